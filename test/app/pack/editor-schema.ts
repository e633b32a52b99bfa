import { fieldsBelow, keyOf, type Catalogue } from "../../../src/input/catalogue.js";
import type { Field } from "../../../src/foundation/field.js";
import { themeMembers } from "../../../src/app/pack/theme-fields.js";
import type { MemberKind } from "../../../src/app/pack/theme-members.js";

/** The JSON Schema that editors need of a file whose fields the program knows: names, kinds, bounds, choices. */
export function editorSchema(id: string, title: string, fields: Catalogue): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    title,
    ...objectAt("", fields),
    ...(fields.has("/page")
      ? { $defs: { paragraph: objectAt("/paragraphs/body", fields), face: objectAt("/faces/heiti", fields) } }
      : {}),
  };
}

/** What many parts of a theme have in common. */
function sharedBy(pattern: string): string | undefined {
  if (/^\/(?:paragraphs|headings)\/[^/]+$/u.test(pattern)) return "paragraph";
  return /^\/faces\/[^/]+$/u.test(pattern) ? "face" : undefined;
}

function objectAt(pattern: string, fields: Catalogue): object {
  const members = fieldsBelow(fields, pattern);
  const required = members.filter((field) => field.required).map(keyOf);
  return {
    type: "object",
    properties: Object.fromEntries(members.map((field) => [keyOf(field), propertyOf(field, fields)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function propertyOf(field: Field, fields: Catalogue): object {
  const description = `${field.label.zh} · ${field.label.en}`;
  const member = themeMembers().get(field.pattern);
  if (fields.has("/page") && member !== undefined) return { description, ...valueOf(member.kind) };
  switch (field.kind) {
    case "object":
      if (sharedBy(field.pattern) !== undefined) return { $ref: `#/$defs/${sharedBy(field.pattern)}` };
      return { description, ...objectAt(field.pattern, fields) };
    case "list":
      return { description, type: "array", items: { type: "string" } };
    case "text":
      return {
        description,
        type: ["string", "object"],
        properties: { zh: { type: "string" }, en: { type: "string" } },
        required: ["zh"],
        additionalProperties: false,
      };
    case "boolean":
    case "code":
    case "date":
    case "enum":
    case "enumList":
    case "integer":
    case "reference":
    case "referenceList":
      return { description, type: "string" };
  }
}

const COLOUR = { type: "string", pattern: "^[0-9A-Fa-f]{6}$" };

function valueOf(kind: MemberKind): object {
  switch (kind.type) {
    case "number":
      return { type: "number", minimum: kind.minimum, maximum: kind.maximum };
    case "choice":
      return { enum: kind.choices };
    case "boolean":
      return { type: "boolean" };
    case "words":
    case "font":
      return { type: "string" };
    case "colour":
      return COLOUR;
    case "colours":
      return { type: "array", items: COLOUR, minItems: kind.count, maxItems: kind.count };
  }
}
