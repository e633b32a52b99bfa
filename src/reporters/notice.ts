import type { Language } from "../foundation/locale.js";
import { noticeOf, type YearCalendar } from "../law/year-calendar.js";

/** The notice a calendar rests on, as a citation: title, number, date, address, and whether the user supplied it. */
export function noticeText(calendar: YearCalendar, language: Language): string {
  const { title, number, dated, address, isSupplied } = noticeOf(calendar);
  const details = [number?.[language], dated].flatMap((detail) => detail ?? []);
  if (language === "zh") {
    const supplied = isSupplied ? "，由 --calendar 提供" : "";
    return `《${title.zh}》${details.length > 0 ? `（${details.join("，")}）` : ""}${supplied}${address === undefined ? "" : ` ${address}`}`;
  }
  const supplied = isSupplied ? ", given with --calendar" : "";
  return `${title.en}${details.length > 0 ? ` (${details.join(", ")})` : ""}${supplied}${address === undefined ? "" : ` ${address}`}`;
}
