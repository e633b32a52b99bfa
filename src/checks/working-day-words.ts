import type { LocalizedText } from "../foundation/locale.js";
import type { CivilDay } from "../law/civil-day.js";
import { workingDaysAfter } from "../law/working-days.js";
import type { Calendars } from "../law/year-calendar.js";
import { dayWords, noCalendarWords } from "./finding-words.js";

/** On what day a period of working days after an event ends, or why that cannot be reckoned. */
export function periodWords(event: CivilDay, count: number, calendars: Calendars): LocalizedText {
  const counted = workingDaysAfter(event, count, { calendars });
  if (counted.status === "unknown") {
    const why = noCalendarWords(counted.years);
    return {
      zh: `${count}个工作日的期限不能确定（${why.zh}）`,
      en: `the end of the ${count} working days cannot be reckoned (${why.en})`,
    };
  }
  const day = dayWords(counted.day);
  return { zh: `${count}个工作日的期限于${day.zh}届满`, en: `the ${count} working days end on ${day.en}` };
}
