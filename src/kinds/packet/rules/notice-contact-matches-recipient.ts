import type { NoticeRecipient } from "#generated/types.js";
import { relationsOf, withIndex } from "../../../checks/relations.js";
import { reachesRecipient } from "../../../checks/relations-contact.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { bilingual } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The contact a notice gives for an overseas recipient is the recipient's own. */
export const noticeContactMatchesRecipient = defineRule({
  id: "packet/notice-contact-matches-recipient",
  title: {
    zh: "告知的联系方式须是境外接收方自己的",
    en: "The notice gives the overseas recipient's own contact",
  },
  severity: "blocking",
  requirement: ["PIPL-39-2"],
  sources: [{ law: "PIPL", article: "39" }],
  help: {
    zh: "告知境外接收方自己的电话、电子邮箱或者地址，并与“境外接收方”一栏所填的核对一致；只告知了本单位联系方式的，须重新告知。",
    en: "Give the recipient's own telephone, e-mail or address and make it agree with the entry of the recipient; where only the processor's contact was given, notice must be given again.",
  },
  *find(filing) {
    const { recipients, notices } = relationsOf(filing);
    for (const notice of notices) {
      for (const { entry, index } of withIndex<NoticeRecipient>(notice.entry.states?.recipients)) {
        const recipient = recipients.get(entry.recipient ?? "");
        const contact = bilingual(entry.contact);
        if (recipient === undefined || contact === undefined) continue;
        if (reachesRecipient(`${contact.zh} ${contact.en}`, recipient.entry, filing)) continue;
        const name = nameOf(recipient.entry);
        yield {
          pointer: pointer("notices", notice.index, "states", "recipients", index, "contact"),
          message: {
            zh: `告知的联系方式“${contact.zh}”不含境外接收方“${name.zh}”的任何电话、电子邮箱或者地址`,
            en: `The contact given, "${contact.en}", holds no telephone, e-mail or address of the overseas recipient "${name.en}"`,
          },
          related: [
            {
              pointer: pointer("recipients", recipient.index),
              message: { zh: "申报材料中的境外接收方", en: "the recipient in the filing" },
            },
          ],
        };
      }
    }
  },
});
