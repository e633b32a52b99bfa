import { isBareNone } from "../../../foundation/bare-words.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, entriesOf, scenariosInScope } from "../in-scope.js";

const TESTS = [
  { name: "specificPurpose", zh: "特定目的", en: "specific purpose" },
  { name: "sufficientNecessity", zh: "充分的必要性", en: "sufficient necessity" },
  { name: "strictProtection", zh: "严格保护措施", en: "strict protection" },
] as const;

/** Sensitive personal information needs a specific purpose, sufficient necessity and strict protection, item by item. */
export const sensitiveItemHasThreeTests = defineRule({
  id: "pipia/sensitive-item-has-three-tests",
  title: {
    zh: "敏感个人信息须有特定目的、充分的必要性和严格保护措施",
    en: "Sensitive items have a specific purpose, sufficient necessity and strict protection",
  },
  severity: "blocking",
  requirement: ["PIPL-28-1", "PIPL-28-2", "PIPL-28-3"],
  sources: [{ law: "PIPL", article: "28" }],
  help: {
    zh: "就该数据项本身写明，不以整个场景的目的和措施代替。",
    en: "Write it for this very item and not for the scenario as a whole.",
  },
  *find(filing) {
    for (const scenario of scenariosInScope(filing)) {
      for (const { index, item } of entriesOf(listOf(scenario.item.dataItems))) {
        if (item.isSensitive !== true) continue;
        for (const test of TESTS) {
          const said = chinese(item[test.name]);
          if (said !== undefined && !isBareNone(said)) continue;
          const { zh, en } = called(item.name, index);
          yield {
            pointer: pointer("scenarios", scenario.index, "dataItems", index, test.name),
            message:
              said === undefined
                ? {
                    zh: `敏感个人信息“${zh}”没有写明${test.zh}`,
                    en: `The sensitive item "${en}" lacks its ${test.en}`,
                  }
                : {
                    zh: `敏感个人信息“${zh}”的${test.zh}只写了“${said}”，没有内容`,
                    en: `The ${test.en} of the sensitive item "${en}" is nothing but "${said}"`,
                  },
          };
        }
      }
    }
  },
});
