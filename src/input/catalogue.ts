import { readOwnFile } from "../foundation/data.js";
import { fieldCatalogue, type Field } from "../foundation/field.js";
import { parentOf } from "../foundation/pointer.js";

/** The two kinds of file: a processor's filing, and a certification body's own facts. */
export type SchemaRoot = "filing" | "body";

/** Fields by pattern. */
export type Catalogue = ReadonlyMap<string, Field>;

let body: Catalogue | undefined;

/** The fields of a kind of file. Read once a process. */
export function catalogueOf(root: SchemaRoot): Catalogue {
  if (root === "filing") return fieldCatalogue();
  if (body === undefined) {
    const fields = readOwnFile<readonly Field[]>("generated/body-fields.json", JSON.parse);
    body = new Map(fields.map((field) => [field.pattern, field]));
  }
  return body;
}

/** The field that types the value at a pattern: its own, or for a member of a list of codes or ids that list's. */
export function fieldAt(catalogue: Catalogue, pattern: string): Field | undefined {
  const own = catalogue.get(pattern);
  if (own !== undefined) return own;
  if (!pattern.endsWith("/*")) return undefined;
  const list = catalogue.get(pattern.slice(0, -2));
  return list?.kind === "enumList" || list?.kind === "referenceList" ? list : undefined;
}

const childrenByCatalogue = new WeakMap<Catalogue, ReadonlyMap<string, readonly Field[]>>();

/** The fields of the mapping at a pattern (`""` for the whole), in schema order. Derived values are not among them. */
export function fieldsBelow(catalogue: Catalogue, pattern: string): readonly Field[] {
  let children = childrenByCatalogue.get(catalogue);
  if (children === undefined) {
    children = groupByParent(catalogue);
    childrenByCatalogue.set(catalogue, children);
  }
  return children.get(pattern) ?? [];
}

function groupByParent(catalogue: Catalogue): ReadonlyMap<string, readonly Field[]> {
  const groups = new Map<string, Field[]>();
  for (const field of catalogue.values()) {
    const parent = parentOf(field.pattern);
    if (parent === undefined || field.pattern === "/derived" || field.pattern.endsWith("/*")) continue;
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [field]);
    else group.push(field);
  }
  return groups;
}

/** The key of a field in its mapping. */
export function keyOf(field: Field): string {
  return field.pattern.slice(field.pattern.lastIndexOf("/") + 1);
}
