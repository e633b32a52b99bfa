import { describe, expect, it } from "vitest";
import { plusDays, plusMonths, plusYears, weekday } from "../../src/law/civil-day.js";

describe("civil days", () => {
  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2026-03-08", 0, "2026-03-08"],
  ])("%s and %i days is %s", (day, days, expected) => {
    expect(plusDays(day, days)).toBe(expected);
  });

  it.each([
    ["2030-05-31", -3, "2030-02-28"],
    ["2029-03-15", -6, "2028-09-15"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-08-20", 3, "2026-11-20"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-01-31", 12, "2027-01-31"],
    ["2028-03-31", -1, "2028-02-29"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
  ])("%s and %i months is %s", (day, months, expected) => {
    expect(plusMonths(day, months)).toBe(expected);
  });

  it("counts years to the corresponding day", () => {
    expect(plusYears("2026-03-16", 3)).toBe("2029-03-16");
    expect(plusYears("2028-02-29", 3)).toBe("2031-02-28");
  });

  it("refuses to go beyond the days whose year has four digits", () => {
    expect(plusDays("9999-12-30", 1)).toBe("9999-12-31");
    expect(() => plusDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => plusMonths("9999-12-30", 1)).toThrow(RangeError);
    expect(() => plusYears("9998-02-28", 3)).toThrow(RangeError);
    expect(() => plusDays("0000-01-01", -1)).toThrow(RangeError);
  });

  it("knows the day of the week", () => {
    expect(weekday("2026-11-23")).toBe(1);
    expect(weekday("2026-09-20")).toBe(0);
    expect(weekday("2026-02-14")).toBe(6);
  });
});
