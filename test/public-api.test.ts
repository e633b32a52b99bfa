import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as library from "../src/index.js";

const TYPES = [
  "Archive",
  "AttachedFile",
  "Basis",
  "Body",
  "CheckOptions",
  "Diagnostic",
  "DocumentKindId",
  "Draft",
  "Filing",
  "FilingSource",
  "Format",
  "Language",
  "LegalSource",
  "LocalizedText",
  "Outcome",
  "Place",
  "Pointer",
  "Related",
  "RenderOptions",
  "RenderedFile",
  "Severity",
];

/** Every name after `export {` or `export type {`, without the `type` marks. */
function exportedNames(source: string): readonly string[] {
  return [...source.matchAll(/export (?:type )?\{([^}]*)\}/gu)]
    .flatMap((match) => (match[1] ?? "").split(","))
    .map((name) => name.trim().replace(/^type /u, ""))
    .filter((name) => name !== "")
    .toSorted();
}

describe("the public surface", () => {
  it("is exactly this", () => {
    expect(Object.keys(library).toSorted()).toEqual([
      "check",
      "readBody",
      "readFiling",
      "render",
      "validate",
    ]);
    const source = readFileSync(new URL("../src/index.ts", import.meta.url), "utf8");
    expect(exportedNames(source)).toEqual(
      [...TYPES, "check", "readBody", "readFiling", "render", "validate"].toSorted(),
    );
  });

  it("would notice one name more", () => {
    expect(exportedNames("export { a, type B } from 'x';\nexport type { C } from 'y';")).toEqual([
      "B",
      "C",
      "a",
    ]);
  });
});
