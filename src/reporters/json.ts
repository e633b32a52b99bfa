import type { Diagnostic } from "../foundation/diagnostic.js";

/** Findings for programs: an object with a version, stable member names and both languages. */
export function reportJson(findings: readonly Diagnostic[]): string {
  return `${JSON.stringify({ version: 1, findings }, undefined, 2)}\n`;
}
