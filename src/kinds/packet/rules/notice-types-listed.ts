import type { Filing, Scenario } from "#generated/types.js";
import {
  noticeEntries,
  noticesOf,
  recipientsOf,
  relationsOf,
  type Relations,
} from "../../../checks/relations.js";
import { itemsMissingIn } from "../../../checks/relations-item.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { chinese, isNotApplicable, listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import { pointer } from "../../../foundation/pointer.js";

/** The notice names every data item that goes to a recipient; where the processor collects abroad itself, every data item. */
export const noticeTypesListed = defineRule({
  id: "packet/notice-types-listed",
  title: {
    zh: "告知的个人信息种类须涵盖全部出境数据项",
    en: "The types in the notice cover every exported data item",
  },
  severity: "blocking",
  requirement: ["X-03", "PIPL-39-5"],
  sources: [
    { law: "PIPL", article: "39" },
    { law: "M", article: "6" },
  ],
  help: {
    zh: "在告知文本中补列所缺的数据项（使用与出境数据项清单相同的名称）并重新告知，或者不再出境这些数据项。",
    en: "Add the missing items to the notice, by the names of the list of data items, and give it again, or stop exporting them.",
  },
  inference: {
    zh: "法律要求告知“个人信息的种类”，没有规定详细到何种程度；为能逐项核对，以出境数据项的名称见于告知文本为准。",
    en: "The law asks for the types of personal information and does not say how finely; so that they can be compared, each data item is looked for by its name.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    const listsNone = isNotApplicable(filing.recipients);
    for (const { entry: scenario } of relations.exports) {
      if (
        listOf(scenario.recipients).length === 0 &&
        (listsNone || scenario.situation === "directCollection")
      ) {
        yield* collectedDirectly(filing, relations, scenario);
      }
      for (const { entry: recipient } of recipientsOf(relations, scenario)) {
        const entries = noticeEntries(relations, scenario, recipient);
        const first = entries.find(({ entry }) => chinese(entry.types) !== undefined);
        const missing = itemsMissingIn(
          filing,
          scenario,
          entries.map(({ entry }) => entry.types),
        );
        // Without an entry, or without types in it, the gap is reported there.
        if (first === undefined || missing === undefined) continue;
        const where = nameOf(scenario);
        const name = nameOf(recipient);
        yield {
          pointer: pointer("notices", first.notice.index, "states", "recipients", first.index, "types"),
          key: scenario.id ?? "",
          message: {
            zh: `出境场景“${where.zh}”向“${name.zh}”提供的数据项未告知：${missing.zh}`,
            en: `Data items of the export scenario "${where.en}" provided to "${name.en}" are not in the notice: ${missing.en}`,
          },
        };
      }
    }
  },
});

function* collectedDirectly(
  filing: Draft<Filing>,
  relations: Relations,
  scenario: Draft<Scenario>,
): Iterable<RuleFinding> {
  const papers = noticesOf(relations, scenario);
  const texts = papers.map(({ entry }) => entry.states?.purposeMannerTypesRetention);
  const first = papers.find(({ entry }) => chinese(entry.states?.purposeMannerTypesRetention) !== undefined);
  const missing = itemsMissingIn(filing, scenario, texts);
  if (first === undefined || missing === undefined) return;
  const where = nameOf(scenario);
  yield {
    pointer: pointer("notices", first.index, "states", "purposeMannerTypesRetention"),
    key: scenario.id ?? "",
    message: {
      zh: `出境场景“${where.zh}”的数据项未告知：${missing.zh}`,
      en: `Data items of the export scenario "${where.en}" are not in the notice: ${missing.en}`,
    },
  };
}
