import { readOwnFile } from "../foundation/data.js";
import { SEVERITIES, type Severity } from "../foundation/diagnostic.js";
import type { Basis } from "../foundation/legal-source.js";
import type { LocalizedText } from "../foundation/locale.js";

/** The document or step a duty counts for, as the register says it. */
export type AppliesTo = "pipia" | "application" | "packet" | "pathway" | "certificate" | "certification-body";

/**
 * How a row of the register is covered: by a required field, by a rule, because the fact has one home only, by what the
 * documents look like, or by a named person's answer.
 */
export type CoverageWay = "schema" | "rule" | "construction" | "output" | "confirmation";

export const COVERAGE_WAYS: readonly CoverageWay[] = [
  "schema",
  "rule",
  "construction",
  "output",
  "confirmation",
];

/** What of a row decides how much a finding weighs. */
export interface RowWeight {
  readonly id: string;
  readonly appliesTo: string;
  readonly severity: Severity;
  readonly basis: Basis;
}

/** A row of the requirement register (`schemas/requirements.csv`, read from `generated/requirements.json`). */
export interface RegisterRow extends RowWeight {
  readonly appliesTo: AppliesTo;
  /** Where the duty stands, as the register cites it. */
  readonly source: string;
  readonly requirement: LocalizedText;
  readonly kind: string;
  /** How it is covered (`schemas/coverage.csv`); none while nobody has said. */
  readonly ways: readonly CoverageWay[];
  /** Why construction, output or confirmation is the right way. */
  readonly note?: LocalizedText;
}

let register: ReadonlyMap<string, RegisterRow> | undefined;

/** Every row by its id, in the order of the register. Read once a process. */
export function registerRows(): ReadonlyMap<string, RegisterRow> {
  if (register === undefined) {
    const rows = readOwnFile<readonly RegisterRow[]>("generated/requirements.json", JSON.parse);
    register = new Map(rows.map((row) => [row.id, row]));
  }
  return register;
}

/** The heaviest severity among rows, and how well the rows of that severity are founded: the best of them. */
export function weightOfRows(
  rows: readonly RowWeight[],
): { readonly severity: Severity; readonly basis: Basis } | undefined {
  const severity = SEVERITIES.find((level) => rows.some((row) => row.severity === level));
  if (severity === undefined) return undefined;
  const heaviest = rows.filter((row) => row.severity === severity);
  return {
    severity,
    basis: BASES.find((basis) => heaviest.some((row) => row.basis === basis)) ?? "inferred",
  };
}

const BASES: readonly Basis[] = ["official", "secondary", "inferred"];
