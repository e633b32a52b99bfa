import { expect } from "vitest";
import type { Body, Filing } from "#generated/types.js";
import { checkSource } from "../../src/app/check.js";
import type { Diagnostic } from "../../src/foundation/diagnostic.js";
import type { Draft } from "../../src/foundation/draft.js";
import type { LegalSource } from "../../src/foundation/legal-source.js";
import type { Language } from "../../src/foundation/locale.js";
import type { SchemaRoot } from "../../src/input/catalogue.js";
import { readSource } from "../../src/input/read.js";
import { bodyDeadlines, filingDeadlines } from "../../src/law/deadlines.js";
import type { Deadline, DeadlineContext } from "../../src/law/deadlines/deadline.js";
import { CALENDARS } from "../../src/law/working-days.js";
import type { SourceDocument } from "../../src/input/source-document.js";
import { pathwayOf } from "../../src/law/pathway/answer.js";
import type { Count } from "../../src/law/pathway/count.js";
import { deadlinesText } from "../../src/reporters/deadlines/text.js";
import { pathwayText } from "../../src/reporters/pathway.js";
import { details, headline } from "../../src/reporters/wording.js";
import type { CheckExpected, DeadlinesExpected, PathwayExpected, Persons, WorkedCase } from "./case.js";

/** What an answer rests on, for the articles the case names, and whether it printed an inference. */
export interface Told {
  readonly sources: readonly LegalSource[];
  readonly hasInference: boolean;
}

/** The filing of a case as the program reads it from a file. */
export function sourceOf(filing: unknown, root: SchemaRoot = "filing"): SourceDocument {
  const { value, diagnostics } = readSource(JSON.stringify(filing), "case.json", root);
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error("the filing of a case cannot be read");
  return value;
}

/** Asks every question of a case and holds the answers against what it expects. */
export function askAll({ answer, asOf = "2026-11-23" }: WorkedCase, source: SourceDocument): readonly Told[] {
  const { pathway, check, deadlines, ...others } = answer;
  expect(others).toEqual({});
  return [
    ...(pathway === undefined ? [] : [askPathway(source, asOf, pathway)]),
    ...(check === undefined ? [] : [askCheck(source, asOf, check)]),
    ...(deadlines === undefined ? [] : [askDeadlines(source, asOf, deadlines)]),
  ];
}

function askPathway(source: SourceDocument, asOf: string, expected: PathwayExpected): Told {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const answer = pathwayOf(source.value as Draft<Filing>, asOf);
  const text = pathwayText(answer, "zh");
  expect(answer.outcome).toBe(expected.outcome);
  if (expected.certification !== undefined) expect(answer.certification).toBe(expected.certification);
  for (const which of ["nonSensitive", "sensitive"] as const) {
    const persons = expected.counters?.[which];
    if (persons !== undefined) expect(answer.counters[which], which).toEqual(countOf(persons));
  }
  const byId = new Map(answer.scenarios.map((one) => [one.id, one]));
  for (const [id, outcome] of Object.entries(expected.scenarios ?? {}))
    expect(byId.get(id)?.outcome, id).toBe(outcome);
  for (const [id, ground] of Object.entries(expected.grounds ?? {}))
    expect(byId.get(id)?.ground, id).toBe(ground);
  const heavier = answer.forecasts.filter(({ isHeavier }) => isHeavier);
  if (expected.forecasts !== undefined) {
    expect(Object.fromEntries(heavier.map(({ year, outcome }) => [String(year), outcome]))).toEqual(
      expected.forecasts,
    );
  }
  for (const words of expected.says ?? []) expect(text).toContain(words);
  expect(answer.reminders.map(({ id }) => id as string)).toEqual(
    expect.arrayContaining([...(expected.reminders ?? [])]),
  );
  const inferred = (expected.inferred ?? []).map(
    (id) => answer.steps.find((step) => step.id === id)?.inference,
  );
  for (const inference of inferred) expect(text).toContain(inference?.zh ?? "no such step");
  for (const language of ["zh", "en"] as const)
    expect(pathwayText(answer, language)).not.toMatch(/undefined|NaN|Infinity/u);
  return {
    sources: [...answer.steps, ...answer.scenarios, ...answer.reminders].flatMap(({ sources }) => sources),
    hasInference: inferred.length > 0,
  };
}

