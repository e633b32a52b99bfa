/**
 * Years of the days that are taken. A placeholder (9999-12-31) or a slip (0226) is none that a period could be counted from:
 * what is counted from a day has a year of four digits too, in which days are written and compared.
 */
export const YEARS = { first: 1900, last: 2999 } as const;

/** Whether a text is a day of the Gregorian calendar written `YYYY-MM-DD`, in one of the {@link YEARS} that are taken. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < YEARS.first || year > YEARS.last) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
