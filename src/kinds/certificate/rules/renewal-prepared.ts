import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { plusMonths } from "../../../law/civil-day.js";
import { expiryOf, ledToIssue } from "../../../law/deadlines/expiry.js";

/** In the last six months of a certificate without an application for renewal, both texts on its time are shown. */
export const renewalPrepared = defineRule({
  id: "certificate/renewal-prepared",
  title: {
    zh: "有效期最后6个月内提示再认证期限的两种规定",
    en: "In the last six months both texts on the time of renewal are shown",
  },
  severity: "advice",
  requirement: ["M-08-3"],
  sources: [
    { law: "M", article: "8" },
    { law: "RULES", article: "5.1.1" },
    { law: "M", article: "18" },
  ],
  help: {
    zh: "届满后还要使用证书的，尽快提出再认证申请，并向认证机构确认是否受理；不再使用的，安排届满时停止出境或者改走其他路径。",
    en: "To use the certificate beyond its term, apply for renewal soon and ask the body whether it accepts; otherwise arrange for the export to stop or take another path at expiry.",
  },
  inference: {
    zh: "《办法》第八条为“届满前6个月”，2022年第37号公告的《认证实施规则》5.1.1为“届满前6个月内”，两者不一致；依《办法》第十八条从《办法》。没有条文规定逾期申请无效。",
    en: 'Article 8 of the Measures says "six months before expiry", 5.1.1 of the Implementing Rules of 2022 "within six months before expiry". By article 18 the Measures prevail. No text says that a later application is void.',
  },
  *find({ application, certificate }, { asOf }) {
    if (certificate === undefined) return;
    const { issuedOn, status } = certificate;
    const expiry = expiryOf(certificate);
    const expiresOn = expiry?.stated;
    if (expiry === undefined || expiresOn === undefined || (status !== "valid" && status !== "suspended"))
      return;
    const latest = plusMonths(expiresOn, -6);
    if (asOf <= latest || asOf > expiresOn) return;
    const filed = application?.filedOn ?? asOf;
    if (application?.kind === "renewal" && !ledToIssue(filed, issuedOn)) return;
    const [end, limit] = [dayWords(expiresOn), dayWords(latest)];
    yield {
      pointer: expiry.pointer,
      message: {
        zh: `证书${end.zh}届满，没有再认证申请的记录：按《办法》应在${limit.zh}之前（含当日）提出，按旧规则为届满前6个月内`,
        en: `The certificate expires on ${end.en} and no application for renewal is recorded: by the Measures it was due by ${limit.en}, by the earlier Rules within the last six months`,
      },
    };
  },
});
