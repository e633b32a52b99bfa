import { describe, expect, it } from "vitest";
import { daysOf, periodsIn, withPlainPeriods } from "../../src/checks/written-period.js";

describe("withPlainPeriods", () => {
  it.each([
    ["二十四个月", "24个月"],
    ["２４ 个月", "24个月"],
    ["两年", "24个月"],
    ["2年", "24个月"],
    ["一年半", "18个月"],
    ["1年零6个月", "18个月"],
    ["一年六个月", "18个月"],
    ["半年", "6个月"],
    ["半个月", "15日"],
    ["九十天", "90日"],
    ["2周", "14日"],
    ["七十二小时", "72小时"],
    ["3个工作日", "3个工作日"],
    ["自离店之日起12年", "自离店之日起144个月"],
  ])("writes %s as %s", (text, expected) => {
    expect(withPlainPeriods(text)).toBe(expected);
  });

  it.each(["2026年10月31日", "2032年", "第2年", "不满14周岁", "会籍存续期间", ""])("leaves %s", (text) => {
    expect(withPlainPeriods(text)).toBe(text);
  });
});

describe("periodsIn", () => {
  it("names the periods of a text in its order, hours apart from days", () => {
    expect(periodsIn("24个月，其中影像72小时、日志90日")).toEqual([
      { unit: "months", count: 24 },
      { unit: "hours", count: 72 },
      { unit: "days", count: 90 },
    ]);
    expect(periodsIn("10月31日")).toEqual([]);
  });

  it("tells which is longer", () => {
    const [months = 0, days = 0, hours = 0] = periodsIn("1个月，30日，72小时").map(daysOf);
    expect(months).toBeGreaterThan(days);
    expect(days).toBe(30);
    expect(hours).toBe(3);
  });
});
