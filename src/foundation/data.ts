import { readFileSync } from "node:fs";
import { packagePath } from "./package-root.js";

/** Whether a value is a plain object as JSON knows it: not a list, not an instance of a class, not a function. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Names that reach into JavaScript itself. No field is called so: refused in files and templates, never copied. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(["__proto__", "prototype", "constructor"]);

/** The own member of an object or list by name, or `undefined`. Inherited names are not seen. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

/** The names of a record that is written out in the source, with their types. */
export function keysOf<Name extends string>(
  record: Readonly<Partial<Record<Name, unknown>>>,
): readonly Name[] {
  // Object.keys widens to string because a value may have more members than its type; a literal table has not.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.keys(record) as Name[];
}

/** The version of the package. */
export function packageVersion(): string {
  return readOwnFile<{ readonly version: string }>("package.json", JSON.parse).version;
}

/**
 * A file of the package itself, parsed. The caller names the type: what its generator writes or a test holds.
 * Not for anything a user wrote.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function readOwnFile<Shape>(file: string, parse: (text: string) => unknown): Shape {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return parse(readFileSync(packagePath(file), "utf8")) as Shape;
}
