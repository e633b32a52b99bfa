import { describe, expect, it } from "vitest";
import {
  chineseNumber,
  HeadingCounter,
  itemLabel,
  letterNumber,
  romanNumber,
} from "../../src/document/number.js";

describe("Chinese numerals", () => {
  it.each([
    [1, "一"],
    [10, "十"],
    [11, "十一"],
    [20, "二十"],
    [99, "九十九"],
    [100, "100"],
  ])("writes %i as %s", (value, text) => {
    expect(chineseNumber(value)).toBe(text);
  });
});

describe("heading numbers", () => {
  it("count by level and start anew below a new heading", () => {
    const counter = new HeadingCounter("zh");
    const levels = [1, 2, 3, 4, 4, 3, 2, 1, 2] as const;
    expect(levels.map((level) => counter.next(level))).toEqual([
      "一、",
      "（一）",
      "1.",
      "（1）",
      "（2）",
      "2.",
      "（二）",
      "二、",
      "（一）",
    ]);
  });

  it("name the section whole in English, so that it can be cited by itself", () => {
    const counter = new HeadingCounter("en");
    const levels = [1, 2, 3, 4, 4, 3, 4, 2, 1, 2] as const;
    expect(levels.map((level) => counter.next(level))).toEqual([
      "1.",
      "1.1",
      "1.1.1",
      "(a)",
      "(b)",
      "1.1.2",
      "(a)",
      "1.2",
      "2.",
      "2.1",
    ]);
  });

  it("show in English that a level was left out", () => {
    const counter = new HeadingCounter("en");
    expect([counter.next(1), counter.next(3), counter.next(2)]).toEqual(["1.", "1.0.1", "1.1"]);
  });
});

describe("letters and Roman numerals", () => {
  it.each([
    [1, "a", "i"],
    [4, "d", "iv"],
    [9, "i", "ix"],
    [26, "z", "xxvi"],
    [27, "aa", "xxvii"],
    [49, "ww", "xlix"],
    [52, "zz", "lii"],
    [53, "aaa", "liii"],
    [99, "uuuu", "xcix"],
    [100, "100", "100"],
    [0, "0", "0"],
  ])("write %i as %s and %s", (value, letter, roman) => {
    expect(letterNumber(value)).toBe(letter);
    expect(romanNumber(value)).toBe(roman);
  });
});

describe("numbers of list items", () => {
  it.each([
    ["zh", ["4.", "（4）", "（4）"]],
    ["en", ["(iv)", "(D)", "(4)"]],
  ] as const)("change with the depth and never look like a heading's (%s)", (language, labels) => {
    expect([0, 1, 2].map((depth) => itemLabel(4, depth, language))).toEqual(labels);
  });
});
