import { RESERVED_NAMES } from "../../foundation/data.js";
import type { Field, FieldKind } from "../../foundation/field.js";
import { nearest } from "../../foundation/suggest.js";
import type { Mistake } from "../findings.js";
import type { Helper, Parameter } from "../helper.js";
import { unknownOption, wrongArgument } from "../mistakes/calls.js";
import { conditionNeedsAnswered, missingBranch, notCondition, wrongKind } from "../mistakes/fields.js";
import { type Found, resolveMember, resolvePath } from "../resolve-paths.js";
import * as code from "../rewrite/code.js";
import type { SiteArgument } from "../rewrite/site.js";
import type { Call, Expression, Path } from "../syntax/syntax-tree.js";
import type { Catalogue } from "./catalogue.js";
import type { Base, Scope } from "./scope.js";

/** Of a helper or block, what its call is checked against. */
export type Signature = Pick<
  Helper,
  "name" | "usage" | "parameters" | "optional" | "isRepeating" | "named" | "codes"
>;

/** An argument that was found right: what is known of it, and what its call is given for it. */
export interface Argument {
  readonly argument: SiteArgument;
  readonly operand: code.Operand;
  /** The field of a path, with its key (see `Found`). */
  readonly field?: Field;
  readonly key?: string;
}

/** What the check of a call needs to know about the place where it stands. */
export interface CallContext {
  readonly scope: Scope;
  readonly catalogue: Catalogue;
  readonly add: (mistake: Mistake, start: number) => void;
  /** Is told of every field a path leads to. */
  readonly show: (field: Field) => void;
  /** Is told of the names in what could not be judged: fields called so may be shown there. */
  readonly mention: (name: string) => void;
  /** Whether a name that stands for nothing is met for the first time: the others go by the same missing loop. */
  readonly isFirst: (name: string) => boolean;
  /** Whether a value that need not be answered wants a branch for that. */
  readonly asksForBranches: boolean;
  /** Checks a sub-expression that must be a condition; gives how it is called. */
  readonly condition: (call: Call, context: CallContext) => code.Operand | undefined;
}

/** Resolves a path and reports it when it leads nowhere. */
export function checkPath(path: Path, context: CallContext): Found | undefined {
  const resolved = resolvePath(path, context.scope, context.catalogue);
  if (resolved.type === "unknown") {
    for (const segment of path.segments) context.mention(segment);
    return undefined;
  }
  if (resolved.type === "mistake") {
    if (resolved.meant?.type === "field") showAll(resolved.meant, context);
    else for (const segment of path.segments) context.mention(segment);
    // A reserved name was refused when the file was read.
    if (path.segments.some((segment) => RESERVED_NAMES.has(segment))) return undefined;
    if (resolved.isNameless !== true || context.isFirst(path.segments[0] ?? "")) {
      context.add(resolved.mistake, path.start);
    }
    return undefined;
  }
  if (resolved.type === "field") showAll(resolved, context);
  return resolved;
}

function showAll(
  { through, field }: Extract<Found, { type: "field" }>,
  { show }: Pick<CallContext, "show">,
): void {
  for (const one of [...through, field]) show(one);
}

/** Reports a path that may lead to nothing where nothing says what stands there then. */
export function checkBranch(found: Found, start: number, context: CallContext): void {
  if (!context.asksForBranches || found.type !== "field" || found.optional === undefined) return;
  const { field, written } = found.optional;
  context.add(missingBranch(field, written), start);
}

/** The argument that a path makes. */
export function pathArgument(found: Found): Argument {
  if (found.type === "loop") {
    return { argument: { type: "loop", variable: found.variable }, operand: code.parameter(found.loop) };
  }
  const { steps, field, key, base } = found;
  return { argument: { type: "path", steps, field }, operand: operandOf(base), field, key };
}

/** Looks at the paths in arguments that have no parameter to be held against: they may be mistaken themselves. */
export function checkOperands(expressions: readonly Expression[], context: CallContext): void {
  for (const expression of expressions) {
    if (expression.type === "path") checkPath(expression, context);
    if (expression.type === "call") checkOperands(expression.parameters, context);
  }
}

