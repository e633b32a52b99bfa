import { defineRule } from "../../../checks/rule.js";
import { isAnswered, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { requirementWords } from "../self-evaluation-row.js";

/** What is not or only partly met comes with a plan of rectification. */
export const selfEvaluationHasRectification = defineRule({
  id: "application/self-evaluation-has-rectification",
  title: {
    zh: "自评价为部分符合或者不符合的，有整改计划",
    en: "What the self-evaluation says is not wholly met has a plan of rectification",
  },
  severity: "warning",
  requirement: ["RULE-9-1"],
  sources: [
    { law: "RULES", article: "4.1" },
    { law: "RULES", article: "4.4" },
  ],
  help: {
    zh: "写明整改措施、责任人和完成日期，宜在现场审核之前完成。",
    en: "State measure, person and date of completion, best before the on-site audit.",
  },
  inference: {
    zh: "自评价表出自认证机构人员的介绍，规则没有规定其内容；认证机构对不符合的要求限期整改，仍不符合的终止认证，所以申请时应有计划。",
    en: "The table comes from a certification body's account; no rule fixes its content. The body sets a limit for rectification and ends the certification where it fails, so a plan belongs in the application.",
  },
  *find({ application }) {
    for (const [index, row] of listOf(application?.selfEvaluation).entries()) {
      const { conformity, isApplicable, rectification } = row;
      if (isApplicable === false || isAnswered(rectification)) continue;
      if (conformity !== "partly" && conformity !== "doesNotConform") continue;
      const requirement = requirementWords(row);
      yield {
        pointer: pointer("application", "selfEvaluation", index, "rectification"),
        message: {
          zh: `“${requirement.zh}”评为${conformity === "partly" ? "部分符合" : "不符合"}，但没有整改计划与期限`,
          en: `"${requirement.en}" is rated as ${conformity === "partly" ? "partly conforming" : "not conforming"} but has no plan of rectification`,
        },
      };
    }
  },
});
