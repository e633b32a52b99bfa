import type { LocalizedText } from "../../foundation/locale.js";
import { plusDays, type CivilDay } from "../civil-day.js";
import { isWeekday, isWorkingDayOf } from "../working-days.js";
import type { Calendars } from "../year-calendar.js";

/**
 * What to say of a period in months or years that ends on a day off; nothing where it ends on a working day. A period that runs
 * forward may end on the next working day (Civil Code art. 203, by analogy); the day itself is kept, because no text
 * extends it. A day that is counted backward is better met before it. Years without a calendar count as Monday to Friday, and the note says so.
 */
export function dayOffNotes(
  day: CivilDay,
  direction: "forward" | "backward",
  calendars: Calendars,
): readonly LocalizedText[] {
  if (isWorked(day, calendars)) return [];
  let other = direction === "forward" ? endByAnalogy(day, calendars).day : plusDays(day, -1);
  while (!isWorked(other, calendars)) other = plusDays(other, -1);
  const estimate = estimateOf([day, other], calendars);
  return [
    direction === "forward"
      ? {
          zh: `${day}是休息日：类推《民法典》第二百零三条可以顺延到${other}，但没有条文写明，宜在休息日之前办理${estimate.zh}`,
          en: `${day} is a day off: by analogy with Civil Code art. 203 the period would end on ${other}; no text says so, so act before the day off${estimate.en}`,
        }
      : {
          zh: `${day}是休息日，宜在前一个工作日${other}以前提出${estimate.zh}`,
          en: `${day} is a day off; apply by the working day before it, ${other}${estimate.en}`,
        },
  ];
}

/**
 * The last day of a period in months or years by analogy with Civil Code art. 203: the day itself, or the next working day
 * where it is a day off. `isKnown` is false where that rests on a year without a calendar.
 */
export function endByAnalogy(
  day: CivilDay,
  calendars: Calendars,
): { readonly day: CivilDay; readonly isKnown: boolean } {
  let end = day;
  let isKnown = true;
  for (;;) {
    const isWorking = isWorkingDayOf(end, calendars);
    isKnown &&= isWorking !== undefined;
    if (isWorking ?? isWeekday(end)) return { day: end, isKnown };
    end = plusDays(end, 1);
  }
}

/** That days off are estimated, where a day is in a year of which nobody has announced the holidays. */
function estimateOf(days: readonly CivilDay[], calendars: Calendars): LocalizedText {
  const years = [...new Set(days.filter((day) => isWorkingDayOf(day, calendars) === undefined).map(yearOf))];
  return years.length === 0
    ? { zh: "", en: "" }
    : {
        zh: `（${years.join("、")}年放假安排尚未公布，暂按周一至周五为工作日估计）`,
        en: ` (the holidays of ${years.join(", ")} are not announced; an estimate from Monday to Friday)`,
      };
}

function yearOf(day: CivilDay): string {
  return day.slice(0, 4);
}

function isWorked(day: CivilDay, calendars: Calendars): boolean {
  return isWorkingDayOf(day, calendars) ?? isWeekday(day);
}
