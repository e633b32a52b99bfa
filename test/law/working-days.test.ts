import { describe, expect, it } from "vitest";
import { plusDays } from "../../src/law/civil-day.js";
import { CALENDARS, isWorkingDay, workingDaysAfter } from "../../src/law/working-days.js";
import type { YearCalendar } from "../../src/law/year-calendar.js";

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

  it("follow a calendar that is supplied", () => {
    const year: YearCalendar = {
      year: 2027,
      source: { zh: "测试", en: "test" },
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
