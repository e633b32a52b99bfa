import type { Field } from "../foundation/field.js";

/**
 * The value of a plain YAML scalar at the place of `field`. Integers and booleans are converted only from their one
 * right spelling; everything else stays the exact characters, so that codes, phones and dates are never numbers and
 * a wrong spelling is found by the schema. Choices become their code. `null` and `~` are null, which no field takes.
 */
export function plainValue(source: string, field: Field | undefined): string | number | boolean | null {
  if (/^(?:~|null|Null|NULL)$/u.test(source)) return null;
  if (field?.kind === "integer") return exactInteger(source) ?? source;
  if (field?.kind === "boolean" && (source === "true" || source === "false")) return source === "true";
  return textValue(source, field);
}

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
