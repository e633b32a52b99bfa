import type { Field } from "../../foundation/field.js";
import { isRecord } from "../../foundation/data.js";
import { below, segmentsOf } from "../../foundation/pointer.js";
import type { Catalogue } from "../catalogue.js";

/** What a walk over ids and references looks for at and below a place; places that hold neither have none. */
export interface IdentityPlan {
  /** The pattern of the items whose ids are looked for, where the place is a list of objects. */
  readonly items: string | undefined;
  /** The field of the reference or references the place holds. */
  readonly reference: Field | undefined;
  readonly members: Map<string, IdentityPlan>;
}

const plans = new WeakMap<Catalogue, IdentityPlan>();

/** The plan of a kind of file, made once a process. */
export function identityPlanOf(catalogue: Catalogue): IdentityPlan {
  let root = plans.get(catalogue);
  if (root === undefined) {
    root = { items: undefined, reference: undefined, members: new Map() };
    for (const field of catalogue.values()) {
      if (field.refersTo !== undefined || field.kind === "list") add(root, field, catalogue);
    }
    plans.set(catalogue, root);
  }
  return root;
}

/** Adds the way to a field. Members of a list stand in the plan of the list itself. */
function add(root: IdentityPlan, field: Field, catalogue: Catalogue): void {
  let plan = root;
  let pattern = "";
  for (const segment of segmentsOf(field.pattern)) {
    pattern = below(pattern, segment);
    if (segment === "*") continue;
    let next = plan.members.get(segment);
    if (next === undefined) {
      const own = catalogue.get(pattern);
      next = {
        items: own?.kind === "list" ? `${pattern}/*` : undefined,
        reference: own?.refersTo === undefined ? undefined : own,
        members: new Map(),
      };
      plan.members.set(segment, next);
    }
    plan = next;
  }
}

/** Ids and references of a file, as far as a yes or no needs them: no places, no order. */
interface Tally {
  /** The pattern of the list in which an id stands. */
  readonly listOf: Map<string, string>;
  readonly references: string[];
  /** Of each reference, the pattern it must lead to. */
  readonly targets: string[];
  isRepeated: boolean;
}

/**
 * Whether each id stands once and each reference leads to an item of its list, as in nearly every file. Looks at planned members
 * only and remembers no places, so it takes a fraction of what the walk takes that makes findings.
 */
export function hasSoundIdentities(data: unknown, plan: IdentityPlan): boolean {
  const tally: Tally = { listOf: new Map(), references: [], targets: [], isRepeated: false };
  count(data, plan, tally);
  return !tally.isRepeated && tally.references.every((id, at) => tally.listOf.get(id) === tally.targets[at]);
}

function count(value: unknown, plan: IdentityPlan, tally: Tally): void {
  if (typeof value === "string") {
    if (plan.reference === undefined || value === "") return;
    tally.references.push(value);
    tally.targets.push(plan.reference.refersTo ?? "");
  } else if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) {
      if (plan.items !== undefined) countId(item, plan.items, tally);
      count(item, plan, tally);
    }
  } else if (isRecord(value)) {
    const record = value;
    plan.members.forEach((member, key) => {
      const inner = record[key];
      if (inner !== undefined) count(inner, member, tally);
    });
  }
}

function countId(item: unknown, pattern: string, tally: Tally): void {
  if (!isRecord(item)) return;
  const { id } = item;
  if (typeof id !== "string" || id === "") return;
  if (tally.listOf.has(id)) tally.isRepeated = true;
  else tally.listOf.set(id, pattern);
}
