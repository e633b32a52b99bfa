import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, entriesOf, scenariosInScope } from "../in-scope.js";

/** Every sensitive item belongs to one of the eight categories, and information of children under 14 is sensitive. */
export const sensitiveItemHasCategory = defineRule({
  id: "pipia/sensitive-item-has-category",
  title: { zh: "敏感个人信息须归入八类之一", en: "Sensitive items have one of the eight categories" },
  severity: "blocking",
  requirement: ["SPI-1"],
  sources: [{ law: "PIPL", article: "28" }, { law: "GBT45574", article: "annex A" }, { law: "PIQA20260109" }],
  help: {
    zh: "选择类别；涉及不满十四周岁未成年人的，把其个人信息标为敏感个人信息。",
    en: "Choose the category; where children under 14 are concerned, mark their information as sensitive.",
  },
  *find(filing) {
    for (const scenario of scenariosInScope(filing)) {
      const items = entriesOf(listOf(scenario.item.dataItems));
      const sensitive = items.filter(({ item }) => item.isSensitive === true);
      for (const { index, item } of sensitive) {
        if (item.sensitiveCategory !== undefined) continue;
        const { zh, en } = called(item.name, index);
        yield {
          pointer: pointer("scenarios", scenario.index, "dataItems", index, "sensitiveCategory"),
          message: {
            zh: `敏感个人信息“${zh}”没有归入类别`,
            en: `The sensitive item "${en}" has no category`,
          },
        };
      }
      if (scenario.item.hasMinors !== true || items.length === 0 || sensitive.length > 0) continue;
      const { zh, en } = called(scenario.item.name, scenario.index);
      yield {
        pointer: pointer("scenarios", scenario.index, "dataItems"),
        message: {
          zh: `出境场景“${zh}”涉及不满十四周岁未成年人，其个人信息均为敏感个人信息，清单中却没有敏感个人信息`,
          en: `Scenario "${en}" concerns children under 14, whose information is all sensitive, yet no item is`,
        },
      };
    }
  },
});
