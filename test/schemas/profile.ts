import { profileFaults } from "../../src/codegen/profile.js";
import type { Schema } from "../../src/codegen/schema.js";
import { definitionFaults, type Definition } from "./profile-definition.js";
import { propertyFaults } from "./profile-property.js";

/** What the words of a property may cite. */
export interface Known {
  /** Ids of the register. */
  readonly rows: ReadonlySet<string>;
  /** Keys of the instruments of law. */
  readonly instruments: ReadonlySet<string>;
  /** Patterns of the filing's fields, `/recipients/*` for the members of a list. */
  readonly patterns: ReadonlySet<string>;
  /** The same of a certification body's own file. */
  readonly ofBody: ReadonlySet<string>;
}

/** Files by `$id`. */
export type Files = Readonly<Record<string, Schema>>;

const ROOTS = new Set([
  "filing.schema.json",
  "body.schema.json",
  "derived.schema.json",
  "derived-of-body.schema.json",
]);

/** Everything in which `files` leaves the schema profile, as `file#/pointer: fault`. */
export function faultsOf(files: Files, known: Known): readonly string[] {
  const entries = Object.entries(files);
  const definitions = entries
    .filter(([file]) => !isView(file))
    .flatMap(([file, schema]) => definitionsOf(file, schema));
  return [
    ...entries.flatMap(([file, schema]) => profileFaults(schema).map((fault) => `${file}#${fault}`)),
    ...entries
      .filter(([file, schema]) => schema.$id !== file)
      .map(([file]) => `${file}#: $id is not the path of the file`),
    ...entries.filter(([file]) => isView(file)).flatMap(([file, schema]) => viewFaults(file, schema, files)),
    ...definitions.flatMap((definition) => definitionFaults(definition, files)),
    ...definitions.flatMap(propertiesOf).flatMap((property) => propertyFaults(property, files, known)),
    ...[...known.patterns, ...known.ofBody]
      .filter((pattern) => pattern.split("*").length > 3)
      .map((pattern) => `${pattern}: a list in a list in a list`),
  ];
}

/** A document schema: neither a part nor a root. */
function isView(file: string): boolean {
  return !file.startsWith("parts/") && !ROOTS.has(file);
}

function definitionsOf(file: string, schema: Schema): readonly Definition[] {
  const parts = Object.entries(schema.$defs ?? {}).map(([name, part]) => ({
    file,
    at: `/$defs/${name}`,
    name,
    schema: part,
  }));
  return schema.properties === undefined
    ? parts
    : [{ file, at: "", name: schema.title ?? "", schema }, ...parts];
}

function propertiesOf({ file, at, schema }: Definition): readonly Definition[] {
  if (file === "parts/answer.schema.json") return [];
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => name !== "$schema")
    .map(([name, property]) => ({ file, at: `${at}/properties/${name}`, name, schema: property }));
}

/** The way from a file to the folder of the roots. */
function toRoot(file: string): string {
  return "../".repeat(file.split("/").length - 1);
}

/** A view takes members of one file, of the filing or of a certification body's own, and defines nothing. */
function viewFaults(file: string, view: Schema, files: Files): readonly string[] {
  const written = Object.entries(view.properties ?? {});
  const isOfBody = written.every(([, { $ref }]) => $ref?.startsWith(`${toRoot(file)}body.schema.json#`));
  const root = isOfBody ? "body.schema.json" : "filing.schema.json";
  const members = files[root]?.properties ?? {};
  const faults = written.flatMap(([name, property]) =>
    JSON.stringify(property) === JSON.stringify({ $ref: `${toRoot(file)}${root}#/properties/${name}` }) &&
    name in members
      ? []
      : [`${file}#/properties/${name}: a document schema takes the filing's member and defines nothing`],
  );
  return [
    ...faults,
    ...(view.$defs ? [`${file}#/$defs: a document schema defines nothing`] : []),
    ...(view.additionalProperties === undefined ? [] : [`${file}#: a document schema allows other members`]),
    ...(view.required ?? [])
      .filter((name) => view.properties?.[name] === undefined)
      .map((name) => `${file}#/required: ${name} is not a property`),
  ];
}
