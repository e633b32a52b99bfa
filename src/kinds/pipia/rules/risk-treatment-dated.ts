import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, entriesOf } from "../in-scope.js";

/** A risk that is treated within a deadline has the deadline. */
export const riskTreatmentDated = defineRule({
  id: "pipia/risk-treatment-dated",
  title: { zh: "限期处置的风险须有期限", en: "Treatment within a deadline has the deadline" },
  severity: "warning",
  requirement: ["STD-39335-6"],
  sources: [{ law: "GBT39335", article: "5.8" }],
  help: {
    zh: "写明处置期限，或者改正处置方式。",
    en: "Give the date, or correct the treatment.",
  },
  *find({ impactAssessment }) {
    for (const { index, item } of entriesOf(listOf(impactAssessment?.method?.risks))) {
      if (item.treatment !== "withinDeadline" || item.dueOn !== undefined) continue;
      const { zh, en } = called(item.title, index);
      yield {
        pointer: pointer("impactAssessment", "method", "risks", index, "dueOn"),
        message: {
          zh: `风险“${zh}”限期处置，但没有期限`,
          en: `The risk "${en}" is to be treated within a deadline, which is not given`,
        },
      };
    }
  },
});
