import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** The client answers for the truth and lawfulness of its material; concealment and fraud mean failure. */
export const materialDeclaredTruthful = defineRule({
  id: "application/material-declared-truthful",
  title: { zh: "申请人声明材料真实、合法", en: "The applicant declares the material true and lawful" },
  severity: "blocking",
  requirement: ["RULE-4-7", "RULE-7-1"],
  sources: [
    { law: "RULES", article: "4.4" },
    { law: "RULES", article: "7" },
  ],
  help: {
    zh: "补正不真实、不完整的材料，如实写明发生过的个人信息安全事件、处罚和调查，再作声明。隐瞒、欺骗的不予通过认证；已经取证的，撤销证书。",
    en: "Correct what is untrue or incomplete, state incidents, penalties and investigations as they were, then declare. Concealment or fraud means failure, and revocation where a certificate was issued.",
  },
  *find({ application }) {
    if (application?.declarations?.truthful !== false) return;
    yield {
      pointer: pointer("application", "declarations", "truthful"),
      message: {
        zh: "申请人没有声明材料真实、合法（填为“否”）",
        en: "The applicant does not declare the material true and lawful (answered no)",
      },
    };
  },
});
