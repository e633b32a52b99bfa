import { someContains } from "../foundation/same-text.js";
import { daysOf, periodsIn, withPlainPeriods } from "./written-period.js";

const CLAUSE_ENDS = /[。；;，,\n]+/u;
/** A period that begins when another has ended: 期满后可以继续保存60个月. */
const KEPT_ON =
  /(?:继续|延长|另行|另外|额外|再)[^。；]{0,8}(?:保存|保留|存储|留存)|(?:保存|保留|存储|留存)[^。；]{0,4}延长/u;
const DENIED = /(?:不得|不再|不会|不予|不能|禁止|无权|未经|没有)/u;
/** What is kept besides the personal information itself. */
const OTHER_RECORDS = /日志|备份|留痕|台账|操作记录|处理记录|同意记录|删除记录|删除清单|评估报告|审计|凭证/u;

/** Whether one of some texts states a retention period, in whatever way of writing numbers and units. */
export function statesRetention(texts: readonly string[], period: string): boolean {
  return someContains(texts, period) || someContains(texts.map(withPlainPeriods), withPlainPeriods(period));
}

/**
 * What a text on retention allows beyond some periods: a clause by which information is kept on after its period, or with a
 * period longer than all of these. As it is written; `undefined` where there is none. What is said of logs and back-ups is no matter.
 */
export function keptBeyond(text: string, periods: readonly string[]): string | undefined {
  const longest = Math.max(0, ...periods.flatMap(periodsIn).map(daysOf));
  return text
    .split(CLAUSE_ENDS)
    .find(
      (clause) =>
        isBeyond(clause, longest) && !OTHER_RECORDS.test(clause) && !statesRetention(periods, clause),
    )
    ?.trim();
}

function isBeyond(clause: string, longest: number): boolean {
  if (DENIED.test(clause)) return false;
  const named = periodsIn(clause);
  if (named.length === 0) return false;
  return KEPT_ON.test(clause) || (longest > 0 && named.some((period) => daysOf(period) > longest));
}
