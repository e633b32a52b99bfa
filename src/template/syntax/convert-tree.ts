import { RESERVED_NAMES } from "../../foundation/data.js";
import type { Findings, Mistake } from "../findings.js";
import { LIMITS } from "../limits.js";
import { notAllowed, reservedName, tooLarge } from "../mistakes/syntax.js";
import type { SourceFile } from "./source-file.js";
import type { Block, Call, Content, Expression, Include, Named, Path, Statement } from "./syntax-tree.js";

type Node = hbs.AST.Node;
type Called = Pick<hbs.AST.MustacheStatement, "path" | "params" | "hash" | "loc">;

const isContent = (node: Node): node is hbs.AST.ContentStatement => node.type === "ContentStatement";
const isOutput = (node: Node): node is hbs.AST.MustacheStatement => node.type === "MustacheStatement";
const isBlock = (node: Node): node is hbs.AST.BlockStatement => node.type === "BlockStatement";
const isPartial = (node: Node): node is hbs.AST.PartialStatement => node.type === "PartialStatement";
const isCall = (node: Node): node is hbs.AST.SubExpression => node.type === "SubExpression";
const isPath = (node: Node): node is hbs.AST.PathExpression => node.type === "PathExpression";
const isString = (node: Node): node is hbs.AST.StringLiteral => node.type === "StringLiteral";
const isNumber = (node: Node): node is hbs.AST.NumberLiteral => node.type === "NumberLiteral";
const isBoolean = (node: Node): node is hbs.AST.BooleanLiteral => node.type === "BooleanLiteral";

/** A file's statements, where each tag that became one begins, and how much of the file is no tag. */
export interface Conversion {
  readonly statements: readonly Statement[];
  readonly starts: readonly number[];
  readonly contentLength: number;
}

/** The offset in the file of a position as Handlebars gives it, which may have read a text with pieces put in. */
export type OffsetOf = (position: { readonly line: number; readonly column: number }) => number;

/**
 * Turns the tree that Handlebars made of a file into our own closed one. This is the allow-list: a node without a
 * counterpart here is a mistake, and none reaches the compiler.
 */
export function convertTree(
  source: SourceFile,
  program: hbs.AST.Program,
  offsetOf: OffsetOf,
  findings: Findings,
): Conversion {
  const converter = new Converter(source, offsetOf, findings);
  const statements = converter.statements(program);
  return { statements, starts: converter.starts, contentLength: converter.contentLength };
}

class Converter {
  readonly starts: number[] = [];
  contentLength = 0;
  private readonly source: SourceFile;
  private readonly offsetOf: OffsetOf;
  private readonly findings: Findings;
  private nodes = 0;

  constructor(source: SourceFile, offsetOf: OffsetOf, findings: Findings) {
    this.source = source;
    this.offsetOf = offsetOf;
    this.findings = findings;
  }

  statements(program: hbs.AST.Program): readonly Statement[] {
    return program.body.flatMap((node) => this.statement(node) ?? []);
  }

  private statement(node: Node): Statement | undefined {
    if (!this.isWithinBudget(node)) return undefined;
    if (isContent(node)) return this.content(node);
    this.starts.push(this.start(node));
    if (isOutput(node)) return this.output(node);
    if (isBlock(node)) return this.block(node, node.program, node.inverse);
    if (isPartial(node)) return this.include(node);
    return node.type === "CommentStatement" ? undefined : this.refuse(notAllowed("other"), node);
  }

  private content(node: hbs.AST.ContentStatement): Content {
    const start = this.start(node);
    const end = this.offsetOf(node.loc.end);
    this.contentLength += end - start;
    const valueStart = start + Math.max(0, this.source.text.slice(start, end).indexOf(node.value));
    return { type: "content", start, end, value: node.value, valueStart };
  }

  private output(node: hbs.AST.MustacheStatement): Statement | undefined {
    if (!node.escaped) return this.refuse(notAllowed("{{{"), node);
    const isCalled = node.params.length > 0 || this.named(node.hash).length > 0;
    const expression = isCalled ? this.call(node) : this.expression(node.path);
    return { type: "output", start: this.start(node), expression };
  }

  /** Handlebars gives an inverted block no program, and a block without `{{else}}` no inverse one. */
  private block(
    node: hbs.AST.BlockStatement,
    body: hbs.AST.Program | undefined,
    otherwise: hbs.AST.Program | undefined,
  ): Block | undefined {
    if (body === undefined) return this.refuse(notAllowed("{{^"), node);
    return {
      type: "block",
      start: this.start(node),
      call: this.call(node),
      parameters: namesOf(body.blockParams),
      body: this.statements(body),
      ...(otherwise ? { otherwise: this.statements(otherwise) } : {}),
    };
  }

  private include(node: hbs.AST.PartialStatement): Include | undefined {
    const name: Node = node.name;
    if (!isPath(name) && !isString(name)) return this.refuse(notAllowed("{{> ("), node);
    return {
      type: "include",
      start: this.start(node),
      name: name.original,
      context: node.params.map((parameter) => this.expression(parameter)),
      named: this.named(node.hash),
    };
  }

  private expression(node: Node): Expression {
    this.isWithinBudget(node);
    if (isPath(node)) return this.path(node);
    if (isCall(node)) return this.call(node);
    const start = this.start(node);
    if (isString(node)) return { type: "literal", start, written: `"${node.value}"`, value: node.value };
    if (isNumber(node) || isBoolean(node)) {
      return { type: "literal", start, written: String(node.value), value: node.value };
    }
    return {
      type: "literal",
      start,
      written: node.type === "NullLiteral" ? "null" : "undefined",
      value: undefined,
    };
  }

  private call(node: Called): Call {
    const path: Node = node.path;
    return {
      type: "call",
      start: this.start(path),
      name: isPath(path) ? this.path(path).written : this.source.text.slice(this.start(path), this.end(path)),
      parameters: node.params.map((parameter) => this.expression(parameter)),
      named: this.named(node.hash),
    };
  }

  private path(node: hbs.AST.PathExpression): Path {
    for (const segment of node.parts) this.checkName(segment, node);
    return {
      type: "path",
      start: this.start(node),
      written: node.original,
      isData: node.data,
      isScoped: /^(?:\.|this\b)/u.test(node.original),
      depth: node.depth,
      segments: node.parts,
    };
  }

  /** Without named parameters Handlebars leaves the hash out. */
  private named(hash: hbs.AST.Hash | undefined): readonly Named[] {
    return (hash?.pairs ?? []).map((pair) => {
      this.checkName(pair.key, pair);
      return { start: this.start(pair), name: pair.key, value: this.expression(pair.value) };
    });
  }

  private checkName(name: string, node: Node): void {
    if (RESERVED_NAMES.has(name)) this.refuse(reservedName(name), node);
  }

  private isWithinBudget(node: Node): boolean {
    this.nodes += 1;
    if (this.nodes === LIMITS.nodes + 1) this.refuse(tooLarge("nodes", LIMITS.nodes), node);
    return this.nodes <= LIMITS.nodes;
  }

  private refuse(mistake: Mistake, node: Node): undefined {
    this.findings.add(mistake, { place: this.source.place(this.start(node)) });
  }

  private start(node: Node): number {
    return this.offsetOf(node.loc.start);
  }

  private end(node: Node): number {
    return this.offsetOf(node.loc.end);
  }
}

/** Without `as |…|` Handlebars leaves the names out. */
function namesOf(blockParams: readonly string[] | undefined): readonly string[] {
  return blockParams ?? [];
}
