import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { requirementWords } from "../self-evaluation-row.js";

/** Each requirement that is said to be met, wholly or partly, points to a paper that proves it. */
export const selfEvaluationHasEvidence = defineRule({
  id: "application/self-evaluation-has-evidence",
  title: {
    zh: "自评价为符合或者部分符合的，指向证明材料",
    en: "What the self-evaluation says is met points to evidence",
  },
  severity: "blocking",
  requirement: ["RULE-4-3"],
  sources: [{ law: "RULES", article: "4.1" }],
  help: {
    zh: "在该行“证据”中选择附件；没有证明材料的，改正符合性结论。",
    en: "Choose the attachments that prove it as evidence of the row; where there are none, correct the conformity.",
  },
  inference: {
    zh: "《认证实施规则》4.1只要求提交相关证明文档，没有要求逐条附证据；评为符合或者部分符合的须能核对，据此要求逐条指向证明材料，系本工具的理解。",
    en: "4.1 of the Implementing Rules asks for supporting documents and not for evidence row by row; what is said to be met must be open to review, from which it is our reading that each row points to evidence.",
  },
  *find({ application }) {
    for (const [index, row] of listOf(application?.selfEvaluation).entries()) {
      const { conformity, isApplicable, evidence } = row;
      if (isApplicable === false || listOf(evidence).length > 0) continue;
      if (conformity !== "conforms" && conformity !== "partly") continue;
      const requirement = requirementWords(row);
      yield {
        pointer: pointer("application", "selfEvaluation", index, "evidence"),
        message: {
          zh: `“${requirement.zh}”评为${conformity === "conforms" ? "符合" : "部分符合"}，但没有指向证明材料`,
          en: `"${requirement.en}" is rated as ${conformity === "conforms" ? "conforming" : "partly conforming"} but points to no evidence`,
        },
      };
    }
  },
});
