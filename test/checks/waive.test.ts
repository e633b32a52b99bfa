import { describe, expect, it } from "vitest";
import { waive } from "../../src/checks/waive.js";
import { diagnostic, hasSeverity, type Diagnostic } from "../../src/foundation/diagnostic.js";
import { catalogueOf } from "../../src/input/catalogue.js";

const text = { zh: "甲", en: "x" };

function finding(parts: Partial<Parameters<typeof diagnostic>[0]>): Diagnostic {
  return diagnostic({
    code: "pipia/some-rule",
    severity: "blocking",
    message: text,
    help: text,
    pointer: "/a",
    sources: [{ law: "PIPL", article: "39" }],
    basis: "inferred",
    ...parts,
  });
}

const entry = {
  id: "w1",
  finding: "pipia/some-rule@/a",
  reason: "已核对",
  name: { zh: "端木言", en: "Duanmu Yan" },
  until: "2026-11-23",
};

function waived(
  findings: readonly Diagnostic[],
  waivers: readonly object[],
  asOf = "2026-11-23",
): readonly Diagnostic[] {
  return waive(findings, waivers, asOf, {
    fields: catalogueOf("filing"),
    placeOf: (at) => ({ file: "f.yaml", line: at.length, column: 1 }),
  });
}

describe("waivers", () => {
  it("mark the finding they name, on their last day as well, and stop it from blocking", () => {
    const other = finding({ pointer: "/b", severity: "warning" });
    const result = waived([finding({}), other], [entry]);
    expect(result[0]?.waiver).toEqual({
      reason: { zh: "已核对", en: "已核对" },
      name: { zh: "端木言", en: "Duanmu Yan" },
      until: "2026-11-23",
    });
    expect(result.slice(1)).toEqual([other]);
    expect(hasSeverity(result, "blocking")).toBe(false);
    expect(hasSeverity(result, "warning")).toBe(true);
  });

  it.each([
    ["official but not blocking", finding({ basis: "official", severity: "warning" })],
    ["blocking, secondary", finding({ basis: "secondary" })],
    ["blocking, official, but of the product", finding({ basis: "official", sources: [] })],
    ["a gap that warns", finding({ code: "schema/missing", severity: "warning", basis: "official" })],
  ])("are allowed for what is %s", (_what, one) => {
    const [result, ...more] = waived([one], [{ ...entry, finding: one.fingerprint }]);
    expect(result?.waiver).toBeDefined();
    expect(more).toEqual([]);
  });

  it.each([
    ["blocks by official law", finding({ basis: "official" })],
    ["breaks the schema", finding({ code: "schema/type", severity: "blocking", sources: [] })],
    ["cannot be read", finding({ code: "input/syntax", severity: "warning", sources: [] })],
  ])("are refused for what %s", (_what, one) => {
    const [result, complaint] = waived([one], [{ ...entry, finding: one.fingerprint }]);
    expect(result).toEqual(one);
    expect(complaint).toMatchObject({
      code: "waiver/not-allowed",
      severity: "warning",
      basis: "inferred",
      pointer: "/waivers/0/finding",
      place: { file: "f.yaml", line: "/waivers/0/finding".length },
      label: { zh: "豁免的检查结果 › 第 1 项 › 被豁免的检查结果" },
    });
    expect(complaint?.message.zh).toContain(one.fingerprint);
    expect(complaint?.message.en).toContain("cannot be waived");
  });

  it("that ended, or name nothing, are reported themselves", () => {
    const result = waived([finding({})], [entry, { ...entry, finding: "pipia/other@/a" }], "2026-11-24");
    expect(result.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["pipia/some-rule", "/a"],
      ["waiver/expired", "/waivers/0/finding"],
      ["waiver/expired", "/waivers/1/finding"],
    ]);
    expect(result[1]?.message.zh).toContain("2026-11-23");
    const [, complaint] = waived([], [{ ...entry, finding: "pipia/other@/a" }, {}]);
    expect(complaint).toBeUndefined();
    const [only] = waived([], [{ ...entry, finding: "pipia/other@/a" }]);
    expect(only?.code).toBe("waiver/without-finding");
    expect(only?.message.en).toBe('There is no finding "pipia/other@/a"');
  });

  it.each(["finding", "reason", "name", "until"])(
    "without %s waive nothing and are left to the schema",
    (key) => {
      const incomplete = Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key));
      expect(waived([finding({})], [incomplete])).toEqual([finding({})]);
    },
  );
});
