import { describe, expect, it } from "vitest";
import { validateSource } from "../../src/input/validate.js";
import { askAll, sourceOf } from "./ask.js";
import { filingOf, over, writtenCases } from "./case.js";

/** The worked cases of the legal ground, one file each. */
const IDS = idsIn(`
  A1 A2 A4 A5 A6 A7 A8 A11 A12 A13 A14 A16 A18 A20
  B1 B2 B4 B6 B7 B9 B10 B13 B15 B16 B18
  C1 C3 C4 C5 C6 C9 C10 C11 C14 C15 C16 C19
  D1 D2 D6 D7 D9 D10 D11 D12 D13 D14 D15
  E1 E3 E4 E7 E9 E11 E12
  F2
`);

function idsIn(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}

const cases = writtenCases();

describe("worked cases", () => {
  it("each have a file named like their id", () => {
    expect(cases.map(([, { id }]) => id)).toEqual(cases.map(([file]) => file));
    expect(cases.map(([file]) => file).toSorted()).toEqual(IDS.toSorted());
  });

  it("are put over the common facts", () => {
    const below = { a: { b: 1, c: [1] }, d: { notApplicable: "无" } };
    expect(over(below, { a: { c: [2, 3] }, d: [4], e: 5 })).toEqual({ a: { b: 1, c: [2, 3] }, d: [4], e: 5 });
  });

  describe.each(cases)("%s", (_file, one) => {
    const filing = filingOf(one);

    it("tells its facts in both languages and names its articles", () => {
      expect(one.facts.zh).toMatch(/\p{Script=Han}/u);
      expect(one.facts.en).toMatch(/[A-Za-z]/u);
      expect(one.articles.length).toBeGreaterThan(0);
    });

    it("is a possible filing", () => {
      const mistakes = validateSource(sourceOf(filing, one.root));
      expect(mistakes.filter(({ code }) => code !== "schema/missing")).toEqual([]);
    });

    it("is answered", () => {
      const told = askAll(one, sourceOf(filing, one.root));
      expect(told.length).toBeGreaterThan(0);
      const cited = told.flatMap(({ sources }) =>
        sources.map(({ law, article = "" }) => `${law} ${article}`.trim()),
      );
      expect(cited).toEqual(expect.arrayContaining([...one.articles]));
      if (one.confidence === "I") expect(told.some(({ hasInference }) => hasInference)).toBe(true);
    });
  });
});
