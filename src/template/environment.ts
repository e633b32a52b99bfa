import Handlebars from "handlebars";
import type { InternalHelper } from "./rewrite/code.js";
import type { Instruction } from "./rewrite/instruction.js";
import { Call, type Loop } from "./run/call.js";
import type { Run } from "./run/run.js";

/** Writes the filled template. The same for many fillings, which share nothing. */
export type Render = (root: object, run: Run) => string;

const KNOWN: Readonly<Record<string, boolean>> = {
  helperMissing: false,
  blockHelperMissing: false,
  each: false,
  if: false,
  unless: false,
  with: false,
  log: false,
  lookup: false,
  print: true,
  test: true,
  block: true,
};

const PROTECTION = {
  allowProtoMethodsByDefault: false,
  allowProtoPropertiesByDefault: false,
  allowCallsToHelperMissing: false,
} as const;

/** What travels with one filling; templates cannot name it, because their paths were all rewritten. */
class Filling {
  readonly run: Run;
  readonly instructions: readonly Instruction[];

  constructor(run: Run, instructions: readonly Instruction[]) {
    this.run = run;
    this.instructions = instructions;
  }
}

const environment = createEnvironment();

/**
 * Compiles a rewritten tree. It was made by `rewrite` from what our own parser read; no other tree gets here, and the
 * text of a template is never compiled as it came.
 */
export function compileProgram(program: hbs.AST.Program, instructions: readonly Instruction[]): Render {
  const template = environment.compile<object>(program, {
    knownHelpers: { ...KNOWN },
    knownHelpersOnly: true,
    strict: true,
    noEscape: false,
    preventIndent: true,
    ignoreStandalone: true,
    explicitPartialContext: true,
    compat: false,
  });
  return (root, run) => template(root, { ...PROTECTION, data: { filling: new Filling(run, instructions) } });
}

/** An environment of our own that has nothing in it but the three helpers rewritten trees call. */
function createEnvironment(): typeof Handlebars {
  const created = Handlebars.create();
  for (const name of Object.keys(created.helpers)) created.unregisterHelper(name);
  for (const name of Object.keys(created.decorators)) created.unregisterDecorator(name);
  const helpers: Record<InternalHelper, Handlebars.HelperDelegate> = { print, test, block };
  created.registerHelper({ ...helpers });
  return created;
}

function print(...parameters: readonly unknown[]): Handlebars.SafeString {
  const { instruction, call } = read(parameters);
  if (instruction.type !== "print") throw new TypeError("not an instruction to print");
  // Values were escaped where they were written; Handlebars must not escape the marks around them.
  const { run, site } = call;
  return new Handlebars.SafeString(run.written(run.output.line(instruction.run(call), site.mark)));
}

function test(...parameters: readonly unknown[]): unknown {
  const { instruction, call } = read(parameters);
  if (instruction.type !== "test") throw new TypeError("not an instruction to test");
  return instruction.run(call);
}

function block(...parameters: readonly unknown[]): string {
  const { instruction, call, options } = read(parameters);
  if (instruction.type !== "block") throw new TypeError("not a block");
  const data: unknown = options.data;
  return instruction.run(call, {
    body: (item?: object, loop?: Loop) => options.fn(null, { data, blockParams: [item, loop] }),
    otherwise: () => options.inverse(null),
  });
}

function read(parameters: readonly unknown[]): {
  readonly instruction: Instruction;
  readonly call: Call;
  readonly options: Handlebars.HelperOptions;
} {
  const [number, ...operands] = parameters;
  const options = operands.pop();
  const filling = isOptions(options) ? fillingOf(options.data) : undefined;
  const instruction = filling?.instructions[Number(number)];
  if (!isOptions(options) || filling === undefined || instruction === undefined) {
    throw new TypeError("a helper was called from outside a filled template");
  }
  filling.run.step();
  return { instruction, call: new Call(instruction.site, operands, filling.run), options };
}

function isOptions(value: unknown): value is Handlebars.HelperOptions {
  return typeof value === "object" && value !== null && "hash" in value && "data" in value;
}

function fillingOf(data: unknown): Filling | undefined {
  const filling = typeof data === "object" && data !== null && "filling" in data ? data.filling : undefined;
  return filling instanceof Filling ? filling : undefined;
}
