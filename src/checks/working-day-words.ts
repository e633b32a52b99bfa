import type { LocalizedText } from "../foundation/locale.js";
import type { CivilDay } from "../law/civil-day.js";
import { latestWorkingDayAfter, workingDaysAfter } from "../law/working-days.js";
import type { Calendars } from "../law/year-calendar.js";
import { dayWords, noCalendarWords } from "./finding-words.js";

/** On what day a period of working days after an event ends, or why that cannot be reckoned and when it has ended in any case. */
export function periodWords(event: CivilDay, count: number, calendars: Calendars): LocalizedText {
  const counted = workingDaysAfter(event, count, { calendars });
  if (counted.status === "unknown") {
    const why = noCalendarWords(counted.years);
    const latest = dayWords(latestWorkingDayAfter(event, count));
    return {
      zh: `${count}个工作日的期限何时届满不能确定（${why.zh}），但无论放假如何安排，不会晚于${latest.zh}`,
      en: `the end of the ${count} working days cannot be reckoned (${why.en}), but is not after ${latest.en} in any calendar`,
    };
  }
  const day = dayWords(counted.day);
  return { zh: `${count}个工作日的期限于${day.zh}届满`, en: `the ${count} working days end on ${day.en}` };
}
