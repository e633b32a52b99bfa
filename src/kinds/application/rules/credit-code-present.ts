import { defineRule } from "../../../checks/rule.js";
import { isAnswered } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** A unit in China has a unified social credit code; its form and check digit are a matter of the schema. */
export const creditCodePresent = defineRule({
  id: "application/credit-code-present",
  title: {
    zh: "境内申请人填写统一社会信用代码",
    en: "An applicant in China gives its unified social credit code",
  },
  severity: "warning",
  requirement: ["FORM-1"],
  sources: [{ law: "SAG3", article: "annex 3" }],
  help: {
    zh: "照证照填写18位统一社会信用代码。",
    en: "Copy the 18 characters of the unified social credit code from the licence.",
  },
  *find({ processor }) {
    if (processor?.isForeign !== false || isAnswered(processor.unifiedSocialCreditCode)) return;
    yield {
      pointer: pointer("processor", "unifiedSocialCreditCode"),
      message: {
        zh: "申请人在境内，但没有填写统一社会信用代码",
        en: "The applicant is in China, but no unified social credit code is given",
      },
    };
  },
});
