import { describe, expect, it } from "vitest";
import { chineseNumber, HeadingCounter } from "../../src/document/number.js";

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
    const counter = new HeadingCounter();
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
});
