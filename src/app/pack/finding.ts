import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";
import { finding } from "../../input/code.js";
import { nearestPlace, type ReadDocument } from "../../input/source-document.js";

/** What is wrong with a pack, and what to do. */
export interface PackMistake {
  readonly message: LocalizedText;
  readonly help: LocalizedText;
}

/** A mistake about a whole file of a pack. */
export function fileMistake(file: string, mistake: PackMistake, place: Partial<Place> = {}): Diagnostic {
  return finding({ code: "input/pack", ...mistake, place: { file, line: 1, column: 1, ...place } });
}

/** A mistake about a value of a file of a pack. */
export function valueMistake(document: ReadDocument, pointer: Pointer, mistake: PackMistake): Diagnostic {
  const place = document.placeOf(pointer) ?? nearestPlace(document, pointer);
  return finding({ code: "input/pack", ...mistake, pointer, place });
}
