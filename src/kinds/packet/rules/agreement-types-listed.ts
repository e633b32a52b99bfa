import { agreementsWith, recipientsOf, relationsOf } from "../../../checks/relations.js";
import { itemsMissingIn } from "../../../checks/relations-item.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The agreement with a recipient names every data item that goes to it in a scenario to be certified. */
export const agreementTypesListed = defineRule({
  id: "packet/agreement-types-listed",
  title: {
    zh: "法律文件约定的种类须涵盖全部出境数据项",
    en: "The types in the agreement cover every exported data item",
  },
  severity: "blocking",
  requirement: ["X-03"],
  sources: [
    { law: "M", article: "6" },
    { law: "NDSR", article: "12" },
  ],
  help: {
    zh: "补充约定所缺的数据项（使用与出境数据项清单相同的名称），或者不再出境这些数据项。",
    en: "Amend the agreement by the missing items, under the names of the list of data items, or stop exporting them.",
  },
  inference: {
    zh: "法律要求约定处理的范围，没有规定种类须详细到何种程度；为能逐项核对，以出境数据项的名称见于法律文件为准。",
    en: "The law asks for an agreed scope and does not say how finely types are listed; so that they can be compared, each data item is looked for by its name.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    for (const { entry: scenario } of relations.exports) {
      if (scenario.isInScope === false) continue;
      for (const { entry: recipient } of recipientsOf(relations, scenario)) {
        const papers = agreementsWith(relations, recipient);
        const first = papers.find(({ entry }) => chinese(entry.states?.types) !== undefined);
        const missing = itemsMissingIn(
          filing,
          scenario,
          papers.map(({ entry }) => entry.states?.types),
        );
        if (first === undefined || missing === undefined) continue;
        const where = nameOf(scenario);
        const paper = nameOf(first.entry);
        yield {
          pointer: pointer("agreements", first.index, "states", "types"),
          key: scenario.id ?? "",
          message: {
            zh: `出境场景“${where.zh}”的数据项在“${paper.zh}”中没有约定：${missing.zh}`,
            en: `Data items of the export scenario "${where.en}" are not in "${paper.en}": ${missing.en}`,
          },
        };
      }
    }
  },
});
