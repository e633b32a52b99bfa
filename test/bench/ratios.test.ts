import { describe, expect, it } from "vitest";
import { keptResults } from "./kept.js";
import { compareRatios, ratiosOf } from "./ratios.js";

describe("ratiosOf", () => {
  const names = ratiosOf(keptResults()).map(({ name }) => name);

  it("holds ours against each program that makes the report", () => {
    expect(names).toContain("report, PDF: pipia / typst");
    expect(names).toContain("report, DOCX: pipia / docxtemplater");
  });

  it("leaves out what only a clock says, which no other machine can be held to", () => {
    expect(keptResults().goals.map(({ name }) => name)).toContain("check of a filing / 1 ms");
    expect(names).not.toContain("check of a filing / 1 ms");
  });

  it("has no name twice, so that each ratio meets its own", () => {
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("compareRatios", () => {
  const before = [
    { name: "a", ratio: 2 },
    { name: "gone", ratio: 1 },
  ];

  it.each([
    [2.59, false],
    [2.61, true],
    [0.1, false],
  ])("says of 2 that became %d whether it is worse: %s", (ratio, isWorse) => {
    expect(compareRatios(before, [{ name: "a", ratio }], 0.3)).toEqual([
      { name: "a", before: 2, ratio, isWorse },
    ]);
  });

  it("compares only what both runs have", () => {
    expect(compareRatios(before, [{ name: "new", ratio: 9 }], 0.3)).toEqual([]);
  });
});
