import type { Field } from "../../foundation/field.js";
import type { Site, SiteArgument, Step } from "../rewrite/site.js";
import { type Reading, read } from "./reading.js";
import type { Run } from "./run.js";
import type { Truth } from "./truth.js";

/** Where a loop stands. */
export interface Loop {
  readonly index: number;
  readonly length: number;
}

/**
 * One call of a helper while a template is filled: its arguments with their values. Which argument is of which kind
 * was checked when the template was compiled; asking for the wrong one is a bug of ours.
 */
export class Call {
  readonly site: Site;
  readonly run: Run;
  /** What stands for each argument that needs data. */
  private readonly operands: readonly unknown[];

  constructor(site: Site, operands: readonly unknown[], run: Run) {
    this.site = site;
    this.operands = operands;
    this.run = run;
  }

  /** What stands at the path given as argument `index`. */
  reading(index: number): Reading {
    const argument = this.argument(index);
    if (argument.type !== "path") throw new TypeError(`argument ${index} is no path`);
    return this.read(argument.steps, argument.field, this.operands[index]);
  }

  /** What stands at the member that argument `index` names, in one object of a list. */
  member(index: number, item: object): Reading {
    const argument = this.argument(index);
    if (argument.type !== "member") throw new TypeError(`argument ${index} is no member`);
    return this.read(argument.steps, argument.field, item);
  }

  /** An option, as the loop over a list of options sees it. */
  option(item: object, list: Field): Reading {
    return this.read([], { ...list, kind: "enum" }, item);
  }

  /** The condition given as argument `index`: a yes/no field, `@first`, `@last` or the result of another helper. */
  truth(index: number): Truth {
    const argument = this.argument(index);
    switch (argument.type) {
      case "path": {
        const reading = this.reading(index);
        const value = reading.state === "answered" ? reading.value === true : undefined;
        return { value, pointers: [reading.pointer] };
      }
      case "loop": {
        const loop = this.loop(index);
        const isThere = argument.variable === "first" ? loop.index === 0 : loop.index === loop.length - 1;
        return { value: isThere, pointers: [] };
      }
      case "condition": {
        const operand = this.operands[index];
        if (!isTruth(operand)) throw new TypeError(`argument ${index} is no condition`);
        return operand;
      }
      case "literal":
      case "member":
        throw new TypeError(`argument ${index} is no condition`);
    }
  }

  /** All arguments as conditions. */
  truths(): readonly Truth[] {
    return this.site.arguments.map((_, index) => this.truth(index));
  }

  /** The text or number written as argument `index`. */
  literal(index: number): string | number {
    const argument = this.argument(index);
    if (argument.type !== "literal") throw new TypeError(`argument ${index} is no literal`);
    return argument.value;
  }

  /** `@index` (from 0) or `@number` (from 1) given as argument `index`; `undefined` for any other argument. */
  counter(index: number): number | undefined {
    const argument = this.argument(index);
    if (argument.type !== "loop") return undefined;
    return this.loop(index).index + (argument.variable === "number" ? 1 : 0);
  }

  has(index: number): boolean {
    return index < this.site.arguments.length;
  }

  private argument(index: number): SiteArgument {
    const argument = this.site.arguments[index];
    if (argument === undefined) throw new TypeError(`no argument ${index}`);
    return argument;
  }

  private read(steps: readonly Step[], field: Field, context: unknown): Reading {
    if (typeof context !== "object" || context === null)
      throw new TypeError("a path without an object to start from");
    return read(this.run.view, context, steps, field);
  }

  private loop(index: number): Loop {
    const operand = this.operands[index];
    if (!isLoop(operand)) throw new TypeError(`argument ${index} is no loop`);
    return operand;
  }
}

function isTruth(value: unknown): value is Truth {
  return typeof value === "object" && value !== null && "value" in value && "pointers" in value;
}

function isLoop(value: unknown): value is Loop {
  return typeof value === "object" && value !== null && "index" in value && "length" in value;
}
