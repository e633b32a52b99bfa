import type { ImpactAssessment, Measure, Problem } from "#generated/types.js";
import { defineRule } from "../../../checks/rule.js";
import { isNotApplicable, listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, entriesOf, quoted } from "../in-scope.js";
import { unsupportedRisks } from "../unsupported-risks.js";

/** "May be exported" means that nothing is left to rectify, "after rectification" that something is. */
export const conclusionMatchesRectification = defineRule({
  id: "pipia/conclusion-matches-rectification",
  title: { zh: "评估结论须与整改状态一致", en: "The conclusion agrees with the rectification" },
  severity: "blocking",
  requirement: ["TPL-11", "TPL-10"],
  sources: [
    { law: "PIPL", article: "56" },
    { law: "SCCG2", article: "annex 5" },
  ],
  help: {
    zh: "按剩余风险和整改状态重新选择结论类型；状态填写有误的，改正状态。",
    en: "Choose the conclusion again by residual risks and rectification; where a status is wrong, correct the status.",
  },
  *find({ impactAssessment, measures }) {
    const result = impactAssessment?.conclusion?.result;
    const at = pointer("impactAssessment", "conclusion", "result");
    if (impactAssessment === undefined) return;
    if (result === "mayExportAfterRectification" && isFinished(impactAssessment, listOf(measures))) {
      const zh = "结论为整改后可以出境，但没有尚待完成的整改或者措施";
      const en =
        "The conclusion is export after rectification, yet no rectification or measure is outstanding";
      yield { pointer: at, key: "finished", message: { zh, en } };
    }
    if (result !== "mayExport") return;
    const open = entriesOf(listOf<Draft<Problem>>(impactAssessment.problems)).filter(
      ({ item }) => item.status === "inProgress",
    );
    if (open.length > 0) {
      const { zh, en } = quoted(open.map(({ index, item }) => called(item.title, index)));
      yield {
        pointer: at,
        key: "problems",
        message: {
          zh: `结论为可以出境，但问题${zh}尚在整改`,
          en: `The conclusion is that export may take place, yet rectification is in progress: ${en}`,
        },
      };
    }
    const risks = unsupportedRisks(listOf(impactAssessment.method?.risks), listOf(measures));
    if (risks.length === 0) return;
    const { zh, en } = quoted(risks.map(({ index, item }) => called(item.title, index)));
    yield {
      pointer: at,
      key: "measures",
      message: {
        zh: `结论为可以出境，但风险${zh}的降低只靠尚未落实的措施`,
        en: `The conclusion is that export may take place, yet only planned measures reduce: ${en}`,
      },
    };
  },
});

/** Every problem is settled and every measure in place; a list that is missing is not finished. */
function isFinished({ problems }: Draft<ImpactAssessment>, measures: readonly Draft<Measure>[]): boolean {
  const list = listOf<Draft<Problem>>(problems);
  if (measures.length === 0 || (list.length === 0 && !isNotApplicable(problems))) return false;
  return (
    list.every(({ status }) => status === "done" || status === "accepted") &&
    measures.every(({ status }) => status === "inPlace")
  );
}
