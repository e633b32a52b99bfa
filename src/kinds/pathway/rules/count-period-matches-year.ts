import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { isCountStale } from "../../../law/pathway/counters.js";
import { judgementOf } from "../../../law/pathway/judgement.js";

/** Counts run from 1 January of the year of the application, cumulatively, and not beyond it. */
export const countPeriodMatchesYear = defineRule({
  id: "pathway/count-period-matches-year",
  title: {
    zh: "数量应当自申请当年1月1日起累计",
    en: "Counts run from 1 January of the year of the application",
  },
  severity: "blocking",
  requirement: ["M-05-4", "QA-1"],
  sources: [
    { law: "M", article: "5(1)(2)" },
    { law: "QA202403", article: "Q11" },
  ],
  help: {
    zh: "统计起始日期填写申请当年的1月1日，截止日期不晚于申请日，并按该期间重新统计。",
    en: "Count from 1 January of the year of the application to a day not after it, and count anew for that period.",
  },
  inference: {
    zh: "没有规定统计截止日与申请日之间可以相隔多久；超过1个月的，所填人数只作为下限，并作提示，这一期限是本工具的默认值。",
    en: "How long before the application the count may end is not said; after a month the numbers are taken for a lower bound, and that is said as advice. The month is a default of this tool.",
  },
  *find(filing, { asOf }) {
    const { countFrom, countTo } = filing.volumes ?? {};
    const { on, year } = judgementOf(filing, asOf);
    if (countFrom !== undefined && countFrom !== `${year}-01-01`) {
      yield {
        pointer: pointer("volumes", "countFrom"),
        message: {
          zh: `数量自${countFrom}起统计，应当自${year}-01-01起累计`,
          en: `Counted from ${countFrom}; it must be from ${year}-01-01`,
        },
      };
    }
    if (countTo === undefined) return;
    if (countTo > on) {
      yield {
        pointer: pointer("volumes", "countTo"),
        message: {
          zh: `统计截止日期${countTo}晚于申请日期${on}`,
          en: `Counted to ${countTo}, which is after the application on ${on}`,
        },
      };
    } else if (countFrom !== undefined && countTo < countFrom) {
      yield {
        pointer: pointer("volumes", "countTo"),
        message: {
          zh: `统计截止日期${countTo}早于起始日期${countFrom}`,
          en: `Counted to ${countTo}, which is before the first day ${countFrom}`,
        },
      };
    } else if (countTo >= `${year}-01-01` && isCountStale(filing.volumes, on)) {
      yield {
        pointer: pointer("volumes", "countTo"),
        isOpen: true,
        message: {
          zh: `数量只统计至${countTo}，距申请日期${on}超过1个月，其后出境的没有计入，不能据以判断路径`,
          en: `Counted to ${countTo} only, more than a month before the application on ${on}: what was exported since is left out, and the path cannot be told by it`,
        },
      };
    }
  },
});
