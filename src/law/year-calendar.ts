import type { LegalSource } from "../foundation/legal-source.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { CivilDay } from "./civil-day.js";

/** A public holiday with all its days off, both days inclusive. */
export interface Holiday {
  readonly name: LocalizedText;
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** Which days of a year are working days: Monday to Friday without the holidays, and the make-up days. */
export interface YearCalendar {
  readonly year: number;
  /** The official notice; a calendar supplied by the user names its own. */
  readonly source: LegalSource | LocalizedText;
  readonly holidays: readonly Holiday[];
  /** Days of a weekend on which work is made up. */
  readonly makeUpDays: readonly CivilDay[];
}

/** Calendars by year. */
export type Calendars = ReadonlyMap<number, YearCalendar>;
