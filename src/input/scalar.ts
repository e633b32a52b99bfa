import type { Field } from "../foundation/field.js";

/**
 * The value of a plain YAML scalar at the place of `field`. Integers are converted only from their one right spelling,
 * booleans also from the words for yes and no that our texts use; everything else stays the exact characters, so that
 * codes, phones and dates are never numbers and a wrong spelling is found by the schema. Choices become their code. `null` and `~` are null, which no field takes.
 */
export function plainValue(source: string, field: Field | undefined): string | number | boolean | null {
  if (/^(?:~|null|Null|NULL)$/u.test(source)) return null;
  if (field?.kind === "integer") return exactInteger(source) ?? source;
  if (field?.kind === "boolean") return BOOLEANS.get(source) ?? source;
  return textValue(source, field);
}

/** What may stand where a boolean belongs, and what it means. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
  ["是", true],
  ["否", false],
  ["yes", true],
  ["no", false],
]);

/** A string at the place of `field`: a choice given by its Chinese label becomes its code. */
export function textValue(text: string, field: Field | undefined): string {
  if (field?.kind !== "enum" && field?.kind !== "enumList") return text;
  const written = text.trim();
  const option = field.options?.find(
    (candidate) => candidate.code === written || candidate.label.zh === written,
  );
  return option?.code ?? text;
}

/** Digits with an optional sign, where the number is exact; otherwise `undefined`. */
export function exactInteger(text: string): number | undefined {
  if (!/^-?\d+$/u.test(text)) return undefined;
  const number = Number(text);
  // Adding zero turns -0 into 0.
  return Number.isSafeInteger(number) ? number + 0 : undefined;
}
