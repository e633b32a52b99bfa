import type { Language } from "../../foundation/locale.js";
import type { ReadControl } from "../../ooxml/read-controls.js";
import { readAnswer, type CellFault, type ReadAnswer } from "../../input/questionnaire/read-answer.js";
import { namedEntries, type NamedEntry } from "./entry-name.js";
import type { Target } from "./target.js";

/** The value that was typed into a field, and what is wrong with it. */
export interface TypedValue {
  readonly value: unknown;
  readonly faults: readonly { readonly fault: CellFault; readonly shown: string }[];
}

/**
 * Reads what was typed as a questionnaire reads a cell: by the kind of its field. Choices count by their words, references by
 * the name or id of what is meant.
 */
export function typedValue(
  { field }: Pick<Target, "field">,
  { choices }: Pick<ReadControl, "choices">,
  words: string,
  filing: unknown,
): TypedValue {
  const text = choices.get(words) ?? words;
  if (field.kind === "reference" || field.kind === "referenceList") {
    const known = (["zh", "en"] as const).flatMap((language: Language) =>
      namedEntries(filing, field.refersTo ?? "", language),
    );
    const ids = (field.kind === "reference" ? [text] : text.split(BETWEEN)).flatMap((one) => {
      const meant = one.trim();
      return meant === "" ? [] : [idOf(meant, known)];
    });
    return { value: field.kind === "reference" ? ids[0] : ids, faults: [] };
  }
  const { value, faults }: ReadAnswer = readAnswer(field, { content: { type: "text", text } }, undefined);
  // No program takes the words of a Word document for a formula.
  return { value, faults: faults.filter(({ fault }) => fault !== "looks-like-formula") };
}

/** Between several names or ids; spaces and commas stand in names. */
const BETWEEN = /[；;、\n]/u;

/** The id of what is meant; what names no entry, or more than one, stays as it was typed. */
function idOf(meant: string, known: readonly NamedEntry[]): string {
  if (known.some(({ id }) => id === meant)) return meant;
  const [id, ...others] = new Set(known.flatMap((entry) => (entry.name === meant ? [entry.id] : [])));
  return id === undefined || others.length > 0 ? meant : id;
}
