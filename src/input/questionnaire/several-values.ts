import type { Field, FieldOption } from "../../foundation/field.js";
import { textValue } from "../scalar.js";

/** Between values of one cell: in no id and no label of a choice. */
const BETWEEN = /[；;\n]/u;

/** Between values as people also write them. Labels of choices hold these marks, ids do not. */
const ALSO_BETWEEN = /[、，,/|\s]/u;

/**
 * The values of a cell for several: ids, or choices as their codes. Beside `；` and line breaks also `、`, commas, strokes and
 * spaces part them, as far as what stands between them is known for certain: labels may hold such marks themselves. What
 * is no choice stays as it is written.
 */
export function severalValues(field: Field, text: string): readonly string[] {
  const parts = text.split(BETWEEN).map((part) => part.trim());
  return parts.flatMap((part) => {
    if (part === "") return [];
    if (field.kind === "referenceList") return part.split(ALSO_BETWEEN).filter((id) => id !== "");
    return choicesIn(part, field.options ?? []) ?? [oneChoice(field, part)];
  });
}

/** A choice by its code or its label in either language; any other text as it is. */
export function oneChoice(field: Field, text: string): string {
  const english = field.options?.find(({ label }) => label.en.toLowerCase() === text.toLowerCase());
  return english?.code ?? textValue(text, field);
}

/** Codes of a text that consists of choices and marks between them; `undefined` where anything else is in it. */
function choicesIn(text: string, options: readonly FieldOption[]): readonly string[] | undefined {
  // The longest first: one label may be the beginning of another.
  const words = options
    .flatMap(({ code, label }) =>
      [code, label.zh, label.en].map((word) => ({ code, word: word.toLowerCase() })),
    )
    .toSorted((left, right) => right.word.length - left.word.length);
  const codes: string[] = [];
  let rest = text.toLowerCase();
  while (rest !== "") {
    const found = words.find(
      ({ word }) =>
        rest.startsWith(word) && (rest.length === word.length || ALSO_BETWEEN.test(rest.charAt(word.length))),
    );
    if (found === undefined) return undefined;
    codes.push(found.code);
    rest = rest.slice(found.word.length);
    while (rest !== "" && ALSO_BETWEEN.test(rest.charAt(0))) rest = rest.slice(1);
  }
  return codes;
}
