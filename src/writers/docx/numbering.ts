import type { ILevelsOptions, INumberingOptions } from "docx";
import type { Heading, List } from "../../document/node.js";
import type { HeadingLevel } from "../../document/number.js";
import type { ParagraphTheme, Theme } from "../../document/theme.js";
import { twipsOf } from "../../document/theme.js";
import type { Language } from "../../foundation/locale.js";
import { element } from "../../ooxml/xml.js";
import { labelOf, numberText, startOf, type LabelFormat, type NumberFormat } from "./label-format.js";
import { headingStyleId } from "./style-names.js";

/** Word's own limit: list levels 0 to 8. */
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The list of the headings; every other list counts on from here. */
export const HEADING_LIST = 1;

/** A heading number as Word writes it down: `%n` stands for the number of level n, each in the format of its level. */
interface HeadingFormat {
  readonly text: string;
  readonly format: NumberFormat;
}

/** Heading numbers of `document/number.ts` as Word counts them, level by level. */
export const HEADING_FORMATS: Readonly<Record<Language, readonly HeadingFormat[]>> = {
  zh: [
    { text: "%1、", format: "chineseCountingThousand" },
    { text: "（%2）", format: "chineseCountingThousand" },
    { text: "%3.", format: "decimal" },
    { text: "（%4）", format: "decimal" },
  ],
  en: [
    { text: "%1.", format: "decimal" },
    { text: "%1.%2", format: "decimal" },
    { text: "%1.%2.%3", format: "decimal" },
    { text: "(%4)", format: "lowerLetter" },
  ],
};

/** List labels that Word can count; a list with others is written with its labels as text. */
const LIST_FORMATS: readonly LabelFormat[] = [
  { before: "", after: ".", format: "decimal" },
  { before: "（", after: "）", format: "decimal" },
  { before: "(", after: ")", format: "decimal" },
  { before: "", after: "）", format: "decimal" },
  { before: "", after: ")", format: "decimal" },
  { before: "•", after: "", format: "bullet" },
  { before: "(", after: ")", format: "lowerRoman" },
  { before: "(", after: ")", format: "upperLetter" },
];

/** The abstract lists of the document, for `docx`: headings first, then {@link LIST_FORMATS}. */
export function numberingConfig(theme: Theme, language: Language): INumberingOptions {
  const headings = HEADING_FORMATS[language].map(({ format, text }, level): ILevelsOptions => {
    const headingLevel: HeadingLevel = level === 0 ? 1 : level === 1 ? 2 : level === 2 ? 3 : 4;
    const look = theme.headings[headingLevel];
    return {
      level,
      format,
      text,
      alignment: "left",
      // Chinese numbers bring their own mark; a Latin title needs a space after the number.
      suffix: language === "zh" ? "nothing" : "space",
      style: {
        style: headingStyleId(headingLevel),
        paragraph: { indent: { left: 0, firstLine: twipsOf(look.firstLineCharacters * look.sizePoints) } },
      },
    };
  });
  const lists = LIST_FORMATS.map((format, index) => ({
    reference: `list${index}`,
    levels: LEVELS.map((level) => listLevel(format, level, theme.paragraphs.listItem)),
  }));
  return { config: [{ reference: "headings", levels: headings }, ...lists] };
}

/** Indents here serve people who go on writing in Word; our own paragraphs carry theirs in characters. */
function listLevel(format: LabelFormat, level: number, look: ParagraphTheme): ILevelsOptions {
  const hanging = twipsOf((look.hangingCharacters ?? 2) * look.sizePoints);
  const base = twipsOf((look.indentCharacters ?? 0) * look.sizePoints);
  return {
    level,
    format: format.format,
    text: levelText(format, level),
    alignment: "left",
    suffix: "tab",
    style: { paragraph: { indent: { left: base + hanging * (level + 1), hanging } } },
  };
}

function levelText(format: LabelFormat, level: number): string {
  return format.format === "bullet" ? format.before : `${format.before}%${level + 1}${format.after}`;
}

/** Where a numbered paragraph stands: list instance and level, as `w:numPr` says it. */
export interface NumberingPlace {
  readonly list: number;
  readonly level: number;
}

/** Where the lists of a document begin behind those of another: what is added to the numbers of instances and of abstract lists. */
export interface NumberingOffset {
  readonly instances: number;
  readonly lists: number;
}

/**
 * The lists of one document. Each list of the tree becomes an instance of its own, so that it starts anew.
 * Whatever Word would count differently from the tree is left to be written as text.
 */
export class DocumentNumbering {
  private readonly instances: string[];
  private readonly formats: readonly HeadingFormat[];
  private readonly offset: NumberingOffset;
  private headings: readonly number[] = [];

  constructor(language: Language, offset: NumberingOffset = { instances: 0, lists: 0 }) {
    this.formats = HEADING_FORMATS[language];
    this.offset = offset;
    this.instances = [instance(HEADING_LIST + offset.instances, offset.lists)];
  }

  /** Whether Word's own count gives the heading its label; if so, the heading is counted. */
  counts(heading: Heading): boolean {
    const level = heading.level - 1;
    const counts = [...this.headings.slice(0, level), (this.headings[level] ?? 0) + 1];
    // Where a level was left out, Word would count that level.
    if (counts.length < heading.level || this.labelOf(counts) !== heading.label) return false;
    this.headings = counts;
    return true;
  }

  private labelOf(counts: readonly number[]): string {
    const text = this.formats[counts.length - 1]?.text ?? "";
    return text.replaceAll(/%(\d)/gu, (_place, digit: string) => {
      const level = Number(digit) - 1;
      return numberText(this.formats[level]?.format ?? "bullet", counts[level] ?? 0) ?? "";
    });
  }

  /** A new instance for a list, or `undefined` when its labels cannot be counted by Word. */
  add(list: List, level: number): NumberingPlace | undefined {
    if (level >= LEVELS.length) return undefined;
    // A label is only printed before a paragraph; Word would count on without one.
    if (list.items.some((item) => item.blocks[0]?.type !== "paragraph")) return undefined;
    const first = list.items[0]?.label ?? "";
    for (const [index, format] of LIST_FORMATS.entries()) {
      const start = startOf(format, first);
      if (start === undefined) continue;
      if (!list.items.every((item, offset) => item.label === labelOf(format, start + offset))) continue;
      const id = this.instances.length + 1 + this.offset.instances;
      this.instances.push(instance(id, index + 1 + this.offset.lists, { level, start }));
      return { list: id, level };
    }
    return undefined;
  }

  /** The `w:num` elements, in order; they stand behind the abstract lists. */
  xml(): string {
    return this.instances.join("");
  }
}

function instance(
  id: number,
  abstract: number,
  restart?: { readonly level: number; readonly start: number },
): string {
  const override =
    restart === undefined
      ? ""
      : element(
          "w:lvlOverride",
          { "w:ilvl": restart.level },
          element("w:startOverride", { "w:val": restart.start }),
        );
  return element("w:num", { "w:numId": id }, element("w:abstractNumId", { "w:val": abstract }) + override);
}
