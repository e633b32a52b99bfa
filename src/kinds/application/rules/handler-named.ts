import { defineRule } from "../../../checks/rule.js";
import { isAnswered } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** A letter of authorisation authorises a handler, who is named. */
export const handlerNamed = defineRule({
  id: "application/handler-named",
  title: {
    zh: "有授权委托书的，写明经办人",
    en: "Where there is a letter of authorisation the handler is named",
  },
  severity: "warning",
  requirement: ["FORM-4", "FORM-11"],
  sources: [
    { law: "SAG3", article: "annex 3" },
    { law: "SAG3", article: "annex 2" },
  ],
  help: {
    zh: "填写经办人的姓名、职务、联系方式和证件，与其证件一致；授权委托书由此取用。",
    en: "Give name, position, contact and identity document of the handler as on the document; the letter of authorisation takes them from here.",
  },
  *find({ application, processor }) {
    if (!isAnswered(application?.authorisation) || isAnswered(processor?.handler)) return;
    yield {
      pointer: pointer("processor", "handler"),
      message: {
        zh: "申请附有经办人授权委托书，但没有填写经办人",
        en: "The application has a letter of authorisation, but no handler is named",
      },
    };
  },
});
