import type { Place } from "../../foundation/diagnostic.js";
import { lastUpTo } from "../../foundation/last-up-to.js";

/** Turns offsets of a text (UTF-16 units from 0) into places. Lines end at U+000A. */
export class LineIndex {
  readonly file: string;
  readonly text: string;
  private readonly starts: number[] = [0];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.starts.push(at + 1);
  }

  /** The place of an offset; an offset behind the end stands for the end. */
  placeAt(offset: number): Place {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = lastUpTo(this.starts, at);
    return { file: this.file, line: line + 1, column: at - (this.starts[line] ?? 0) + 1 };
  }

  /** The text of a line that counts from 1, without its end. */
  lineText(line: number): string {
    const start = this.starts[line - 1] ?? this.text.length;
    const end = this.starts[line] ?? this.text.length + 1;
    return this.text.slice(start, end - 1);
  }
}
