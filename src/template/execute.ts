import type { Operand, Piece, Program } from "./rewrite/code.js";
import type { Instruction } from "./rewrite/instruction.js";
import { Call, type Loop } from "./run/call.js";
import type { Run } from "./run/run.js";

/** Writes the filled template. The same for many fillings, which share nothing. */
export type Render = (root: object, run: Run) => string;

/**
 * Makes a rewritten tree ready to be filled. It was made by `rewrite` from what our own parser read; no other tree gets here, and nothing of a
 * template is ever run as code.
 */
export function renderOf(program: Program, instructions: readonly Instruction[]): Render {
  return (root, run) => new Execution(root, run, instructions).program(program, undefined);
}

/** What the loops around gave names to, innermost first. */
interface Names {
  readonly names: readonly string[];
  readonly values: readonly unknown[];
  readonly outer: Names | undefined;
}

/** One filling of a template. */
class Execution {
  private readonly root: object;
  private readonly run: Run;
  private readonly instructions: readonly Instruction[];

  constructor(root: object, run: Run, instructions: readonly Instruction[]) {
    this.root = root;
    this.run = run;
    this.instructions = instructions;
  }

  program({ pieces }: Program, names: Names | undefined): string {
    let written = "";
    for (const piece of pieces) written += this.piece(piece, names);
    return written;
  }

  private piece(piece: Piece, names: Names | undefined): string {
    if (piece.type === "content") return piece.value;
    const instruction = this.instruction(piece.instruction);
    if (piece.type === "print") {
      if (instruction.type !== "print") throw new TypeError("not an instruction to print");
      const written = instruction.run(this.call(instruction, piece.operands, names));
      return this.run.written(this.run.output.line(written, instruction.site.mark));
    }
    if (instruction.type !== "block") throw new TypeError("not a block");
    const { body, otherwise } = piece;
    return instruction.run(this.call(instruction, piece.operands, names), {
      body: (item?: object, loop?: Loop) =>
        this.program(body, { names: body.parameters, values: [item, loop], outer: names }),
      otherwise: () => this.program(otherwise, names),
    });
  }

  /** Counts the call as well. */
  private call({ site }: Instruction, operands: readonly Operand[], names: Names | undefined): Call {
    const values = operands.map((operand) => this.operand(operand, names));
    this.run.step();
    return new Call(site, values, this.run);
  }

  private operand(operand: Operand, names: Names | undefined): unknown {
    switch (operand.type) {
      case "root":
        return this.root;
      case "parameter":
        return valueOf(operand.name, names);
      case "nothing":
        return undefined;
      case "test": {
        const instruction = this.instruction(operand.instruction);
        if (instruction.type !== "test") throw new TypeError("not a condition");
        return instruction.run(this.call(instruction, operand.operands, names));
      }
    }
  }

  private instruction(number: number): Instruction {
    const instruction = this.instructions[number];
    if (instruction === undefined) throw new TypeError(`no instruction ${number}`);
    return instruction;
  }
}

function valueOf(name: string, around: Names | undefined): unknown {
  for (let at = around; at !== undefined; at = at.outer) {
    const index = at.names.indexOf(name);
    if (index >= 0) return at.values[index];
  }
  throw new TypeError(`nothing is called ${name} here`);
}
