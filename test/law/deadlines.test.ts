import type { Body, Filing } from "#generated/types.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/foundation/draft.js";
import { parentOf, patternOf, valueAt, type Pointer } from "../../src/foundation/pointer.js";
import { catalogueOf, type SchemaRoot } from "../../src/input/catalogue.js";
import { BODY_DEADLINES, bodyDeadlines, FILING_DEADLINES, filingDeadlines } from "../../src/law/deadlines.js";
import type { Deadline, DeadlineContext } from "../../src/law/deadlines/deadline.js";
import { earliest } from "../../src/law/deadlines/due.js";
import { instrumentOf } from "../../src/law/instruments.js";
import { registerRows } from "../../src/law/register.js";
import { validFile } from "../checks/valid-filing.js";
import { on } from "./deadlines/computed.js";

const DEFINITIONS = [...FILING_DEADLINES, ...BODY_DEADLINES];

function computed(value: unknown, root: SchemaRoot, context: DeadlineContext): readonly Deadline[] {
  // What the generator makes conforms to the schema of the root.
  // oxlint-disable typescript/no-unsafe-type-assertion
  return root === "body"
    ? bodyDeadlines(value as Draft<Body>, context)
    : filingDeadlines(value as Draft<Filing>, context);
  // oxlint-enable typescript/no-unsafe-type-assertion
}

describe("the definitions of deadlines", () => {
  it("have ids of their own, rows of the register and sources that exist", () => {
    const ids = DEFINITIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, requirement, sources, title, period, inference, basis, counting } of DEFINITIONS) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      for (const row of requirement) expect(registerRows().has(row), `${id}: ${row}`).toBe(true);
      expect(sources.length).toBeGreaterThan(0);
      for (const { law } of sources) expect(instrumentOf(law), `${id}: ${law}`).toBeDefined();
      for (const { zh, en } of [title, period, ...inference]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/[a-z]/u);
      }
      if (basis !== "official" || counting !== "none") expect(inference.length, id).toBeGreaterThan(0);
    }
  });

  it("show the rows of the register that ask for a day to be shown", () => {
    const shown = new Set(DEFINITIONS.flatMap(({ requirement }) => requirement));
    for (const row of ["RULE-9-3", "M-12-10", "AUD-1", "DPO-1", "M-08-3", "M-11-2"])
      expect(shown).toContain(row);
  });

  it("find nothing in a file without days", () => {
    expect(filingDeadlines({}, on("2026-11-23"))).toEqual([]);
    expect(bodyDeadlines({}, on("2026-11-23"))).toEqual([]);
  });
});

describe.each(["filing", "body"] as const)("deadlines of any %s", (root) => {
  const days = fc.constantFrom("2025-12-31", "2026-02-13", "2026-11-23", "2027-06-01");

  it("never throw, change nothing, stand in order and point at fields", () => {
    fc.assert(
      fc.property(validFile(root), days, fc.boolean(), (file, asOf, estimate) => {
        const before = JSON.stringify(file);
        const deadlines = computed(file, root, on(asOf, { estimate }));
        expect(JSON.stringify(file)).toBe(before);
        expect(computed(structuredClone(file), root, on(asOf, { estimate }))).toEqual(deadlines);
        const order = deadlines.map(
          ({ due, trigger }) =>
            (due.status === "undetermined" ? undefined : (earliest(due) ?? trigger.day)) ?? "9999",
        );
        expect(order).toEqual(order.toSorted());
        for (const { id, trigger, recorded } of deadlines) {
          expect(isPlaced(file, trigger.pointer, root), id).toBe(true);
          if (recorded !== undefined) expect(isPlaced(file, recorded.pointer, root), id).toBe(true);
          if (trigger.day !== undefined) expect(trigger.day).toBe(valueAt(file, trigger.pointer));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("only come nearer: what is in time today was in time yesterday", () => {
    fc.assert(
      fc.property(validFile(root), (file) => {
        const states = ["2026-03-01", "2026-09-01", "2027-03-01", "2030-01-01"].map(
          (asOf) => new Map(computed(file, root, on(asOf)).map(({ id, status }) => [id, status])),
        );
        for (const [index, state] of states.slice(1).entries()) {
          for (const [id, status] of state) {
            const earlier = states[index]?.get(id);
            if (status === "due") expect([undefined, "due", "plannedLate"], id).toContain(earlier);
            if (status === "ahead") expect([undefined, "ahead", "tooShort"], id).toContain(earlier);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Whether a pointer leads to something that is there, or to a field the schema knows below something that is there. */
function isPlaced(data: unknown, at: Pointer, root: SchemaRoot): boolean {
  if (at === "" || valueAt(data, at) !== undefined) return true;
  return catalogueOf(root).has(patternOf(data, at)) && parentOf(at) !== undefined;
}
