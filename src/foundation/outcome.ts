import type { Diagnostic } from "./diagnostic.js";

/** A result together with everything there is to say about it. All problems are collected, not the first. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function outcome<T>(value: T, diagnostics: readonly Diagnostic[] = []): Outcome<T> {
  return { value, diagnostics };
}
