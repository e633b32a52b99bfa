import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import type { ExemptionArticle } from "#generated/types.js";
import { isNotApplicable, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { groupedNumber } from "../../../foundation/written.js";
import { EXEMPTIONS } from "../../../law/pathway/article.js";
import { judgementOf } from "../../../law/pathway/judgement.js";

/** Exempt persons are listed by article, apart from the numbers they are not counted in. */
export const exemptPersonsListed = defineRule({
  id: "pathway/exempt-persons-listed",
  title: {
    zh: "免予情形的人数应当按条款列明且不计入总数",
    en: "Exempt persons are listed by article and not counted",
  },
  severity: "blocking",
  requirement: ["QA-2"],
  sources: [{ law: "QA202403", article: "Q11" }],
  help: {
    zh: "在“免予情形的人数”中按条款列明只因该情形出境的人数；同一人还有非免予出境的，计入总数而不在此列。",
    en: "List by article the persons exported under the exemption only; someone also exported without exemption is counted and not listed here.",
  },
  *find(filing, { asOf }): Generator<RuleFinding> {
    const exempt = filing.volumes?.exempt;
    if (exempt === undefined) return;
    const entries = listOf(exempt);
    if (entries.length === 0 && !isNotApplicable(exempt)) return;
    const claimed = new Map<ExemptionArticle, number>();
    for (const { scenario, claim } of judgementOf(filing, asOf).scenarios) {
      if (claim?.article === undefined || claim.article === "art3") continue;
      claimed.set(claim.article, (claimed.get(claim.article) ?? 0) + (scenario.persons ?? Infinity));
    }
    for (const [article, persons] of claimed) {
      const own = [...entries.entries()].filter(([, entry]) => entry.article === article);
      const { zh, en } = EXEMPTIONS[article].name;
      if (own.length === 0 && persons > 0 && persons !== Infinity) {
        yield {
          pointer: pointer("volumes", "exempt"),
          key: article,
          message: {
            zh: `有场景主张${zh}（${groupedNumber(persons)}人），但免予情形的人数中没有列明该条款`,
            en: `A scenario claims ${en} (${groupedNumber(persons)} persons), but the exempt persons do not list that article`,
          },
        };
      }
      const listed = own.reduce((sum, [, entry]) => sum + (entry.persons ?? 0), 0);
      const [first] = own;
      if (first !== undefined && listed > persons) {
        yield {
          pointer: pointer("volumes", "exempt", first[0], "persons"),
          message: {
            zh: `${zh}列明${groupedNumber(listed)}人，多于主张该条款的场景的${groupedNumber(persons)}人`,
            en: `${groupedNumber(listed)} persons are listed under ${en}, more than the ${groupedNumber(persons)} of the scenarios that claim it`,
          },
        };
      }
    }
  },
});
