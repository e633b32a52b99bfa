import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { requirementWords } from "../self-evaluation-row.js";

/** A requirement that does not apply is neither met nor missed, and one that applies is. */
export const selfEvaluationConsistent = defineRule({
  id: "application/self-evaluation-consistent",
  title: {
    zh: "自评价表的“是否适用”与“符合性”一致",
    en: "Applicability and conformity of the self-evaluation agree",
  },
  severity: "warning",
  requirement: ["RULE-9-1"],
  sources: [{ law: "RULES", article: "4.1" }],
  help: {
    zh: "不适用的，“符合性”选“不适用”，并在现状说明中写明理由；适用的，如实评价。",
    en: "Where it does not apply, choose not applicable and give the reason under situation; where it applies, rate it.",
  },
  inference: {
    zh: "自评价表出自认证机构人员的介绍，规则没有规定其内容；两栏互相矛盾的，评价不能使用。",
    en: "The table comes from a certification body's account; no rule fixes its content. Where the two columns contradict each other the rating cannot be used.",
  },
  *find({ application }) {
    for (const [index, row] of listOf(application?.selfEvaluation).entries()) {
      const { conformity, isApplicable } = row;
      if (conformity === undefined || isApplicable === undefined) continue;
      if (isApplicable === (conformity !== "notApplicable")) continue;
      const requirement = requirementWords(row);
      yield {
        pointer: pointer("application", "selfEvaluation", index, "conformity"),
        message: isApplicable
          ? {
              zh: `“${requirement.zh}”填为适用，符合性却选“不适用”`,
              en: `"${requirement.en}" is said to apply, but its conformity is not applicable`,
            }
          : {
              zh: `“${requirement.zh}”填为不适用，却评价了符合性`,
              en: `"${requirement.en}" is said not to apply, but its conformity is rated`,
            },
      };
    }
  },
});
