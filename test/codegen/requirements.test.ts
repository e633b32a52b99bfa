import { describe, expect, it } from "vitest";
import { readRequirements } from "../../src/codegen/requirements.js";

const HEADER =
  "id,source,applies_to,requirement_en,requirement_zh,kind,fields_needed,severity,how_to_check,confidence";
const row = (change: { id?: string; severity?: string; confidence?: string } = {}): string => {
  const { id = "M-01-1", severity = "warning", confidence = "official text read" } = change;
  return `${id},"Measures, art. 1",pipia,List the bases,列明法律依据,presence,x,${severity},y,${confidence}`;
};

describe("readRequirements", () => {
  it("reads a row of the register", () => {
    expect(readRequirements(`${HEADER}\n${row()}\n`)).toEqual([
      {
        id: "M-01-1",
        source: "Measures, art. 1",
        appliesTo: "pipia",
        requirement: { zh: "列明法律依据", en: "List the bases" },
        kind: "presence",
        severity: "warning",
        basis: "official",
        ways: [],
      },
    ]);
  });

  it.each([
    ["official text read", "official"],
    ["secondary source", "secondary"],
    ["inferred", "inferred"],
  ])("takes the confidence %j as basis %j", (confidence, basis) => {
    expect(readRequirements(`${HEADER}\n${row({ confidence })}\n`)[0]?.basis).toBe(basis);
  });

  it("refuses an unknown severity, an unknown confidence and an id used twice", () => {
    expect(() => readRequirements(`${HEADER}\n${row({ severity: "fatal" })}\n`)).toThrow(
      "row M-01-1: unknown severity",
    );
    expect(() => readRequirements(`${HEADER}\n${row({ confidence: "hearsay" })}\n`)).toThrow(
      "row M-01-1: unknown confidence",
    );
    expect(() => readRequirements(`${HEADER}\n${row()}\n${row()}\n`)).toThrow("row M-01-1 stands twice");
  });
});
