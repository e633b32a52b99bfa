import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Schema } from "./schema.js";

const text = {
  type: "object",
  properties: { zh: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } },
  required: ["zh", "en"],
  additionalProperties: false,
};
const strings = { type: "array", items: { type: "string", minLength: 1 } };
const schemas = { type: "object", additionalProperties: { $ref: "#" } };

/** The schema of our schemas: a keyword that is not listed here is not allowed in `schemas/`. */
const profile = {
  type: "object",
  properties: {
    $schema: { const: "https://json-schema.org/draft/2020-12/schema" },
    $id: { type: "string" },
    $ref: { type: "string", pattern: "#/" },
    $defs: schemas,
    title: { type: "string", pattern: "^[A-Z][A-Za-z]*$" },
    type: { type: ["string", "array"], items: { type: "string" } },
    properties: schemas,
    required: strings,
    additionalProperties: { const: false },
    items: { $ref: "#" },
    minimum: { type: "integer" },
    minItems: { const: 1 },
    uniqueItems: { const: true },
    enum: { ...strings, minItems: 1, uniqueItems: true },
    const: { type: "string" },
    format: { enum: ["date", "email", "unified-social-credit-code"] },
    pattern: { type: "string", format: "regex" },
    minLength: { const: 1 },
    maxLength: { type: "integer", minimum: 1 },
    allOf: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#", required: ["$ref"] } },
    ...Object.fromEntries(["if", "then", "else"].map((keyword) => [keyword, { $ref: "#" }])),
    tsType: { type: "string" },
    "x-label": text,
    "x-help": text,
    "x-labels": { type: "object", additionalProperties: text },
    "x-source": { ...strings, minItems: 1 },
    "x-requirement": strings,
    "x-refersTo": { type: "string", pattern: "^(/[A-Za-z]+|/\\*)+/\\*$" },
    "x-needs": { ...strings, minItems: 1 },
    "x-counts-as": { enum: ["pipia", "application", "certificate", "certification-body"] },
    "x-draws": { ...strings, minItems: 1, uniqueItems: true },
    "x-shows": { ...strings, minItems: 1, uniqueItems: true },
  },
  additionalProperties: false,
};

const isInProfile: ValidateFunction<Schema> = new Ajv2020({
  allErrors: true,
  strict: false,
  formats: { regex: isRegularExpression },
}).compile<Schema>(profile);

/** What is wrong with a schema file by the profile, as `pointer: problem`; empty when nothing is. */
export function profileFaults(value: unknown): readonly string[] {
  if (isInProfile(value)) return [];
  return (isInProfile.errors ?? []).map((error) => {
    const named: unknown = error.params["additionalProperty"] ?? error.params["allowedValue"];
    return `${error.instancePath}: ${error.message ?? error.keyword}${typeof named === "string" ? ` (${named})` : ""}`;
  });
}

/** The schema in a file. Throws when it is not JSON or leaves the profile, naming file and faults. */
export function parseSchema(file: string, json: string): Schema {
  const value: unknown = JSON.parse(json);
  if (isInProfile(value)) return value;
  throw new Error(`${file} leaves the schema profile:\n  ${profileFaults(value).join("\n  ")}`);
}

function isRegularExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").source !== "";
  } catch {
    return false;
  }
}
