import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plusDays } from "../../src/law/civil-day.js";
import {
  CALENDARS,
  isWeekday,
  isWorkingDay,
  isWorkingDayOf,
  latestWorkingDayAfter,
  workingDaysAfter,
  type CountedDay,
} from "../../src/law/working-days.js";
import { noticeOf, type YearCalendar } from "../../src/law/year-calendar.js";

const known = (day: string): object => ({ status: "known", day });

describe("working days", () => {
  it.each([
    ["2025-12-31", "2026-01-08"],
    ["2026-02-13", "2026-02-27"],
    ["2026-02-09", "2026-02-14"],
    ["2026-06-15", "2026-06-23"],
    ["2026-09-29", "2026-10-12"],
    ["2026-11-23", "2026-11-30"],
    ["2026-12-24", "2026-12-31"],
  ])("five after %s end on %s", (event, day) => {
    expect(workingDaysAfter(event, 5)).toEqual(known(day));
  });

  it("do not count the day of the event and count one as the next", () => {
    expect(workingDaysAfter("2026-11-27", 1)).toEqual(known("2026-11-30"));
    expect(workingDaysAfter("2026-02-27", 1)).toEqual(known("2026-02-28"));
  });

  it("end in an error where there is no day any more, and do not count on for ever", () => {
    expect(() => workingDaysAfter("9999-12-30", 15, { estimate: true })).toThrow(RangeError);
    expect(workingDaysAfter("9999-12-30", 15)).toEqual({ status: "unknown", years: [9999] });
  });

  it("are unknown where a year has no notice, and provisional where an estimate is asked", () => {
    expect(workingDaysAfter("2026-12-25", 5)).toEqual({ status: "unknown", years: [2027] });
    expect(workingDaysAfter("2026-12-25", 5, { estimate: true })).toEqual({
      status: "provisional",
      day: "2027-01-01",
      years: [2027],
    });
    expect(workingDaysAfter("2027-12-30", 3, { estimate: true })).toEqual({
      status: "provisional",
      day: "2028-01-04",
      years: [2027, 2028],
    });
  });

  it("have ended well before the day that holds in any calendar", () => {
    for (let event = "2025-12-31"; event < "2026-09-10"; event = plusDays(event, 1)) {
      for (const count of [1, 5, 10, 30, 70]) {
        const counted = workingDaysAfter(event, count);
        const day = counted.status === "known" ? counted.day : "9999-12-31";
        expect(plusDays(day, 5) <= latestWorkingDayAfter(event, count), `${count} after ${event}`).toBe(true);
      }
    }
  });

  it("follow a calendar that is supplied", () => {
    const year: YearCalendar = {
      year: 2027,
      source: { title: { zh: "测试", en: "test" } },
      holidays: [{ name: { zh: "元旦", en: "New Year" }, from: "2027-01-01", to: "2027-01-03" }],
      makeUpDays: [],
    };
    const calendars = new Map([...CALENDARS, [2027, year] as const]);
    expect(workingDaysAfter("2026-12-25", 5, { calendars })).toEqual(known("2027-01-04"));
  });

  it("number 248 in 2026", () => {
    const calendar = CALENDARS.get(2026);
    if (calendar === undefined) throw new Error("no calendar of 2026");
    let count = 0;
    for (let day = "2026-01-01"; day < "2027-01-01"; day = plusDays(day, 1)) {
      if (isWorkingDay(day, calendar)) count += 1;
    }
    expect(count).toBe(248);
  });

  it("keep holidays and make-up days inside their year and apart", () => {
    for (const { year, holidays, makeUpDays } of CALENDARS.values()) {
      for (const { from, to } of holidays) {
        expect(from.startsWith(String(year)) && from <= to).toBe(true);
        expect(makeUpDays.filter((day) => from <= day && day <= to)).toEqual([]);
      }
    }
  });
});

describe("counting working days", () => {
  const day = fc.integer({ min: 0, max: 364 }).map((days) => plusDays("2026-01-01", days));
  const count = fc.integer({ min: 1, max: 80 });
  const reached = (counted: CountedDay): string => {
    if (counted.status === "unknown") throw new Error("unknown although an estimate was asked");
    return counted.day;
  };
  const isWorked = (one: string): boolean => isWorkingDayOf(one, CALENDARS) ?? isWeekday(one);

  it("ends on a working day, with as many from the day after the event as were asked", () => {
    fc.assert(
      fc.property(day, count, (event, number) => {
        const last = reached(workingDaysAfter(event, number, { estimate: true }));
        expect(isWorked(last)).toBe(true);
        let worked = 0;
        for (let one = plusDays(event, 1); one <= last; one = plusDays(one, 1))
          if (isWorked(one)) worked += 1;
        expect(worked).toBe(number);
      }),
    );
  });

  it("is later for a later event and for more days", () => {
    fc.assert(
      fc.property(day, day, count, (one, other, number) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        const estimate = true;
        const early = reached(workingDaysAfter(first, number, { estimate }));
        expect(early <= reached(workingDaysAfter(second, number, { estimate }))).toBe(true);
        expect(early < reached(workingDaysAfter(first, number + 1, { estimate }))).toBe(true);
      }),
    );
  });

  it("is known, provisional or unknown by the years it needs alone", () => {
    fc.assert(
      fc.property(day, count, (event, number) => {
        const estimated = workingDaysAfter(event, number, { estimate: true });
        const strict = workingDaysAfter(event, number);
        if (reached(estimated) < "2027-01-01") expect(strict).toEqual(estimated);
        else expect(strict).toEqual({ status: "unknown", years: [2027] });
        expect(estimated.status).toBe(reached(estimated) < "2027-01-01" ? "known" : "provisional");
      }),
    );
  });
});

describe("a notice", () => {
  const next: YearCalendar = {
    year: 2027,
    source: { title: { zh: "2027年通知", en: "notice of 2027" }, number: "1号", dated: "2026-11-05" },
    holidays: [{ name: { zh: "元旦", en: "New Year" }, from: "2026-12-31", to: "2027-01-02" }],
    makeUpDays: ["2026-12-27"],
  };

  it("may move days of the December before", () => {
    const calendars = new Map([...CALENDARS, [2027, next] as const]);
    expect(isWorkingDayOf("2026-12-27", calendars)).toBe(true);
    expect(isWorkingDayOf("2026-12-31", calendars)).toBe(false);
    expect(isWorkingDayOf("2026-12-30", calendars)).toBe(true);
    expect(workingDaysAfter("2026-12-25", 5, { calendars })).toEqual(known("2027-01-04"));
    expect(isWorkingDayOf("2026-12-31", new Map([[2027, next]]))).toBeUndefined();
  });

  it("is told by what it says of itself, and one of the program by the table of instruments", () => {
    expect(noticeOf(next)).toEqual({
      title: { zh: "2027年通知", en: "notice of 2027" },
      number: { zh: "1号", en: "1号" },
      dated: "2026-11-05",
      isSupplied: true,
    });
    const own = CALENDARS.get(2026);
    expect(own && noticeOf(own)).toMatchObject({
      number: { zh: "国办发明电〔2025〕7号" },
      dated: "2025-11-04",
      address: "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
      isSupplied: false,
    });
    expect(noticeOf({ ...next, source: { law: "NOBODY" } })).toEqual({
      title: { zh: "NOBODY", en: "NOBODY" },
      isSupplied: false,
    });
  });
});
