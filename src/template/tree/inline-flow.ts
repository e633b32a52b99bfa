import { isAmbiguousMark, isEastAsian } from "../../document/character.js";
import type { Inline, Mark, Text } from "../../document/node.js";
import type { Language } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";

/** How a run of text looks; `language` where it is not the document's. */
export interface TextFormat {
  readonly marks: readonly Mark[];
  readonly language?: Language;
}

/** What a line break inside a value becomes: a new paragraph where there can be one, else a space. */
export type Breaks = "paragraph" | "space";

/** ASCII white space only: U+3000 and U+00A0 are content. */
const WHITE_OR_WORD = /[ \t\n\r\f]+|[^ \t\n\r\f]+/gu;

/** What stands for an inline that is not text when white space beside it is decided. */
const OBJECT: Readonly<Record<Language, string>> = { zh: "字", en: "x" };

/**
 * Collects the inlines of one place in the template. White space of the template is treated as in HTML: runs become
 * one space, none at the beginning and end; and a run with a line break disappears between East Asian characters,
 * because Chinese authors break lines where there is no space. White space inside values stays as it is.
 */
export class InlineFlow {
  private readonly language: Language;
  private readonly breaks: Breaks;
  private readonly done: Inline[][] = [];
  private current: Inline[] = [];
  private pending: { hasLineBreak: boolean; readonly format: TextFormat } | undefined;
  /** The last character of the present paragraph; empty at its beginning. */
  private last = "";

  constructor(language: Language, breaks: Breaks) {
    this.language = language;
    this.breaks = breaks;
  }

  /** Words of the template. */
  words(text: string, format: TextFormat): void {
    for (const [piece] of text.matchAll(WHITE_OR_WORD)) {
      if (/^[ \t\n\r\f]/u.test(piece)) {
        this.pending ??= { hasLineBreak: false, format };
        if (piece.includes("\n")) this.pending.hasLineBreak = true;
      } else {
        this.settle(piece);
        this.append(piece, format);
      }
    }
  }

  /** A value of the data, exactly, but for line breaks and tabs. */
  value(text: string, format: TextFormat, source: Pointer | undefined): void {
    const lines = text
      .replaceAll("\t", " ")
      .split(/\r\n?|[\n\u2028\u2029]/u)
      .filter((line) => line !== "");
    const parts = this.breaks === "paragraph" ? lines : [lines.join(" ")];
    for (const [index, part] of parts.entries()) {
      if (part === "") continue;
      if (index > 0) this.endParagraph();
      this.settle(part);
      const { marks, language } = format;
      this.push(
        { type: "text", text: part, marks, ...different(language, this.language), ...sourced(source) },
        part,
      );
    }
  }

  /** An inline that is no text. */
  object(inline: Exclude<Inline, Text>): void {
    this.settle(OBJECT[this.language]);
    this.push(inline, OBJECT[this.language]);
  }

  lineBreak(): void {
    this.pending = undefined;
    this.push({ type: "lineBreak" }, "");
  }

  /** The paragraphs so far, without empty ones. */
  paragraphs(): readonly (readonly Inline[])[] {
    this.endParagraph();
    return this.done;
  }

  /** The same in one line. */
  line(): readonly Inline[] {
    return this.paragraphs().flat();
  }

  private endParagraph(): void {
    if (this.current.length > 0) this.done.push(this.current);
    this.current = [];
    this.pending = undefined;
    this.last = "";
  }

  /** Decides what becomes of white space before `next`. */
  private settle(next: string): void {
    const { pending } = this;
    this.pending = undefined;
    if (pending === undefined || this.last === "") return;
    const isBroken = pending.hasLineBreak && belongTogether(this.last, firstCharacter(next));
    if (!isBroken) this.append(" ", pending.format);
  }

  /** Adds words to the run before them, if that is of the same kind. */
  private append(text: string, { marks, language }: TextFormat): void {
    const before = this.current.at(-1);
    const isSame =
      before?.type === "text" &&
      before.source === undefined &&
      before.language === different(language, this.language).language &&
      before.marks.join() === marks.join();
    if (isSame) this.current.pop();
    const joined = isSame ? before.text + text : text;
    this.push({ type: "text", text: joined, marks, ...different(language, this.language) }, text);
  }

  private push(inline: Inline, text: string): void {
    this.current.push(inline);
    this.last = text === "" ? "" : lastCharacter(text);
  }
}

/** Whether a line break between two characters is only a matter of the source: both are East Asian. */
function belongTogether(left: string, right: string): boolean {
  const [leftPoint, rightPoint] = [left.codePointAt(0) ?? 0, right.codePointAt(0) ?? 0];
  const isEither = isEastAsian(leftPoint) || isEastAsian(rightPoint);
  const fits = (codePoint: number): boolean => isEastAsian(codePoint) || isAmbiguousMark(codePoint);
  return isEither && fits(leftPoint) && fits(rightPoint);
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

function lastCharacter(text: string): string {
  const low = text.charCodeAt(text.length - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(-2) : text.slice(-1);
}

function different(language: Language | undefined, document: Language): { readonly language?: Language } {
  return language === undefined || language === document ? {} : { language };
}

function sourced(source: Pointer | undefined): { readonly source?: Pointer } {
  return source === undefined ? {} : { source };
}
