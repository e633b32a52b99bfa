/** A day of the calendar as it is written in filings, `YYYY-MM-DD`. No clock and no time zone is involved. */
export type CivilDay = string;

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The day `days` later, or earlier for a negative number.
 *
 * @throws RangeError where that is a day before the year 0 or after 9999.
 */
export function plusDays(day: CivilDay, days: number): CivilDay {
  return written(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_A_DAY);
}

/**
 * The corresponding day `months` later (earlier for a negative number); where that month has no such day, its last day
 * (Civil Code art. 202, by analogy).
 */
export function plusMonths(day: CivilDay, months: number): CivilDay {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const index = year * 12 + (month - 1) + months;
  // Every month has as many days; only the last ones ask for the calendar.
  if (dayOfMonth >= 1 && dayOfMonth <= 28 && index >= 1000 * 12 && index < 10_000 * 12) {
    return `${Math.floor(index / 12)}-${twoDigits((index % 12) + 1)}-${twoDigits(dayOfMonth)}`;
  }
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return written(Date.UTC(Math.floor(index / 12), index % 12, Math.min(dayOfMonth, last)));
}

/** The corresponding day `years` later; 29 February becomes 28 February where there is none. */
export function plusYears(day: CivilDay, years: number): CivilDay {
  return plusMonths(day, years * 12);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: CivilDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/**
 * @throws RangeError for a day whose year has not four digits: cut to ten characters it would come before every other day, and
 * a count that goes on from it would never end.
 */
function written(milliseconds: number): CivilDay {
  const iso = new Date(milliseconds).toISOString();
  if (iso.length !== "2026-11-23T00:00:00.000Z".length)
    throw new RangeError(`no day of a four-digit year: ${iso}`);
  return iso.slice(0, 10);
}
