import type { Basis } from "../../foundation/legal-source.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { Actor, Deadline, DeadlineKind } from "../../law/deadlines/deadline.js";
import type { Due } from "../../law/deadlines/due.js";
import type { DeadlineStatus } from "../../law/deadlines/status.js";

/** How a duty stands; other kinds of deadlines say some of it otherwise. */
const OF_DUTY: Readonly<Record<DeadlineStatus, LocalizedText>> = {
  doneInTime: { zh: "按期完成", en: "done in time" },
  doneLate: { zh: "逾期完成", en: "done late" },
  done: { zh: "已完成", en: "done" },
  due: { zh: "未到期", en: "due" },
  plannedLate: { zh: "计划逾期", en: "planned late" },
  overdue: { zh: "已逾期", en: "overdue" },
  open: { zh: "尚未完成", en: "open" },
  ahead: { zh: "未届满", en: "ahead" },
  past: { zh: "已届满", en: "ended" },
  tooShort: { zh: "计划过短", en: "too short" },
  unknown: { zh: "无法判断", en: "unknown" },
};

const OF_KIND: Readonly<Record<DeadlineKind, Readonly<Partial<Record<DeadlineStatus, LocalizedText>>>>> = {
  duty: {},
  recommended: {
    doneLate: { zh: "晚于建议日", en: "later than advised" },
    plannedLate: { zh: "计划晚于建议日", en: "planned later than advised" },
    overdue: { zh: "已过建议日", en: "advised day passed" },
  },
  reminder: {
    doneInTime: { zh: "已完成", en: "done" },
    doneLate: { zh: "完成较晚", en: "done after the reminder" },
    plannedLate: { zh: "计划较晚", en: "planned after the reminder" },
    overdue: { zh: "已过提醒日", en: "reminder passed" },
  },
  expected: {
    doneInTime: { zh: "已作出", en: "done" },
    doneLate: { zh: "已作出", en: "done" },
    done: { zh: "已作出", en: "done" },
    due: { zh: "未到预计日", en: "expected" },
    overdue: { zh: "已过预计日", en: "expected day passed" },
  },
  end: {},
  keep: {
    ahead: { zh: "保存期内", en: "keep" },
    past: { zh: "最短期满", en: "kept long enough" },
  },
};

/** How a deadline stands, in words of its kind. */
export function statusWords({ kind, status }: Deadline): LocalizedText {
  return OF_KIND[kind][status] ?? OF_DUTY[status];
}

/** Whether somebody should act now or think again. */
export function isUrgent({ kind, status }: Deadline): boolean {
  if (status === "past") return kind === "end";
  return status === "overdue" || status === "plannedLate" || status === "open" || status === "tooShort";
}

export const ACTOR_WORDS: Readonly<Record<Actor, LocalizedText>> = {
  processor: { zh: "个人信息处理者", en: "processor" },
  body: { zh: "认证机构", en: "certification body" },
  cac: { zh: "国家网信部门", en: "CAC" },
};

export const BASIS_WORDS: Readonly<Record<Basis, LocalizedText>> = {
  official: { zh: "官方文本", en: "official text" },
  secondary: { zh: "间接资料", en: "secondary source" },
  inferred: { zh: "推断", en: "inferred" },
};

/** The last day as a column shows it: 12 characters at most. */
export function dueColumn(due: Due): string {
  switch (due.status) {
    case "known":
      return due.day;
    case "provisional":
      return `${due.day} *`;
    case "range":
      return `${due.from} ~`;
    case "unknown":
      return `>=${due.notBefore}`;
    case "none":
      return "-";
    case "undetermined":
      return "?";
  }
}

/** What the column does not say of the last day; nothing where it says all. */
export function dueWords(due: Due): LocalizedText | undefined {
  switch (due.status) {
    case "known":
    case "none":
      return undefined;
    case "range":
      return { zh: `在${due.from}至${due.to}之间`, en: `between ${due.from} and ${due.to}` };
    case "undetermined":
      return { zh: `无法计算：${due.reason.zh}`, en: `cannot be told: ${due.reason.en}` };
    case "provisional":
      return {
        zh: `暂估：没有收录${years(due.years).zh}的放假通知，按周一至周五计算；日期以通知为准`,
        en: `provisional: the holiday notice of ${years(due.years).en} is not at hand, Monday to Friday are counted; the notice decides`,
      };
    case "unknown":
      return {
        zh: `没有收录${years(due.years).zh}的放假通知，不予计算，只知不早于${due.notBefore}、不晚于${due.notAfter}；用 --calendar 提供通知，或者加 --provisional 暂估`,
        en: `cannot be told without the holiday notice of ${years(due.years).en}, only that it is not before ${due.notBefore} and not after ${due.notAfter}; give the notice with --calendar, or estimate with --provisional`,
      };
  }
}

function years(numbers: readonly number[]): LocalizedText {
  return { zh: numbers.map((year) => `${year}年`).join("、"), en: numbers.join(", ") };
}
