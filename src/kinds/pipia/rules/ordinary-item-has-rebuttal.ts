import type { DataItem } from "#generated/types.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese, listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, entriesOf, scenariosInScope } from "../in-scope.js";
import { commonlySensitive } from "../sensitive-names.js";

/** An item on the lists of sensitive personal information that is treated as ordinary needs a reason. */
export const ordinaryItemHasRebuttal = defineRule({
  id: "pipia/ordinary-item-has-rebuttal",
  title: {
    zh: "常见敏感个人信息不认定为敏感的，须说明理由",
    en: "A listed item treated as ordinary has a reason",
  },
  severity: "warning",
  requirement: ["SPI-3", "SPI-4"],
  sources: [{ law: "PG20244A" }, { law: "PIQA20260109" }],
  help: {
    zh: "认定为敏感个人信息；确有理由不认定的，写明泄露或者非法使用为何不易导致人格尊严、人身或者财产受到侵害。",
    en: "Treat it as sensitive; where there is reason not to, say why a leak or illegal use would not easily harm dignity, person or property.",
  },
  *find(filing) {
    for (const scenario of scenariosInScope(filing)) {
      for (const { index, item } of entriesOf(listOf(scenario.item.dataItems))) {
        const category = listedAs(item);
        if (category === undefined) continue;
        const at = pointer("scenarios", scenario.index, "dataItems", index);
        const { zh, en } = called(item.name, index);
        const label = optionLabel(`${at}/sensitiveCategory`, category);
        yield {
          pointer: `${at}/rebuttal`,
          message: {
            zh: `数据项“${zh}”属于常见的敏感个人信息（${label.zh}），没有认定为敏感，也没有说明理由`,
            en: `The item "${en}" is commonly sensitive (${label.en}) but neither treated so nor reasoned about`,
          },
        };
      }
    }
  },
});

/** The category for which an item that is treated as ordinary owes a reason: the one chosen, or the one its name tells. */
function listedAs(item: Draft<DataItem>): string | undefined {
  const { isSensitive, sensitiveCategory, deidentification, rebuttal } = item;
  if (isSensitive !== false || deidentification === "anonymised" || chinese(rebuttal) !== undefined) {
    return undefined;
  }
  return sensitiveCategory ?? commonlySensitive(chinese(item.name) ?? "");
}
