import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import { expiryOf } from "../../../law/deadlines/expiry.js";

/** After its last day a certificate is expired, unless it ended before; until then it is not. */
export const statusMatchesTerm = defineRule({
  id: "certificate/status-matches-term",
  title: { zh: "证书状态与有效期一致", en: "The status of the certificate agrees with its term" },
  severity: "blocking",
  requirement: ["M-08-5"],
  sources: [
    { law: "M", article: "8" },
    { law: "PIPL", article: "38" },
  ],
  help: {
    zh: "有效期届满的，状态改为“过期”，停止使用证书和标志；出境活动停止，或者改走其他路径。已经换发新证书的，填写新证书。",
    en: "Where the term has ended, set the status to expired and stop using certificate and mark; the export stops or takes another path. Where a new certificate was issued, record that one.",
  },
  *find({ certificate }, { asOf }) {
    if (certificate === undefined) return;
    const { status } = certificate;
    const expiresOn = expiryOf(certificate)?.stated;
    if (expiresOn === undefined || status === undefined) return;
    const hasExpired = asOf > expiresOn;
    const isWrong = hasExpired ? status === "valid" || status === "suspended" : status === "expired";
    if (!isWrong) return;
    const at = pointer("certificate", "status");
    const [expiry, label, day] = [dayWords(expiresOn), optionLabel(at, status), dayWords(asOf)];
    yield {
      pointer: at,
      message: hasExpired
        ? {
            zh: `证书有效期至${expiry.zh}，截至${day.zh}已经届满，状态仍为“${label.zh}”`,
            en: `The certificate was valid until ${expiry.en} and has ended by ${day.en}, but its status is ${label.en}`,
          }
        : {
            zh: `证书有效期至${expiry.zh}，截至${day.zh}尚未届满，状态却为“过期”`,
            en: `The certificate is valid until ${expiry.en} and has not ended by ${day.en}, but its status is expired`,
          },
    };
  },
});
