import { describe, expect, it } from "vitest";
import { durationsIn } from "../../src/checks/text-duration.js";
import { numberFrom } from "../../src/checks/text-number.js";

describe("periods of time in a text", () => {
  it.each([
    ["自离店之日起24个月", ["24 months"]],
    ["两年", ["24 months"]],
    ["二十四个月", ["24 months"]],
    ["２４个月", ["24 months"]],
    ["1 年，或者半年", ["12 months", "6 months"]],
    ["一个月", ["1 months"]],
    ["15日、十五天、15个自然日", ["15 days"]],
    ["2个工作日内", ["2 working days"]],
    ["2周，3个星期", ["14 days", "21 days"]],
    ["72小时，24个小时", ["3 days", "1 days"]],
    ["2026年9月28日", []],
    ["至2028年12月31日止，每年9月复核", []],
    ["第6.1条：会籍存续期间", []],
    ["会员注销之日起", []],
    ["一百二十日", ["120 days"]],
    ["999年，1000年", ["11988 months"]],
  ])("%s", (text, expected) => {
    expect([...durationsIn(text)]).toEqual(expected);
  });

  it.each([
    ["7", 7],
    ["0", 0],
    ["一", 1],
    ["〇", 0],
    ["两", 2],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["九十九", 99],
    ["一百", 100],
    ["一百零三", 103],
    ["百二十", 120],
    ["三百四十五", 345],
    ["", undefined],
    ["若干", undefined],
    ["十x", undefined],
  ])("%s is a number", (words, expected) => {
    expect(numberFrom(words)).toBe(expected);
  });
});
