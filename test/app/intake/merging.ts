import { mergeAnswers, type Merged } from "../../../src/app/intake/merge.js";
import type { Outcome } from "../../../src/foundation/outcome.js";
import { readSource } from "../../../src/input/read.js";
import type { SourceDocument } from "../../../src/input/source-document.js";

/** A file that can be read; anything else fails the test. */
export function sourceFrom(text: string, file = "filing.yaml"): SourceDocument {
  const { value, diagnostics } = readSource(text, file);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** Answers merged into a text. */
export function merge(text: string, answers: unknown, file = "filing.yaml"): Outcome<Merged | undefined> {
  return mergeAnswers(sourceFrom(text, file), answers);
}

/** The merged text; a refusal fails the test. */
export function mergedText(text: string, answers: unknown, file = "filing.yaml"): string {
  const { value, diagnostics } = merge(text, answers, file);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value.text;
}
