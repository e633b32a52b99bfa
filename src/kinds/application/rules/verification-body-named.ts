import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { isAnswered } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Once the application is accepted the certification plan names the technical verification body. */
export const verificationBodyNamed = defineRule({
  id: "application/verification-body-named",
  title: {
    zh: "受理后写明技术验证机构",
    en: "After acceptance the technical verification body is named",
  },
  severity: "warning",
  requirement: ["RULE-4-5"],
  sources: [{ law: "RULES", article: "4.1" }],
  help: {
    zh: "照认证机构通知的认证方案填写技术验证机构；方案尚未通知的，向认证机构询问。",
    en: "Copy the technical verification body from the certification plan; where the plan has not come, ask the body.",
  },
  *find({ application }, { asOf }) {
    const acceptedOn = application?.acceptedOn;
    if (acceptedOn === undefined || acceptedOn > asOf || isAnswered(application?.verificationBody)) return;
    const day = dayWords(acceptedOn);
    yield {
      pointer: pointer("application", "verificationBody"),
      message: {
        zh: `申请已于${day.zh}受理，但没有写明认证方案确定的技术验证机构`,
        en: `The application was accepted on ${day.en}, but the technical verification body of the plan is not named`,
      },
    };
  },
});
