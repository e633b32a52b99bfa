/** What a serial number with a date format says. */
export interface SerialDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether it is not midnight. */
  readonly hasTime: boolean;
}

const SECONDS_OF_DAY = 86_400;
const MILLISECONDS_OF_DAY = 86_400_000;
/** Serial of 1900-02-29 in the 1900 system, a day that never was and that Excel counts. */
const NEVER_WAS = 60;
/** Day 0 of the days after 1900-02-28, of the days before, and of the 1904 system. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const EARLY_DAY_ZERO = Date.UTC(1899, 11, 31);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = Date.UTC(9999, 11, 31);

/**
 * The day of a serial number, by the two systems that workbooks count days in. Knows no time zone. `undefined` where
 * there is no such day: before the first one, after 9999, and 1900-02-29.
 */
export function dayOfSerial(serial: number, is1904: boolean): SerialDay | undefined {
  let day = Math.floor(serial);
  let seconds = Math.round((serial - day) * SECONDS_OF_DAY);
  if (seconds === SECONDS_OF_DAY) {
    day += 1;
    seconds = 0;
  }
  if (day < (is1904 ? 0 : 1) || (!is1904 && day === NEVER_WAS)) return undefined;
  const zero = is1904 ? DAY_ZERO_1904 : day < NEVER_WAS ? EARLY_DAY_ZERO : DAY_ZERO;
  const instant = zero + day * MILLISECONDS_OF_DAY;
  if (!(instant <= LAST_DAY)) return undefined;
  return { day: new Date(instant).toISOString().slice(0, 10), hasTime: seconds > 0 };
}
