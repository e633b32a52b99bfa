import { VIEWS } from "#generated/views.js";
import { fieldCatalogue, type Field } from "../foundation/field.js";
import { joinTexts, type LocalizedText } from "../foundation/locale.js";
import { pointer, segmentsOf } from "../foundation/pointer.js";
import { catalogueOf, type Catalogue } from "../input/catalogue.js";
import { registerRows, type RegisterRow } from "../law/register.js";
import { countsFor, type DocumentSchema } from "../law/document-schema.js";
import type { EnforcedRow, ServingField } from "../reporters/explanation.js";
import { allRules } from "./codes.js";

/** The rows that count for a document, or all of them, with what enforces each. Rows that nothing covers are left out. */
export function enforcedRows(document: DocumentSchema | undefined): readonly EnforcedRow[] {
  return [...registerRows().values()]
    .filter((row) => row.ways.length > 0 && (document === undefined || countsFor(row, document)))
    .map(enforcementOf);
}

/** A row with the fields and rules that enforce it. */
export function enforcementOf(row: RegisterRow): EnforcedRow {
  const served = [
    ...servingFields(row.id, fieldCatalogue(), isRequiredInFiling),
    ...servingFields(row.id, catalogueOf("body"), ({ required }) => required),
  ];
  return {
    row,
    fields: [
      ...served.filter(({ isRequired }) => isRequired),
      ...served.filter(({ isRequired }) => !isRequired),
    ],
    rules: allRules()
      .filter(({ requirement }) => requirement.includes(row.id))
      .map(({ id, title }) => ({ id, title })),
  };
}

function servingFields(
  row: string,
  catalogue: Catalogue,
  isRequired: (field: Field) => boolean,
): readonly ServingField[] {
  return [...catalogue.values()]
    .filter(({ pattern, requirement }) => requirement.includes(row) && isWritten(pattern))
    .map((field) => ({
      pattern: field.pattern,
      label: patternLabel(field.pattern, catalogue),
      isRequired: isRequired(field),
    }));
}

/** The path to a field in words, without the entries of lists on the way. */
export function patternLabel(pattern: string, catalogue: Catalogue): LocalizedText {
  const segments = segmentsOf(pattern);
  const labels = segments.flatMap((segment, index) =>
    segment === "*" ? [] : (catalogue.get(pointer(...segments.slice(0, index + 1)))?.label ?? []),
  );
  return joinTexts(labels, { zh: " › ", en: " › " });
}

let demanded: ReadonlySet<string> | undefined;

/** Whether a complete filing has the field: always, or for one of its documents. */
export function isRequiredInFiling({ pattern, required }: Pick<Field, "pattern" | "required">): boolean {
  demanded ??= new Set(
    Object.values(VIEWS).flatMap(({ root, required: members }) =>
      root === "filing" ? members.map((member) => `/${member}`) : [],
    ),
  );
  return required || demanded.has(pattern);
}

/** Whether somebody writes it: what is derived is computed, and entries of a list are written as the list. */
export function isWritten(pattern: string): boolean {
  return pattern !== "/derived" && !pattern.startsWith("/derived/") && !pattern.endsWith("/*");
}
