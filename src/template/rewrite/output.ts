import { type CallContext, checkBranch, checkPath, pathArgument } from "../check/argument.js";
import { checkCall, type CheckedCall, helperOf } from "../check/call.js";
import { innermost, type Scope } from "../check/scope.js";
import { type Helper, SCALARS } from "../helper.js";
import { HELPERS } from "../helpers/index.js";
import { notInAttribute, notPrintable, onlyInAttribute, wrongCount } from "../mistakes/calls.js";
import { printsCondition, printsContainer } from "../mistakes/fields.js";
import { misplacedPicture, misplacedValue, valueInTag } from "../mistakes/markup.js";
import { print } from "../print.js";
import type { Found } from "../resolve-paths.js";
import type { OpenTag } from "../syntax/markup.js";
import type { ParsedFile } from "../syntax/parse-file.js";
import { firstFrom } from "../syntax/sorted.js";
import type { Call, Output, Path } from "../syntax/syntax-tree.js";
import { VOCABULARY } from "../vocabulary.js";
import * as code from "./code.js";
import type { Instruction } from "./instruction.js";
import { operandsOf, type Rewriting, siteOf, type Surroundings } from "./rewriting.js";

/** Checks and rewrites `{{path}}` or `{{helper …}}`. Nothing comes of one with a mistake. */
export function rewriteOutput(
  rewriting: Rewriting,
  file: ParsedFile,
  output: Output,
  scope: Scope,
): code.Piece | undefined {
  const { expression, start } = output;
  const standing = rewriting.standing(file, start);
  if (standing === undefined) return undefined;
  if (standing === "text") rewriting.surface.beforeValue(file, start);
  const position = standing === "text" ? rewriting.surface.position(start) : "attribute";
  const surroundings = rewriting.surroundings(file, start, position);
  const context = rewriting.context(file, scope, surroundings);
  if (standing !== "text") return rewriteAttribute(rewriting, file, output, standing, surroundings, context);
  rewriting.surface.touch();
  switch (expression.type) {
    case "literal":
      rewriting.add(file, notPrintable(expression.written), start);
      return undefined;
    case "path":
      return rewritePath(rewriting, expression, surroundings, context);
    case "call":
      return rewriteCall(rewriting, expression, surroundings, context);
  }
}

function rewritePath(
  rewriting: Rewriting,
  path: Path,
  surroundings: Surroundings,
  context: CallContext,
): code.Piece | undefined {
  const helper = path.segments.length === 1 && path.depth === 0 ? HELPERS.get(path.written) : undefined;
  if (helper && !isNamed(rewriting, path.written, context.scope)) {
    context.add(wrongCount(helper.name, helper.usage, 0), path.start);
    return undefined;
  }
  const found = checkPath(path, context);
  if (found === undefined || !isPrintable(found, path, context)) return undefined;
  checkBranch(found, path.start, context);
  const { elementName } = rewriting.surface;
  if (surroundings.position !== "inline") {
    if (rewriting.surface.isFirstMisplaced()) context.add(misplacedValue(elementName), path.start);
    return undefined;
  }
  const checked: CheckedCall = { arguments: [pathArgument(found)], named: new Map() };
  return made(rewriting, { type: "print", site: siteOf(surroundings, checked), run: print }, checked);
}

/** Whether a single word without arguments is a field or a name in scope; only else is it meant as a helper. */
function isNamed(rewriting: Rewriting, name: string, scope: Scope): boolean {
  const { pattern: container, isUnknown } = innermost(scope);
  if (scope.isUnclear || isUnknown === true) return true;
  return scope.names.has(name) || rewriting.catalogue.has(container, name);
}

function isPrintable(found: Found, path: Path, context: CallContext): boolean {
  if (found.type === "loop") {
    const isCounter = found.variable === "index" || found.variable === "number";
    if (!isCounter) context.add(printsCondition(path.written), path.start);
    return isCounter;
  }
  const { field, key } = found;
  if (SCALARS.includes(field.kind) || field.kind === "enumList") return true;
  const { unanswered, mayBeAnswered } = context.scope;
  if (field.forms.includes("notApplicable") && (mayBeAnswered || unanswered.has(key))) return true;
  context.add(printsContainer(field), path.start);
  return false;
}

function rewriteCall(
  rewriting: Rewriting,
  call: Call,
  surroundings: Surroundings,
  context: CallContext,
): code.Piece | undefined {
  const helper = helperOf(call, context);
  if (helper === undefined) return undefined;
  const checked = checkCall(call, helper, context);
  const run = runIn(rewriting, helper, surroundings, call, context);
  if (checked === undefined || run === undefined) return undefined;
  return made(rewriting, { type: "print", site: siteOf(surroundings, checked), run }, checked);
}

/** What the helper does in a line of text or between paragraphs; where it does nothing, that is reported. */
function runIn(
  rewriting: Rewriting,
  helper: Helper,
  { position }: Surroundings,
  call: Call,
  context: CallContext,
): Helper["print"] {
  const { elementName } = rewriting.surface;
  if (helper.print) {
    if (position === "inline") return helper.print;
    if (rewriting.surface.isFirstMisplaced()) context.add(misplacedValue(elementName), call.start);
  } else if (helper.picture) {
    if (position === "block") return helper.picture;
    context.add(misplacedPicture(elementName), call.start);
  } else if (helper.condition) {
    context.add(printsCondition(helper.name), call.start);
  } else {
    context.add(onlyInAttribute(helper.name, attributeOf(helper)), call.start);
  }
  return undefined;
}

function rewriteAttribute(
  rewriting: Rewriting,
  file: ParsedFile,
  output: Output,
  element: OpenTag,
  surroundings: Surroundings,
  context: CallContext,
): code.Piece | undefined {
  const { expression, start } = output;
  const end = file.tags[firstFrom(file.tags, start)]?.end;
  const attribute = element.attributes.find((one) => one.valueStart === start && one.valueEnd === end);
  const rules = VOCABULARY.get(element.name)?.attributes ?? {};
  const rule = attribute && Object.hasOwn(rules, attribute.name) ? rules[attribute.name] : undefined;
  if (attribute === undefined || rule === undefined) {
    context.add(valueInTag, start);
    return undefined;
  }
  const expected = rule.type === "number" ? rule.helper : undefined;
  const helper =
    expression.type === "call" && expression.name === expected ? HELPERS.get(expected) : undefined;
  const compute = helper?.attribute;
  if (expression.type !== "call" || helper === undefined || compute === undefined) {
    context.add(notInAttribute(element.name, attribute.name, expected), start);
    return undefined;
  }
  const checked = checkCall(expression, helper, context);
  if (checked === undefined) return undefined;
  const site = siteOf(surroundings, checked);
  return made(rewriting, { type: "print", site, run: (one) => String(compute(one)) }, checked);
}

function made(rewriting: Rewriting, instruction: Instruction, checked: CheckedCall): code.Piece {
  return code.printCall(rewriting.instruct(instruction), operandsOf(checked.arguments));
}

/** The first attribute of the vocabulary that the helper may compute. */
function attributeOf(helper: Helper): string {
  for (const { attributes } of VOCABULARY.values()) {
    const found = Object.entries(attributes).find(
      ([, rule]) => rule.type === "number" && rule.helper === helper.name,
    );
    if (found) return found[0];
  }
  return "";
}
