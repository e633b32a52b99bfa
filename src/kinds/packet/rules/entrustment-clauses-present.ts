import { agreementsWith, relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Where the recipient is entrusted, the agreement fixes what PIPL art. 21 asks for. */
export const entrustmentClausesPresent = defineRule({
  id: "packet/entrustment-clauses-present",
  title: {
    zh: "委托境外接收方处理的，法律文件须约定委托事项",
    en: "An agreement with an entrusted recipient has the clauses on entrustment",
  },
  severity: "blocking",
  requirement: ["PIPL-21-1"],
  sources: [{ law: "PIPL", article: "21" }],
  help: {
    zh: "约定委托处理的目的、期限、处理方式、个人信息的种类、保护措施以及双方的权利和义务，并摘录到“委托处理事项”；接收方自主决定处理目的和处理方式的，改正其角色。",
    en: "Agree on purpose, period, manner, types, protective measures and the rights and duties of both sides, and excerpt the clauses; where the recipient decides purpose and manner itself, correct its role.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    for (const { entry: recipient } of relations.recipientsInUse) {
      if (recipient.role !== "entrusted") continue;
      const papers = agreementsWith(relations, recipient);
      const [first] = papers;
      if (first === undefined) continue;
      if (papers.some(({ entry }) => chinese(entry.states?.entrustment) !== undefined)) continue;
      const name = nameOf(recipient);
      const paper = nameOf(first.entry);
      yield {
        pointer: pointer("agreements", first.index, "states", "entrustment"),
        message: {
          zh: `“${name.zh}”是受托人，但“${paper.zh}”没有载明委托处理事项`,
          en: `"${name.en}" is an entrusted party, but "${paper.en}" states nothing on the entrustment`,
        },
      };
    }
  },
});
