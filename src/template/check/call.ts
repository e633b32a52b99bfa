import { nearest } from "../../foundation/suggest.js";
import type { Helper } from "../helper.js";
import { HELPERS } from "../helpers/index.js";
import { notLevels, unknownHelper, unknownNamed, wrongArgument, wrongCount } from "../mistakes/calls.js";
import type { Call } from "../syntax/syntax-tree.js";
import { type Argument, type CallContext, checkArgument, checkOperands, type Signature } from "./argument.js";

export interface CheckedCall {
  readonly arguments: readonly Argument[];
  readonly named: ReadonlyMap<string, number>;
}

/** The helper of a call; an unknown one is reported. */
export function helperOf(call: Call, context: CallContext): Helper | undefined {
  const helper = HELPERS.get(call.name);
  if (helper === undefined) {
    const names = [...HELPERS.keys()];
    context.add(unknownHelper(call.name, names, nearest(call.name, names)), call.start);
    checkOperands(call.parameters, context);
  }
  return helper;
}

/** Checks the arguments of a call against the helper's declaration; all mistakes are reported. */
export function checkCall(call: Call, signature: Signature, context: CallContext): CheckedCall | undefined {
  const { parameters, optional = 0, isRepeating = false } = signature;
  const given = call.parameters.length;
  const named = checkNamed(call, signature, context);
  if (given < parameters.length - optional || (given > parameters.length && !isRepeating)) {
    context.add(wrongCount(signature.name, signature.usage, given), call.start);
    checkOperands(call.parameters, context);
    return undefined;
  }
  const checked: (Argument | undefined)[] = [];
  for (const [index, expression] of call.parameters.entries()) {
    const parameter = parameters[Math.min(index, parameters.length - 1)];
    if (parameter) checked.push(checkArgument(expression, parameter, checked[0], signature, context));
  }
  const right = checked.filter((argument) => argument !== undefined);
  if (right.length < checked.length || named === undefined) return undefined;
  return isWhole(call, signature, right[0], context) ? { arguments: right, named } : undefined;
}

/** What can only be said of all arguments together. */
function isWhole(
  call: Call,
  signature: Signature,
  first: Argument | undefined,
  context: CallContext,
): boolean {
  const { codes, parameters } = signature;
  const field = first?.field;
  if (codes && field && !(field.options ?? []).every((option) => codes.has(option.code))) {
    context.add(notLevels(field), call.start);
    return false;
  }
  const takesMember = parameters.at(-1)?.type === "member" && call.parameters.length < parameters.length;
  if (takesMember && field?.kind !== "enumList") {
    context.add(wrongCount(signature.name, signature.usage, call.parameters.length), call.start);
    return false;
  }
  return true;
}

function checkNamed(
  call: Call,
  signature: Signature,
  context: CallContext,
): ReadonlyMap<string, number> | undefined {
  const values = new Map<string, number>();
  for (const { name, start, value } of call.named) {
    const known = signature.named && Object.hasOwn(signature.named, name) ? signature.named[name] : undefined;
    const number = value.type === "literal" ? value.value : undefined;
    if (known === undefined) {
      context.add(unknownNamed(signature.name, name, signature.usage), start);
    } else if (typeof number === "number" && number >= known.minimum && number <= known.maximum) {
      values.set(name, number);
    } else {
      context.add(wrongArgument(signature.name, `${name}=`, signature.usage), start);
    }
  }
  return values.size === call.named.length ? values : undefined;
}
