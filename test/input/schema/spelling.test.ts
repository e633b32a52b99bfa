import { describe, expect, it } from "vitest";
import { daysIn, meantBoolean, meantDate, meantInteger } from "../../../src/input/schema/spelling.js";

describe("meantInteger", () => {
  it.each([
    ["340,000", 340_000],
    ["1，234，567", 1_234_567],
    ["340 000", 340_000],
    ["340_000", 340_000],
    ["34万", 340_000],
    ["34 万人".replace(" ", ""), 340_000],
    ["3.4万", 34_000],
    ["0.57百", 57],
    ["1.2亿", 120_000_000],
    ["2百万", 2_000_000],
    ["３４", 34],
    ["120", 120],
    ["120人", 120],
    ["12.0", 12],
    ["-5", -5],
    [" 7 ", 7],
  ])("takes %s for %i", (text, number) => {
    expect(meantInteger(text)).toBe(number);
  });

  it.each([
    "约34万",
    "三十万",
    "34万余",
    "1,23",
    "12.5",
    "1.23456万",
    "",
    "万",
    "340,000.5",
    "9".repeat(20),
    "3.4百千",
  ])("does not guess at %s", (text) => {
    expect(meantInteger(text)).toBeUndefined();
  });
});

describe("meantBoolean", () => {
  it.each(["是", "对", "有", "√", "☑", "yes", "YES", "Y", "on", "True", "1", " 是 "])(
    "takes %s for true",
    (word) => {
      expect(meantBoolean(word)).toBe(true);
    },
  );

  it.each(["否", "不是", "无", "没有", "×", "☐", "no", "N", "off", "FALSE", "0"])(
    "takes %s for false",
    (word) => {
      expect(meantBoolean(word)).toBe(false);
    },
  );

  it("takes numbers 1 and 0, and does not guess at others", () => {
    expect([
      meantBoolean(1),
      meantBoolean(0),
      meantBoolean(2),
      meantBoolean("不详"),
      meantBoolean(""),
    ]).toEqual([true, false, undefined, undefined, undefined]);
  });
});

describe("meantDate", () => {
  it.each([
    ["2026/3/5", "2026-03-05"],
    ["2026-3-5", "2026-03-05"],
    ["2026.03.05", "2026-03-05"],
    ["2026年3月5日", "2026-03-05"],
    ["2026年12月31", "2026-12-31"],
    ["20260305", "2026-03-05"],
    ["２０２６年３月５日", "2026-03-05"],
    ["2026-03-05T08:00:00Z", "2026-03-05"],
    ["2026-03-05 08:00", "2026-03-05"],
    ["2024/2/29", "2024-02-29"],
  ])("takes %s for %s", (text, date) => {
    expect(meantDate(text)).toBe(date);
  });

  it.each([
    "2026/2/30",
    "2026/13/1",
    "2026/0/1",
    "2026/1/0",
    "2026年3月",
    "5/3/2026",
    "明年",
    "2026030",
    "2026/3/5号",
  ])("does not guess at %s", (text) => {
    expect(meantDate(text)).toBeUndefined();
  });
});

describe("daysIn", () => {
  it("knows leap years and short months", () => {
    expect([daysIn(2026, 2), daysIn(2024, 2), daysIn(1900, 2), daysIn(2000, 2)]).toEqual([28, 29, 28, 29]);
    expect([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysIn(2026, month))).toEqual([
      31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });
});
