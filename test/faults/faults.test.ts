import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkSource } from "../../src/app/check.js";
import type { ExampleName } from "../../src/app/scaffold.js";
import { readSource } from "../../src/input/read.js";
import { AS_OF, EXAMPLE_NAMES, exampleSource } from "../app/example.js";
import { patched, type Change } from "./patch.js";

/** A fault planted in an example, and everything that must be found because of it. */
interface Fault {
  readonly example: ExampleName;
  readonly asOf?: string;
  readonly patch: readonly Change[];
  /** `severity fingerprint`, sorted. */
  readonly findings: readonly string[];
}

const folder = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.replace(".yaml", ""));

function faultOf(name: string): Fault {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return parse(readFileSync(`${folder}${name}.yaml`, "utf8")) as Fault;
}

/** What a check of the patched example finds. */
function found({
  example,
  patch,
  asOf = AS_OF,
}: Pick<Fault, "example" | "patch" | "asOf">): readonly string[] {
  const text = JSON.stringify(patched(exampleSource(example).filing, patch));
  const { value, diagnostics } = readSource(text, "filing.json");
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error("the patched example cannot be read");
  return checkSource(value, "filing", asOf)
    .map(
      ({ severity, fingerprint, waiver }) =>
        `${severity} ${fingerprint}${waiver === undefined ? "" : " (waived)"}`,
    )
    .toSorted();
}

describe("the examples", () => {
  it.each(EXAMPLE_NAMES)("%s has no findings", (example) => {
    expect(found({ example, patch: [] })).toEqual([]);
  });
});

describe("planted faults", () => {
  it("are sixty at least, in both examples", () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
    expect(new Set(names.map((name) => faultOf(name).example))).toEqual(new Set(EXAMPLE_NAMES));
  });

  it.each(names)("%s causes its findings and no others", (name) => {
    const fault = faultOf(name);
    expect(fault.findings.length).toBeGreaterThan(0);
    expect(found(fault)).toEqual(fault.findings.toSorted());
  });
});
