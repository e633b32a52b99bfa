import { defineRule } from "../../../checks/rule.js";
import { chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** A risk matrix of one's own is declared with a reason. */
export const ownMatrixHasReason = defineRule({
  id: "pipia/own-matrix-has-reason",
  title: { zh: "使用自有判定表的须说明理由", en: "A risk matrix of one's own has a reason" },
  severity: "warning",
  requirement: ["STD-39335-4"],
  sources: [{ law: "GBT39335", article: "D.5" }],
  help: {
    zh: "写明自有判定表的来源、批准人和与表D.5的差别；没有自有判定表的，改选表D.5。",
    en: "Say where the table comes from, who approved it and how it differs from table D.5; without such a table, choose table D.5.",
  },
  *find({ impactAssessment }) {
    const method = impactAssessment?.method;
    if (method?.matrix !== "own" || chinese(method.ownMatrixReason) !== undefined) return;
    yield {
      pointer: pointer("impactAssessment", "method", "ownMatrixReason"),
      message: {
        zh: "风险等级按自有判定表判定，但没有说明理由",
        en: "Risks are rated by a table of one's own, without a reason",
      },
    };
  },
});
