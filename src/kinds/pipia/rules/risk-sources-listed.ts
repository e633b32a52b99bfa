import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import { quoted } from "../in-scope.js";

const DIMENSIONS = ["network", "flow", "people", "business"] as const;

/** Risk sources are looked for in the four dimensions of the standard. */
export const riskSourcesListed = defineRule({
  id: "pipia/risk-sources-listed",
  title: { zh: "风险源须从四个维度识别", en: "Risk sources are looked for in four dimensions" },
  severity: "warning",
  requirement: ["STD-39335-1"],
  sources: [{ law: "GBT39335", article: "5.4" }],
  help: {
    zh: "为缺少的维度各补一项；没有发现风险源的，写明检查了什么。",
    en: "Add an entry for each dimension that is missing; where nothing was found, say what was checked.",
  },
  *find({ impactAssessment }) {
    const considered = new Set(
      listOf(impactAssessment?.method?.riskSources).map(({ dimension }) => dimension),
    );
    if (considered.size === 0) return;
    const missing = DIMENSIONS.filter((dimension) => !considered.has(dimension));
    if (missing.length === 0) return;
    const at = pointer("impactAssessment", "method", "riskSources");
    const { zh, en } = quoted(missing.map((code) => optionLabel(`${at}/0/dimension`, code)));
    yield {
      pointer: at,
      message: { zh: `风险源识别缺少${zh}`, en: `Risk sources are not looked for in: ${en}` },
    };
  },
});
