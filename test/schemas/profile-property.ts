import type { Schema } from "../../src/codegen/schema.js";
import { conditionalFaults, isDerived, type Definition } from "./profile-definition.js";
import type { Files, Known } from "./profile.js";

const LIST_OR_NOT_APPLICABLE = "answer.schema.json#/$defs/ListOrNotApplicable";
const HAN = /\p{Script=Han}/u;

/** What is wrong with a property: its words, what it cites, its value. */
export function propertyFaults(property: Definition, files: Files, known: Known): readonly string[] {
  const { file, at, schema } = property;
  return [
    ...wordFaults(schema),
    ...citationFaults(schema, file === "derived-of-body.schema.json" ? known.ofBody : known.patterns, known),
    ...conditionalFaults(schema),
    ...valueFaults(file, schema, files),
    ...(schema.title === undefined ? [] : ["a title on a property: it belongs on the definition"]),
    ...(isDerived(file) || schema["x-needs"] === undefined ? [] : ["only derived values need others"]),
  ].map((fault) => `${file}#${at}: ${fault}`);
}

function wordFaults(schema: Schema): readonly string[] {
  const missing = (["x-label", "x-help", "x-source", "x-requirement"] as const).filter(
    (keyword) => schema[keyword] === undefined,
  );
  const texts = [schema["x-label"], schema["x-help"]].flatMap((text) => text ?? []);
  return [
    ...missing.map((keyword) => `${keyword} is missing`),
    ...texts.filter((text) => !HAN.test(text.zh)).map((text) => `zh without Han: ${text.zh}`),
    ...texts.filter((text) => !/[A-Za-z]/u.test(text.en)).map((text) => `en without a word: ${text.en}`),
  ];
}

function citationFaults(schema: Schema, patterns: ReadonlySet<string>, known: Known): readonly string[] {
  const instruments = (schema["x-source"] ?? []).map((source) => source.split(" ")[0] ?? "");
  const refersTo = schema["x-refersTo"];
  return [
    ...instruments
      .filter((instrument) => instrument !== "toolkit" && !known.instruments.has(instrument))
      .map((instrument) => `cites an unknown instrument ${instrument}`),
    ...(schema["x-requirement"] ?? [])
      .filter((row) => !known.rows.has(row))
      .map((row) => `cites no row ${row}`),
    ...(refersTo === undefined || patterns.has(refersTo) ? [] : [`refers to ${refersTo}, which is no list`]),
    ...(schema["x-needs"] ?? [])
      .filter((pattern) => !patterns.has(pattern))
      .map((pattern) => `needs ${pattern}, which is no field`),
  ];
}

function valueFaults(file: string, schema: Schema, files: Files): readonly string[] {
  if (schema.$ref !== undefined) {
    return Object.keys(schema).length === 1 ? [] : ["a reference with siblings: wrap it in allOf"];
  }
  const wrapped = schema.allOf?.[0]?.$ref;
  if (wrapped?.endsWith(LIST_OR_NOT_APPLICABLE)) {
    const name = schema.items?.$ref?.split("/").at(-1) ?? "";
    return [
      ...memberFaults(file, schema, files),
      ...(schema.tsType === `${name}[] | NotApplicable` ? [] : [`tsType is not ${name}[] | NotApplicable`]),
    ];
  }
  if (wrapped !== undefined) return targetOf(file, wrapped, files) ? [] : [`${wrapped} leads nowhere`];
  if (schema.type === "array") return memberFaults(file, schema, files);
  if (schema.type === "object") return ["an object in place: make it a definition"];
  if (schema.enum !== undefined) return ["an enumeration in place: make it a definition"];
  if (schema.type === "string" || schema.type === "integer" || schema.type === "boolean") return [];
  return ["neither a reference nor a value"];
}

function memberFaults(file: string, schema: Schema, files: Files): readonly string[] {
  const reference = schema.items?.$ref;
  if (reference === undefined) return ["the items are not a reference"];
  const target = targetOf(file, reference, files);
  if (target === undefined) return [`${reference} leads nowhere`];
  if (target.enum !== undefined) return [];
  if (target.type === "string")
    return schema["x-refersTo"] === undefined ? ["ids that refer to nothing"] : [];
  if (isDerived(file)) return [];
  return target.properties?.["id"] !== undefined && target.required?.includes("id")
    ? []
    : ["the members of the list have no required id"];
}

function targetOf(file: string, reference: string, files: Files): Schema | undefined {
  const [path = "", fragment = ""] = reference.split("#/$defs/");
  const target = path === "" ? file : new URL(path, `file:///${file}`).pathname.slice(1);
  return files[target]?.$defs?.[fragment];
}
