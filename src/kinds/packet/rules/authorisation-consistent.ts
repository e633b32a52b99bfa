import { filingDay, filingWords } from "../../../checks/relations.js";
import { defineRule } from "../../../checks/rule.js";
import { dayOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The letter of authorisation forbids further delegation and was signed when the application is filed. */
export const authorisationConsistent = defineRule({
  id: "packet/authorisation-consistent",
  title: {
    zh: "授权委托书须排除转委托权并已签署",
    en: "The letter of authorisation excludes further delegation and is signed",
  },
  severity: "warning",
  requirement: ["FORM-11"],
  sources: [{ law: "SAG3", article: "annex 2" }],
  help: {
    zh: "在授权委托书中写明“经办人无转委托权”；签署日期不晚于申请日期，待手写的留白。",
    en: "State that the handler may not delegate further; sign on the day of filing at the latest, or leave the date for the pen.",
  },
  inference: {
    zh: "授权委托书的内容借用数据出境安全评估的格式，认证没有规定格式。",
    en: "The content of the letter is borrowed from the form of the security assessment; no form is laid down for certification.",
  },
  *find(filing, context) {
    const authorisation = filing.application?.authorisation;
    if (authorisation === undefined) return;
    const at = pointer("application", "authorisation");
    if (authorisation.noSubDelegation === false) {
      yield {
        pointer: `${at}/noSubDelegation`,
        message: {
          zh: "授权委托书没有排除经办人的转委托权",
          en: "The letter of authorisation does not exclude further delegation by the handler",
        },
      };
    }
    const signedOn = dayOf(authorisation.signedOn);
    const filedOn = filingDay(filing, context);
    const filed = filingWords(filing, context);
    if (signedOn !== undefined && signedOn > filedOn) {
      yield {
        pointer: `${at}/signedOn`,
        message: {
          zh: `授权委托书的签署日期${signedOn}晚于${filed.zh}`,
          en: `The letter of authorisation is signed on ${signedOn}, after ${filed.en}`,
        },
      };
    }
  },
});
