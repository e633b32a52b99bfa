import { describe, expect, it } from "vitest";
import { formPath, mergedPath, refuseFileName, refuseStandardInput } from "../../src/cli/intake-paths.js";
import { UsageError } from "../../src/foundation/errors.js";

describe("paths of questionnaires", () => {
  it.each([
    ["问卷.xlsx", ["xlsx"], "问卷"],
    ["问卷", ["xlsx"], "问卷"],
    ["dir.v1/问卷", ["docx"], "dir.v1/问卷"],
    ["问卷.PDF", ["xlsx", "pdf"], "问卷"],
    ["2026.11", ["xlsx"], "2026.11"],
  ] as const)("lose the ending of a format that is written: %s for %j", (path, formats, expected) => {
    expect(formPath(path, formats)).toBe(expected);
  });

  it.each([
    ["a.txt", ["xlsx"]],
    ["a.xls", ["xlsx"]],
    ["a.csv", ["xlsx"]],
    ["a.pdf", ["xlsx", "docx"]],
  ] as const)("are refused where the ending says another format: %s for %j", (path, formats) => {
    expect(() => formPath(path, formats)).toThrow(UsageError);
  });

  it("are names of files, and of folders where a folder is asked", () => {
    expect(() => refuseStandardInput("-")).toThrow(UsageError);
    expect(() => refuseStandardInput("问卷.csv")).not.toThrow();
    for (const folder of ["a.yaml", "b.xlsx"]) expect(() => refuseFileName(folder)).toThrow(UsageError);
    for (const folder of [".", "out", "out/2026.11", "客户.甲"])
      expect(() => refuseFileName(folder)).not.toThrow();
  });
});

describe("where a merged filing goes", () => {
  it.each([
    ["filing.yaml", undefined, "filing.yaml"],
    ["filing.yaml", "new.yml", "new.yml"],
    ["filing.json", "new.json", "new.json"],
    ["filing.json", "new.yaml", "new.yaml"],
    ["-", "new.yaml", "new.yaml"],
    ["filing.yaml", "new", "new"],
  ])("from %s with --out %s is %s", (filing, out, expected) => {
    expect(mergedPath(filing, out)).toBe(expected);
  });

  it.each([
    ["-", undefined],
    ["filing.yaml", "new.xlsx"],
    ["filing.yaml", "new.json"],
    ["filing.json", "new.csv"],
  ])("from %s with --out %s is nowhere", (filing, out) => {
    expect(() => mergedPath(filing, out)).toThrow(UsageError);
  });
});
