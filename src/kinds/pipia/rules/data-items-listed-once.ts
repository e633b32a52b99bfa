import { defineRule } from "../../../checks/rule.js";
import { plainText } from "../../../foundation/same-text.js";
import { chinese, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, scenariosInScope } from "../in-scope.js";

/** A scenario lists each data item once. */
export const dataItemsListedOnce = defineRule({
  id: "pipia/data-items-listed-once",
  title: { zh: "同一场景内的数据项须去重", en: "A scenario lists each data item once" },
  severity: "warning",
  requirement: ["FORM-16"],
  sources: [{ law: "SAG3", article: "annex 4" }],
  help: {
    zh: "合并重复的数据项；确为不同数据项的，改用能够区分的名称。",
    en: "Merge the entries; where they are different items, give them names that tell them apart.",
  },
  *find(filing) {
    for (const scenario of scenariosInScope(filing)) {
      const first = new Map<string, number>();
      for (const [index, { name }] of listOf(scenario.item.dataItems).entries()) {
        const words = plainText(chinese(name) ?? "");
        if (words === "") continue;
        const before = first.get(words);
        if (before === undefined) {
          first.set(words, index);
          continue;
        }
        const { zh, en } = called(name, index);
        const at = pointer("scenarios", scenario.index, "dataItems");
        yield {
          pointer: `${at}/${index}/name`,
          message: {
            zh: `数据项“${zh}”在本场景中重复列出`,
            en: `The item "${en}" is listed twice in this scenario`,
          },
          related: [{ pointer: `${at}/${before}/name`, message: { zh: "已经列出", en: "listed before" } }],
        };
      }
    }
  },
});
