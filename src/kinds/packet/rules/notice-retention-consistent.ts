import type { Notice } from "#generated/types.js";
import { exportsUnder, noticesOf, relationsOf, type Listed } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { keptBeyond, statesRetention } from "../../../checks/retention-words.js";
import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { bilingual, chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/**
 * The notice states the retention period that the filing states for the scenario, and no longer one besides. Outside the
 * certification it is advice: there a notice that is missing altogether only warns.
 */
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
  inference: {
    zh: "不在本次认证范围内的场景不属于认证的对象，其告知的期限不一致的，只作提示；仍应当依《个人信息保护法》第十七条改正。",
    en: "A scenario outside the certification is not what is certified: where the period in its notice differs it is advice only, though PIPL art. 17 asks that it be corrected.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    const differing = new Set<Listed<Notice>>();
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
        statesRetention(
          stated.map(({ words }) => words),
          period.zh,
        )
      )
        continue;
      for (const { notice } of stated) differing.add(notice);
      const name = nameOf(scenario);
      yield {
        pointer: pointer("notices", first.notice.index, "states", "retention"),
        key: scenario.id ?? "",
        isOpen: scenario.isInScope === false,
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
    for (const notice of relations.notices) {
      // A period that differs is found above; that it is also longer says nothing more.
      if (differing.has(notice)) continue;
      const words = chinese(notice.entry.states?.retention);
      const covered = exportsUnder(relations, notice.entry);
      const periods = covered.flatMap(({ entry }) => chinese(entry.retention?.period) ?? []);
      if (words === undefined || covered.length === 0 || periods.length < covered.length) continue;
      const longer = keptBeyond(words, periods);
      const isOpen = covered.every(({ entry }) => entry.isInScope === false);
      if (longer !== undefined) yield { ...longerFinding(notice.index, longer), isOpen };
    }
  },
});

function longerFinding(index: number, longer: string): RuleFinding {
  return {
    pointer: pointer("notices", index, "states", "retention"),
    key: "longer",
    message: {
      zh: `告知的“${longer}”超出出境场景所填的保存期限`,
      en: `"${longer}" in the notice goes beyond the periods of the export scenarios`,
    },
  };
}
