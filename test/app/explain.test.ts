import { describe, expect, it } from "vitest";
import { allRules, OTHER_CODES } from "../../src/app/codes.js";
import { enforcedRows } from "../../src/app/enforced-rows.js";
import { explain } from "../../src/app/explain.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { registerRows } from "../../src/law/register.js";
import { explanationText } from "../../src/reporters/explain-text.js";
import { rulesJson, rulesText } from "../../src/reporters/rules.js";
import { memberOf } from "../../src/foundation/data.js";
import { valueAt } from "../../src/foundation/pointer.js";
import { UsageError } from "../../src/foundation/errors.js";

/** What a refused name is answered with. */
function refusalOf(name: string): string {
  try {
    explain(name);
  } catch (error) {
    if (error instanceof UsageError) return error.help.en;
    throw error;
  }
  return "explained";
}

describe("explain", () => {
  const names = [...registerRows().keys(), ...allRules().map(({ id }) => id), ...OTHER_CODES.keys()];

  it.each(LANGUAGES)("has words for every row, rule and code (%s)", (language) => {
    expect(names.length).toBeGreaterThan(280);
    for (const name of names) {
      const text = explanationText(explain(name), language);
      expect(text.startsWith(name), name).toBe(true);
      expect(text.trimEnd().split("\n").length, name).toBeGreaterThan(1);
      expect(text).not.toMatch(/undefined|\[object/u);
    }
  });

  it("takes a name in any case, and a rule without its area", () => {
    expect(explain("m-06-4")).toMatchObject({ type: "row", enforced: { row: { id: "M-06-4" } } });
    expect(explain(" Risk-Level-Matches-Matrix ")).toMatchObject({ type: "rule" });
    expect(explain("schema/missing")).toMatchObject({ type: "code" });
    expect(
      explain("pipia/risk-level-matches-matrix@/impactAssessment/method/risks/r1/level#x@y"),
    ).toMatchObject({
      type: "rule",
    });
    expect(explain("schema/missing@/processor/name")).toMatchObject({ type: "code" });
  });

  it("puts the answers a file needs before others, and shows entries of a list once", () => {
    const explained = explain("FORM-16");
    if (explained.type !== "row") throw new Error("FORM-16 is a row");
    const { fields } = explained.enforced;
    expect(fields.map(({ isRequired }) => isRequired)).toEqual([true, true, true, true, true, false]);
    expect(fields.map(({ pattern }) => pattern)).not.toContain("/scenarios/*/dataItems/*");
    expect(fields[1]?.label.en).toBe("Export scenarios › List of data items › Name of the item");
  });

  it.each([
    ["M-06", "Did you mean M-06-1, M-06-2, M-06-3, M-06-4, M-06-5, M-06-6?"],
    ["M-06-44", "Did you mean M-06-4?"],
    ["pipia/risk-level-matches-matrx", "Did you mean pipia/risk-level-matches-matrix?"],
    ["schema/mising", "Did you mean schema/missing?"],
    ["", "Run pipia rules to see all of them."],
    ["constructor", "Run pipia rules to see all of them."],
  ])("refuses %j and says what comes near", (name, help) => {
    expect(refusalOf(name)).toBe(help);
  });
});

describe("the list of rules", () => {
  it("has every row that is covered in some way, in the order of the register", () => {
    const covered = [...registerRows().values()].filter(({ ways }) => ways.length > 0);
    expect(enforcedRows(undefined).map(({ row }) => row.id)).toEqual(covered.map(({ id }) => id));
    expect(covered.length).toBeGreaterThan(200);
  });

  it("names for a required answer the fields and for a rule the rule", () => {
    for (const { row, fields, rules } of enforcedRows(undefined)) {
      if (row.ways.includes("schema"))
        expect(
          fields.some(({ isRequired }) => isRequired),
          row.id,
        ).toBe(true);
      if (row.ways.includes("rule")) expect(rules.length, row.id).toBeGreaterThan(0);
    }
  });

  it("may be asked for one document", () => {
    const bodies = enforcedRows("body").map(({ row }) => row.appliesTo);
    expect(new Set(bodies)).toEqual(new Set(["certification-body", "packet", "pathway"]));
    expect(enforcedRows("pipia").length).toBeLessThan(enforcedRows(undefined).length);
  });

  it.each(LANGUAGES)("is two lines a row (%s)", (language) => {
    const rows = enforcedRows("certificate");
    expect(rulesText(rows, language).trimEnd().split("\n")).toHaveLength(2 * rows.length);
  });

  it("says to programs what it says to people", () => {
    const rows = enforcedRows("pipia");
    const written: unknown = JSON.parse(rulesJson(rows));
    expect(memberOf(written, "version")).toBe(1);
    const position = rows.findIndex(({ row }) => row.id === "STD-39335-4");
    expect(valueAt(written, `/rows/${position}/source`)).toEqual({
      zh: "《信息安全技术 个人信息安全影响评估指南》D.5",
      en: "GB/T 39335-2020 D.5",
    });
    expect(valueAt(written, `/rows/${position}/rules`)).toContainEqual({
      id: "pipia/risk-level-matches-matrix",
      title: { zh: "风险等级须与判定表一致", en: "The risk level agrees with the risk matrix" },
    });
  });
});
