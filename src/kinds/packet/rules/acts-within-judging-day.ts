import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { filingDay } from "../../../checks/relations.js";
import { fieldCatalogue, nameOf } from "../../../foundation/field.js";
import { pointer, segmentsOf } from "../../../foundation/pointer.js";
import { actDates } from "../act-dates.js";

/** What a filing reports as done was done by the day on which it is checked. */
export const actsWithinJudgingDay = defineRule({
  id: "packet/acts-within-judging-day",
  title: {
    zh: "所填已完成事项的日期不晚于检查日期",
    en: "What is stated as done is dated no later than the day of the check",
  },
  severity: "warning",
  requirement: ["FORM-15"],
  sources: [{ law: "RULES", article: "7" }],
  help: {
    zh: "尚未完成的，完成之后再填写日期；日期写错的，改正；要按以后的某一天检查的，用 --as-of 指定。",
    en: "Give the day once it is done; correct it if it is mistyped; to check for a later day, name it with --as-of.",
  },
  inference: {
    zh: "认证规则要求认证委托人对材料的真实性、合法性负责；尚未到来的日期不能证明事项已经完成。预计的日期（申请、出境开始、措施期限等）不在此列。",
    en: "The rules make the applicant answer for truthful and lawful material; a day to come does not show that something was done. Days that may be planned, such as that of filing, are not meant.",
  },
  *find(filing, context) {
    const countTo = pointer("volumes", "countTo");
    for (const { pointer, day } of actDates(filing)) {
      if (day <= context.asOf) continue;
      // Counted beyond the day of filing: that is said by the rule about the period.
      if (pointer === countTo && day > filingDay(filing, context)) continue;
      const field = nameOf(segmentsOf(pointer), fieldCatalogue());
      const [on, today] = [dayWords(day), dayWords(context.asOf)];
      yield {
        pointer,
        message: {
          zh: `“${field.zh}”为${on.zh}，晚于检查日期${today.zh}，此时尚未完成`,
          en: `"${field.en}" is ${on.en}, after ${today.en}, the day of this check: it has not been done yet`,
        },
      };
    }
  },
});
