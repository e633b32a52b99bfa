import type { Filing } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { isAnswered, listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import type { CivilDay } from "../../../law/civil-day.js";
import { firstIssueOf } from "../../../law/first-issue.js";
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
    zh: "《办法》规定了有效期和暂停、撤销；证书过期、暂停、撤销、注销之后不再具备《个人信息保护法》第三十八条的认证条件，由此得出。证书签发之前的出境不能以该证书为依据，但可能另有免予情形等依据，只作提示。",
    en: "The Measures set the term and know suspension and revocation; that a certificate which expired, was suspended, revoked or cancelled no longer fulfils article 38 of the Personal Information Protection Law follows from that. Export before the issue cannot rest on the certificate, but may have had another ground such as an exemption, so it is advice.",
  },
  *find(filing) {
    const { actualExport, certificate, pathway } = filing;
    const path = pathway?.selected;
    if (certificate === undefined || (path !== undefined && path !== "certification")) return;
    for (const [index, { observedOn }] of listOf(actualExport).entries()) {
      if (observedOn === undefined) continue;
      const invalidity = invalidityOn(certificate, observedOn) ?? notYetIssued(filing, observedOn);
      if (invalidity === undefined) continue;
      const [observed, why] = [dayWords(observedOn), reasonWords(invalidity)];
      yield {
        pointer: pointer("actualExport", index, "observedOn"),
        isOpen: invalidity.kind === "issue",
        message: {
          zh: `${observed.zh}${invalidity.kind === "issue" ? "已" : "仍"}有出境，${why.zh}`,
          en: `Export was ${invalidity.kind === "issue" ? "already" : "still"} observed on ${observed.en}; ${why.en}`,
        },
      };
    }
  },
});

/** What an export rests on whose certificate had not been issued yet. */
interface NotYetIssued {
  readonly kind: "issue";
  readonly on: CivilDay;
}

/** The issue, where it was later than the export and nothing says what the export rested on until then. */
function notYetIssued(
  { application, certificate, pathway }: Draft<Filing>,
  day: CivilDay,
): NotYetIssued | undefined {
  const issue = listOf(certificate?.events).find(({ kind }) => kind === "issue");
  // A renewed certificate continues the one before, and one that was issued anew leaves its issue among the events.
  const on = [firstIssueOf(certificate), issue?.on].flatMap((known) => known ?? []).toSorted()[0];
  // A renewed or changed certificate followed another one.
  const hadAnother = application?.kind !== undefined && application.kind !== "initial";
  const contractOn = pathway?.standardContract?.effectiveOn;
  const isCovered =
    hadAnother ||
    pathway?.heldCertificate?.coversExport === true ||
    isAnswered(pathway?.securityAssessment?.result) ||
    (contractOn !== undefined && contractOn <= day);
  return on === undefined || day >= on || isCovered ? undefined : { kind: "issue", on };
}

function reasonWords({ kind, on }: Invalidity | NotYetIssued): LocalizedText {
  const day = dayWords(on);
  if (kind === "issue") {
    return {
      zh: `证书${day.zh}才签发，没有记录此前出境的依据`,
      en: `the certificate was not issued until ${day.en}, and what the export rested on before is not recorded`,
    };
  }
  if (kind === "term") {
    return { zh: `证书有效期至${day.zh}`, en: `the certificate was valid until ${day.en}` };
  }
  const event = optionLabel(pointer("certificate", "events", 0, "kind"), kind);
  return {
    zh: `证书已于${day.zh}${event.zh}`,
    en: `the certificate could no longer be used after ${day.en} (${event.en.toLowerCase()})`,
  };
}
