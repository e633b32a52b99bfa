import { describe, expect, it } from "vitest";
import { VIEWS } from "#generated/views.js";
import { checkSource } from "../../src/app/check.js";
import { filingSource } from "../../src/app/filing-source.js";
import { buildTree } from "../../src/app/render.js";
import { isRecord, memberOf } from "../../src/foundation/data.js";
import { hasSeverity } from "../../src/foundation/diagnostic.js";
import { fieldCatalogue } from "../../src/foundation/field.js";
import {
  isAtOrBelow,
  parentOf,
  patternOf,
  segmentsOf,
  valueAt,
  type Pointer,
} from "../../src/foundation/pointer.js";
import { isFormPart } from "../../src/input/schema/problem.js";
import { readSource } from "../../src/input/read.js";
import type { SourceDocument } from "../../src/input/source-document.js";
import { KINDS } from "../../src/kinds/index.js";
import { documentSections } from "../../src/kinds/sections.js";
import { AS_OF, attachmentsOf } from "../app/example.js";
import { filingsFor } from "./papers/filings-for.js";

const CATALOGUE = fieldCatalogue();
const PAPERS = KINDS.filter(({ id }) => VIEWS[id].draws !== undefined);

/** The fields that a paper cannot do without: those its view draws and what is required below them, lists and records left out. */
function needed(draws: readonly string[]): readonly string[] {
  const isNeeded = (pattern: string): boolean => {
    if (draws.includes(pattern)) return true;
    const field = CATALOGUE.get(pattern);
    const above = parentOf(pattern);
    return above !== undefined && (pattern.endsWith("/*") || field?.required === true) && isNeeded(above);
  };
  return [...CATALOGUE.values()]
    .filter(({ kind, pattern }) => kind !== "object" && kind !== "list" && !pattern.endsWith("/id"))
    .filter(({ pattern }) => draws.some((drawn) => isAtOrBelow(pattern, drawn)) && isNeeded(pattern))
    .map(({ pattern }) => pattern);
}

function sourceOf(filing: unknown): SourceDocument {
  const { value } = readSource(JSON.stringify(filing), "filing.json");
  if (value === undefined) throw new Error("a filing of the test cannot be read");
  return value;
}

/** Every answer of a pattern, in the order of the filing. */
function answersOf(root: unknown, pattern: string): readonly Pointer[] {
  const found: Pointer[] = [];
  const walk = (value: unknown, at: Pointer): void => {
    if (patternOf(root, at) === pattern) {
      found.push(at);
      return;
    }
    if (!Array.isArray(value) && isFormPart(at, root, CATALOGUE)) return;
    const entries = Array.isArray(value)
      ? [...value.entries()]
      : isRecord(value)
        ? Object.entries(value)
        : [];
    for (const [key, member] of entries) walk(member, `${at}/${key}`);
  };
  walk(root, "");
  return found;
}

function without(root: unknown, at: Pointer): unknown {
  const copy = structuredClone(root);
  const holder = valueAt(copy, parentOf(at) ?? "");
  const key = segmentsOf(at).at(-1) ?? "";
  if (isRecord(holder) && memberOf(holder, key) !== undefined) Reflect.deleteProperty(holder, key);
  return copy;
}

describe.each(PAPERS.map((kind) => [kind.id, kind] as const))("the paper %s", (id, kind) => {
  const { draws = [], shows = [] } = VIEWS[id];
  const printed = documentSections()
    .filter(({ document }) => document === id)
    .flatMap(({ fields }) => fields);

  it("prints every field that its view requires, and none that the view does not list", () => {
    expect(needed(draws).filter((pattern) => !printed.includes(pattern))).toEqual([]);
    const listed = [...draws, ...shows];
    // What a listed field is part of is gone through, or printed where it is not applicable.
    const isListed = (pattern: string): boolean =>
      listed.some((drawn) => isAtOrBelow(pattern, drawn) || isAtOrBelow(drawn, pattern));
    expect(printed.filter((pattern) => !isListed(pattern))).toEqual([]);
    expect(shows.filter((pattern) => !printed.some((field) => isAtOrBelow(field, pattern)))).toEqual([]);
  });

  const filings = filingsFor(kind);

  it.each(filings)(
    "is made of the example $name in both languages, in final stage",
    async ({ name, source }) => {
      const { filing, placeOf } = source;
      const findings = checkSource(sourceOf(filing), id, AS_OF);
      expect(findings).toEqual([]);
      for (const language of kind.languages) {
        const { value, diagnostics } = await buildTree({
          filing,
          findings,
          kind,
          language,
          stage: "final",
          asOf: AS_OF,
          readAttachment: attachmentsOf(name),
          placeOf,
        });
        expect(diagnostics.filter(({ severity }) => severity !== "advice")).toEqual([]);
        expect(value).toBeDefined();
      }
    },
  );

  it("is refused, with a finding, when any of the fields it requires is taken away", async () => {
    const tried = new Set<string>();
    for (const { name, source: whole } of filings) {
      const { filing } = whole;
      for (const pattern of needed(draws)) {
        const [at] = answersOf(filing, pattern);
        if (at === undefined || tried.has(pattern)) continue;
        tried.add(pattern);
        const source = filingSource(sourceOf(without(filing, at)));
        const findings = checkSource(sourceOf(source.filing), id, AS_OF);
        const about = findings.filter(({ pointer = "" }) => isAtOrBelow(at, pointer));
        expect(about, `${name}: nothing is found without ${at}`).not.toEqual([]);
        const { diagnostics } = await buildTree({
          filing: source.filing,
          findings,
          kind,
          language: "zh",
          stage: "final",
          asOf: AS_OF,
          readAttachment: attachmentsOf(name),
          placeOf: source.placeOf,
        });
        expect(hasSeverity([...findings, ...diagnostics], "blocking"), `${at} is not missed`).toBe(true);
      }
    }
    expect(needed(draws).filter((pattern) => !tried.has(pattern))).toEqual([]);
  });
});
