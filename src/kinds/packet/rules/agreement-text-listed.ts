import { relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** The signed or agreed text of each agreement is handed in. */
export const agreementTextListed = defineRule({
  id: "packet/agreement-text-listed",
  title: {
    zh: "法律文件文本须列入附件",
    en: "The text of each agreement is among the attachments",
  },
  severity: "blocking",
  requirement: ["PG-5-1"],
  sources: [
    { law: "RULES", article: "4.1" },
    { law: "PG20222A", article: "5.1" },
  ],
  help: {
    zh: "把已签署或者已商定的文本列入附件，并在“法律文件附件”中引用。",
    en: "Put the signed or agreed text among the attachments and refer to it from the agreement.",
  },
  inference: {
    zh: "认证规则要求提交相关证明文档，未逐一列明；没有文本即无法证明法律文件存在，据此要求附上。TC260-PG-20222A已不再作为认证依据，据二手资料其内容与GB/T 46068相近。",
    en: "The rules ask for supporting documents without listing them; without its text an agreement cannot be shown to exist, from which this is concluded. TC260-PG-20222A is no longer a basis; secondary sources call its content close to GB/T 46068.",
  },
  *find(filing) {
    for (const { entry, index } of relationsOf(filing).agreements) {
      if (entry.attachment !== undefined) continue;
      const name = nameOf(entry);
      yield {
        pointer: pointer("agreements", index, "attachment"),
        message: {
          zh: `法律文件“${name.zh}”没有列入附件`,
          en: `The text of the agreement "${name.en}" is not among the attachments`,
        },
      };
    }
  },
});
