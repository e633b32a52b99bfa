import { describe, expect, it } from "vitest";
import { calendarOverview } from "../../src/law/calendar-overview.js";
import { CALENDARS } from "../../src/law/working-days.js";
import type { YearCalendar } from "../../src/law/year-calendar.js";

const year = (number: number): readonly [number, YearCalendar] => [
  number,
  {
    year: number,
    source: { title: { zh: "测试", en: "test" } },
    holidays: [{ name: { zh: "元旦", en: "New Year" }, from: `${number}-01-01`, to: `${number}-01-01` }],
    makeUpDays: [],
  },
];

const years = (
  asOf: string,
  only?: number,
  calendars = CALENDARS,
): readonly [readonly number[], readonly number[]] => {
  const { known, missing } = calendarOverview(calendars, asOf, only);
  return [known.map(({ calendar }) => calendar.year), missing];
};

describe("what is known of working days", () => {
  it("tells the known years and which of the present and the next are missing", () => {
    expect(years("2026-11-23")).toEqual([[2026], [2027]]);
    expect(years("2025-11-23")).toEqual([[2026], [2025]]);
    expect(years("2027-01-01")).toEqual([[2026], [2027, 2028]]);
    expect(years("2024-12-31")).toEqual([[2026], [2024, 2025]]);
  });

  it("tells the years between known ones", () => {
    const calendars = new Map([...CALENDARS, year(2028)]);
    expect(years("2026-11-23", undefined, calendars)).toEqual([[2026, 2028], [2027]]);
  });

  it("tells one year where one is asked", () => {
    expect(years("2026-11-23", 2026)).toEqual([[2026], []]);
    expect(years("2026-11-23", 2031)).toEqual([[], [2031]]);
  });

  it("lists the working days", () => {
    const [known] = calendarOverview(CALENDARS, "2026-11-23").known;
    expect(known?.workingDays).toHaveLength(248);
    expect(known?.workingDays[0]).toBe("2026-01-04");
    expect(known?.workingDays.at(-1)).toBe("2026-12-31");
    expect(known?.workingDays).toContain("2026-02-28");
    expect(known?.workingDays).not.toContain("2026-02-16");
  });

  it("follows what the next notice says of December", () => {
    const [number, next] = year(2027);
    const notice: YearCalendar = {
      ...next,
      holidays: [{ name: { zh: "元旦", en: "New Year" }, from: "2026-12-31", to: "2027-01-02" }],
      makeUpDays: ["2026-12-27"],
    };
    const [known] = calendarOverview(new Map([...CALENDARS, [number, notice]]), "2026-11-23").known;
    expect(known?.workingDays.slice(-2)).toEqual(["2026-12-29", "2026-12-30"]);
    expect(known?.workingDays).toContain("2026-12-27");
  });
});
