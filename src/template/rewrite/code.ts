/**
 * Pieces of the rewritten tree, of which a filled template is made. Only here are they made: from numbers and names of our own, and from the
 * template's words as text. Nothing a template author calls something becomes more than that.
 */

/** A list of pieces; `parameters` are the names of what a loop gives each turn. */
export interface Program {
  readonly pieces: readonly Piece[];
  readonly parameters: readonly string[];
}

/** What the instruction of a number does with its operands, or words as they stand. */
export type Piece =
  | { readonly type: "content"; readonly value: string }
  | PrintPiece
  | {
      readonly type: "block";
      readonly instruction: number;
      readonly operands: readonly Operand[];
      readonly body: Program;
      readonly otherwise: Program;
    };

interface PrintPiece {
  readonly type: "print";
  readonly instruction: number;
  readonly operands: readonly Operand[];
}

/** What an instruction is given for each of its arguments. */
export type Operand =
  /** The whole of the data. */
  | { readonly type: "root" }
  /** The item of a loop, or where the loop stands. */
  | { readonly type: "parameter"; readonly name: string }
  /** In place of an argument that needs no data. */
  | { readonly type: "nothing" }
  /** What an instruction says of a condition. */
  | { readonly type: "test"; readonly instruction: number; readonly operands: readonly Operand[] };

export function program(pieces: readonly Piece[], parameters: readonly string[] = []): Program {
  return { pieces, parameters };
}

/** The template's own words and mark-up. */
export function content(value: string): Piece {
  return { type: "content", value };
}

/** Prints what an instruction writes. */
export function printCall(instruction: number, operands: readonly Operand[]): Piece {
  return { type: "print", instruction, operands };
}

/** What an instruction says, as the condition of another one. */
export function testCall(instruction: number, operands: readonly Operand[]): Operand {
  return { type: "test", instruction, operands };
}

/** A block with its two programs. */
export function blockCall(
  instruction: number,
  operands: readonly Operand[],
  body: Program,
  otherwise: Program,
): Piece {
  return { type: "block", instruction, operands, body, otherwise };
}

export const root: Operand = { type: "root" };

/** A name of our own that a loop gives to its item or place. */
export function parameter(name: `item${number}` | `loop${number}`): Operand {
  return { type: "parameter", name };
}

export const nothing: Operand = { type: "nothing" };
