import type { Place } from "../../foundation/diagnostic.js";
import { placeText } from "../../reporters/wording.js";
import type { ShownLines, ShownPlace } from "./protocol.js";

/** Longest line that is sent whole, in UTF-16 units, and most lines that are sent at once. */
const LONGEST_LINE = 2000;
const MOST_LINES = 400;

/** Files that are kept; the page asks for those of the last documents. */
const KEPT = 400;

interface ShelvedFile {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/**
 * Files that places were shown of, by number. Lines are asked for by number and never by name, so that nothing can be asked for but what
 * findings and paragraphs have pointed to.
 */
export class SourceShelf {
  private readonly files = new Map<number, ShelvedFile>();
  private readonly latest = new Map<string, number>();
  private last = 0;

  /** The number of a file; the same as before while its text is the same. */
  put(name: string, text: string): number {
    const known = this.latest.get(name);
    if (known !== undefined && this.files.get(known)?.text === text) return known;
    this.last += 1;
    this.files.set(this.last, { name, text, lines: text.split(/\r\n?|\n/u) });
    this.latest.set(name, this.last);
    for (const number of this.files.keys()) {
      if (this.files.size <= KEPT) break;
      this.files.delete(number);
    }
    return this.last;
  }

  /** Lines of a file from `first` on, counted from 1, as far as there are any; nothing for a number that was not given out. */
  lines(number: number, first: number, last: number): ShownLines | undefined {
    const file = this.files.get(number);
    if (file === undefined) return undefined;
    const { name, lines } = file;
    const from = Math.max(1, Math.min(first, lines.length));
    const to = Math.min(Math.max(from, last), from + MOST_LINES - 1);
    const shown = lines.slice(from - 1, to).map((line) => line.slice(0, LONGEST_LINE));
    return { file: name, first: from, lines: shown, count: lines.length };
  }
}

/** The places of one document as they are shown. */
export class SourceTexts {
  private readonly shelf: SourceShelf;
  private readonly textOf: (file: string) => string | undefined;
  private readonly numbers = new Map<string, number | undefined>();

  /** @param textOf the text of a file that was read, by the name messages give it. */
  constructor(shelf: SourceShelf, textOf: (file: string) => string | undefined) {
    this.shelf = shelf;
    this.textOf = textOf;
  }

  place(place: Place): ShownPlace {
    const isInText = place.cell === undefined && place.paragraph === undefined;
    const source = isInText ? this.numberOf(place.file) : undefined;
    const { line, column } = place;
    return { text: placeText(place), line, column, ...(source === undefined ? {} : { source }) };
  }

  private numberOf(file: string): number | undefined {
    if (!this.numbers.has(file)) {
      const text = this.textOf(file);
      this.numbers.set(file, text === undefined ? undefined : this.shelf.put(file, text));
    }
    return this.numbers.get(file);
  }
}
