import type { Field, FieldKind, FieldOption } from "../foundation/field.js";
import type { LocalizedText } from "../foundation/locale.js";
import { isListOrNotApplicable } from "./answer-form.js";
import type { Schema } from "./schema.js";
import { resolve, type SchemaSet } from "./schema-set.js";

/** Top-level keys that belong to editors and are no facts. */
const EDITOR_KEYS = new Set(["$schema"]);

/** What a field holds, and where its members are if it has any. */
interface Shape extends Partial<Pick<Field, "options" | "refersTo" | "format" | "maxLength">> {
  readonly kind: FieldKind;
  readonly forms: Field["forms"];
  /** Schema of the object itself, or of the objects in the list. */
  readonly members?: Schema;
}

interface Walk {
  readonly set: SchemaSet;
  readonly fields: Field[];
}

/**
 * The field catalogue of a root: one entry a property, list members included, in the order of the schemas.
 * `prefix` is the pattern of the root (`""` for the filing, `"/derived"`); a root with a prefix is an entry itself.
 * Throws on a property without label, help, source or requirement and on a shape the profile does not know.
 */
export function fieldCatalogue(set: SchemaSet, root: string, prefix = ""): readonly Field[] {
  const schema = set.definitions[root];
  if (schema === undefined) throw new Error(`no root named ${root}`);
  const walk: Walk = { set, fields: [] };
  if (prefix === "") addMembers(walk, prefix, schema);
  else addField(walk, prefix, schema, true);
  return walk.fields;
}

function addMembers(walk: Walk, pattern: string, schema: Schema): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (pattern === "" && EDITOR_KEYS.has(name)) continue;
    addField(walk, `${pattern}/${name}`, property, schema.required?.includes(name) ?? false);
  }
}

function addField(walk: Walk, pattern: string, property: Schema, required: boolean): void {
  const { members, kind, forms, ...rest } = shapeOf(walk.set, property, pattern);
  const field: Field = { pattern, kind, forms, required, ...words(property, pattern), ...rest };
  walk.fields.push(field);
  if (members === undefined) return;
  if (kind === "object") {
    addMembers(walk, pattern, members);
    return;
  }
  const member = `${pattern}/*`;
  walk.fields.push({ ...field, pattern: member, kind: "object", forms: [], required: false });
  addMembers(walk, member, members);
}

function words(
  property: Schema,
  pattern: string,
): Pick<Field, "label" | "help" | "source" | "requirement" | "needs"> {
  const needs = property["x-needs"];
  return {
    label: demanded<LocalizedText>(property["x-label"], "x-label", pattern),
    help: demanded<LocalizedText>(property["x-help"], "x-help", pattern),
    source: demanded<readonly string[]>(property["x-source"], "x-source", pattern),
    requirement: demanded<readonly string[]>(property["x-requirement"], "x-requirement", pattern),
    ...(needs && { needs }),
  };
}

function demanded<Value>(value: Value | undefined, keyword: string, pattern: string): Value {
  if (value === undefined) throw new Error(`${pattern}: ${keyword} is missing`);
  return value;
}

function shapeOf(set: SchemaSet, property: Schema, pattern: string): Shape {
  const { name, schema } = resolve(set, property);
  const refersTo = property["x-refersTo"];
  const answer = name === undefined ? undefined : answerShape(name);
  if (answer !== undefined) return answer;
  if (isListOrNotApplicable(property)) {
    return { ...listShape(set, property, pattern), forms: ["notApplicable"] };
  }
  if (schema.type === "array")
    return listShape(set, { ...schema, ...(refersTo && { "x-refersTo": refersTo }) }, pattern);
  if (schema.type === "object") return { kind: "object", forms: [], members: schema };
  if (schema.type === "integer" || schema.type === "boolean") return { kind: schema.type, forms: [] };
  if (schema.type === "string") return { ...stringShape(schema, refersTo), forms: [] };
  throw new Error(`${pattern}: the profile knows no such value`);
}

function answerShape(name: string): Shape | undefined {
  if (name === "Text") return { kind: "text", forms: [] };
  if (name === "TextOrNotApplicable") return { kind: "text", forms: ["notApplicable"] };
  if (name === "DateOrBlank") return { kind: "date", forms: ["leftBlank"] };
  return undefined;
}

function listShape(set: SchemaSet, list: Schema, pattern: string): Shape {
  const item = list.items === undefined ? {} : resolve(set, list.items).schema;
  const refersTo = list["x-refersTo"];
  if (item.type === "object") return { kind: "list", forms: [], members: item };
  if (item.enum !== undefined) return { kind: "enumList", forms: [], options: optionsOf(item) };
  if (item.type === "string" && refersTo !== undefined) return { kind: "referenceList", forms: [], refersTo };
  throw new Error(`${pattern}: a list holds objects, values of an enumeration or references`);
}

function stringShape(schema: Schema, refersTo: string | undefined): Omit<Shape, "forms"> {
  if (refersTo !== undefined) return { kind: "reference", refersTo };
  if (schema.enum !== undefined) return { kind: "enum", options: optionsOf(schema) };
  if (schema.format === "date") return { kind: "date" };
  const { format, maxLength } = schema;
  return { kind: "code", ...(format && { format }), ...(maxLength && { maxLength }) };
}

function optionsOf(schema: Schema): readonly FieldOption[] {
  return (schema.enum ?? []).map((code) => {
    const label = schema["x-labels"]?.[code];
    if (label === undefined) throw new Error(`${schema.title ?? "an enumeration"}: no label for ${code}`);
    return { code, label };
  });
}
