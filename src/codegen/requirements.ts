import { SEVERITIES, type Severity } from "../foundation/diagnostic.js";
import type { Basis } from "../foundation/legal-source.js";
import type { LocalizedText } from "../foundation/locale.js";
import { COVERAGE_WAYS, type CoverageWay } from "../law/register.js";
import { parseCsv } from "./csv.js";

/** One row of the register `schemas/requirements.csv`, as the product reads it. */
export interface Requirement {
  readonly id: string;
  /** Where the duty stands, as the register cites it. */
  readonly source: string;
  /** The document or step the row counts for: `pipia`, `application`, `packet` … */
  readonly appliesTo: string;
  readonly requirement: LocalizedText;
  readonly kind: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** How it is covered (`schemas/coverage.csv`). */
  readonly ways: readonly CoverageWay[];
  /** What cannot be seen from schemas and rules: why the way is the right one. */
  readonly note?: LocalizedText;
}

/** How a row is covered, as `schemas/coverage.csv` says it. */
export type RowCoverage = Pick<Requirement, "ways" | "note">;

const BASIS: Readonly<Record<string, Basis>> = {
  "official text read": "official",
  "secondary source": "secondary",
  inferred: "inferred",
};

/**
 * Reads the register, with how its rows are covered. Throws on a row with an unknown severity or confidence, or an id
 * used twice. A row the coverage does not know has no ways.
 */
export function readRequirements(
  csv: string,
  coverage: ReadonlyMap<string, RowCoverage> = new Map(),
): readonly Requirement[] {
  const seen = new Set<string>();
  return parseCsv(csv).map((row) => {
    const { id = "", source = "", applies_to: appliesTo = "", kind = "" } = row;
    const severity = SEVERITIES.find((known) => known === row["severity"]);
    const basis = BASIS[row["confidence"] ?? ""];
    if (severity === undefined) throw new Error(`row ${id}: unknown severity`);
    if (basis === undefined) throw new Error(`row ${id}: unknown confidence`);
    if (seen.has(id)) throw new Error(`row ${id} stands twice`);
    seen.add(id);
    const requirement = { zh: row["requirement_zh"] ?? "", en: row["requirement_en"] ?? "" };
    const covered = coverage.get(id) ?? { ways: [] };
    return Object.assign({ id, source, appliesTo, requirement, kind, severity, basis }, covered);
  });
}

/** Reads `schemas/coverage.csv` by row. Throws on an unknown way, an id used twice and a note in one language. */
export function readCoverage(csv: string): ReadonlyMap<string, RowCoverage> {
  const rows = new Map<string, RowCoverage>();
  for (const { id = "", ways = "", note_zh: zh = "", note_en: en = "" } of parseCsv(csv)) {
    const words = ways.split(" ").filter((word) => word !== "");
    const known = COVERAGE_WAYS.filter((way) => words.includes(way));
    if (known.length !== words.length) throw new Error(`row ${id}: unknown way in "${ways}"`);
    if (rows.has(id)) throw new Error(`row ${id} stands twice in the coverage`);
    if ((zh === "") !== (en === "")) throw new Error(`row ${id}: a note needs both languages`);
    rows.set(id, { ways: known, ...(zh === "" ? {} : { note: { zh, en } }) });
  }
  return rows;
}
