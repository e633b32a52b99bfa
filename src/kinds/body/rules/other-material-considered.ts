import type { Body } from "#generated/types.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The eighth kind of material is what else is needed; until the filing is decided it is called to mind. */
export const otherMaterialConsidered = defineRule<Body>({
  id: "body/other-material-considered",
  title: {
    zh: "备案前考虑是否需要其他材料",
    en: "Before the filing is decided other material is considered",
  },
  severity: "advice",
  requirement: ["M-12-9"],
  sources: [{ law: "M", article: "12" }],
  help: {
    zh: "向国家网信部门确认是否要求其他材料；要求的，列入“其他材料”。不要求的，不必处理。",
    en: "Ask the CAC whether it wants other material; if so, list it as other material, otherwise nothing is to be done.",
  },
  *find({ bodyFiling }) {
    const kinds = listOf(bodyFiling?.materials).map(({ kind }) => kind);
    if (kinds.length === 0 || kinds.includes(undefined) || kinds.includes("other")) return;
    if (bodyFiling?.decidedOn !== undefined) return;
    yield {
      pointer: pointer("bodyFiling", "materials"),
      message: {
        zh: "备案材料没有第（八）项“其他材料”",
        en: "The filing holds no other material (8)",
      },
    };
  },
});
