import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { pointer, valueAt } from "../../../foundation/pointer.js";
import { judgementOf } from "../../../law/pathway/judgement.js";

/** Export submitted to an assessment voluntarily follows its result as long as that stands, and is not certified meanwhile. */
export const exportMatchesAssessmentResult = defineRule({
  id: "pathway/export-matches-assessment-result",
  title: {
    zh: "自愿申报安全评估的出境应当按评估结果执行",
    en: "Export submitted to an assessment follows its result",
  },
  severity: "warning",
  requirement: ["QA-6"],
  sources: [
    { law: "QA202601", article: "Q1" },
    { law: "XBP", article: "9" },
  ],
  help: {
    zh: "填写评估结果的有效期；有效期内的出境按评估结果执行，申请认证的出境应当在此之后开始。",
    en: "Give the last day of the result; until then export follows it, and the export to be certified begins after it.",
  },
  *find(filing, { asOf }): Generator<RuleFinding> {
    if (filing.pathway?.selected !== "certification") return;
    const { standingResult } = judgementOf(filing, asOf);
    if (standingResult === undefined) return;
    const { validUntil, scenarios } = standingResult;
    if (validUntil === undefined) {
      yield {
        pointer: pointer("pathway", "securityAssessment", "validUntil"),
        message: {
          zh: "记录了安全评估情况而选择认证，但没有写明评估结果的有效期",
          en: "An assessment is recorded and certification selected, but not until when the result is valid",
        },
      };
      return;
    }
    for (const at of scenarios) {
      const startOn = valueAt(filing, at);
      const begins = typeof startOn === "string" ? startOn : undefined;
      yield {
        pointer: at,
        message: {
          zh: `评估结果有效期至${validUntil}，申请认证的出境${begins === undefined ? "没有写明开始日期" : `自${begins}开始`}`,
          en: `The result is valid until ${validUntil}, and the export to be certified ${begins === undefined ? "has no first day" : `begins on ${begins}`}`,
        },
      };
    }
  },
});
