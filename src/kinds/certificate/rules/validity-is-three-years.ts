import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { expiryOf } from "../../../law/deadlines/expiry.js";

/** A certificate is valid for three years; the printed last day, which is the body's, is kept as it is. */
export const validityIsThreeYears = defineRule({
  id: "certificate/validity-is-three-years",
  title: { zh: "证书有效期为3年", en: "The certificate is valid for three years" },
  severity: "warning",
  requirement: ["M-08-1"],
  sources: [
    { law: "M", article: "8" },
    { law: "RULES", article: "5.1.1" },
  ],
  help: {
    zh: "核对证书原件，“有效期至”照所载日期填写，不自行推算；证书所载期限确实不是3年的，向发证机构确认。",
    en: "Compare with the original and copy the printed date without reckoning; where the certificate really is not valid for three years, ask the body that issued it.",
  },
  inference: {
    zh: "《办法》只规定有效期3年，没有规定末日的算法；届满日为发证日满3年的对应日或者其前一日的，均不提示。",
    en: "The Measures only say three years and not which day is the last; both the corresponding day three years after issue and the day before it pass.",
  },
  *find({ certificate }) {
    const expiry = certificate && expiryOf(certificate);
    if (expiry?.stated === undefined) return;
    const { stated, derived, differs, pointer: at } = expiry;
    if (derived !== undefined && (stated < derived.from || stated > derived.to)) {
      const [issue, end] = [dayWords(certificate?.issuedOn ?? ""), dayWords(stated)];
      const [early, late] = [dayWords(derived.from), dayWords(derived.to)];
      yield {
        pointer: at,
        key: "term",
        message: {
          zh: `证书${issue.zh}签发，3年有效期至${early.zh}或者${late.zh}，填写的是${end.zh}`,
          en: `The certificate was issued on ${issue.en}; three years end on ${early.en} or ${late.en}, but ${end.en} is given`,
        },
      };
    }
    if (differs === undefined) return;
    const [filed, printed] = [dayWords(differs.filed), dayWords(differs.printed)];
    yield {
      pointer: at,
      message: {
        zh: `证书所载有效期为${printed.zh}，登记的是${filed.zh}；以证书所载为准`,
        en: `The certificate prints ${printed.en} as its expiry and ${filed.en} is recorded; the printed date counts`,
      },
    };
  },
});
