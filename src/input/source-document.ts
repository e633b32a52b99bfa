import type { Document } from "yaml";
import type { Diagnostic, Place } from "../foundation/diagnostic.js";
import { parentOf, type Pointer } from "../foundation/pointer.js";
import type { DocumentSchema } from "../law/document-schema.js";
import type { SchemaRoot } from "./catalogue.js";

/** A file as it was read: its data, and where in the file each value stands. */
export interface ReadDocument {
  readonly file: string;
  readonly syntax: "yaml" | "json" | "workbook";
  /**
   * The text that was read: without byte order mark, its characters as they stood. Offsets of `document` count in it.
   * Absent where the file is no text.
   */
  readonly text?: string;
  /** Plain JSON data; every object stands once, even where YAML used an alias. */
  readonly value: unknown;
  /** Where the value at a pointer starts (for a key without a value: the key), or `undefined` where there is none. */
  placeOf(pointer: Pointer): Place | undefined;
  /**
   * A number of JSON as it is written, which reading may have rounded; at most 40 characters. `undefined` for other
   * values and in YAML, where a number that would be rounded stays text.
   */
  numberAt(pointer: Pointer): string | undefined;
  /** Where the key of a member starts; list items and the whole have none. */
  keyPlaceOf(pointer: Pointer): Place | undefined;
  /**
   * The document with comments and layout, for commands that edit it in place. All its scalars are strings. For JSON
   * it is made when first asked.
   */
  readonly document: Document.Parsed;
}

/** A filing, or a certification body's own facts, as it was read. */
export interface SourceDocument extends ReadDocument {
  /** Which of the two it is. */
  readonly root: SchemaRoot;
  /** The document whose questions it answers, where the file says so; else everything may be in it. */
  readonly asksFor?: DocumentSchema;
  /** The cell in which the answer at a pointer, or what it belongs to, was first given; where that is known. */
  readonly originOf?: (pointer: Pointer) => string | undefined;
  /** Of a questionnaire. */
  readonly doubts?: FormDoubts;
}

/** What could not be read of a questionnaire, so that what follows from it is not held against the filing. */
export interface FormDoubts {
  /** The blocking findings of reading. */
  readonly faults: readonly Diagnostic[];
  /** Patterns of the records and lists of which nothing was read, with the finding that says so where there is one. */
  readonly unread: ReadonlyMap<Pointer, Diagnostic | undefined>;
  /** Patterns of those that were read. */
  readonly groups: readonly Pointer[];
}

/** Where to show something about a pointer: its key, else its value, else the nearest container that stands in the file. */
export function nearestPlace(source: ReadDocument & Pick<SourceDocument, "originOf">, at: Pointer): Place {
  for (let pointer: Pointer | undefined = at; pointer !== undefined; pointer = parentOf(pointer)) {
    const place = source.keyPlaceOf(pointer) ?? source.placeOf(pointer);
    // What is missing has a cell of its own, though its place in the file is that of what it belongs to.
    if (place !== undefined) return withOrigin(place, source, at);
  }
  return { file: source.file, line: 1, column: 1 };
}

function withOrigin(place: Place, { originOf }: Pick<SourceDocument, "originOf">, at: Pointer): Place {
  const origin = originOf?.(at);
  return origin === undefined ? place : { ...place, origin };
}
