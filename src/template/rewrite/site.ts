import type { Place } from "../../foundation/diagnostic.js";
import type { Field } from "../../foundation/field.js";
import type { Position } from "../vocabulary.js";

/** One step down a path: a member, and where the id that stands there leads. */
export interface Step {
  readonly segment: string;
  /** The pattern of what a reference refers to, when the path goes on behind it. */
  readonly follow?: string;
}

export type LoopVariable = "index" | "number" | "first" | "last";

/** What is known about one argument before there is any data. */
export type SiteArgument =
  | { readonly type: "path"; readonly steps: readonly Step[]; readonly field: Field }
  | { readonly type: "member"; readonly steps: readonly Step[]; readonly field: Field }
  | { readonly type: "loop"; readonly variable: LoopVariable }
  | { readonly type: "literal"; readonly value: string | number }
  | { readonly type: "condition" };

/** One use of a helper in a template: everything about it that does not depend on data. */
export interface Site {
  readonly arguments: readonly SiteArgument[];
  readonly named: ReadonlyMap<string, number>;
  /** What surrounds it in the mark-up; `attribute` inside an attribute's value. */
  readonly position: Position | "attribute";
  readonly place: Place;
  /** Number of the place, for what the helper puts into the filled template. */
  readonly mark: number;
  /** Whether the block has an `{{else}}`. */
  readonly hasElse: boolean;
}
