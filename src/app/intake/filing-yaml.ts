import { Document, isMap, isScalar } from "yaml";
import { isRecord } from "../../foundation/data.js";
import { fieldCatalogue } from "../../foundation/field.js";
import type { Language } from "../../foundation/locale.js";
import { fieldsBelow, keyOf, type Catalogue } from "../../input/catalogue.js";

/**
 * A filing as a YAML file: members in the order of the schema, each group below its name, long texts on one line so that
 * nothing is broken in the middle of a word.
 *
 * @param remark first lines of the file, without marks.
 */
export function filingYaml(value: unknown, language: Language, remark: readonly string[]): string {
  const catalogue = fieldCatalogue();
  const document = new Document(ordered(value, "", catalogue));
  document.commentBefore = ["yaml-language-server: $schema=./filing.schema.json", ...remark]
    .map((line) => ` ${line}`)
    .join("\n");
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) {
      const label = isScalar(key) ? catalogue.get(`/${String(key.value)}`)?.label[language] : undefined;
      if (isScalar(key) && label !== undefined && key.value !== "formatVersion") {
        key.commentBefore = ` ${label}`;
        key.spaceBefore = true;
      }
    }
  }
  return document.toString({ lineWidth: 0 });
}

/** The value with its members in the order of the schema; unknown ones come last. */
function ordered(value: unknown, pattern: string, catalogue: Catalogue): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => ordered(item, `${pattern}/*`, catalogue));
  if (!isRecord(value)) return value;
  const known = fieldsBelow(catalogue, pattern).map((field) => keyOf(field));
  const rank = (key: string): number => (known.includes(key) ? known.indexOf(key) : known.length);
  const keys = Object.keys(value).toSorted((left, right) => rank(left) - rank(right));
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key], `${pattern}/${key}`, catalogue)]));
}
