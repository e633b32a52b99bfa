import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Filing } from "#generated/types.js";
import type { Draft } from "../../../src/foundation/draft.js";
import { isRecord } from "../../../src/foundation/data.js";
import { pathwayOf } from "../../../src/law/pathway/answer.js";
import { judgementOf } from "../../../src/law/pathway/judgement.js";
import { isHeavier } from "../../../src/law/pathway/outcome.js";
import { pathwayJson, pathwayText } from "../../../src/reporters/pathway.js";
import { validFile } from "../../checks/valid-filing.js";
import { AS_OF, plainItem, scenario, sensitiveItem, type DraftScenario } from "./facts.js";

const nonSensitive = fc.oneof(
  fc.constantFrom(0, 1, 99_999, 100_000, 999_999, 1_000_000),
  fc.integer({ min: 0, max: 2_000_000 }),
);
const sensitive = fc.oneof(fc.constantFrom(0, 1, 9_999, 10_000), fc.integer({ min: 0, max: 20_000 }));

/** A filing in which nothing that decides is missing. */
const complete = fc
  .record({
    nonSensitive,
    sensitive,
    isCiio: fc.boolean(),
    isStateOrgan: fc.boolean(),
    isImportant: fc.boolean(),
    situation: fc.constantFrom("transfer" as const, "remoteAccess" as const, "domesticAccess" as const),
    isParty: fc.boolean(),
    isNecessary: fc.boolean(),
    exempt: fc.integer({ min: 0, max: 300_000 }),
    sister: fc.integer({ min: 0, max: 900_000 }),
    contract: fc.integer({ min: 0, max: 900_000 }),
  })
  .map((facts) => ({
    processor: { name: "甲公司", isForeign: false, isCiio: facts.isCiio, isStateOrgan: facts.isStateOrgan },
    scenarios: [
      scenario({
        situation: facts.situation,
        persons: facts.sensitive,
        sensitivePersons: facts.sensitive,
        dataItems: [{ ...sensitiveItem, isImportantData: facts.isImportant }],
      }),
      scenario({
        id: "s2",
        isInScope: false,
        exemption: { article: "art5Contract", isParty: facts.isParty, isNecessary: facts.isNecessary },
        persons: facts.exempt,
        sensitivePersons: 0,
        dataItems: [{ ...plainItem, id: "i2" }],
      }),
    ] as const satisfies readonly DraftScenario[],
    volumes: {
      nonSensitivePersons: facts.nonSensitive,
      sensitivePersons: facts.sensitive,
      exempt: [{ id: "x", article: "art5Contract" as const, persons: facts.exempt }],
      byEntity: [{ id: "e", entity: "乙公司", nonSensitivePersons: facts.sister, sensitivePersons: 0 }],
      byContract: [
        { id: "c1", agreement: "a", nonSensitivePersons: facts.contract, sensitivePersons: 0 },
        { id: "c2", agreement: "b", nonSensitivePersons: facts.nonSensitive, sensitivePersons: 0 },
      ],
    },
  }));

type Complete = typeof complete extends fc.Arbitrary<infer Facts> ? Facts : never;

/** Facts that may decide, one of which is taken away. */
const FORGETTABLE = [
  "processor",
  "processor/isCiio",
  "processor/isStateOrgan",
  "scenarios/0/situation",
  "scenarios/0/persons",
  "scenarios/0/sensitivePersons",
  "scenarios/0/dataItems",
  "scenarios/0/dataItems/0/isImportantData",
  "scenarios/1/exemption/article",
  "scenarios/1/exemption/isParty",
  "scenarios/1/exemption/isNecessary",
  "volumes/nonSensitivePersons",
  "volumes/sensitivePersons",
  "volumes/byEntity/0/nonSensitivePersons",
] as const;

function without(value: unknown, [first, ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return value.map((member: unknown, index) => (String(index) === first ? without(member, rest) : member));
  }
  if (!isRecord(value) || first === undefined) return value;
  const members = Object.entries(value).filter(([name]) => name !== first || rest.length > 0);
  return Object.fromEntries(
    members.map(([name, member]) => [name, name === first ? without(member, rest) : member]),
  );
}

function forget(facts: Complete, path: string): Draft<Filing> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return without(facts, path.split("/")) as Draft<Filing>;
}

const outcome = (facts: Draft<Filing>): ReturnType<typeof judgementOf>["outcome"] =>
  judgementOf(facts, AS_OF).outcome;

describe("the pathway", () => {
  it("is always decided where nothing is missing", () => {
    fc.assert(
      fc.property(complete, (facts) => outcome(facts) !== "unknown"),
      { numRuns: 1_000 },
    );
  });

  it("never gets lighter when numbers grow", () => {
    const grown = (facts: Complete, more: number, moreSensitive: number): Draft<Filing> => ({
      ...facts,
      volumes: {
        ...facts.volumes,
        nonSensitivePersons: facts.volumes.nonSensitivePersons + more,
        sensitivePersons: facts.volumes.sensitivePersons + moreSensitive,
      },
    });
    fc.assert(
      fc.property(complete, nonSensitive, sensitive, (facts, more, moreSensitive) => {
        expect(isHeavier(outcome(facts), outcome(grown(facts, more, moreSensitive)))).toBe(false);
      }),
    );
  });

  it("is never exempt by number where sensitive information is exported", () => {
    fc.assert(
      fc.property(complete, (facts) => {
        const [first, ...others] = facts.scenarios;
        const scenarios = [{ ...first, persons: 500, sensitivePersons: 0 }, ...others];
        const volumes = { ...facts.volumes, sensitivePersons: 0 };
        const [judged] = judgementOf({ ...facts, scenarios, volumes }, AS_OF).scenarios;
        expect(judged?.ground).not.toBe("smallVolume");
      }),
      { numRuns: 500 },
    );
  });

  it("never gets lighter when related entities or agreements grow", () => {
    fc.assert(
      fc.property(complete, nonSensitive, (facts, more) => {
        const [entity] = facts.volumes.byEntity;
        const [contract, ...others] = facts.volumes.byContract;
        const bigger = {
          ...facts,
          volumes: {
            ...facts.volumes,
            byEntity: [{ ...entity, nonSensitivePersons: (entity?.nonSensitivePersons ?? 0) + more }],
            byContract: [
              { ...contract, nonSensitivePersons: (contract?.nonSensitivePersons ?? 0) + more },
              ...others,
            ],
          },
        };
        expect(isHeavier(outcome(facts), outcome(bigger))).toBe(false);
      }),
    );
  });

  it("is unknown when a fact is missing, unless it makes no difference; never lighter for want of facts", () => {
    fc.assert(
      fc.property(complete, fc.constantFrom(...FORGETTABLE), (facts, path) => {
        const forgotten = forget(facts, path);
        const after = outcome(forgotten);
        if (after === "unknown") {
          expect(judgementOf(forgotten, AS_OF).missing.length).toBeGreaterThan(0);
        } else {
          expect(after).toBe(outcome(facts));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("is put into words for any filing the schema allows", () => {
    fc.assert(
      fc.property(validFile("filing"), (file) => {
        const before = JSON.stringify(file);
        const answer = pathwayOf(file, AS_OF);
        for (const language of ["zh", "en"] as const) {
          expect(pathwayText(answer, language)).not.toMatch(/undefined|NaN|Infinity|\[object/u);
        }
        expect(pathwayJson(answer)).not.toMatch(/"(?:low|high)"|: null/u);
        if (answer.outcome !== "unknown") expect(answer.missing).toEqual([]);
        expect(JSON.stringify(file)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });
});
