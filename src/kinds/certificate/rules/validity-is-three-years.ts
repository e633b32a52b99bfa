import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { plusDays, plusYears } from "../../../law/civil-day.js";

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
    const expiresOn = certificate?.expiresOn;
    if (expiresOn === undefined) return;
    const expiry = dayWords(expiresOn);
    const issuedOn = certificate?.issuedOn;
    if (issuedOn !== undefined) {
      const latest = plusYears(issuedOn, 3);
      const earliest = plusDays(latest, -1);
      if (expiresOn < earliest || expiresOn > latest) {
        const [issue, early, late] = [dayWords(issuedOn), dayWords(earliest), dayWords(latest)];
        yield {
          pointer: pointer("certificate", "expiresOn"),
          message: {
            zh: `证书${issue.zh}签发，3年有效期至${early.zh}或者${late.zh}，填写的是${expiry.zh}`,
            en: `The certificate was issued on ${issue.en}; three years end on ${early.en} or ${late.en}, but ${expiry.en} is given`,
          },
        };
      }
    }
    const printedOn = certificate?.printed?.expiresOn;
    if (printedOn === undefined || printedOn === expiresOn) return;
    const printed = dayWords(printedOn);
    yield {
      pointer: pointer("certificate", "printed", "expiresOn"),
      message: {
        zh: `证书所载有效期为${printed.zh}，登记的是${expiry.zh}；以证书所载为准`,
        en: `The certificate prints ${printed.en} as its expiry and ${expiry.en} is recorded; the printed date counts`,
      },
    };
  },
});
