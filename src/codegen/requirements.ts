import { SEVERITIES, type Severity } from "../foundation/diagnostic.js";
import type { Basis } from "../foundation/legal-source.js";
import type { LocalizedText } from "../foundation/locale.js";
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
}

const BASIS: Readonly<Record<string, Basis>> = {
  "official text read": "official",
  "secondary source": "secondary",
  inferred: "inferred",
};

/** Reads the register. Throws on a row with an unknown severity or confidence, or an id used twice. */
export function readRequirements(csv: string): readonly Requirement[] {
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
    return { id, source, appliesTo, requirement, kind, severity, basis };
  });
}
