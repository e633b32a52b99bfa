import type { LocalizedText } from "../foundation/locale.js";

/** JSON Schema 2020-12 as far as our profile goes, with our own keywords (`schemas/README.md`). */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  /** TypeScript for what json-schema-to-typescript cannot say. */
  readonly tsType?: string;
  readonly "x-label"?: LocalizedText;
  readonly "x-help"?: LocalizedText;
  readonly "x-source"?: readonly string[];
  readonly "x-requirement"?: readonly string[];
  readonly "x-labels"?: Readonly<Record<string, LocalizedText>>;
  readonly "x-refersTo"?: string;
  readonly "x-needs"?: readonly string[];
  /** Of a view: the document of the register whose duties count for it. */
  readonly "x-counts-as"?: string;
  /** Of the view of a paper: the fields it cannot do without, as patterns. */
  readonly "x-draws"?: readonly string[];
  /** Of the view of a paper: the fields it prints where they are answered, as patterns. */
  readonly "x-shows"?: readonly string[];
}

/** Keywords whose value is one schema. */
const SINGLE_CHILDREN = ["items", "if", "then", "else"] as const;

/** Keywords that name types. */
const NAMES = new Set(["title", "tsType"]);

/** Rebuilds a schema from the leaves up: `change` sees every schema after its children were changed. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const again = (child: Schema): Schema => mapSchema(child, change);
  return change({
    ...schema,
    ...(schema.$defs && { $defs: mapValues(schema.$defs, again) }),
    ...(schema.properties && { properties: mapValues(schema.properties, again) }),
    ...(schema.allOf && { allOf: schema.allOf.map(again) }),
    ...Object.fromEntries(
      SINGLE_CHILDREN.flatMap((keyword) => {
        const child = schema[keyword];
        return child === undefined ? [] : [[keyword, again(child)]];
      }),
    ),
  });
}

/** What of a schema decides whether a value conforms: no names, no words, nothing of ours. References stay. */
export function withoutWords(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(([key]) => !key.startsWith("x-") && !NAMES.has(key));
  return Object.fromEntries(kept);
}

/** The same keys with changed values, in the same order. */
export function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
