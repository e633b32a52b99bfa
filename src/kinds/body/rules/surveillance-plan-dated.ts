import type { Body } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** What a text holds that says when: a number, or a unit of the calendar. */
const WHEN = /[0-9０-９]|[年月季日]/u;

/** The plan of surveillance says when, and surveillance takes place after the decision. */
export const surveillancePlanDated = defineRule<Body>({
  id: "body/surveillance-plan-dated",
  title: {
    zh: "获证后监督计划写明时间，监督在决定之后",
    en: "The plan of surveillance says when, and it follows the decision",
  },
  severity: "warning",
  requirement: ["RULE-4-9"],
  sources: [
    { law: "RULES", article: "4.5" },
    { law: "RULES", article: "5.1.1" },
  ],
  help: {
    zh: "在计划中写明3年有效期内监督的频次和时间，频次由认证机构规定；监督记录的日期应在认证决定之后。",
    en: "Say in the plan how often and when surveillance takes place in the three years, as the body decides; records of surveillance are later than the decision.",
  },
  *find({ certifications }) {
    for (const [index, { decidedOn, surveillance, surveillancePlan }] of listOf(certifications).entries()) {
      const plan = chinese(surveillancePlan);
      if (plan !== undefined && !WHEN.test(plan)) {
        yield {
          pointer: pointer("certifications", index, "surveillancePlan"),
          message: {
            zh: "获证后监督计划没有写明时间或者频次",
            en: "The plan of surveillance does not say when or how often",
          },
        };
      }
      for (const [visit, { on }] of listOf(surveillance).entries()) {
        if (decidedOn === undefined || on === undefined || on > decidedOn) continue;
        const [day, decision] = [dayWords(on), dayWords(decidedOn)];
        yield {
          pointer: pointer("certifications", index, "surveillance", visit, "on"),
          message: {
            zh: `监督日期为${day.zh}，不晚于${decision.zh}的认证决定，不是获证后监督`,
            en: `The surveillance is of ${day.en}, not later than the decision of ${decision.en}, so it is not surveillance after certification`,
          },
        };
      }
    }
  },
});
