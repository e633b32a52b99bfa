import type { Field } from "../../foundation/field.js";
import type { Step } from "../rewrite/site.js";

/** Which object a path starts from at run time: the whole filing, or the item of a loop by its generated name. */
export type Base = "root" | `item${number}`;

/** A loop by its generated name. */
export type LoopName = `loop${number}`;

/** An object in scope: where it comes from and what it is. */
export interface Context {
  readonly base: Base;
  readonly steps: readonly Step[];
  /** Its pattern; for an item of a list of codes, the field of that list. */
  readonly pattern: string;
  readonly item?: Field;
  /** The list it is an item of could not be told, which was reported: nothing is known of what it has. */
  readonly isUnknown?: true;
}

/** What a block parameter stands for. */
export type Binding =
  | { readonly type: "context"; readonly context: Context }
  | { readonly type: "index"; readonly loop: LoopName };

/** What a template can name at one place. */
export interface Scope {
  /** Objects from the outermost to `this`. */
  readonly contexts: readonly Context[];
  readonly names: ReadonlyMap<string, Binding>;
  /** Generated names of the loops around, outermost first. */
  readonly loops: readonly LoopName[];
  /** Keys of paths known to be answered here, by `#answered` around. */
  readonly answered: ReadonlySet<string>;
  /** Keys of paths known not to be answered here, by the `{{else}}` of `#answered`. */
  readonly unanswered: ReadonlySet<string>;
  /** Some block around prints this only under a condition. */
  readonly isConditional: boolean;
  /** The condition of a block around could not be read: it may say that a field is answered. */
  readonly mayBeAnswered: boolean;
  /** A block around could not be understood: what paths start from and what names there are is not known. */
  readonly isUnclear: boolean;
  /** A loop around has no end of its own, so that this may stand behind it. */
  readonly isOpenEnded: boolean;
}

export const ROOT: Context = { base: "root", steps: [], pattern: "" };

export const ROOT_SCOPE: Scope = {
  contexts: [ROOT],
  names: new Map(),
  loops: [],
  answered: new Set(),
  unanswered: new Set(),
  isConditional: false,
  mayBeAnswered: false,
  isUnclear: false,
  isOpenEnded: false,
};

/** `this` of a scope. */
export function innermost(scope: Scope): Context {
  return scope.contexts.at(-1) ?? ROOT;
}

/** The scope of a loop's body, with the names it gives its item and index. */
export function scopeOfItem(
  scope: Scope,
  item: Context,
  loop: LoopName,
  names: readonly [item: string | undefined, index: string | undefined],
): Scope {
  const inner = new Map(scope.names);
  const [itemName, indexName] = names;
  if (itemName !== undefined) inner.set(itemName, { type: "context", context: item });
  if (indexName !== undefined) inner.set(indexName, { type: "index", loop });
  return { ...scope, contexts: [...scope.contexts, item], names: inner, loops: [...scope.loops, loop] };
}

/** The scope of a partial: one object, the loops around, and no names of the caller. */
export function scopeOfPartial(scope: Scope, context: Context): Scope {
  return { ...scope, contexts: [context], names: new Map() };
}

/** The scope under a condition in which `keys` are known to be answered, or not. */
export function narrowed(scope: Scope, keys: readonly string[], isAnswered: boolean): Scope {
  const inner = { ...scope, isConditional: true };
  return isAnswered
    ? { ...inner, answered: new Set([...scope.answered, ...keys]) }
    : { ...inner, unanswered: new Set([...scope.unanswered, ...keys]) };
}

/** The scope under a condition that could not be read. */
export function uncertain(scope: Scope): Scope {
  return { ...scope, isConditional: true, mayBeAnswered: true };
}

/** The scope inside a block that could not be understood. */
export function unclear(scope: Scope): Scope {
  return { ...uncertain(scope), isUnclear: true };
}
