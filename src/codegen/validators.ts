import { _ } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { isDay } from "../foundation/day.js";
import { isUnifiedSocialCreditCode } from "../foundation/social-credit-code.js";
import { expandedList, isListOrNotApplicable } from "./answer-form.js";
import { BANNER } from "./banner.js";
import { mapSchema, mapValues, withoutWords, type Schema } from "./schema.js";
import type { SchemaSet } from "./schema-set.js";

/** Name of the schema that holds all definitions inside the generated file. */
const SHARED = "schemas";

/** Where the generated file finds the formats of ours: it stands in `generated/`, beside `src/`. */
const DAY_MODULE = "../src/foundation/day.js";
const CREDIT_CODE_MODULE = "../src/foundation/social-credit-code.js";

/**
 * What the generated code needs beside itself. ajv writes `require` even into modules; `formats` is the object its
 * code looks formats up in.
 */
const PREAMBLE = `${BANNER}
// @ts-nocheck
import { createRequire } from "node:module";
import { isDay } from ${JSON.stringify(DAY_MODULE)};
import { isUnifiedSocialCreditCode } from ${JSON.stringify(CREDIT_CODE_MODULE)};

/** One violation. \`instancePath\` is a JSON Pointer, \`params\` depend on the keyword. */
export interface ValidationError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Says whether a value conforms; if it does not, \`errors\` holds every violation until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** Adds the violations of a part to those of the whole, in place: a list of faulty members is read once. */
function append(found, more) {
  if (found === null) return more;
  for (const one of more) found.push(one);
  return found;
}

const require = createRequire(import.meta.url);
const formats = {
  date: isDay,
  "unified-social-credit-code": isUnifiedSocialCreditCode,
};
`;

/**
 * Stand-alone validators as one TypeScript module: for each of `roots` (export name → definition) a function that
 * reports every violation. Throws when strict ajv refuses a schema.
 */
export function validatorsModule(set: SchemaSet, roots: Readonly<Record<string, string>>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strictSchema: true,
    strictTypes: true,
    strictTuples: true,
    strictNumbers: true,
    strictRequired: false,
    allowUnionTypes: true,
    // One function a definition: inlined, `Text` alone would be repeated hundreds of times.
    inlineRefs: false,
    messages: false,
    // A loop over the names instead of a block for each: a sixth less code.
    loopRequired: 1,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
    formats: {
      date: isDay,
      email: fullFormats.email,
      "unified-social-credit-code": isUnifiedSocialCreditCode,
    },
  });
  ajv.addSchema({
    $id: SHARED,
    $defs: mapValues(set.definitions, (schema) => mapSchema(schema, (part) => validated(set, part))),
  });
  for (const [name, definition] of Object.entries(roots)) {
    ajv.addSchema({ $id: name, $ref: `${SHARED}#/$defs/${definition}` });
  }
  const exports = Object.fromEntries(Object.keys(roots).map((name) => [name, name]));
  const code = standalone.default(ajv, exports);
  const typed = code
    .replace('"use strict";', "")
    .replaceAll(/^export const (\w+) =/gmu, "export const $1: Validate =");
  return PREAMBLE + appending(typed);
}

/**
 * ajv joins violations by `concat`, which copies all that were found before: 20,000 faulty members took 12 s. Each
 * validator makes a new list a call, so adding to the list in place changes nothing else.
 */
function appending(code: string): string {
  const joined = code.replaceAll(
    /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/gu,
    "vErrors = append(vErrors, $1.errors);",
  );
  if (joined.includes(".concat(")) throw new Error("ajv writes its code in another way: see appending()");
  return joined;
}

/** The part of a schema that decides whether a value conforms. */
function validated(set: SchemaSet, schema: Schema): Schema {
  if (isListOrNotApplicable(schema)) return expandedList(set, schema);
  const { type, ...rest } = withoutWords(schema);
  // The branches of a condition have types of their own: a wrong type is reported once.
  return schema.if === undefined && type !== undefined ? { type, ...rest } : rest;
}
