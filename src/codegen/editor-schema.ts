import { expandedList, isListOrNotApplicable } from "./answer-form.js";
import { mapSchema, mapValues, withoutWords, type Schema } from "./schema.js";
import { resolve, type SchemaSet } from "./schema-set.js";

/** Formats editors know. */
const FORMATS = new Set(["date", "email"]);

/**
 * The filing as one schema for editors (`# yaml-language-server: $schema=…`): no reference leaves the file, labels
 * and help in Chinese are shown on hover, and Chinese labels are offered and accepted beside the codes, as the reader
 * accepts them. Draft 7 is the newest dialect that every editor reads.
 */
export function editorSchema(set: SchemaSet): object {
  const { Filing: filing = {}, ...all } = set.definitions;
  const used = new Set<string>();
  collect(set, filing, used);
  const definitions = Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    ...mapSchema(filing, (part) => shown(set, part)),
    $defs: mapValues(definitions, (schema) => mapSchema(schema, (part) => shown(set, part))),
  };
}

function collect(set: SchemaSet, schema: Schema, used: Set<string>): void {
  mapSchema(schema, (part) => {
    if (part.$ref === undefined) return part;
    const { name, schema: target } = resolve(set, part);
    if (name !== undefined && !used.has(name)) {
      used.add(name);
      collect(set, target, used);
    }
    return part;
  });
}

function shown(set: SchemaSet, schema: Schema): Schema {
  const { "x-label": label, "x-help": help, "x-labels": labels } = schema;
  const description = label && { description: help ? `${label.zh}：${help.zh}` : label.zh };
  if (isListOrNotApplicable(schema)) return { ...description, ...expandedList(set, schema) };
  if (schema.$ref !== undefined) {
    return description ? { ...description, allOf: [{ $ref: schema.$ref }] } : { $ref: schema.$ref };
  }
  const { format, ...rest } = withoutWords(schema);
  return {
    ...description,
    ...rest,
    ...(format !== undefined && FORMATS.has(format) && { format }),
    ...(schema.enum && labels && withLabels(schema.enum, labels)),
    ...(schema.type === "boolean" && YES_OR_NO),
  };
}

/** A boolean, or a word that the reader takes for one. The pattern is asked of strings only. */
const YES_OR_NO: Schema = { type: ["boolean", "string"], pattern: "^(是|否|yes|no)$" };

function withLabels(
  codes: readonly string[],
  labels: NonNullable<Schema["x-labels"]>,
): Pick<Schema, "enum" | "enumDescriptions"> {
  const words = codes.map((code) => labels[code]?.zh ?? code);
  const added = words.filter((word, index) => !codes.includes(word) && words.indexOf(word) === index);
  return { enum: [...codes, ...added], enumDescriptions: [...words, ...added] };
}