function countOf(persons: Persons): Count {
  if (typeof persons === "number") return { low: persons, high: persons };
  return { low: persons.atLeast, high: persons.atMost ?? Infinity };
}

function askCheck(source: SourceDocument, asOf: string, expected: CheckExpected): Told {
  const findings = checkSource(source, source.root, asOf);
  const found = findings
    .filter(({ code }) => code !== "schema/missing")
    .map(({ code, pointer }) => `${code} @${pointer ?? ""}`);
  expect(found).toEqual(expect.arrayContaining([...(expected.findings ?? [])]));
  const rules = findings.map(({ code }) => code);
  for (const rule of expected.absent ?? []) expect(rules).not.toContain(rule);
  for (const [rule, severity] of Object.entries(expected.weighs ?? {}))
    expect(new Set(findings.filter(({ code }) => code === rule).map((one) => one.severity)), rule).toEqual(
      new Set([severity]),
    );
  for (const rule of expected.inferred ?? []) expectInferencePrinted(findings, rule);
  const gaps = findings.filter(({ code }) => code === "schema/missing");
  expect(gaps.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining([...(expected.gaps ?? [])]));
  const named = new Set((expected.findings ?? []).map((one) => one.split(" @")[0]));
  const about = [
    ...findings.filter(({ code }) => named.has(code)),
    ...gaps.filter(({ pointer = "" }) => expected.gaps?.includes(pointer) === true),
  ];
  const told = about.map((one) => printed(one, "zh")).join("\n");
  for (const words of expected.says ?? []) expect(told).toContain(words);
  return {
    sources: about.flatMap(({ sources }) => sources),
    hasInference: (expected.inferred ?? []).length > 0,
  };
}

/** A finding as every reporter that tells all has it. */
function printed(finding: Diagnostic, language: Language): string {
  return [headline(finding, language), ...details(finding, language).map(({ text }) => text)].join("\n");
}

function expectInferencePrinted(findings: readonly Diagnostic[], rule: string): void {
  const finding = findings.find(({ code }) => code === rule);
  for (const language of ["zh", "en"] as const) {
    const text = finding === undefined ? "" : printed(finding, language);
    expect(text, rule).toContain(finding?.inference?.[language] ?? `no inference of ${rule}`);
  }
}

function askDeadlines(source: SourceDocument, asOf: string, { due, says }: DeadlinesExpected): Told {
  const context = { asOf, calendars: CALENDARS, estimate: false };
  const asked = deadlinesOf(source, context).filter(({ id }) => Object.hasOwn(due, id));
  const days = asked.map((one) => [one.id, one.due.status === "known" ? one.due.day : one.due.status]);
  expect(Object.fromEntries(days)).toEqual(due);
  const list = { ...context, identity: "", deadlines: asked };
  for (const language of ["zh", "en"] as const) {
    const text = deadlinesText(list, language);
    for (const { inference } of asked) for (const one of inference) expect(text).toContain(one[language]);
  }
  for (const words of says ?? []) expect(deadlinesText(list, "zh")).toContain(words);
  return {
    sources: asked.flatMap(({ sources }) => sources),
    hasInference: asked.every(({ inference }) => inference.length > 0),
  };
}

function deadlinesOf({ root, value }: SourceDocument, context: DeadlineContext): readonly Deadline[] {
  // The cases are held against the schema of their root.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  if (root === "body") return bodyDeadlines(value as Draft<Body>, context);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return filingDeadlines(value as Draft<Filing>, context);
}
