import type { Body, Filing } from "#generated/types.js";
import type { Place } from "../foundation/diagnostic.js";
import type { Draft } from "../foundation/draft.js";
import type { Pointer } from "../foundation/pointer.js";
import { nearestPlace, type SourceDocument } from "../input/source-document.js";

/** A filing that was read: its data, and where in the file each value stands. */
export interface FilingSource {
  /** Of a file that is a certification body's own, nothing. */
  readonly filing: Draft<Filing>;
  /** The facts of a certification body, where the file is one of those. */
  readonly body?: Draft<Body>;
  /** Line and column of the value at a pointer, or of the nearest thing above it that stands in the file. */
  readonly placeOf: (at: Pointer) => Place;
}

/**
 * What was read, seen as a draft. A draft promises no property; a value of another type than the schema's is a blocking
 * finding of validation, and nothing goes on from there.
 */
export function filingSource(document: SourceDocument): FilingSource {
  const placeOf = (at: Pointer): Place => document.placeOf(at) ?? nearestPlace(document, at);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  if (document.root === "body") return { filing: {}, body: document.value as Draft<Body>, placeOf };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { filing: document.value as Draft<Filing>, placeOf };
}
