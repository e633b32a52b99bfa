import type { LegalSource } from "../foundation/legal-source.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { CivilDay } from "./civil-day.js";
import { instrumentOf } from "./instruments.js";

/** A public holiday with all its days off, both days inclusive. */
export interface Holiday {
  readonly name: LocalizedText;
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** A notice that the user brought along; what it says of itself. */
export interface SuppliedNotice {
  readonly title: LocalizedText;
  readonly number?: string;
  readonly dated?: CivilDay;
  readonly address?: string;
}

/** Which days of a year are working days: Monday to Friday without the holidays, and the make-up days. */
export interface YearCalendar {
  readonly year: number;
  /** The official notice, or what a calendar supplied by the user rests on. */
  readonly source: LegalSource | SuppliedNotice;
  /** Days off; a notice may begin them in December of the year before. */
  readonly holidays: readonly Holiday[];
  /** Days of a weekend on which work is made up; they too may lie in December of the year before. */
  readonly makeUpDays: readonly CivilDay[];
}

/** Calendars by year. */
export type Calendars = ReadonlyMap<number, YearCalendar>;

/** The notice a calendar rests on, in words. */
export interface Notice {
  readonly title: LocalizedText;
  readonly number?: LocalizedText;
  readonly dated?: CivilDay;
  readonly address?: string;
  /** Whether the user supplied the calendar; otherwise it came with the program. */
  readonly isSupplied: boolean;
}

/** What a calendar rests on. A notice that came with the program is an instrument of the table. */
export function noticeOf({ source }: YearCalendar): Notice {
  if (!("law" in source)) {
    const { number, ...rest } = source;
    return {
      ...rest,
      ...(number === undefined ? {} : { number: { zh: number, en: number } }),
      isSupplied: true,
    };
  }
  const { title, number, dated, address } = instrumentOf(source.law) ?? {
    title: { zh: source.law, en: source.law },
  };
  return {
    title,
    ...(number === undefined ? {} : { number }),
    ...(dated === undefined ? {} : { dated }),
    ...(address === undefined ? {} : { address }),
    isSupplied: false,
  };
}
