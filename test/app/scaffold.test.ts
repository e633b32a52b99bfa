import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXAMPLES, scaffold } from "../../src/app/scaffold.js";
import { keysOf } from "../../src/foundation/data.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { packagePath } from "../../src/foundation/package-root.js";

const SCHEMA_LINE = "# yaml-language-server: $schema=./filing.schema.json\n";

function namesOf(files: readonly { readonly path: string }[]): readonly string[] {
  return files.map(({ path }) => path);
}

describe("a new folder", () => {
  it.each(LANGUAGES)("has exactly one YAML file, first, that names the schema beside it (%s)", (language) => {
    const files = scaffold("matter", language, undefined);
    expect(namesOf(files)).toEqual([join("matter", "filing.yaml"), join("matter", "filing.schema.json")]);
    const text = new TextDecoder().decode(files[0]?.bytes);
    expect(text.startsWith(SCHEMA_LINE)).toBe(true);
    expect(text.endsWith("\n")).toBe(true);
    expect(text.endsWith("\n\n")).toBe(false);
  });

  it("has a schema that is JSON", () => {
    const [, schema] = scaffold("matter", "zh", undefined);
    expect(JSON.parse(new TextDecoder().decode(schema?.bytes))).toHaveProperty("properties.processor");
  });
});

describe.each(keysOf(EXAMPLES))("a copy of the example %s", (example) => {
  const files = scaffold("shown", "zh", example);

  it("has exactly one YAML file, first, and its pictures", () => {
    expect(namesOf(files).filter((path) => path.endsWith(".yaml"))).toEqual([join("shown", "filing.yaml")]);
    expect(files[0]?.path).toBe(join("shown", "filing.yaml"));
    const others = namesOf(files)
      .slice(2)
      .map((path) => path.replace("shown", EXAMPLES[example]));
    expect(others.every((path) => existsSync(packagePath(path)))).toBe(true);
  });

  it("names the schema beside it, not the one of the package", () => {
    const text = new TextDecoder().decode(files[0]?.bytes);
    expect(text.startsWith(SCHEMA_LINE)).toBe(true);
    expect(text).not.toContain("../generated");
  });
});
