import type { Body, BodyMaterialKind } from "#generated/types.js";
import { listWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";

/** The first seven kinds of material that article 12 lists; the eighth, other material, is free. */
const MATERIALS: Readonly<Record<Exclude<BodyMaterialKind, "other">, LocalizedText>> = {
  qualification: { zh: "（一）取得的认证资质情况", en: "(1) qualification held" },
  recentWork: { zh: "（二）近3年专业工作情况", en: "(2) professional work of the last 3 years" },
  securityReview: { zh: "（三）人员安全背景审查情况", en: "(3) security background review of staff" },
  implementingRules: { zh: "（四）认证实施细则及工作计划", en: "(4) implementing rules and work plan" },
  riskPrevention: { zh: "（五）个人信息安全风险防范机制", en: "(5) risk-prevention mechanism" },
  supervision: { zh: "（六）对获证者的持续监督机制", en: "(6) continuous supervision mechanism" },
  complaints: { zh: "（七）投诉受理和争议解决机制", en: "(7) complaints and dispute resolution" },
};

/** The record-filing of a body holds seven kinds of material. */
export const filingMaterialComplete = defineRule<Body>({
  id: "body/filing-material-complete",
  title: { zh: "备案材料包括第十二条第一至七项", en: "The filing holds material (1) to (7) of article 12" },
  severity: "blocking",
  requirement: ["M-12-2", "M-12-3", "M-12-4", "M-12-5", "M-12-6", "M-12-7", "M-12-8"],
  sources: [
    { law: "M", article: "12" },
    { law: "M", article: "15" },
  ],
  help: {
    zh: "逐项补齐，每份材料选对种类。投诉受理机制面向任何组织、个人，不限于认证委托人（第十五条）。材料不齐全的不予备案。",
    en: "Add each and choose its kind. The complaints mechanism is open to any organisation or individual and not only to clients (article 15). Without all of it the filing is refused.",
  },
  *find({ bodyFiling }) {
    const kinds = listOf(bodyFiling?.materials).map(({ kind }) => kind);
    if (kinds.length === 0 || kinds.includes(undefined)) return;
    const given = new Set<string | undefined>(kinds);
    const missing = Object.entries(MATERIALS).flatMap(([kind, words]) => (given.has(kind) ? [] : [words]));
    if (missing.length === 0) return;
    const words = listWords(missing);
    yield {
      pointer: pointer("bodyFiling", "materials"),
      message: { zh: `备案材料缺少：${words.zh}`, en: `The filing lacks: ${words.en}` },
    };
  },
});
