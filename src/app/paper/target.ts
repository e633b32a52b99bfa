import { memberOf } from "../../foundation/data.js";
import type { Field } from "../../foundation/field.js";
import { below, segmentsOf, type Pointer } from "../../foundation/pointer.js";
import { fieldAt, type Catalogue } from "../../input/catalogue.js";

/** The answer that a field of a paper asks for, in the filing as it is now. */
export interface Target {
  readonly field: Field;
  /** Where it stands, or would. */
  readonly at: Pointer;
  readonly steps: readonly Step[];
}

/** A step on the way to an answer: a member by name, or an entry of a list by its id. */
export type Step = { readonly name: string } | { readonly id: string };

/** `gone` where the entry it belongs to is no longer there; `unknown` where no filing has such an answer to type. */
export type FoundTarget = Target | "gone" | "unknown";

/** Follows a lasting pointer, in which ids stand for the entries of lists. */
export function targetOf(lasting: Pointer, filing: unknown, catalogue: Catalogue): FoundTarget {
  let value = filing;
  let at: Pointer = "";
  let pattern = "";
  const steps: Step[] = [];
  for (const segment of segmentsOf(lasting)) {
    if (catalogue.get(pattern)?.kind === "list") {
      const entries: readonly unknown[] = Array.isArray(value) ? value : [];
      const index = entries.findIndex((entry) => memberOf(entry, "id") === segment);
      if (index < 0) return "gone";
      [value, at, pattern] = [entries[index], below(at, index), `${pattern}/*`];
      steps.push({ id: segment });
    } else {
      [value, at, pattern] = [memberOf(value, segment), below(at, segment), below(pattern, segment)];
      steps.push({ name: segment });
    }
  }
  const field = isTyped(pattern) ? fieldAt(catalogue, pattern) : undefined;
  if (field === undefined || field.kind === "object" || field.kind === "list") return "unknown";
  return { field, at, steps };
}

/** Ids, the version of the file and what is computed are never typed into a paper. */
function isTyped(pattern: string): boolean {
  return !/\/id$|^\/(?:formatVersion|\$schema)$|^\/derived(?:\/|$)/u.test(pattern);
}
