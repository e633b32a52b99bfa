import type { Agreement } from "#generated/types.js";
import { agreementsWith, recipientsOf, relationsOf, type Listed } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { keptBeyond, statesRetention } from "../../../checks/retention-words.js";
import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { namesPlace } from "../../../checks/same-place.js";
import { bilingual, chinese, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The agreement states retention period and storage place as the scenario does, and no longer period besides. */
export const agreementRetentionConsistent = defineRule({
  id: "packet/agreement-retention-consistent",
  title: {
    zh: "法律文件约定的保存期限、地点须与出境场景一致",
    en: "The agreement states retention period and storage place of the export scenario",
  },
  severity: "blocking",
  requirement: ["X-05", "PIPL-19-1"],
  sources: [
    { law: "PIPL", article: "19" },
    { law: "M", article: "6" },
  ],
  help: {
    zh: "查明实际的保存期限和境外存储地点，使法律文件与出境场景所填一致；须修改法律文件的，补充订立。",
    en: "Find the period and the place that really apply and make agreement and scenario agree; where the agreement must be changed, amend it.",
  },
  inference: {
    zh: "《个人信息保护法》第十九条要求保存期限为最短必要时间；法律文件与评估所据的期限、地点不同，评估即不能成立，据此要求一致。个人信息出境标准合同附录一列有这两项，此处借用。",
    en: "Article 19 of the PIPL wants the shortest period necessary; an assessment of another period or place than the agreed one cannot stand, from which this is concluded. Annex I of the standard contract has both items and is borrowed here.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    const differing = new Set<Listed<Agreement>>();
    for (const { entry: scenario } of relations.exports) {
      if (scenario.isInScope === false) continue;
      const facts = [
        {
          field: "retention",
          zh: "保存期限",
          en: "retention period",
          value: bilingual(scenario.retention?.period),
        },
        {
          field: "storagePlace",
          zh: "保存地点",
          en: "storage place",
          value: bilingual(scenario.storagePlace),
        },
      ] as const;
      for (const { entry: recipient } of recipientsOf(relations, scenario)) {
        const papers = agreementsWith(relations, recipient);
        for (const { field, value, zh, en } of facts) {
          if (value === undefined) continue;
          const stated = papers.flatMap((paper) => {
            const words = chinese(paper.entry.states?.[field]);
            return words === undefined ? [] : [{ paper, words }];
          });
          const [first] = stated;
          const texts = stated.map(({ words }) => words);
          const isStated = field === "retention" ? statesRetention : namesPlace;
          if (first === undefined || isStated(texts, value.zh)) continue;
          for (const { paper } of stated) if (field === "retention") differing.add(paper);
          const where = nameOf(scenario);
          yield {
            pointer: pointer("agreements", first.paper.index, "states", field),
            key: scenario.id ?? "",
            message: {
              zh: `法律文件的${zh}中没有出境场景“${where.zh}”的“${value.zh}”`,
              en: `The ${en} in the agreement does not hold "${value.en}", that of the export scenario "${where.en}"`,
            },
          };
        }
      }
    }
    for (const paper of relations.agreements) {
      // A period that differs is found above; that it is also longer says nothing more.
      if (differing.has(paper)) continue;
      const words = chinese(paper.entry.states?.retention);
      const { recipient } = paper.entry;
      const covered = relations.exports.filter(
        ({ entry }) => recipient !== undefined && listOf<string>(entry.recipients).includes(recipient),
      );
      const periods = covered.flatMap(({ entry }) => chinese(entry.retention?.period) ?? []);
      if (words === undefined || periods.length < covered.length) continue;
      if (covered.every(({ entry }) => entry.isInScope === false)) continue;
      const longer = keptBeyond(words, periods);
      if (longer !== undefined) yield longerFinding(paper.index, longer);
    }
  },
});

function longerFinding(index: number, longer: string): RuleFinding {
  return {
    pointer: pointer("agreements", index, "states", "retention"),
    key: "longer",
    message: {
      zh: `法律文件的“${longer}”超出出境场景所填的保存期限`,
      en: `"${longer}" in the agreement goes beyond the periods of the export scenarios`,
    },
  };
}
