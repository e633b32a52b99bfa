import { agreementsWith, relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { isNotApplicable } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** There is a binding document with each overseas recipient that receives anything. */
export const recipientHasAgreement = defineRule({
  id: "packet/recipient-has-agreement",
  title: {
    zh: "与每一境外接收方须有具有法律约束力的文件",
    en: "Each overseas recipient has a binding document",
  },
  severity: "blocking",
  requirement: ["PG-5-1", "NDSR-12-1"],
  sources: [
    { law: "NDSR", article: "12" },
    { law: "PG20222A", article: "5.1" },
  ],
  help: {
    zh: "与该境外接收方订立法律文件，约定处理目的、方式、范围和安全保护义务，并在“具有法律约束力的文件”中逐项摘录。",
    en: "Make a document with the recipient that fixes purpose, manner, scope and security duties, and excerpt it item by item among the agreements.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    // A missing list is a gap of the schema; "not applicable" is an answer, and wrong where there are recipients.
    if (relations.agreements.length === 0 && !isNotApplicable(filing.agreements)) return;
    for (const { entry, index } of relations.recipientsInUse) {
      if (agreementsWith(relations, entry).length > 0) continue;
      const name = nameOf(entry);
      yield {
        pointer: pointer("recipients", index),
        message: {
          zh: `与境外接收方“${name.zh}”没有具有法律约束力的文件`,
          en: `There is no binding document with the overseas recipient "${name.en}"`,
        },
        related: [
          {
            pointer: pointer("agreements"),
            message: { zh: "具有法律约束力的文件", en: "the binding documents" },
          },
        ],
      };
    }
  },
});
