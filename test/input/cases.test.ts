import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/foundation/diagnostic.js";
import { readSource } from "../../src/input/read.js";
import { validateSource } from "../../src/input/validate.js";

const folder = fileURLToPath(new URL("cases/", import.meta.url));

/** Files with planted faults; beside each stands what must be found, for a lawyer to read. */
const cases = readdirSync(folder).filter((name) => !name.endsWith(".findings.json"));

describe("planted faults", () => {
  it("are many", () => {
    expect(cases.length).toBeGreaterThanOrEqual(50);
  });

  it.each(cases)("finds exactly what is wrong in %s", async (name) => {
    const { value, diagnostics } = readSource(readFileSync(folder + name), name);
    const findings = [...diagnostics, ...(value === undefined ? [] : validateSource(value))];
    // Files that are about mistakes are short and full of gaps; gaps have files of their own.
    const told = findings.filter((finding) => name.startsWith("gap-") || finding.code !== "schema/missing");
    expect(told.length).toBeGreaterThan(0);
    const text = `${JSON.stringify(told.map(readable), undefined, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`cases/${name.replace(/\.\w+$/u, "")}.findings.json`);
  });
});

function readable({
  code,
  severity,
  place,
  pointer,
  label,
  message,
  help,
  related,
  sources,
  requirement,
}: Diagnostic): object {
  return {
    code,
    severity,
    place: place === undefined ? "" : `${place.line}:${place.column}`,
    pointer,
    label,
    message,
    help,
    related: related?.map((other) => ({
      message: other.message,
      place: other.place === undefined ? "" : `${other.place.line}:${other.place.column}`,
    })),
    sources:
      sources.length === 0 ? undefined : sources.map(({ law, article }) => `${law} ${article ?? ""}`.trim()),
    requirement,
  };
}
