import type { Body } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Rectification is completed within its limit and before the decision; else certification is terminated in writing. */
export const rectificationWithinLimit = defineRule<Body>({
  id: "body/rectification-within-limit",
  title: {
    zh: "整改在期限内、认证决定之前完成",
    en: "Rectification is completed within its limit and before the decision",
  },
  severity: "warning",
  requirement: ["RULE-4-8"],
  sources: [{ law: "RULES", article: "4.4" }],
  help: {
    zh: "核对日期；逾期仍不符合要求的，书面通知认证委托人终止认证。",
    en: "Check the days; where the requirements are still not met after the limit, terminate the certification in writing.",
  },
  *find({ certifications }, { asOf }) {
    for (const [index, { decidedOn, rectification }] of listOf(certifications).entries()) {
      const { closedOn, dueOn } = rectification ?? {};
      if (dueOn !== undefined && (closedOn ?? asOf) > dueOn) {
        const [due, closed] = [dayWords(dueOn), dayWords(closedOn ?? asOf)];
        yield {
          pointer: pointer("certifications", index, "rectification", "closedOn"),
          message:
            closedOn === undefined
              ? {
                  zh: `整改期限为${due.zh}，至${closed.zh}没有完成的记录`,
                  en: `Rectification was due by ${due.en}; by ${closed.en} no completion is recorded`,
                }
              : {
                  zh: `整改期限为${due.zh}，${closed.zh}才完成`,
                  en: `Rectification was due by ${due.en} and completed on ${closed.en}`,
                },
        };
      }
      if (decidedOn === undefined || closedOn === undefined || decidedOn >= closedOn) continue;
      const [decision, closed] = [dayWords(decidedOn), dayWords(closedOn)];
      yield {
        pointer: pointer("certifications", index, "decidedOn"),
        message: {
          zh: `认证决定于${decision.zh}作出，整改到${closed.zh}才完成`,
          en: `The decision is of ${decision.en}, but rectification was completed on ${closed.en}`,
        },
      };
    }
  },
});
