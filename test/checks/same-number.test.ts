import { describe, expect, it } from "vitest";
import { numbersIn, statesNumber } from "../../src/checks/same-number.js";
import { groupedNumber } from "../../src/foundation/written.js";

describe("numbersIn", () => {
  it.each([
    ["340,000人", [340_000]],
    ["340000人和8600人", [340_000, 8600]],
    ["34万、0.86万、1.2亿、3千", [340_000, 8600, 120_000_000, 3000]],
    ["34 万人", [340_000]],
    ["３４０，０００人，８６００人", [340_000, 8600]],
    ["2026-10-31，340,000人", [2026, 10, 31, 340_000]],
    ["8,600,340,000", [8_600_340_000]],
    ["12.5%", [12.5]],
    ["1,23", [1]],
    ["没有数字", []],
    ["三十四万人，其中八千六百人", [340_000, 8600]],
    ["一亿二千万、十万零五百", [120_000_000, 100_500]],
    ["34万人，三项", [340_000]],
    ["一是第三方，二十余项", [20]],
  ])("reads %s", (text, expected) => {
    expect([...numbersIn(text)]).toEqual(expected);
  });
});

describe("statesNumber", () => {
  it.each([
    "340,000人",
    "累计340000人",
    "三十四万人",
    "34万人",
    "1,340,000人，其中340,000人",
    "３４０，０００",
    "340,000",
  ])("finds 340,000 in %s", (text) => {
    expect(statesNumber(text, 340_000)).toBe(true);
  });

  it.each(["1,340,000人", "340,000,000人", "340,000万人", "340,000.5", "0.340,000", "34,000人", ""])(
    "does not find 340,000 in %s",
    (text) => {
      expect(statesNumber(text, 340_000)).toBe(false);
    },
  );
});

describe("groupedNumber", () => {
  it("sets separators every three digits", () => {
    expect([0, 999, 1000, 340_000, 1_286_000].map(groupedNumber)).toEqual([
      "0",
      "999",
      "1,000",
      "340,000",
      "1,286,000",
    ]);
  });
});
