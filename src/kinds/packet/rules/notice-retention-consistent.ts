import { noticesOf, relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { someContains } from "../../../checks/same-text.js";
import { bilingual, chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The notice states the retention period that the filing states for the scenario. */
export const noticeRetentionConsistent = defineRule({
  id: "packet/notice-retention-consistent",
  title: {
    zh: "告知的保存期限须与出境场景一致",
    en: "The notice states the retention period of the export scenario",
  },
  severity: "blocking",
  requirement: ["X-05", "PIPL-17-2", "PIPL-19-1"],
  sources: [
    { law: "PIPL", article: "17" },
    { law: "PIPL", article: "19" },
  ],
  help: {
    zh: "查明实际执行的保存期限，使告知文本与出境场景所填一致；告知的期限须修改的，修改后重新告知。",
    en: "Find the period that is really applied and make notice and scenario agree; where the notice must be changed, give it again.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    for (const { entry: scenario, index } of relations.exports) {
      const period = bilingual(scenario.retention?.period);
      if (period === undefined) continue;
      const stated = noticesOf(relations, scenario).flatMap((notice) => {
        const words = chinese(notice.entry.states?.retention);
        return words === undefined ? [] : [{ notice, words }];
      });
      const [first] = stated;
      if (
        first === undefined ||
        someContains(
          stated.map(({ words }) => words),
          period.zh,
        )
      )
        continue;
      const name = nameOf(scenario);
      yield {
        pointer: pointer("notices", first.notice.index, "states", "retention"),
        key: scenario.id ?? "",
        message: {
          zh: `告知的保存期限中没有出境场景“${name.zh}”的期限“${period.zh}”`,
          en: `The retention periods in the notice do not hold "${period.en}", the period of the export scenario "${name.en}"`,
        },
        related: [
          {
            pointer: pointer("scenarios", index, "retention", "period"),
            message: { zh: "出境场景的保存期限", en: "the period of the scenario" },
          },
        ],
      };
    }
  },
});
