import { hasHan, isAmbiguousMark } from "../../document/character.js";
import { blankText, checkText, gapText, notApplicableText } from "../../document/words.js";
import { type Field, nameOf } from "../../foundation/field.js";
import type { Language, LocalizedText } from "../../foundation/locale.js";
import { type Pointer, segmentsOf } from "../../foundation/pointer.js";
import { escapeText } from "../../ooxml/xml.js";
import type { BlankKind, Output } from "../run/output.js";
import type { Position } from "../vocabulary.js";
import { type Look, NO_LOOK, withProperties } from "./look.js";

/** A gap that was printed. */
export interface PrintedGap {
  readonly pointer: Pointer;
  readonly label: LocalizedText;
  /** As it stands in the document. */
  readonly text: string;
}

/**
 * What helpers write while a line of a Word document is filled. Values and marks are text with signs around stretches of another look; only
 * `line` knows the run and makes XML of them. The signs are characters that neither templates nor values can hold.
 */
const SIGNS = { gap: "\u0001", check: "\u0002", ruled: "\u0003", foreign: "\u0004", end: "\u0005" } as const;
const STRETCH = new RegExp(
  `([${SIGNS.gap}${SIGNS.check}${SIGNS.ruled}${SIGNS.foreign}])([^${SIGNS.end}]*)${SIGNS.end}`,
  "gu",
);

const SYMBOL_FONT =
  '<w:rFonts w:ascii="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:cs="Segoe UI Symbol"/>';
/** Ems of a ruled blank, as in our own templates. */
const BLANK_WIDTH = 10;

/** What is written for a value that is printed, by those who read the document again; itself unless given. */
export type MarkValue = (text: string, pointer: Pointer) => string;

/** The output of a Word template; `looks` are those of its tags by the number of their place. */
export class WordOutput implements Output {
  /** The gaps printed so far, each once. */
  readonly gaps = new Map<Pointer, PrintedGap>();
  /** What was printed in Chinese in an English document, for want of English. */
  readonly foreign = new Set<Pointer>();
  private readonly looks: readonly Look[];
  private readonly fields: ReadonlyMap<string, Field>;
  private readonly language: Language;

  private readonly marked: MarkValue;

  constructor(
    looks: readonly Look[],
    fields: ReadonlyMap<string, Field>,
    language: Language,
    marked: MarkValue = (text) => text,
  ) {
    this.looks = looks;
    this.fields = fields;
    this.language = language;
    this.marked = marked;
  }

  words(text: string, language?: Language): string {
    return language === undefined ? text : SIGNS.foreign + text + SIGNS.end;
  }

  value(text: string, pointer: Pointer, language?: Language): string {
    const marked = text === "" ? text : this.marked(text, pointer);
    if (language === undefined) return marked;
    this.foreign.add(pointer);
    return SIGNS.foreign + marked + SIGNS.end;
  }

  gap(pointer: Pointer): string {
    const label = nameOf(segmentsOf(pointer), this.fields);
    const text = gapText({ type: "gap", pointer, label }, this.language);
    this.gaps.set(pointer, { pointer, label, text });
    return SIGNS.gap + text + SIGNS.end;
  }

  notApplicable(reason: string, pointer: Pointer): string {
    return notApplicableText({ type: "notApplicable", reason, source: pointer }, this.language);
  }

  blank(kind: BlankKind, pointer: Pointer): string {
    const blank = { type: "blank", kind, width: kind === "date" ? 0 : BLANK_WIDTH, source: pointer } as const;
    const { ruled, after } = blankText(blank, this.language);
    return (ruled === "" ? "" : SIGNS.ruled + ruled + SIGNS.end) + after;
  }

  check(isChecked: boolean): string {
    return SIGNS.check + checkText({ type: "check", checked: isChecked }) + SIGNS.end;
  }

  picture(): string {
    throw new TypeError("Word templates print no pictures");
  }

  line(written: string, mark: number): string {
    const { run } = this.lookAt(mark);
    if (!written.includes(SIGNS.end)) return runOf(written, run);
    let xml = "";
    let at = 0;
    for (const stretch of written.matchAll(STRETCH)) {
      const [whole, sign = "", text = ""] = stretch;
      xml += runOf(written.slice(at, stretch.index), run) + runOf(text, lookAs(sign, run));
      at = stretch.index + whole.length;
    }
    return xml + runOf(written.slice(at), run);
  }

  gapInstead(position: Position, pointer: Pointer, mark: number): string {
    const look = this.lookAt(mark);
    const gap = this.gap(pointer);
    // A helper that prints a condition writes a line, of which runs are made later.
    if (!look.isBlock) return gap;
    return look.around(this.line(gap, mark));
  }

  private lookAt(mark: number): Look {
    return this.looks[mark] ?? NO_LOOK;
  }
}

/** The properties of a stretch: those of the tag's run, and what its sign adds. */
function lookAs(sign: string, run: string): string {
  switch (sign) {
    case SIGNS.gap:
      return withProperties(run, { "w:highlight": '<w:highlight w:val="yellow"/>' });
    case SIGNS.check:
      return withProperties(run, { "w:rFonts": SYMBOL_FONT });
    case SIGNS.ruled:
      return withProperties(run, { "w:u": '<w:u w:val="single"/>' });
    default:
      return withHint(run);
  }
}

/** Line ends, tabs and the marks that `isAmbiguousMark` knows: most values hold none. */
const UNUSUAL = /[\t\n\r\u2018\u2019\u201c\u201d\u2014\u2026\u00b7\u2028\u2029]/;

/** A run of these properties; line ends are line breaks in it. */
function runOf(text: string, properties: string): string {
  if (text === "") return "";
  if (!UNUSUAL.test(text)) return `<w:r>${properties}${textElement(text)}</w:r>`;
  const pieces = text
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, "\n")
    .split("\n")
    .map((line) => line.split("\t").map(textElement).join("<w:tab/>"));
  const look = isMixed(text) ? withHint(properties) : properties;
  return `<w:r>${look}${pieces.join("<w:br/>")}</w:r>`;
}

function textElement(text: string): string {
  return text === "" ? "" : `<w:t xml:space="preserve">${escapeText(text)}</w:t>`;
}

/** Whether quotes or dashes stand in Chinese text, which Word would otherwise set in the Latin face. */
function isMixed(text: string): boolean {
  if (!hasHan(text)) return false;
  // All of these marks are single UTF-16 units.
  for (let at = 0; at < text.length; at += 1) if (isAmbiguousMark(text.charCodeAt(at))) return true;
  return false;
}

/** Properties that make Word take the East Asian face for marks that could be of either. */
function withHint(properties: string): string {
  const fonts = /<w:rFonts(?<attributes>(?:\s[^>]*?)?)\/>/u.exec(properties)?.groups?.["attributes"] ?? "";
  const others = fonts.replace(/\sw:hint="[^"]*"/u, "");
  return withProperties(properties, { "w:rFonts": `<w:rFonts${others} w:hint="eastAsia"/>` });
}
