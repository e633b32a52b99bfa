/** A day of some month as papers write it: 2026年10月31日 · 10月31日 · 2026-10-31 · 2026.10.31 · 2026/10/31. */
const DAY = /(?:(\d{4})[-./年])?(\d{1,2})[-./月](\d{1,2})(?![-./月\d])日?/gu;

/** Whether a text names days and none of them is this one; a day without its year counts whatever the year. */
export function namesOnlyOtherDays(text: string, day: string): boolean {
  const [year, month, dayOfMonth] = day.split("-").map(Number);
  // The usual way of writing, found without reading every day of the text.
  if (text.includes(`${String(year)}年${String(month)}月${String(dayOfMonth)}日`)) return false;
  if (text.includes(`至${String(month)}月${String(dayOfMonth)}日`)) return false;
  let others = false;
  for (const [whole, namedYear, namedMonth, namedDay] of text.normalize("NFKC").matchAll(DAY)) {
    // 1.2 and 10/31 without a year or 月 are numbers, not days.
    if (namedYear === undefined && !whole.includes("月")) continue;
    if (Number(namedMonth) !== month || Number(namedDay) !== dayOfMonth) others = true;
    else if (namedYear === undefined || Number(namedYear) === year) return false;
    else others = true;
  }
  return others;
}
