import type { FieldKind } from "../foundation/field.js";
import type { Call, Loop } from "./run/call.js";
import type { Truth } from "./run/truth.js";

/** What an argument of a helper must be; checked when the template is compiled. */
export type Parameter =
  /** A path to a field of one of these kinds; `refersTo` for references to one kind of entry. */
  | { readonly type: "path"; readonly kinds: readonly FieldKind[]; readonly refersTo?: string }
  /** A yes/no field, `@first`, `@last`, or a helper that gives a condition. */
  | { readonly type: "condition" }
  /** What a field of the first argument's kind can hold: a code of its options, a text or a number. */
  | { readonly type: "comparison" }
  | { readonly type: "text" }
  /** The name of a field of each entry of the first argument. */
  | { readonly type: "member"; readonly kinds: readonly FieldKind[] };

export interface NamedParameter {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * A helper: what it takes, and what it gives where. Pure; text it gives was made by the run's output. One that gives
 * nothing in some place is refused there when the template is compiled.
 */
export interface Helper {
  readonly name: string;
  /** How it is written, for messages. */
  readonly usage: string;
  readonly parameters: readonly Parameter[];
  /** How many of the parameters may be left out, from the end. */
  readonly optional?: number;
  /** Whether the last parameter may be repeated. */
  readonly isRepeating?: boolean;
  /** `name=number` arguments. */
  readonly named?: Readonly<Record<string, NamedParameter>>;
  /** In a line of text. */
  readonly print?: (call: Call) => string;
  /** Between paragraphs. */
  readonly picture?: (call: Call) => string;
  /** As the whole value of an attribute. */
  readonly attribute?: (call: Call) => number;
  /** As a condition. */
  readonly condition?: (call: Call) => Truth;
  /** Codes the options of the first argument must be among. */
  readonly codes?: ReadonlySet<string>;
}

/** The two programs of a block. `item` and `loop` are what the body sees of a turn. */
export interface Branches {
  body(item?: object, loop?: Loop): string;
  otherwise(): string;
}

/** A block, `{{#name …}}`. */
export interface BlockHelper {
  readonly name: string;
  readonly usage: string;
  readonly parameters: readonly Parameter[];
  /** `as |item index|`. */
  readonly isLoop: boolean;
  readonly run: (call: Call, branches: Branches) => string;
}

/** Kinds that can be printed in one piece. */
export const SCALARS: readonly FieldKind[] = ["text", "code", "date", "integer", "boolean", "enum"];

export const LISTS: readonly FieldKind[] = ["list", "referenceList", "enumList"];
