import { defineRule } from "../../../checks/rule.js";
import { isAnswered } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The officer's identity is given whole, and the personal information protection body has somebody in it. */
export const protectionStaffIdentified = defineRule({
  id: "application/protection-staff-identified",
  title: {
    zh: "个人信息保护负责人身份完整，个人信息保护机构有人员",
    en: "The officer's identity is whole and the protection body is staffed",
  },
  severity: "warning",
  requirement: ["FORM-3"],
  sources: [{ law: "SAG3", article: "annex 3" }],
  help: {
    zh: "证件类型和号码一并填写，认证机构不要求的一并不填；管理机构人数填写实际人数，兼职的在职责中说明。",
    en: "Give the type and the number of the identity document together, or neither where the body does not ask; as headcount give the staff there is, and mention part-time staff under duties.",
  },
  *find({ processor }) {
    const officer = processor?.officer;
    const hasType = isAnswered(officer?.idType);
    if (hasType !== isAnswered(officer?.idNumber)) {
      yield {
        pointer: pointer("processor", "officer", hasType ? "idNumber" : "idType"),
        message: hasType
          ? {
              zh: "负责人填了证件类型，没有填证件号码",
              en: "The officer's identity document has a type but no number",
            }
          : {
              zh: "负责人填了证件号码，没有填证件类型",
              en: "The officer's identity document has a number but no type",
            },
      };
    }
    if (processor?.protectionBody?.headcount === 0) {
      yield {
        pointer: pointer("processor", "protectionBody", "headcount"),
        message: {
          zh: "个人信息保护机构的人数为0",
          en: "The personal information protection body has a headcount of 0",
        },
      };
    }
  },
});