/** Checks one argument against its parameter; `first` is the first argument of the same call. */
export function checkArgument(
  expression: Expression,
  parameter: Parameter,
  first: Argument | undefined,
  signature: Signature,
  context: CallContext,
): Argument | undefined {
  const refuse = (): undefined => {
    context.add(wrongArgument(signature.name, writtenAs(expression), signature.usage), expression.start);
  };
  switch (parameter.type) {
    case "path":
      return expression.type === "path" ? checkField(expression, parameter, signature, context) : refuse();
    case "condition":
      return expression.type === "literal" ? refuse() : checkCondition(expression, signature, context);
    case "text":
      return expression.type === "literal" && typeof expression.value === "string"
        ? literal(expression.value)
        : refuse();
    case "comparison":
      return first && checkComparison(expression, first, signature, context);
    case "member":
      return first && checkMember(expression, first, parameter.kinds, signature, context);
  }
}

function checkField(
  path: Path,
  parameter: Extract<Parameter, { type: "path" }>,
  signature: Signature,
  context: CallContext,
): Argument | undefined {
  const found = checkPath(path, context);
  if (found === undefined) return undefined;
  if (found.type === "loop") {
    const isNumber = found.variable === "index" || found.variable === "number";
    if (isNumber && parameter.kinds.includes("integer")) return pathArgument(found);
    context.add(wrongArgument(signature.name, path.written, signature.usage), path.start);
    return undefined;
  }
  const { kind, refersTo } = found.field;
  if (
    parameter.kinds.includes(kind) &&
    (parameter.refersTo === undefined || parameter.refersTo === refersTo)
  ) {
    if (signature.name !== "answered") checkBranch(found, path.start, context);
    return pathArgument(found);
  }
  context.add(wrongKind(signature.name, found.field, parameter.kinds), path.start);
  return undefined;
}

function checkCondition(
  expression: Path | Call,
  signature: Signature,
  context: CallContext,
): Argument | undefined {
  if (expression.type === "call") {
    const operand = context.condition(expression, context);
    return operand && { argument: { type: "condition" }, operand };
  }
  const found = checkPath(expression, context);
  if (found === undefined) return undefined;
  if (found.type === "field" && found.field.kind !== "boolean") {
    const { field, key } = found;
    const isForm = field.forms.length > 0 && !context.scope.answered.has(key);
    const mistake = isForm ? conditionNeedsAnswered(field, expression.written) : notCondition(field);
    context.add(mistake, expression.start);
    return undefined;
  }
  if (found.type === "loop" && found.variable !== "first" && found.variable !== "last") {
    context.add(wrongArgument(signature.name, expression.written, signature.usage), expression.start);
    return undefined;
  }
  checkBranch(found, expression.start, context);
  return pathArgument(found);
}

function checkComparison(
  expression: Expression,
  first: Argument,
  signature: Signature,
  context: CallContext,
): Argument | undefined {
  const value = expression.type === "literal" ? expression.value : undefined;
  const { field } = first;
  if (field?.options && typeof value === "string") {
    const codes = field.options.map((option) => option.code);
    if (codes.includes(value)) return literal(value);
    context.add(unknownOption(field, value, nearest(value, codes)), expression.start);
    return undefined;
  }
  // `@index` and `@number` have no field.
  const isNumeric = field === undefined || field.kind === "integer";
  if (isNumeric && typeof value === "number") return literal(value);
  if (field?.kind === "code" && typeof value === "string") return literal(value);
  context.add(wrongArgument(signature.name, writtenAs(expression), signature.usage), expression.start);
  return undefined;
}

function checkMember(
  expression: Expression,
  list: Argument,
  kinds: readonly FieldKind[],
  signature: Signature,
  context: CallContext,
): Argument | undefined {
  const { field } = list;
  const name = expression.type === "literal" ? expression.value : undefined;
  if (typeof name !== "string" || field === undefined || field.kind === "enumList") {
    context.add(wrongArgument(signature.name, writtenAs(expression), signature.usage), expression.start);
    return undefined;
  }
  const found = resolveMember(field, name, context.catalogue);
  if (found.type === "mistake") {
    context.add(found.mistake, expression.start);
    if (found.meant?.type === "field") showAll(found.meant, context);
  } else if (found.type === "field" && kinds.includes(found.field.kind)) {
    showAll(found, context);
    if (!context.scope.isConditional) checkBranch(found, expression.start, context);
    return { argument: { type: "member", steps: found.steps, field: found.field }, operand: code.nothing };
  } else if (found.type === "field") {
    context.add(wrongKind(signature.name, found.field, kinds), expression.start);
  }
  return undefined;
}

function literal(value: string | number): Argument {
  return { argument: { type: "literal", value }, operand: code.nothing };
}

function operandOf(base: Base): code.Operand {
  return base === "root" ? code.root : code.parameter(base);
}

function writtenAs(expression: Expression): string {
  return expression.type === "call" ? `(${expression.name} …)` : expression.written;
}
