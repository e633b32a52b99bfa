import { basename } from "node:path";
import { readdirSync, readFileSync } from "node:fs";
import { packagePath } from "../foundation/package-root.js";
import { parseSchema } from "./profile.js";
import { mapSchema, type Schema } from "./schema.js";

/** The roots that are no view: the filing, a certification body's own facts, what is computed from either. */
const ROOTS = new Set([
  "filing.schema.json",
  "body.schema.json",
  "derived.schema.json",
  "derived-of-body.schema.json",
]);

/** The files of `schemas/` by `$id`, as written. */
export type SchemaFiles = Readonly<Record<string, Schema>>;

/** `schemas/` as one: every definition under its own name, references between files made local. */
export interface SchemaSet {
  /**
   * By title, roots and views included. A reference is `$ref` beside our keywords, never an `allOf`, and reads
   * `#/$defs/Name` or `#/$defs/Name/properties/member`.
   */
  readonly definitions: Readonly<Record<string, Schema>>;
  /** Documents, by the name of their file: `pipia` → `PipiaFiling`. */
  readonly views: Readonly<Record<string, string>>;
}

/** Reads every schema file of the package. Throws on a file that leaves the profile. */
export function readSchemaFiles(): SchemaFiles {
  const folders = ["schemas", "schemas/parts", "schemas/papers"];
  const files = folders.flatMap((folder) =>
    readdirSync(packagePath(folder))
      .filter((name) => name.endsWith(".schema.json"))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  return Object.fromEntries(
    files.map((file) => {
      const schema = parseSchema(file, readFileSync(packagePath(file), "utf8"));
      if (`schemas/${schema.$id ?? ""}` !== file)
        throw new Error(`${file}: $id must be the path below schemas/`);
      return [schema.$id ?? "", schema];
    }),
  );
}

/** Joins the files. Throws on two definitions of one name and on a reference that leads nowhere. */
export function joinSchemas(files: SchemaFiles): SchemaSet {
  const definitions: Record<string, Schema> = {};
  const views: Record<string, string> = {};
  const define = (name: string, schema: Schema, file: string): void => {
    if (name in definitions) throw new Error(`${file}: a second definition of ${name}`);
    definitions[name] = mapSchema(schema, (part) => unwrapped(makeLocal(part, file, files)));
  };
  for (const [file, { $schema: _dialect, $id: _id, $defs, ...root }] of Object.entries(files)) {
    for (const [name, schema] of Object.entries($defs ?? {})) define(name, schema, file);
    if (root.properties === undefined) continue;
    const name = root.title ?? "";
    define(name, root, file);
    if (!ROOTS.has(file)) views[basename(file, ".schema.json")] = name;
  }
  return { definitions, views };
}

/** The schema a property stands for: itself, or what it refers to, with the name of that definition. */
export function resolve(set: SchemaSet, schema: Schema): { readonly name?: string; readonly schema: Schema } {
  if (schema.$ref === undefined) return { schema };
  const [, , name = "", , member] = schema.$ref.split("/");
  const definition = set.definitions[name];
  const target = member === undefined ? definition : definition?.properties?.[member];
  if (target === undefined) throw new Error(`${schema.$ref} leads nowhere`);
  return member === undefined ? { name, schema: target } : resolve(set, target);
}

function makeLocal(schema: Schema, file: string, files: SchemaFiles): Schema {
  if (schema.$ref === undefined) return schema;
  const [path = "", fragment = ""] = schema.$ref.split("#");
  const target = path === "" ? file : new URL(path, `file:///${file}`).pathname.slice(1);
  const [, kind, name = "", ...rest] = fragment.split("/");
  const holder = files[target];
  if (kind === "$defs" && rest.length === 0 && holder?.$defs?.[name]) {
    return { ...schema, $ref: `#/$defs/${name}` };
  }
  if (kind === "properties" && rest.length === 0 && holder?.title && holder.properties?.[name]) {
    return { ...schema, $ref: `#/$defs/${holder.title}/properties/${name}` };
  }
  throw new Error(`${file}: ${schema.$ref} leads nowhere`);
}

/** `allOf` of one reference serves to put our keywords beside it: the joined set says that directly. */
function unwrapped({ allOf, ...schema }: Schema): Schema {
  const reference = allOf?.[0]?.$ref;
  return reference === undefined ? schema : { ...schema, $ref: reference };
}
