import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, entriesOf } from "../in-scope.js";

/** A measure that is only planned has a date by which it will be in place, and the date has not passed. */
export const plannedMeasureDated = defineRule({
  id: "pipia/planned-measure-dated",
  title: { zh: "计划中的保护措施须有期限", en: "A planned measure has a date" },
  severity: "warning",
  requirement: ["PIPL-51-1"],
  sources: [{ law: "PIPL", article: "51" }],
  help: {
    zh: "写明完成期限；已经落实的，把落实状态改为已落实。",
    en: "Give the date by which it will be in place; where it already is, change its status.",
  },
  *find({ measures }, { asOf }) {
    for (const { index, item } of entriesOf(listOf(measures))) {
      const { status, dueOn } = item;
      if (status !== "planned" || (dueOn !== undefined && dueOn >= asOf)) continue;
      const { zh, en } = called(item.title, index);
      yield {
        pointer: pointer("measures", index, "dueOn"),
        message:
          dueOn === undefined
            ? {
                zh: `措施“${zh}”计划落实，但没有完成期限`,
                en: `The measure "${en}" is planned, without a date`,
              }
            : {
                zh: `措施“${zh}”的完成期限${dayWords(dueOn).zh}已过，仍为计划落实`,
                en: `The measure "${en}" was due on ${dayWords(dueOn).en} and is still planned`,
              },
      };
    }
  },
});
