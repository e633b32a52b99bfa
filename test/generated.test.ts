import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { driftedFiles } from "../src/codegen/drift.js";
import { generate } from "../src/codegen/generate.js";

const files = await generate();

/** The text of a file of `generated/` as it is checked in. */
function checkedIn(name: string): string | undefined {
  const path = new URL(`../generated/${name}`, import.meta.url);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

describe("generated/", () => {
  it("is what npm run generate writes", () => {
    expect(files.size).toBe(8);
    expect(driftedFiles(files, checkedIn)).toEqual([]);
  });

  it("is the same on every run, with the line ends and endings of text files", async () => {
    const again = await generate();
    expect([...again]).toEqual([...files]);
    for (const text of files.values()) {
      expect(text).not.toContain("\r");
      expect(text.endsWith("\n")).toBe(true);
    }
  });

  it("is found to have drifted when one character differs or a file is missing", () => {
    const drift = (name: string): string | undefined =>
      name === "types.ts" ? `${checkedIn(name) ?? ""} ` : checkedIn(name);
    expect(driftedFiles(files, drift)).toEqual(["types.ts"]);
    expect(driftedFiles(files, (name) => (name === "fields.json" ? undefined : checkedIn(name)))).toEqual([
      "fields.json",
    ]);
  });

  it("has types without names that a compiler invented", () => {
    const names = [...(checkedIn("types.ts") ?? "").matchAll(/^export (?:type|interface) (\w+)/gmu)].map(
      (match) => match[1],
    );
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => /^NoName|\d$/u.test(name ?? ""))).toEqual([]);
  });
});
