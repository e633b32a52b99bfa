import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { checkSource } from "../../src/app/check.js";
import type { RuleDefinition } from "../../src/checks/rule.js";
import { runRules } from "../../src/checks/run.js";
import { isRecord, memberOf } from "../../src/foundation/data.js";
import type { Diagnostic } from "../../src/foundation/diagnostic.js";
import type { Draft } from "../../src/foundation/draft.js";
import { below, parentOf, patternOf, valueAt, type Pointer } from "../../src/foundation/pointer.js";
import { catalogueOf, type SchemaRoot } from "../../src/input/catalogue.js";
import { readSource } from "../../src/input/read.js";
import { BODY_RULE_SETS, FILING_RULES } from "../../src/kinds/rules.js";
import { CALENDARS } from "../../src/law/working-days.js";
import { AS_OF, EXAMPLE_NAMES, exampleSource } from "../app/example.js";
import { validFile } from "./valid-filing.js";

const day = fc.constantFrom("2025-12-24", "2025-12-31", "2026-01-01", AS_OF, "2027-06-01");

/** What all rules of a root find in any data. */
function ruled<Data>(
  sets: Readonly<Record<string, readonly RuleDefinition<Data>[]>>,
  data: unknown,
  root: SchemaRoot,
  asOf: string,
): readonly Diagnostic[] {
  const placing = { fields: catalogueOf(root), placeOf: () => undefined };
  return runRules(
    Object.values(sets).flat(),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    { data: data as Draft<Data>, holes: [] },
    { asOf, calendars: CALENDARS },
    placing,
  ).findings;
}

/** Whether a finding points at something that is there, or that the schema knows below something that is there. */
function isPlaced(data: unknown, at: Pointer | undefined, root: SchemaRoot): boolean {
  if (at === undefined) return false;
  if (at === "" || valueAt(data, at) !== undefined) return true;
  return catalogueOf(root).has(patternOf(data, at)) || isPlaced(data, parentOf(at), root);
}

function checked(filing: unknown, asOf: string): readonly Diagnostic[] {
  const { value } = readSource(JSON.stringify(filing), "filing.json");
  if (value === undefined) throw new Error("a filing of the test cannot be read");
  return checkSource(value, "filing", asOf);
}

describe("rules over any filing", () => {
  it("never throw, change nothing, and point at fields that exist", () => {
    fc.assert(
      fc.property(validFile("filing"), day, (filing, asOf) => {
        const before = JSON.stringify(filing);
        const findings = ruled(FILING_RULES, filing, "filing", asOf);
        expect(JSON.stringify(filing)).toBe(before);
        for (const { pointer, code } of findings)
          expect(isPlaced(filing, pointer, "filing"), code).toBe(true);
        expect(ruled(FILING_RULES, structuredClone(filing), "filing", asOf)).toEqual(findings);
      }),
      { numRuns: 80 },
    );
  });

  it("do the same over any file of a certification body", () => {
    fc.assert(
      fc.property(validFile("body"), day, (body, asOf) => {
        for (const { pointer, code } of ruled(BODY_RULE_SETS, body, "body", asOf)) {
          expect(isPlaced(body, pointer, "body"), code).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe.each(EXAMPLE_NAMES)("the example %s", (name) => {
  const example: unknown = exampleSource(name).filing;
  const fields = fieldsOf(example, "");

  it("with any part missing can be checked, and answering it as the example does adds nothing about it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.constantFrom(...fields), (first, second) => {
        const without = removed(removed(example, first), second);
        const answered = removed(example, second);
        // An answer that names an entry of the list taken away is right to be called one that names nothing.
        const about = (findings: readonly Diagnostic[]): readonly string[] =>
          findings
            .filter(({ pointer, code }) => pointer === first && code !== "schema/reference")
            .map(({ fingerprint }) => fingerprint);
        const before = new Set(about(checked(without, AS_OF)));
        expect(about(checked(answered, AS_OF)).filter((finding) => !before.has(finding))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the host", () => {
  const { TZ: zone } = process.env;
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it("changes no answer by its time zone", () => {
    const filing = removed(exampleSource("hotel").filing, "/impactAssessment/completedOn");
    const answers = ["UTC", "America/New_York", "Pacific/Kiritimati", "Asia/Shanghai"].map((name) => {
      process.env["TZ"] = name;
      return JSON.stringify([checked(filing, AS_OF), checked(filing, "2027-06-01")]);
    });
    expect(new Set(answers).size).toBe(1);
  });
});

/** Pointers of every member of every mapping, members of answer forms left out. */
function fieldsOf(value: unknown, at: Pointer): readonly Pointer[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => fieldsOf(item, below(at, index)));
  if (!isRecord(value) || "zh" in value || "notApplicable" in value || "leftBlank" in value) return [];
  const members = Object.entries(value);
  const own = members.filter(([key]) => key !== "id").map(([key]) => below(at, key));
  return own.concat(members.flatMap(([key, member]) => fieldsOf(member, below(at, key))));
}

function removed(root: unknown, at: Pointer): unknown {
  const copy = structuredClone(root);
  const parent = valueAt(copy, parentOf(at) ?? "");
  const key = at.slice(at.lastIndexOf("/") + 1);
  if (isRecord(parent) && memberOf(parent, key) !== undefined) Reflect.deleteProperty(parent, key);
  return copy;
}
