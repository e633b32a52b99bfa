import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, entriesOf, scenariosInScope } from "../in-scope.js";

/** A risk that is to be treated at once is treated before any export begins. */
export const immediateTreatmentPrecedesExport = defineRule({
  id: "pipia/immediate-treatment-precedes-export",
  title: {
    zh: "立即处置的风险须在出境开始前处置",
    en: "A risk treated at once is treated before the export begins",
  },
  severity: "warning",
  requirement: ["STD-39335-6"],
  sources: [{ law: "GBT39335", article: "5.8" }],
  help: {
    zh: "把期限提前到出境开始之前；确实可以延后的，改为限期处置并说明理由。",
    en: "Set a day before the export begins; where it can truly wait, choose treatment within a deadline and say why.",
  },
  inference: {
    zh: "标准没有规定立即处置的期限；晚于出境开始的，不能称为立即，据此提示。",
    en: "The standard gives no time for treatment at once; what is later than the export cannot be called so, from which this is concluded.",
  },
  *find(filing) {
    const starts = scenariosInScope(filing).flatMap(({ item }) => item.startOn ?? []);
    const first = starts.toSorted()[0];
    if (first === undefined) return;
    for (const { index, item } of entriesOf(listOf(filing.impactAssessment?.method?.risks))) {
      if (item.treatment !== "atOnce" || item.dueOn === undefined || item.dueOn < first) continue;
      const { zh, en } = called(item.title, index);
      yield {
        pointer: pointer("impactAssessment", "method", "risks", index, "dueOn"),
        message: {
          zh: `风险“${zh}”应立即处置，期限${item.dueOn}却不早于出境开始日期${first}`,
          en: `The risk "${en}" is to be treated at once, but by ${item.dueOn}, not before the export begins on ${first}`,
        },
      };
    }
  },
});
