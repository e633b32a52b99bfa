import type { Body } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { certificateWords } from "../certificate-words.js";

/** Export that does not match the certified scope leads to suspension until revocation. */
export const scopeMismatchHasSuspension = defineRule<Body>({
  id: "body/scope-mismatch-has-suspension",
  title: {
    zh: "出境活动与认证范围不一致的，暂停证书直至撤销",
    en: "Export outside the certified scope leads to suspension until revocation",
  },
  severity: "blocking",
  requirement: ["M-10-1"],
  sources: [
    { law: "M", article: "10(1)" },
    { law: "RULES", article: "4.5" },
  ],
  help: {
    zh: "暂停证书的使用；仍不符合要求的，撤销。处理结果通过平台公布，并在5个工作日内报送；出境活动违法的，另按第十一条及时报告。",
    en: "Suspend use of the certificate, and revoke it where the requirements are still not met. Publish it through the platform and report it within five working days; where the export is unlawful, report promptly under article 11 as well.",
  },
  *find({ certifications }) {
    for (const [index, certification] of listOf(certifications).entries()) {
      const certificate = certificateWords(certification);
      for (const [visit, { action, isScopeMismatch, on }] of listOf(certification.surveillance).entries()) {
        if (isScopeMismatch !== true || action !== "none") continue;
        const day = on === undefined ? { zh: "", en: "" } : dayWords(on);
        yield {
          pointer: pointer("certifications", index, "surveillance", visit, "action"),
          message: {
            zh: `${day.zh}监督发现${certificate.zh}的出境活动与认证范围不一致，处理却为“无需处理”`,
            en: `Surveillance${day.en === "" ? "" : ` of ${day.en}`} found export outside the scope of ${certificate.en}, yet the action is none`,
          },
        };
      }
    }
  },
});
