import { describe, expect, it } from "vitest";
import { VIEWS } from "#generated/views.js";
import { checkSource } from "../../src/app/check.js";
import { filingSource } from "../../src/app/filing-source.js";
import { buildTree } from "../../src/app/render.js";
import { isRecord, memberOf } from "../../src/foundation/data.js";
import { hasSeverity } from "../../src/foundation/diagnostic.js";
import {
  isAtOrBelow,
  parentOf,
  patternOf,
  segmentsOf,
  valueAt,
  type Pointer,
} from "../../src/foundation/pointer.js";
import { catalogueOf, type Catalogue, type SchemaRoot } from "../../src/input/catalogue.js";
import { isFormPart } from "../../src/input/schema/problem.js";
import { readSource } from "../../src/input/read.js";
import type { SourceDocument } from "../../src/input/source-document.js";
import { KINDS } from "../../src/kinds/index.js";
import { documentSections } from "../../src/kinds/sections.js";
import { AS_OF } from "../app/example.js";
import { filesFor } from "./papers/files-for.js";

const PAPERS = KINDS.filter(({ id }) => VIEWS[id].draws !== undefined);

/** The fields that a paper cannot do without: those its view draws and what is required below them, lists and records left out. */
function needed(draws: readonly string[], catalogue: Catalogue): readonly string[] {
  const isNeeded = (pattern: string): boolean => {
    if (draws.includes(pattern)) return true;
    const field = catalogue.get(pattern);
    const above = parentOf(pattern);
    return above !== undefined && (pattern.endsWith("/*") || field?.required === true) && isNeeded(above);
  };
  return [...catalogue.values()]
    .filter(({ kind, pattern }) => kind !== "object" && kind !== "list" && !pattern.endsWith("/id"))
    .filter(({ pattern }) => draws.some((drawn) => isAtOrBelow(pattern, drawn)) && isNeeded(pattern))
    .map(({ pattern }) => pattern);
}

function sourceOf(facts: unknown, root: SchemaRoot): SourceDocument {
  const { value } = readSource(JSON.stringify(facts), "facts.json", root);
  if (value === undefined) throw new Error("a filing of the test cannot be read");
  return value;
}

/** Every answer of a pattern, in the order of the filing. */
function answersOf(root: unknown, pattern: string, catalogue: Catalogue): readonly Pointer[] {
  const found: Pointer[] = [];
  const walk = (value: unknown, at: Pointer): void => {
    if (patternOf(root, at) === pattern) {
      found.push(at);
      return;
    }
    if (!Array.isArray(value) && isFormPart(at, root, catalogue)) return;
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
  const { draws = [], shows = [], root } = VIEWS[id];
  const required = needed(draws, catalogueOf(root));
  const printed = documentSections()
    .filter(({ document }) => document === id)
    .flatMap(({ fields }) => fields);

  it("prints every field that its view requires, and none that the view does not list", () => {
    expect(required.filter((pattern) => !printed.includes(pattern))).toEqual([]);
    const listed = [...draws, ...shows];
    // What a listed field is part of is gone through, or printed where it is not applicable.
    const isListed = (pattern: string): boolean =>
      listed.some((drawn) => isAtOrBelow(pattern, drawn) || isAtOrBelow(drawn, pattern));
    expect(printed.filter((pattern) => !isListed(pattern))).toEqual([]);
    expect(shows.filter((pattern) => !printed.some((field) => isAtOrBelow(field, pattern)))).toEqual([]);
  });

  const files = filesFor(kind);

  it.each(files)(
    "is made of the example $name in both languages, in final stage",
    async ({ source, readAttachment }) => {
      const findings = checkSource(sourceOf(source.body ?? source.filing, root), id, AS_OF);
      expect(findings).toEqual([]);
      for (const language of kind.languages) {
        const { value, diagnostics } = await buildTree({
          ...source,
          findings,
          kind,
          edition: language,
          stage: "final",
          asOf: AS_OF,
          readAttachment,
        });
        expect(diagnostics.filter(({ severity }) => severity !== "advice")).toEqual([]);
        expect(value).toBeDefined();
      }
    },
  );

  it("is refused, with a finding, when any of the fields it requires is taken away", async () => {
    const tried = new Set<string>();
    for (const { name, source: whole, readAttachment } of files) {
      const facts = whole.body ?? whole.filing;
      for (const pattern of required) {
        const [at] = answersOf(facts, pattern, catalogueOf(root));
        if (at === undefined || tried.has(pattern)) continue;
        tried.add(pattern);
        const read = sourceOf(without(facts, at), root);
        const findings = checkSource(read, id, AS_OF);
        const about = findings.filter(({ pointer = "" }) => isAtOrBelow(at, pointer));
        expect(about, `${name}: nothing is found without ${at}`).not.toEqual([]);
        const { diagnostics } = await buildTree({
          ...filingSource(read),
          findings,
          kind,
          edition: "zh",
          stage: "final",
          asOf: AS_OF,
          readAttachment,
        });
        expect(hasSeverity([...findings, ...diagnostics], "blocking"), `${at} is not missed`).toBe(true);
      }
    }
    expect(required.filter((pattern) => !tried.has(pattern))).toEqual([]);
  });
});
