/**
 * Pieces of the rewritten tree that Handlebars compiles. Only here are its nodes made: from numbers and names of our
 * own, and from the template's words as text. Nothing a template author calls something becomes a name in the code.
 */

const loc: hbs.AST.SourceLocation = {
  source: "",
  start: { line: 1, column: 0 },
  end: { line: 1, column: 0 },
};
const strip: hbs.AST.StripFlags = { open: false, close: false };
const hash: hbs.AST.Hash = { type: "Hash", pairs: [], loc };

/** The three helpers the rewritten tree calls; what they do is in the instruction of the given number. */
export type InternalHelper = "print" | "test" | "block";

export function program(body: hbs.AST.Statement[], blockParams: string[] = []): hbs.AST.Program {
  return { type: "Program", body, blockParams, loc };
}

/** The template's own words and mark-up. */
export function content(value: string): hbs.AST.ContentStatement {
  return { type: "ContentStatement", value, original: strip, loc };
}

/** `{{print 12 …}}`. */
export function printCall(instruction: number, operands: hbs.AST.Expression[]): hbs.AST.MustacheStatement {
  return { type: "MustacheStatement", escaped: true, strip, loc, ...called("print", instruction, operands) };
}

/** `(test 12 …)`. */
export function testCall(instruction: number, operands: hbs.AST.Expression[]): hbs.AST.SubExpression {
  return { type: "SubExpression", loc, ...called("test", instruction, operands) };
}

/** `{{#block 12 …}}…{{else}}…{{/block}}`. */
export function blockCall(
  instruction: number,
  operands: hbs.AST.Expression[],
  body: hbs.AST.Program,
  otherwise: hbs.AST.Program,
): hbs.AST.BlockStatement {
  return {
    type: "BlockStatement",
    program: body,
    inverse: otherwise,
    openStrip: strip,
    inverseStrip: strip,
    closeStrip: strip,
    loc,
    ...called("block", instruction, operands),
  };
}

/** The whole of the data. */
export const root: hbs.AST.PathExpression = {
  type: "PathExpression",
  data: true,
  depth: 0,
  parts: ["root"],
  original: "@root",
  loc,
};

/** A block parameter of our own: the item of a loop, or where the loop stands. */
export function parameter(name: `item${number}` | `loop${number}`): hbs.AST.PathExpression {
  return { type: "PathExpression", data: false, depth: 0, parts: [name], original: name, loc };
}

/** In place of an argument that needs no data. */
export const nothing: hbs.AST.UndefinedLiteral = { type: "UndefinedLiteral", loc };

function called(
  helper: InternalHelper,
  instruction: number,
  operands: hbs.AST.Expression[],
): { path: hbs.AST.PathExpression; params: hbs.AST.Expression[]; hash: hbs.AST.Hash } {
  const number: hbs.AST.NumberLiteral = {
    type: "NumberLiteral",
    value: instruction,
    original: instruction,
    loc,
  };
  return {
    path: { type: "PathExpression", data: false, depth: 0, parts: [helper], original: helper, loc },
    params: [number, ...operands],
    hash,
  };
}
