import { relationsOf, withIndex } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { sameName } from "../../../checks/same-name.js";
import type { NoticeRecipient } from "#generated/types.js";
import { bilingual, type DraftText } from "../../../foundation/answer.js";
import { pointer, type Pointer } from "../../../foundation/pointer.js";

/** Notices and agreements call an overseas recipient by the name it has in the filing. */
export const recipientNameConsistent = defineRule({
  id: "packet/recipient-name-consistent",
  title: {
    zh: "告知、法律文件中的境外接收方名称须与申报材料一致",
    en: "Notices and agreements name the overseas recipient as the filing does",
  },
  severity: "blocking",
  requirement: ["X-02", "PIPL-39-1"],
  sources: [
    { law: "PIPL", article: "39" },
    { law: "M", article: "6" },
  ],
  help: {
    zh: "查明登记的全称，改正有误的一处；告知、法律文件有误的，重新告知或者补充订立。",
    en: "Find the registered name and correct whichever is wrong; a notice or an agreement that is wrong is given again or amended.",
  },
  *find(filing) {
    const { recipients, notices, agreements } = relationsOf(filing);
    function* compare(id: string | undefined, stated: DraftText, at: Pointer): Iterable<RuleFinding> {
      const recipient = recipients.get(id ?? "");
      const found = bilingual(stated);
      if (recipient === undefined || found === undefined || sameName(stated, recipient.entry.name)) return;
      const name = nameOf(recipient.entry);
      const isEnglishSame = found.en === name.en;
      yield {
        pointer: at,
        message: {
          zh: `此处境外接收方名称为“${found.zh}”，申报材料中为“${name.zh}”${found.zh === name.zh ? "，两者的外文名称不同" : ""}`,
          en: `The overseas recipient is called "${isEnglishSame ? found.zh : found.en}" here and "${isEnglishSame ? name.zh : name.en}" in the filing`,
        },
        related: [
          {
            pointer: pointer("recipients", recipient.index, "name"),
            message: { zh: "申报材料中的名称", en: "the name in the filing" },
          },
        ],
      };
    }
    for (const notice of notices) {
      for (const { entry, index } of withIndex<NoticeRecipient>(notice.entry.states?.recipients)) {
        const at = pointer("notices", notice.index, "states", "recipients", index, "name");
        yield* compare(entry.recipient, entry.name, at);
      }
    }
    for (const { entry, index } of agreements) {
      const at = pointer("agreements", index, "states", "recipientName");
      yield* compare(entry.recipient, entry.states?.recipientName, at);
    }
  },
});
