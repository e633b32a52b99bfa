import { QuoteType, Tokenizer } from "htmlparser2";
import type { Tag } from "./scan-tags.js";

/** A piece of a template file's mark-up, found in the text with every `{{…}}` masked. Offsets of the file. */
export type MarkupToken =
  | OpenTag
  | { readonly type: "close"; readonly start: number; readonly end: number; readonly name: string }
  | {
      readonly type: "text" | "comment" | "foreign" | "unfinished";
      readonly start: number;
      readonly end: number;
    };

export interface OpenTag {
  readonly type: "open";
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly nameEnd: number;
  readonly attributes: readonly MarkupAttribute[];
  readonly isSelfClosing: boolean;
}

export interface MarkupAttribute {
  readonly name: string;
  readonly start: number;
  /** Where the value begins and ends, without quotes; the same offset twice when there is none. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly value: string;
}

/**
 * Finds the mark-up of a template file. Tags of Handlebars are masked by as many letters, so that every offset stays
 * and a tag inside `<…>` is seen to be there.
 */
export function readMarkup(text: string, tags: readonly Tag[]): readonly MarkupToken[] {
  const masked = mask(text, tags);
  const reader = new MarkupReader(masked);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, reader);
  tokenizer.write(masked);
  tokenizer.end();
  return reader.tokens;
}

function mask(text: string, tags: readonly Tag[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of tags) {
    pieces.push(text.slice(at, start), "x".repeat(end - start));
    at = end;
  }
  return pieces.join("") + text.slice(at);
}

/** Receives what htmlparser2's tokenizer finds; it keeps no stack, so nothing is closed or opened behind our back. */
class MarkupReader {
  readonly tokens: MarkupToken[] = [];
  private readonly text: string;
  private covered = 0;
  private tag = { start: 0, name: "", nameEnd: 0 };
  private attributes: MarkupAttribute[] = [];
  private attribute = { name: "", start: 0, valueStart: -1, valueEnd: -1 };

  constructor(text: string) {
    this.text = text;
  }

  onopentagname(start: number, end: number): void {
    this.tag = { start: start - 1, name: this.text.slice(start, end), nameEnd: end };
    this.attributes = [];
  }

  onattribname(start: number, end: number): void {
    this.attribute = { name: this.text.slice(start, end), start, valueStart: -1, valueEnd: -1 };
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute.valueStart < 0) this.attribute.valueStart = start;
    this.attribute.valueEnd = end;
  }

  onattribend(quote: QuoteType, end: number): void {
    const { name, start } = this.attribute;
    const isEmpty = quote === QuoteType.NoValue || this.attribute.valueStart < 0;
    const valueStart = isEmpty ? end : this.attribute.valueStart;
    const valueEnd = isEmpty ? end : this.attribute.valueEnd;
    const value = this.text.slice(valueStart, valueEnd);
    this.attributes.push({ name, start, valueStart, valueEnd, value });
  }

  onopentagend(end: number): void {
    this.pushOpen(end + 1, false);
  }

  onselfclosingtag(end: number): void {
    this.pushOpen(end + 1, true);
  }

  onclosetag(start: number, end: number): void {
    const closing = this.text.indexOf(">", end);
    const name = this.text.slice(start, end);
    this.push({ type: "close", start: start - 2, end: closing < 0 ? this.text.length : closing + 1, name });
  }

  ontext(start: number, end: number): void {
    this.push({ type: "text", start, end });
  }

  oncomment(start: number, end: number): void {
    this.push({ type: "comment", start: start - "<!--".length, end: end + 1 });
  }

  oncdata(start: number, end: number): void {
    this.push({ type: "foreign", start: start - "<![CDATA[".length, end: end + 1 });
  }

  ondeclaration(start: number, end: number): void {
    this.push({ type: "foreign", start: start - "<!".length, end: end + 1 });
  }

  onprocessinginstruction(start: number, end: number): void {
    this.push({ type: "foreign", start: start - "<?".length, end: end + "?>".length });
  }

  onend(): void {
    const start = this.text.indexOf("<", this.covered);
    if (start >= 0) this.push({ type: "unfinished", start, end: this.text.length });
  }

  /** Entities are left as they are written: `decodeEntities` is off. */
  onattribentity(): void {}

  ontextentity(): void {}

  private pushOpen(end: number, isSelfClosing: boolean): void {
    this.push({ type: "open", ...this.tag, end, attributes: this.attributes, isSelfClosing });
  }

  private push(token: MarkupToken): void {
    this.tokens.push(token);
    this.covered = token.end;
  }
}
