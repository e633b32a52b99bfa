import type { Field } from "../foundation/field.js";
import { below, isAtOrBelow } from "../foundation/pointer.js";
import { nearest } from "../foundation/suggest.js";
import type { Catalogue } from "./check/catalogue.js";
import { type Base, type Context, innermost, type LoopName, ROOT, type Scope } from "./check/scope.js";
import type { Mistake } from "./findings.js";
import {
  needsEach,
  noParent,
  notContainer,
  type Suggestion,
  unknownField,
  unknownVariable,
} from "./mistakes/fields.js";
import type { LoopVariable, Step } from "./rewrite/site.js";
import type { Path } from "./syntax/syntax-tree.js";

/** What a path of a template leads to. */
export type Found =
  | {
      readonly type: "field";
      readonly base: Base;
      readonly steps: readonly Step[];
      readonly field: Field;
      /** The references on the way that the path follows. */
      readonly through: readonly Field[];
      /** The first field on the way that need not be answered and is not known to be, with the path to it as written. */
      readonly optional?: { readonly field: Field; readonly written: string };
      /** The same for two paths exactly when they lead to the same value. */
      readonly key: string;
    }
  | { readonly type: "loop"; readonly loop: LoopName; readonly variable: LoopVariable };

export type Resolved =
  | Found
  /** `meant` is where the path leads when the suggestion is taken. */
  | {
      readonly type: "mistake";
      readonly mistake: Mistake;
      readonly meant?: Found;
      /** It begins with a name that stands for nothing, and a path goes on behind it: probably an entry of a loop that is not there. */
      readonly isNameless?: true;
    }
  /** It starts from what could not be told, which was reported. */
  | { readonly type: "unknown" };

const LOOP_VARIABLES: readonly LoopVariable[] = ["index", "number", "first", "last"];

/**
 * Resolves a path against the field catalogue: the type check of templates. References are followed when the path
 * goes on behind them.
 */
export function resolvePath(path: Path, scope: Scope, catalogue: Catalogue): Resolved {
  if (path.isData) return resolveData(path, scope, catalogue);
  if (scope.isUnclear) return { type: "unknown" };
  if (path.depth > 0) {
    const context = scope.contexts.at(-1 - path.depth);
    return context
      ? walk(context, path.segments, path.written, scope, catalogue)
      : mistaken(noParent(path.written));
  }
  const [first = "", ...rest] = path.segments;
  const binding = path.isScoped ? undefined : scope.names.get(first);
  if (binding === undefined) return walk(innermost(scope), path.segments, path.written, scope, catalogue);
  if (binding.type === "context") return walk(binding.context, rest, path.written, scope, catalogue);
  return rest.length > 0
    ? mistaken(unknownVariable(path.written, undefined))
    : { type: "loop", loop: binding.loop, variable: "index" };
}

/** Resolves a member of a list by its dotted name: the `"name"` of `{{join recipients "、" "name"}}`. */
export function resolveMember(list: Field, name: string, catalogue: Catalogue): Resolved {
  const pattern = list.refersTo ?? `${list.pattern}/*`;
  return walk({ ...ROOT, pattern }, name.split("."), name, undefined, catalogue);
}

function resolveData(path: Path, scope: Scope, catalogue: Catalogue): Resolved {
  const [name = "", ...rest] = path.segments;
  if (name === "root") return walk(ROOT, rest, path.written, scope, catalogue);
  if (scope.isUnclear) return { type: "unknown" };
  const variable = LOOP_VARIABLES.find((known) => known === name);
  const loop = scope.loops.at(-1 - path.depth);
  if (variable === undefined || loop === undefined || rest.length > 0) {
    return mistaken(unknownVariable(path.segments.join("."), nearest(name, ["root", ...LOOP_VARIABLES])));
  }
  return { type: "loop", loop, variable };
}

