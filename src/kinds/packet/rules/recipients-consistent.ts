import type { NoticeRecipient } from "#generated/types.js";
import { exportsUnder, relationsOf, withIndex } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Filing, scenarios and notices speak of the same overseas recipients. That a scenario has one at all is asked by `pathway/transfer-has-recipient`. */
export const recipientsConsistent = defineRule({
  id: "packet/recipients-consistent",
  title: {
    zh: "申报材料、出境场景和告知中的境外接收方须一致",
    en: "Filing, export scenarios and notices have the same overseas recipients",
  },
  severity: "blocking",
  requirement: ["X-02"],
  sources: [
    { law: "M", article: "6" },
    { law: "M", article: "10" },
  ],
  help: {
    zh: "在接收该个人信息的出境场景中列明境外接收方；不再接收的，从申报材料和告知中删去。",
    en: "List the recipient in the scenario in which it receives the information; one that no longer receives any is taken out of filing and notices.",
  },
  inference: {
    zh: "《个人信息出境认证办法》第六条的评估和第十条的认证范围都以境外接收方为单位，名单不同即无法对应，据此要求一致。",
    en: "Assessment (article 6) and certified scope (article 10) go by recipient, and lists that differ cannot be matched, from which this is concluded.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    const { exports, recipients, recipientsInUse, notices } = relations;
    if (exports.length === 0) return;
    const inUse = new Set(recipientsInUse.map(({ index }) => index));
    const named = new Set(listOf(filing.scenarios).flatMap(({ recipients: ids }) => listOf<string>(ids)));
    for (const { entry, index } of recipients.values()) {
      if (named.has(entry.id ?? "")) continue;
      const name = nameOf(entry);
      yield {
        pointer: pointer("recipients", index),
        message: {
          zh: `境外接收方“${name.zh}”不属于任何出境场景`,
          en: `The overseas recipient "${name.en}" belongs to no export scenario`,
        },
      };
    }
    for (const notice of notices) {
      const told = exportsUnder(relations, notice.entry);
      for (const { entry, index } of withIndex<NoticeRecipient>(notice.entry.states?.recipients)) {
        const recipient = recipients.get(entry.recipient ?? "");
        if (recipient === undefined || told.length === 0 || !inUse.has(recipient.index)) continue;
        if (told.some((one) => listOf<string>(one.entry.recipients).includes(entry.recipient ?? "")))
          continue;
        const name = nameOf(recipient.entry);
        yield {
          pointer: pointer("notices", notice.index, "states", "recipients", index),
          message: {
            zh: `告知列明境外接收方“${name.zh}”，但它不属于该告知所适用的任何出境场景`,
            en: `The notice lists the overseas recipient "${name.en}", which belongs to none of the scenarios it covers`,
          },
        };
      }
    }
  },
});
