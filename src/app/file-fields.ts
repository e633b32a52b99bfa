import type { Field, FieldKind } from "../foundation/field.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { Catalogue } from "../input/catalogue.js";

/** A field of a file that is none of the schemas', as one line of a table. */
export type FieldLine = readonly [
  pattern: string,
  kind: FieldKind,
  required: boolean,
  label: LocalizedText,
  help: LocalizedText,
];

/** The fields of such a file by pattern, as the readers of files know fields. */
export function fieldsOfFile(lines: readonly FieldLine[]): Catalogue {
  return new Map(
    lines.map(([pattern, kind, required, label, help]): [string, Field] => [
      pattern,
      { pattern, kind, required, label, help, forms: [], source: ["toolkit"], requirement: [] },
    ]),
  );
}
