import { describe, expect, it } from "vitest";
import { fieldCoverage, filingCoverage } from "../../src/app/coverage.js";
import { documentSections } from "../../src/kinds/sections.js";
import { coverageJson, coverageText } from "../../src/reporters/coverage.js";
import { MemoryWorld } from "../memory-world.js";
import { HOTEL_FILE, hotelWorld } from "./hotel.js";

async function coverageOf(text: string): Promise<readonly (readonly [string, string])[]> {
  const world = new MemoryWorld();
  world.put("f.yaml", text);
  const { value } = await filingCoverage(world, "f.yaml");
  return (value?.hidden ?? []).map(({ pointer, place }) => [pointer, `${place.line}:${place.column}`]);
}

describe("coverage of the fields", () => {
  const { unguarded, hidden } = fieldCoverage();
  const patterns = (fields: typeof hidden): readonly string[] => fields.map(({ pattern }) => pattern);

  it("lists what is printed and neither required nor enforced", () => {
    expect(patterns(unguarded)).toContain("/processor/formerName");
    expect(patterns(unguarded)).not.toContain("/processor/name");
  });

  it("lists what no document prints, without ids, groups and what is computed", () => {
    expect(patterns(hidden)).toContain("/application/filedOn");
    expect(patterns(hidden)).not.toContain("/processor/name");
    const shown = new Set(documentSections().flatMap(({ fields }) => fields));
    for (const pattern of patterns(hidden)) {
      expect(shown.has(pattern)).toBe(false);
      expect(pattern).not.toMatch(/\/id$|\/\*$|^\/derived|^\/waivers|^\/formatVersion/u);
    }
    // References that a document follows count as printed.
    expect(patterns(hidden)).not.toContain("/impactAssessment/lawfulness/recipients/*/recipient");
  });

  it("says so to people and programs", () => {
    const coverage = fieldCoverage();
    expect(coverageText(coverage, "zh")).toContain(`没有文书显示的内容：${hidden.length} 项\n`);
    expect(coverageText(coverage, "en")).toContain(
      "Personal information processor › Former name (/processor/formerName)\n",
    );
    expect(JSON.parse(coverageJson(coverage))).toEqual({ version: 1, ...coverage });
  });
});

describe("coverage of a filing", () => {
  it("lists answers that no document prints, where they stand", async () => {
    const text = [
      "formatVersion: '1'",
      "processor:",
      "  name: 甲",
      "  isStateOrgan: false",
      "  handler: {}",
      "  unknownKey: 1",
      "recipients:",
      "  - id: a",
      "    name: 乙",
      "    isInGreaterBayArea: true",
      "  - id: b",
      "    isInGreaterBayArea: false",
      "volumes:",
      "  exempt: { notApplicable: 无 }",
      "actualExport: { notApplicable: 尚未开始 }",
      "changes: []",
      "waivers:",
      "  - { id: w, finding: x, reason: 理由, name: 王, until: 2026-12-31 }",
    ].join("\n");
    expect(await coverageOf(text)).toEqual([
      ["/processor/isStateOrgan", "4:3"],
      ["/recipients/0/isInGreaterBayArea", "10:5"],
      ["/recipients/1/isInGreaterBayArea", "12:5"],
      ["/actualExport", "15:1"],
    ]);
  });

  it("is empty where everything is printed", async () => {
    const world = new MemoryWorld();
    world.put("f.yaml", "processor: { name: 甲 }");
    const { value } = await filingCoverage(world, "f.yaml");
    expect(value).toEqual({ type: "filing", file: "f.yaml", answered: 1, hidden: [] });
    if (value !== undefined)
      expect(coverageText(value, "en")).toBe("Answered: 1; all of them are shown in a document.\n");
  });

  it("of an example counts every answer once", async () => {
    const { value } = await filingCoverage(hotelWorld(), HOTEL_FILE);
    const pointers = (value?.hidden ?? []).map(({ pointer }) => pointer);
    expect(new Set(pointers).size).toBe(pointers.length);
    expect(value?.answered).toBeGreaterThan(1000);
  });

  it("has no value for a file that cannot be read", async () => {
    const world = new MemoryWorld();
    world.put("f.yaml", "processor: [");
    const { value, diagnostics } = await filingCoverage(world, "f.yaml");
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toContain("input/syntax");
  });
});