function walk(
  context: Context,
  segments: readonly string[],
  written: string,
  scope: Scope | undefined,
  catalogue: Catalogue,
  guesses = true,
): Resolved {
  if (context.isUnknown) return { type: "unknown" };
  const steps: Step[] = [...context.steps];
  const through: Field[] = [];
  let optional: Extract<Found, { type: "field" }>["optional"];
  let field = context.item ?? catalogue.field(context.pattern);
  if (field === undefined) throw new TypeError(`no field at ${context.pattern}`);
  for (const [index, segment] of segments.entries()) {
    if (field.kind === "list" || field.kind === "referenceList") return mistaken(needsEach(field, written));
    let pattern: string = field.pattern;
    const last = steps.at(-1);
    if (field.kind === "reference" && field.refersTo !== undefined) {
      pattern = field.refersTo;
      through.push(field);
      if (last) steps[steps.length - 1] = { ...last, follow: pattern };
    } else if (field.kind !== "object") {
      return mistaken(notContainer(field, segment));
    }
    const next: Field | undefined = catalogue.has(pattern, segment)
      ? catalogue.field(below(pattern, segment))
      : undefined;
    if (next === undefined) {
      const isBehind = scope?.isOpenEnded === true && index === 0 && catalogue.has("", segment);
      if (isBehind && context !== ROOT) return walk(ROOT, segments, written, scope, catalogue, guesses);
      const container = catalogue.field(pattern) ?? field;
      const suggestion = suggest(segment, segments, container, scope, catalogue);
      const mistake = unknownField(segment, container, suggestion);
      const meant = suggestion && guesses && meantBy(suggestion, context, segments, index, catalogue);
      const isNameless = meant === undefined && scope !== undefined && index === 0 && segments.length > 1;
      return { type: "mistake", mistake, ...(meant ? { meant } : {}), ...(isNameless ? { isNameless } : {}) };
    }
    steps.push({ segment });
    field = next;
    if (optional === undefined && isOptional(field) && scope?.answered.has(keyOf(context, steps)) !== true) {
      optional = { field, written: upTo(written, segments.length - 1 - index) };
    }
  }
  const key = keyOf(context, steps);
  const found = { type: "field", base: context.base, steps, field, through, key } as const;
  return optional === undefined || scope?.isConditional === true ? found : { ...found, optional };
}

function keyOf(context: Context, steps: readonly Step[]): string {
  return [context.base, ...steps.map((step) => step.segment)].join("/");
}

/** What is computed is missing only as long as the filing lacks what it is made of. */
function isOptional({ required, pattern }: Field): boolean {
  return !required && !isAtOrBelow(pattern, "/derived");
}

/** A path without its last segments. */
function upTo(written: string, without: number): string {
  const parts = written.split(".");
  return without === 0 ? written : parts.slice(0, -without).join(".");
}

/** Where the path leads when the segment at `index` is written as suggested. */
function meantBy(
  { written }: Suggestion,
  context: Context,
  segments: readonly string[],
  index: number,
  catalogue: Catalogue,
): Found | undefined {
  const found = written.startsWith("@root.")
    ? walk(ROOT, segments, written, undefined, catalogue, false)
    : walk(context, segments.with(index, written), written, undefined, catalogue, false);
  return found.type === "field" ? found : undefined;
}

/** What was probably meant: a field of the same container, a name in scope, or a field of the whole filing. */
function suggest(
  segment: string,
  segments: readonly string[],
  container: Field,
  scope: Scope | undefined,
  catalogue: Catalogue,
): Suggestion | undefined {
  const isFirst = segments[0] === segment;
  if (isFirst && scope && container.pattern !== "" && catalogue.has("", segment)) {
    const label = catalogue.field(below("", segment))?.label;
    return { written: `@root.${segments.join(".")}`, ...(label ? { label } : {}) };
  }
  const near = nearest(segment, catalogue.namesIn(container.pattern));
  if (near !== undefined) {
    const label = catalogue.field(below(container.pattern, near))?.label;
    return { written: near, ...(label ? { label } : {}) };
  }
  const name = isFirst && scope ? nearest(segment, scope.names.keys()) : undefined;
  return name === undefined ? undefined : { written: name };
}

function mistaken(mistake: Mistake): Resolved {
  return { type: "mistake", mistake };
}
