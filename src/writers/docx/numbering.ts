import type { ILevelsOptions, INumberingOptions } from "docx";
import type { Heading, List } from "../../document/node.js";
import { chineseNumber } from "../../document/number.js";
import type { ParagraphTheme, Theme } from "../../document/theme.js";
import { twipsOf } from "../../document/theme.js";
import type { Language } from "../../foundation/locale.js";
import { element } from "../../ooxml/xml.js";
import { headingStyleId } from "./style-names.js";

/** Word's own limit: list levels 0 to 8. */
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The list of the headings; every other list counts on from here. */
export const HEADING_LIST = 1;

type NumberFormat = "chineseCountingThousand" | "decimal" | "bullet";

interface LabelFormat {
  readonly before: string;
  readonly after: string;
  readonly format: NumberFormat;
}

/** Heading numbers as official papers print them, and their `%n` positions (`document/number.ts`). */
const HEADING_FORMATS: readonly LabelFormat[] = [
  { before: "", after: "、", format: "chineseCountingThousand" },
  { before: "（", after: "）", format: "chineseCountingThousand" },
  { before: "", after: ".", format: "decimal" },
  { before: "（", after: "）", format: "decimal" },
];

/** List labels that Word can count; a list with others is written with its labels as text. */
const LIST_FORMATS: readonly LabelFormat[] = [
  { before: "", after: ".", format: "decimal" },
  { before: "（", after: "）", format: "decimal" },
  { before: "(", after: ")", format: "decimal" },
  { before: "", after: "）", format: "decimal" },
  { before: "", after: ")", format: "decimal" },
  { before: "•", after: "", format: "bullet" },
];

/** The abstract lists of the document, for `docx`: headings first, then {@link LIST_FORMATS}. */
export function numberingConfig(theme: Theme, language: Language): INumberingOptions {
  const headings = HEADING_FORMATS.map((format, level): ILevelsOptions => {
    const headingLevel = level === 0 ? 1 : level === 1 ? 2 : level === 2 ? 3 : 4;
    const look = theme.headings[headingLevel];
    return {
      level,
      format: format.format,
      text: levelText(format, level),
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

/**
 * The lists of one document. Each list of the tree becomes an instance of its own, so that it starts anew.
 * Whatever Word would count differently from the tree is left to be written as text.
 */
export class DocumentNumbering {
  private readonly instances: string[] = [instance(HEADING_LIST, 0)];
  private readonly headings: [number, number, number, number] = [0, 0, 0, 0];

  /** Whether Word's own count gives the heading its label; if so, the heading is counted. */
  counts(heading: Heading): boolean {
    const level = heading.level - 1;
    const value = (this.headings[level] ?? 0) + 1;
    const format = HEADING_FORMATS[level];
    const open = level === 0 || (this.headings[level - 1] ?? 0) > 0;
    if (format === undefined || !open || labelOf(format, value) !== heading.label) return false;
    this.headings[level] = value;
    this.headings.fill(0, level + 1);
    return true;
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
      const id = this.instances.length + 1;
      this.instances.push(instance(id, index + 1, { level, start }));
      return { list: id, level };
    }
    return undefined;
  }

  /** The `w:num` elements, in order; they stand behind the abstract lists. */
  xml(): string {
    return this.instances.join("");
  }
}

/** The value of a label in that format, or `undefined` when it is written in another. */
function startOf(format: LabelFormat, label: string): number | undefined {
  if (format.format === "bullet") return label === format.before ? 1 : undefined;
  const digits = label.slice(format.before.length, label.length - format.after.length);
  return /^[1-9]\d{0,3}$/u.test(digits) && label === labelOf(format, Number(digits))
    ? Number(digits)
    : undefined;
}

function labelOf(format: LabelFormat, value: number): string {
  switch (format.format) {
    case "bullet":
      return format.before;
    case "decimal":
      return `${format.before}${value}${format.after}`;
    case "chineseCountingThousand":
      // Word goes on in characters at 100 (一百), the tree in digits: no label then, and the number is written as text.
      return value > 99 ? "" : `${format.before}${chineseNumber(value)}${format.after}`;
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
