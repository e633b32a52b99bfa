import { nearest } from "../../foundation/suggest.js";
import { type Argument, type CallContext } from "../check/argument.js";
import { checkCall } from "../check/call.js";
import { type Context, narrowed, type Scope, scopeOfItem } from "../check/scope.js";
import type { BlockHelper } from "../helper.js";
import { BLOCKS } from "../helpers/index.js";
import { unknownBlock, wrongParameters } from "../mistakes/calls.js";
import { needsAnswered } from "../mistakes/fields.js";
import { valueInTag } from "../mistakes/markup.js";
import { resolvePath } from "../resolve-paths.js";
import type { ParsedFile } from "../syntax/parse-file.js";
import type { Block, Expression, Statement } from "../syntax/syntax-tree.js";
import * as code from "./code.js";
import { operandsOf, type Rewriting, siteOf } from "./rewriting.js";

/** Rewrites the statements of a branch. */
export type RewriteStatements = (statements: readonly Statement[], scope: Scope) => hbs.AST.Statement[];

/** Checks and rewrites `{{#name …}}…{{/name}}` with both its branches. */
export function rewriteBlock(
  rewriting: Rewriting,
  file: ParsedFile,
  block: Block,
  scope: Scope,
  statements: RewriteStatements,
): hbs.AST.Statement | undefined {
  const { call, start } = block;
  const standing = rewriting.standing(file, start);
  if (standing !== "text") {
    if (standing !== undefined) rewriting.add(file, valueInTag, start);
    return undefined;
  }
  rewriting.surface.touch();
  const surroundings = rewriting.surroundings(
    file,
    start,
    rewriting.surface.position(start),
    block.otherwise !== undefined,
  );
  const context = rewriting.context(file, scope, surroundings);
  const helper = knownBlock(block, context);
  if (helper === undefined) return undefined;
  checkParameters(block, helper, context);
  const checked = checkCall(call, helper, context);
  const scopes = scopesOf(rewriting, block, helper, checked?.arguments[0], context);
  if (scopes === undefined) return undefined;
  const branches = rewriting.within(file, start, true, () => ({
    body: inBranch(rewriting, block.body, scopes.body, statements),
    otherwise: inBranch(rewriting, block.otherwise ?? [], scopes.otherwise, statements),
  }));
  if (checked === undefined || branches === undefined) return undefined;
  const number = rewriting.instruct({ type: "block", site: siteOf(surroundings, checked), run: helper.run });
  return code.blockCall(
    number,
    operandsOf(checked.arguments),
    code.program(branches.body, [...scopes.names]),
    code.program(branches.otherwise),
  );
}

/**
 * The block's helper. A misspelt block without a scope of its own is read as the one that was meant, so that mistakes
 * inside are found too.
 */
function knownBlock(block: Block, context: CallContext): BlockHelper | undefined {
  const { name, start } = block.call;
  const helper = BLOCKS.get(name);
  if (helper) return helper;
  const names = [...BLOCKS.keys()];
  const suggestion = nearest(name, names);
  context.add(unknownBlock(name, names, suggestion), start);
  const meant = BLOCKS.get(suggestion ?? "");
  return meant?.isLoop === false ? meant : undefined;
}

function checkParameters(block: Block, helper: BlockHelper, context: CallContext): void {
  const { parameters, call } = block;
  const allowed = helper.isLoop ? 2 : 0;
  if (parameters.length > allowed || new Set(parameters).size < parameters.length) {
    context.add(wrongParameters(helper.name, allowed), call.start);
  }
}

interface BlockScopes {
  readonly body: Scope;
  readonly otherwise: Scope;
  /** Block parameters of the rewritten body. */
  readonly names: readonly string[];
}

/** What can be named in the branches; `undefined` when that is unknown because the list of a loop is. */
function scopesOf(
  rewriting: Rewriting,
  block: Block,
  helper: BlockHelper,
  argument: Argument | undefined,
  context: CallContext,
): BlockScopes | undefined {
  const { scope } = context;
  if (helper.isLoop) return argument && loopScopes(rewriting, block, argument, context);
  if (helper.name === "answered") {
    const keys = argument?.key === undefined ? [] : [argument.key];
    return { body: narrowed(scope, keys, true), otherwise: narrowed(scope, keys, false), names: [] };
  }
  const keys = block.call.parameters.flatMap((condition) => answeredKeys(condition, context));
  const holds = narrowed(scope, keys, true);
  return helper.name === "if"
    ? { body: holds, otherwise: scope, names: [] }
    : { body: scope, otherwise: holds, names: [] };
}

function loopScopes(
  rewriting: Rewriting,
  block: Block,
  argument: Argument,
  context: CallContext,
): BlockScopes | undefined {
  const { scope } = context;
  const { field, key } = argument;
  if (field === undefined || key === undefined) return undefined;
  if (field.forms.includes("notApplicable") && !scope.answered.has(key)) {
    const [list] = block.call.parameters;
    context.add(needsAnswered(field, list?.type === "path" ? list.written : ""), block.call.start);
  }
  const number = rewriting.nextName();
  const item: Context = {
    base: `item${number}`,
    steps: [],
    pattern: field.refersTo ?? `${field.pattern}/*`,
    ...(field.kind === "enumList" ? { item: { ...field, kind: "enum" } } : {}),
  };
  const [itemName, indexName] = block.parameters;
  const body = scopeOfItem(scope, item, `loop${number}`, [itemName, indexName]);
  return { body, otherwise: scope, names: [`item${number}`, `loop${number}`] };
}

/** Keys of the paths that are answered whenever the condition holds. */
function answeredKeys(condition: Expression, context: CallContext): readonly string[] {
  if (condition.type !== "call") return [];
  if (condition.name === "and") return condition.parameters.flatMap((one) => answeredKeys(one, context));
  const [path] = condition.parameters;
  if (condition.name !== "answered" || path?.type !== "path") return [];
  const found = resolvePath(path, context.scope, context.catalogue);
  return found.type === "field" ? [found.key] : [];
}

function inBranch(
  rewriting: Rewriting,
  branch: readonly Statement[],
  scope: Scope,
  statements: RewriteStatements,
): hbs.AST.Statement[] {
  const begun = rewriting.surface.enter(true);
  const rewritten = statements(branch, scope);
  rewriting.surface.leave(begun);
  return rewritten;
}
