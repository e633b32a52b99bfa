import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import { quoted } from "../in-scope.js";

const DIMENSIONS = ["autonomy", "differential", "reputation", "personProperty"] as const;

/** The impact on individuals' rights is analysed in the four dimensions of the standard. */
export const rightsImpactsListed = defineRule({
  id: "pipia/rights-impacts-listed",
  title: { zh: "个人权益影响须从四个维度分析", en: "Impact on rights is analysed in four dimensions" },
  severity: "warning",
  requirement: ["STD-39335-2"],
  sources: [{ law: "GBT39335", article: "5.5" }],
  help: {
    zh: "为缺少的维度各补一项；没有影响的，写明理由。",
    en: "Add an entry for each dimension that is missing; where there is no impact, say why.",
  },
  *find({ impactAssessment }) {
    const considered = new Set(
      listOf(impactAssessment?.method?.rightsImpacts).map(({ dimension }) => dimension),
    );
    if (considered.size === 0) return;
    const missing = DIMENSIONS.filter((dimension) => !considered.has(dimension));
    if (missing.length === 0) return;
    const at = pointer("impactAssessment", "method", "rightsImpacts");
    const { zh, en } = quoted(missing.map((code) => optionLabel(`${at}/0/dimension`, code)));
    yield {
      pointer: at,
      message: { zh: `个人权益影响分析缺少${zh}`, en: `Impact on rights is not analysed in: ${en}` },
    };
  },
});
