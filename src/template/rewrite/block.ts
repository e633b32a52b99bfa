import { nearest } from "../../foundation/suggest.js";
import { type Argument, type CallContext, checkOperands } from "../check/argument.js";
import { checkCall } from "../check/call.js";
import { type Context, narrowed, type Scope, scopeOfItem, uncertain, unclear } from "../check/scope.js";
import { type BlockHelper, LISTS } from "../helper.js";
import { BLOCKS } from "../helpers/index.js";
import { unknownBlock, wrongParameters } from "../mistakes/calls.js";
import { needsAnswered } from "../mistakes/fields.js";
import { valueInTag } from "../mistakes/markup.js";
import { type Found, resolvePath } from "../resolve-paths.js";
import type { ParsedFile } from "../syntax/parse-file.js";
import type { Block, Expression, Path, Statement } from "../syntax/syntax-tree.js";
import * as code from "./code.js";
import { operandsOf, type Rewriting, siteOf } from "./rewriting.js";

/** Rewrites the statements of a branch. */
export type RewriteStatements = (statements: readonly Statement[], scope: Scope) => code.Piece[];

/** Checks and rewrites `{{#name …}}…{{/name}}` with both its branches. */
export function rewriteBlock(
  rewriting: Rewriting,
  file: ParsedFile,
  block: Block,
  scope: Scope,
  statements: RewriteStatements,
): code.Piece | undefined {
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
  const isReadable = !file.unreadable.has(start);
  const helper = isReadable ? knownBlock(block, context) : BLOCKS.get(call.name);
  if (helper === undefined || !isReadable) {
    if (isReadable) checkOperands(call.parameters, context);
    // What stands inside is checked as far as it does not depend on the block.
    const inner = helper === undefined || helper.isLoop ? unclear(scope) : uncertain(scope);
    bothBranches(rewriting, file, block, { body: inner, otherwise: inner }, statements);
    return undefined;
  }
  checkParameters(block, helper, context);
  const checked = checkCall(call, helper, context);
  const known = scopesOf(rewriting, block, helper, checked?.arguments[0], context);
  const isOpenEnded = scope.isOpenEnded || file.openEnded.has(start);
  const scopes = { ...known, body: { ...known.body, isOpenEnded } };
  const branches = bothBranches(rewriting, file, block, scopes, statements);
  if (checked === undefined || branches === undefined) return undefined;
  const number = rewriting.instruct({ type: "block", site: siteOf(surroundings, checked), run: helper.run });
  return code.blockCall(
    number,
    operandsOf(checked.arguments),
    code.program(branches.body, [...scopes.names]),
    code.program(branches.otherwise),
  );
}

function bothBranches(
  rewriting: Rewriting,
  file: ParsedFile,
  { start, body, otherwise = [] }: Block,
  scopes: Pick<BlockScopes, "body" | "otherwise">,
  statements: RewriteStatements,
): { readonly body: code.Piece[]; readonly otherwise: code.Piece[] } | undefined {
  return rewriting.within(file, start, true, () => ({
    body: inBranch(rewriting, body, scopes.body, statements),
    otherwise: inBranch(rewriting, otherwise, scopes.otherwise, statements),
  }));
}

/** The block's helper. A misspelt one is read as the one that was meant, so that mistakes inside are found too. */
function knownBlock(block: Block, context: CallContext): BlockHelper | undefined {
  const { name, start } = block.call;
  const helper = BLOCKS.get(name);
  if (helper) return helper;
  const names = [...BLOCKS.keys()];
  const suggestion = nearest(name, names);
  context.add(unknownBlock(name, names, suggestion), start);
  return BLOCKS.get(suggestion ?? "");
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

/** What can be named in the branches. */
function scopesOf(
  rewriting: Rewriting,
  block: Block,
  helper: BlockHelper,
  argument: Argument | undefined,
  context: CallContext,
): BlockScopes {
  const { scope } = context;
  if (helper.isLoop) return loopScopes(rewriting, block, argument, context);
  if (helper.name === "answered") {
    const path = block.call.parameters[0];
    const key = argument?.key ?? (path?.type === "path" ? meantBy(path, context)?.key : undefined);
    // Which field is asked for is not known: it may be any.
    if (key === undefined) return { body: uncertain(scope), otherwise: uncertain(scope), names: [] };
    return { body: narrowed(scope, [key], true), otherwise: narrowed(scope, [key], false), names: [] };
  }
  const keys = block.call.parameters.flatMap((condition) => answeredKeys(condition, context));
  const holds = narrowed(scope, keys, true);
  const other = narrowed(scope, [], true);
  return helper.name === "if"
    ? { body: holds, otherwise: other, names: [] }
    : { body: other, otherwise: holds, names: [] };
}

function loopScopes(
  rewriting: Rewriting,
  block: Block,
  argument: Argument | undefined,
  context: CallContext,
): BlockScopes {
  const { scope } = context;
  const list = block.call.parameters[0];
  // An argument with a mistake is read as what was meant by it.
  const { field, key } = argument ?? (list?.type === "path" ? meantBy(list, context) : undefined) ?? {};
  const isList = field !== undefined && key !== undefined && LISTS.includes(field.kind);
  if (isList && field.forms.includes("notApplicable") && !scope.mayBeAnswered && !scope.answered.has(key)) {
    context.add(needsAnswered(field, list?.type === "path" ? list.written : ""), block.call.start);
  }
  const number = rewriting.nextName();
  const base = `item${number}` as const;
  const item: Context = isList
    ? {
        base,
        steps: [],
        pattern: field.refersTo ?? `${field.pattern}/*`,
        ...(field.kind === "enumList" ? { item: { ...field, kind: "enum" } } : {}),
      }
    : { base, steps: [], pattern: "", isUnknown: true };
  const [itemName, indexName] = block.parameters;
  const body = scopeOfItem(scope, item, `loop${number}`, [itemName, indexName]);
  return { body, otherwise: scope, names: [`item${number}`, `loop${number}`] };
}

/** The field that a path with a mistake was meant to lead to, if that can be told. */
function meantBy(path: Path, context: CallContext): Extract<Found, { type: "field" }> | undefined {
  const resolved = resolvePath(path, context.scope, context.catalogue);
  const found = resolved.type === "mistake" ? resolved.meant : resolved;
  return found?.type === "field" ? found : undefined;
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
): code.Piece[] {
  const begun = rewriting.surface.enter(true);
  const rewritten = statements(branch, scope);
  rewriting.surface.leave(begun);
  return rewritten;
}
