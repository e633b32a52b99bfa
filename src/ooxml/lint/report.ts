import type { XmlElement } from "../../foundation/xml-reader.js";
import type { Parts } from "../zip.js";

/** What a problem is about. Each has planted faults in the tests. */
export type LintCheck =
  | "xml"
  | "content-type"
  | "relationship"
  | "duplicate-id"
  | "bookmark"
  | "field"
  | "style"
  | "numbering"
  | "note"
  | "comment"
  | "control"
  | "table"
  | "child-order"
  | "white-space"
  | "leftover-tag";

/** Something that makes Word refuse, repair or misread a package. `message` is for developers. */
export interface LintProblem {
  /** Path in the package. */
  readonly part: string;
  readonly check: LintCheck;
  readonly message: string;
}

/** A package being examined: its bytes, its XML, and where problems go. */
export interface LintContext {
  readonly parts: Parts;
  /** Every well-formed XML part, by path. */
  readonly trees: ReadonlyMap<string, XmlElement>;
  report(part: string, check: LintCheck, message: string): void;
}

/** Reports each value that comes more than once. */
export function reportRepeated(
  context: LintContext,
  check: LintCheck,
  what: string,
  values: Iterable<{ readonly part: string; readonly value: string }>,
): void {
  const seen = new Set<string>();
  for (const { part, value } of values) {
    if (seen.has(value)) context.report(part, check, `${what} ${value} is used twice`);
    seen.add(value);
  }
}
