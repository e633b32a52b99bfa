import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import { invalidityOn, type Invalidity } from "../validity.js";

/** Export by way of certification goes on only while the certificate may be used. */
export const exportHasValidCertificate = defineRule({
  id: "certificate/export-has-valid-certificate",
  title: {
    zh: "以认证方式出境期间证书有效",
    en: "While personal information is exported by way of certification the certificate is valid",
  },
  severity: "blocking",
  requirement: ["M-08-5"],
  sources: [
    { law: "M", article: "8" },
    { law: "PIPL", article: "38" },
    { law: "M", article: "10" },
    { law: "RULES", article: "5.1.3" },
  ],
  help: {
    zh: "立即停止出境，或者改走标准合同、安全评估等其他路径；此前的出境如有其他合法条件，在出境路径中写明。",
    en: "Stop the export at once, or take another path such as the standard contract or a security assessment; where another condition covered the export, say so under the pathway.",
  },
  inference: {
    zh: "《办法》规定了有效期和暂停、撤销；证书过期、暂停、撤销、注销之后不再具备《个人信息保护法》第三十八条的认证条件，由此得出。",
    en: "The Measures set the term and know suspension and revocation; that a certificate which expired, was suspended, revoked or cancelled no longer fulfils article 38 of the Personal Information Protection Law follows from that.",
  },
  *find({ actualExport, certificate, pathway }) {
    const path = pathway?.selected;
    if (certificate === undefined || (path !== undefined && path !== "certification")) return;
    for (const [index, { observedOn }] of listOf(actualExport).entries()) {
      const invalidity = observedOn === undefined ? undefined : invalidityOn(certificate, observedOn);
      if (observedOn === undefined || invalidity === undefined) continue;
      const [observed, why] = [dayWords(observedOn), reasonWords(invalidity)];
      yield {
        pointer: pointer("actualExport", index, "observedOn"),
        message: {
          zh: `${observed.zh}仍有出境，${why.zh}`,
          en: `Export was still observed on ${observed.en}; ${why.en}`,
        },
      };
    }
  },
});

function reasonWords({ kind, on }: Invalidity): LocalizedText {
  const day = dayWords(on);
  if (kind === "term") {
    return { zh: `证书有效期至${day.zh}`, en: `the certificate was valid until ${day.en}` };
  }
  const event = optionLabel(pointer("certificate", "events", 0, "kind"), kind);
  return {
    zh: `证书已于${day.zh}${event.zh}`,
    en: `the certificate could no longer be used after ${day.en} (${event.en.toLowerCase()})`,
  };
}
