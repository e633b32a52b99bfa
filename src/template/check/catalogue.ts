import type { Field } from "../../foundation/field.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { parentOf, segmentsOf } from "../../foundation/pointer.js";

const ROOT_LABEL: LocalizedText = { zh: "申报材料", en: "the filing" };

const known = new WeakMap<ReadonlyMap<string, Field>, Catalogue>();

/** The catalogue of some fields, put in order once for all templates that are checked against them. */
export function orderedFields(fields: ReadonlyMap<string, Field>): Catalogue {
  let catalogue = known.get(fields);
  if (catalogue === undefined) {
    catalogue = new Catalogue(fields);
    known.set(fields, catalogue);
  }
  return catalogue;
}

/** The field catalogue as a template author walks it: from a container to what it holds. */
export class Catalogue {
  readonly fields: ReadonlyMap<string, Field>;
  private readonly names = new Map<string, Set<string>>();

  constructor(fields: ReadonlyMap<string, Field>) {
    this.fields = fields;
    for (const pattern of fields.keys()) this.enter(pattern);
  }

  /** The field of a pattern. Containers that the catalogue does not list themselves are objects. */
  field(pattern: string): Field | undefined {
    const field = this.fields.get(pattern);
    if (field) return field;
    if (!this.names.has(pattern)) return undefined;
    const label =
      pattern === "" ? ROOT_LABEL : (this.fields.get(parentOf(pattern) ?? "")?.label ?? ROOT_LABEL);
    return { ...OBJECT, pattern, label };
  }

  /** Names of what stands directly in a container; none for a value. */
  namesIn(pattern: string): readonly string[] {
    return [...(this.names.get(pattern) ?? [])].filter((name) => name !== "*");
  }

  has(pattern: string, name: string): boolean {
    return name !== "*" && (this.names.get(pattern)?.has(name) ?? false);
  }

  private enter(pattern: string): void {
    const parent = parentOf(pattern);
    if (parent === undefined) return;
    const name = segmentsOf(pattern).at(-1) ?? "";
    const siblings = this.names.get(parent);
    if (siblings) siblings.add(name);
    else {
      this.names.set(parent, new Set([name]));
      this.enter(parent);
    }
  }
}

const OBJECT: Omit<Field, "pattern" | "label"> = {
  kind: "object",
  forms: [],
  required: false,
  help: { zh: "", en: "" },
  source: [],
  requirement: [],
};
