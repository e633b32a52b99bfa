import type { Severity } from "../../foundation/diagnostic.js";
import type { Field } from "../../foundation/field.js";
import type { Basis } from "../../foundation/legal-source.js";
import { parentOf } from "../../foundation/pointer.js";
import { registerRows, weightOfRows, type RowWeight } from "../../law/register.js";
import { countsFor, isNeeded, type DocumentSchema } from "../../law/document-schema.js";
import type { Catalogue } from "../catalogue.js";

/** Fields without which the file cannot be read as what it is. */
const STRUCTURAL = /\/(?:id|formatVersion)$/u;

/** How much a gap weighs and on what it rests. */
export interface Weight {
  readonly severity: Severity;
  readonly basis: Basis;
  /** Rows of the register that ask for the field in the document. */
  readonly requirement: readonly string[];
}

/**
 * The weight of a gap for a document: the highest severity of the register rows that ask for the field or, when a
 * whole mapping or list is missing, for what a complete one holds. `undefined` when all rows are about other documents,
 * unless the document is a paper that draws the field: it prints it, whoever asks for it.
 * A field that no row asks for weighs as a warning where what it is part of counts; an id or the format version is
 * blocking.
 */
export function weightOf(
  pattern: string,
  document: DocumentSchema,
  catalogue: Catalogue,
  rows: ReadonlyMap<string, RowWeight> = registerRows(),
): Weight | undefined {
  const own = catalogue.get(pattern);
  const isDrawn = isNeeded(pattern, document);
  const counts = (row: RowWeight): boolean => isDrawn || countsFor(row, document);
  if (STRUCTURAL.test(pattern)) return { severity: "blocking", basis: "official", requirement: [] };
  const asked = rowsOf(own, rows);
  const implied =
    own === undefined ? [] : requiredBelow(own, catalogue).flatMap((field) => rowsOf(field, rows));
  const all = [...asked, ...implied];
  const applying = all.filter(counts);
  const others = all.length > 0 ? all : inherited(pattern, catalogue, rows);
  if (applying.length === 0 && others.length > 0 && !others.some(counts)) return undefined;
  const { severity, basis } = weightOfRows(applying) ?? { severity: "warning", basis: "inferred" };
  return {
    severity,
    basis,
    requirement: [...new Set(asked.filter(counts).map((row) => row.id))],
  };
}

/** The rows of the nearest container that has any: a field without rows counts where what it is part of counts. */
function inherited(
  pattern: string,
  catalogue: Catalogue,
  rows: ReadonlyMap<string, RowWeight>,
): readonly RowWeight[] {
  for (let outer = parentOf(pattern); outer !== undefined && outer !== ""; outer = parentOf(outer)) {
    const found = rowsOf(catalogue.get(outer), rows);
    if (found.length > 0) return found;
  }
  return [];
}

function rowsOf(field: Field | undefined, rows: ReadonlyMap<string, RowWeight>): readonly RowWeight[] {
  return field?.requirement.flatMap((id) => rows.get(id) ?? []) ?? [];
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
