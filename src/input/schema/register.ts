import { readOwnFile } from "../../foundation/data.js";
import { SEVERITIES, type Severity } from "../../foundation/diagnostic.js";
import type { Field } from "../../foundation/field.js";
import type { Basis } from "../../foundation/legal-source.js";
import { parentOf } from "../../foundation/pointer.js";
import type { Catalogue, SchemaRoot } from "../catalogue.js";

/** What the register (`generated/requirements.json`) says of a duty, as far as a gap needs it. */
export interface RegisterRow {
  readonly id: string;
  /** The document or step the row counts for: `pipia`, `application`, `packet` … */
  readonly appliesTo: string;
  readonly severity: Severity;
  readonly basis: Basis;
}

/** A view of the filing that can be asked for, or a whole root. */
export type DocumentSchema = SchemaRoot | "pipia" | "application" | "certificate";

/** Rows that count whatever document is asked. */
const EVERYWHERE: ReadonlySet<string> = new Set(["packet", "pathway"]);

/** Fields without which the file cannot be read as what it is. */
const STRUCTURAL = /\/(?:id|formatVersion)$/u;

let register: ReadonlyMap<string, RegisterRow> | undefined;

function rowsById(): ReadonlyMap<string, RegisterRow> {
  if (register === undefined) {
    const rows = readOwnFile<readonly RegisterRow[]>("generated/requirements.json", JSON.parse);
    register = new Map(rows.map((row) => [row.id, row]));
  }
  return register;
}

/** How much a gap weighs and on what it rests. */
export interface Weight {
  readonly severity: Severity;
  readonly basis: Basis;
  /** Rows of the register that ask for the field in the document. */
  readonly requirement: readonly string[];
}

/**
 * The weight of a gap for a document: the highest severity of the register rows that ask for the field or, when a
 * whole mapping or list is missing, for what a complete one holds. `undefined` when all rows are about other documents.
 * A field that no row asks for weighs as a warning where what it is part of counts; an id or the format version is
 * blocking.
 */
export function weightOf(
  pattern: string,
  document: DocumentSchema,
  catalogue: Catalogue,
  rows: ReadonlyMap<string, RegisterRow> = rowsById(),
): Weight | undefined {
  const own = catalogue.get(pattern);
  if (STRUCTURAL.test(pattern)) return { severity: "blocking", basis: "official", requirement: [] };
  const asked = rowsOf(own, rows);
  const implied =
    own === undefined ? [] : requiredBelow(own, catalogue).flatMap((field) => rowsOf(field, rows));
  const all = [...asked, ...implied];
  const applying = all.filter((row) => appliesTo(row, document));
  if (
    applying.length === 0 &&
    isForOthers(all.length > 0 ? all : inherited(pattern, catalogue, rows), document)
  ) {
    return undefined;
  }
  const severity = SEVERITIES.find((level) => applying.some((row) => row.severity === level)) ?? "warning";
  const heaviest = applying.filter((row) => row.severity === severity);
  return {
    severity,
    basis: BASES.find((basis) => heaviest.some((row) => row.basis === basis)) ?? "inferred",
    requirement: [...new Set(asked.filter((row) => appliesTo(row, document)).map((row) => row.id))],
  };
}

function isForOthers(rows: readonly RegisterRow[], document: DocumentSchema): boolean {
  return rows.length > 0 && !rows.some((row) => appliesTo(row, document));
}

/** The rows of the nearest container that has any: a field without rows counts where what it is part of counts. */
function inherited(
  pattern: string,
  catalogue: Catalogue,
  rows: ReadonlyMap<string, RegisterRow>,
): readonly RegisterRow[] {
  for (let outer = parentOf(pattern); outer !== undefined && outer !== ""; outer = parentOf(outer)) {
    const found = rowsOf(catalogue.get(outer), rows);
    if (found.length > 0) return found;
  }
  return [];
}

const BASES: readonly Basis[] = ["official", "secondary", "inferred"];

function rowsOf(field: Field | undefined, rows: ReadonlyMap<string, RegisterRow>): readonly RegisterRow[] {
  return field?.requirement.flatMap((id) => rows.get(id) ?? []) ?? [];
}

function appliesTo(row: RegisterRow, document: DocumentSchema): boolean {
  if (document === "filing") return true;
  return (
    row.appliesTo === (document === "body" ? "certification-body" : document) || EVERYWHERE.has(row.appliesTo)
  );
}

/** What {@link requiredBelow} found: a filing with thousands of gaps asks for the same few containers. */
const requiredFields = new WeakMap<Field, readonly Field[]>();

/** The fields a complete mapping or list has, all the way down. */
function requiredBelow(field: Field, catalogue: Catalogue): readonly Field[] {
  if (field.kind !== "object" && field.kind !== "list") return [];
  const known = requiredFields.get(field) ?? walkRequired(field, catalogue);
  requiredFields.set(field, known);
  return known;
}

function walkRequired(field: Field, catalogue: Catalogue): readonly Field[] {
  const prefix = field.kind === "list" ? `${field.pattern}/*/` : `${field.pattern}/`;
  const optional = new Set<string>();
  return [...catalogue.values()].filter((inner) => {
    if (!inner.pattern.startsWith(prefix)) return false;
    const isMember = inner.pattern.endsWith("/*");
    if (!isMember && !inner.required) optional.add(inner.pattern);
    return (
      !isMember && inner.required && ![...optional].some((outer) => inner.pattern.startsWith(`${outer}/`))
    );
  });
}
