import type { Body } from "#generated/types.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** The body answers for the truth of its filing material. */
export const filingMaterialDeclaredTruthful = defineRule<Body>({
  id: "body/filing-material-declared-truthful",
  title: {
    zh: "认证机构声明对备案材料的真实性负责",
    en: "The body declares that it answers for its filing material",
  },
  severity: "warning",
  requirement: ["M-12-11"],
  sources: [{ law: "M", article: "12" }],
  help: {
    zh: "核实并改正不真实的材料，再作声明。",
    en: "Verify and correct what is untrue, then declare.",
  },
  *find({ bodyFiling }) {
    if (bodyFiling?.truthful !== false) return;
    yield {
      pointer: pointer("bodyFiling", "truthful"),
      message: {
        zh: "认证机构没有声明对备案材料的真实性负责（填为“否”）",
        en: "The body does not declare that it answers for the truth of the material (answered no)",
      },
    };
  },
});
