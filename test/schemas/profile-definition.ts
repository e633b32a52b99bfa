import type { Schema } from "../../src/codegen/schema.js";
import type { Files } from "./profile.js";

/** A definition or property and where it stands. */
export interface Definition {
  readonly file: string;
  readonly at: string;
  readonly name: string;
  readonly schema: Schema;
}

/** Whether a file says what is computed, and not what somebody writes. */
export function isDerived(file: string): boolean {
  return file.startsWith("derived");
}

const SCALARS = new Set(["string", "integer", "boolean"]);

/** What is wrong with a definition (or root) as such: its title, its object rules, its labels, its use. */
export function definitionFaults(definition: Definition, files: Files): readonly string[] {
  const { file, at, name, schema } = definition;
  const fault = (text: string): string => `${file}#${at}: ${text}`;
  if (file === "parts/answer.schema.json") return [];
  return [
    ...conditionalFaults(schema).map(fault),
    ...(schema.enum !== undefined ? enumerationFaults(schema).map(fault) : []),
    ...(schema.type === "object" ? objectFaults(file, schema).map(fault) : []),
    ...(schema.type === "object" || schema.enum !== undefined
      ? schema.title === name
        ? []
        : [fault("the title is not the name of the definition")]
      : [fault("a definition is an object or an enumeration")]),
    ...(at === "" || isUsed(file, name, files) ? [] : [fault("nothing refers to it")]),
    ...(isRepeated(name, files) ? [fault("a second definition of this name")] : []),
  ];
}

/** Keywords that belong to answer forms only. */
export function conditionalFaults(schema: Schema): readonly string[] {
  const forbidden = (["if", "then", "else", "const"] as const).filter(
    (keyword) => schema[keyword] !== undefined,
  );
  return [
    ...forbidden.map((keyword) => `${keyword} stands outside parts/answer`),
    ...(Array.isArray(schema.type) ? ["a type of its own, and only answer forms have two"] : []),
    ...(typeof schema.type === "string" &&
    !SCALARS.has(schema.type) &&
    !["object", "array"].includes(schema.type)
      ? [`the profile knows no type ${schema.type}`]
      : []),
  ];
}

/** Codes and Chinese labels are both accepted where a value is written: none may be ambiguous. */
export function enumerationFaults(schema: Schema): readonly string[] {
  const codes = schema.enum ?? [];
  const labels = schema["x-labels"] ?? {};
  const chinese = Object.values(labels).map((label) => label.zh);
  return [
    ...codes.filter((code) => labels[code] === undefined).map((code) => `no label for ${code}`),
    ...Object.keys(labels)
      .filter((code) => !codes.includes(code))
      .map((code) => `a label for ${code}, which is no value`),
    ...chinese
      .filter((label) => !/\p{Script=Han}/u.test(label))
      .map((label) => `a label without Han: ${label}`),
    ...chinese
      .filter((label, index) => chinese.indexOf(label) !== index)
      .map((label) => `two values are labelled ${label}`),
  ];
}

function objectFaults(file: string, schema: Schema): readonly string[] {
  return [
    ...(schema.additionalProperties === false ? [] : ["an object without additionalProperties: false"]),
    ...(schema.properties === undefined ? ["an object without properties"] : []),
    ...(schema.required ?? [])
      .filter((name) => schema.properties?.[name] === undefined)
      .map((name) => `${name} is required and no property`),
    ...(isDerived(file)
      ? Object.entries(schema.properties ?? {})
          .filter(([, property]) => property["x-needs"]?.length === 0)
          .map(([name]) => `${name} needs nothing`)
      : []),
  ];
}

function isUsed(file: string, name: string, files: Files): boolean {
  const bare = file.split("/").at(-1) ?? file;
  return Object.entries(files).some(([other, schema]) => {
    const text = JSON.stringify(schema);
    return other === file ? text.includes(`"#/$defs/${name}"`) : text.includes(`${bare}#/$defs/${name}"`);
  });
}

function isRepeated(name: string, files: Files): boolean {
  const holders = Object.values(files).filter(
    (schema) =>
      schema.$defs?.[name] !== undefined || (schema.properties !== undefined && schema.title === name),
  );
  return holders.length > 1;
}
