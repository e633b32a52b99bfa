import type { Diagnostic } from "../foundation/diagnostic.js";

/** Findings in the order of the file; those at one place stay as they came. */
export function inFileOrder(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return findings.toSorted(
    (left, right) =>
      (left.place?.line ?? 0) - (right.place?.line ?? 0) ||
      (left.place?.column ?? 0) - (right.place?.column ?? 0),
  );
}
