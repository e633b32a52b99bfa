import { relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** The text by which individuals were told is handed in, so that it can be seen that they were. */
export const noticeTextListed = defineRule({
  id: "packet/notice-text-listed",
  title: { zh: "告知文本须列入附件", en: "The text of each notice is among the attachments" },
  severity: "blocking",
  requirement: ["M-06-2"],
  sources: [
    { law: "M", article: "6" },
    { law: "RULES", article: "4.1" },
  ],
  help: {
    zh: "把告知文本全文或者页面截图列入附件，并在“告知文本附件”中引用。",
    en: "Put the full text or a screenshot among the attachments and refer to it from the notice.",
  },
  inference: {
    zh: "《个人信息出境认证办法》第六条要求申请前履行告知，未列明证明材料；《个人信息保护认证实施规则》4.1要求提交相关证明文档，据此要求附告知文本。",
    en: "Article 6 of the Measures asks for notice before the application and does not list evidence; clause 4.1 of the Implementing Rules asks for supporting documents, from which it is concluded that the text is handed in.",
  },
  *find(filing) {
    for (const { entry, index } of relationsOf(filing).notices) {
      if (entry.attachment !== undefined) continue;
      const name = nameOf(entry);
      yield {
        pointer: pointer("notices", index, "attachment"),
        message: {
          zh: `告知文本“${name.zh}”没有列入附件`,
          en: `The text of the notice "${name.en}" is not among the attachments`,
        },
      };
    }
  },
});
