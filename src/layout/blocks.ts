import { styleInCell } from "../document/cell-style.js";
import type { Cell, Figure, Heading, Inline, Paragraph } from "../document/node.js";
import { pointsOf } from "../document/theme.js";
import { labelGap } from "../document/text.js";
import { continuedText } from "../document/words.js";
import type { Place } from "../foundation/diagnostic.js";
import type { Language } from "../foundation/locale.js";
import { badPicture } from "./findings.js";
import type { FlowItem, TextItem } from "./flow-item.js";
import { plainRuns, runsOf, type Composition, type Setting } from "./inlines.js";
import { linesOf } from "./line/index.js";
import type { Note } from "./note.js";
import type { Line, Target } from "./page.js";
import { isReadable } from "./pictures.js";
import type { Run } from "./run.js";
import { addTag, tagWithin, type OpenTag, type Tag } from "./structure.js";
import { headingStyle, styleOf, type Style } from "./styles.js";

/** Where blocks stand; lengths in points. */
export interface Frame extends Composition {
  readonly width: number;
  /** Height of an empty page. */
  readonly height: number;
  /** Width of the notes at the foot of the page. */
  readonly noteWidth: number;
  readonly repeats?: boolean;
  /** The element of the structure that they are part of. */
  readonly parent: OpenTag;
  /** The cell they stand in. */
  readonly cell?: CellFrame;
}

/** Languages that already have the mark that something goes on. */
type Marked = Set<Language>;

/** What a cell decides of the blocks in it: alignment, and the styles of running text and of lists. */
export interface CellFrame extends Pick<Cell, "align"> {
  readonly text: "tableHead" | "tableText" | "formText";
  readonly list: "tableText" | "formText";
}

/** Lines of runs in a style; notes they call are set for the foot of the page. */
export function setRuns(
  runs: readonly Run[],
  style: Style,
  frame: Frame,
  width: number,
  firstLine = style.firstLine,
): readonly Line[] {
  const { align, pitch, size } = style;
  return linesOf(runs, { align, pitch, size, room: width, firstLine }, (run) => noteOf(run, frame));
}

const HEADINGS = { 1: "H1", 2: "H2", 3: "H3", 4: "H4" } as const;

export function heading(block: Heading, target: Omit<Target, "text"> | undefined, frame: Frame): TextItem {
  const style = headingStyle(frame.theme, block.level);
  const label = block.label + labelGap(block.label, frame.language);
  const setting = { style, template: block.template, tag: addTag(frame.parent, HEADINGS[block.level]) };
  const runs = [...plainRuns(label, setting, frame), ...runsOf(block.inlines, setting, frame)];
  const lines = setRuns(runs, style, frame, frame.width - style.indent);
  const item: TextItem = { ...textItem(lines, style), isWhole: true };
  if (target === undefined) return item;
  const text = runs
    .filter((run) => run.note === undefined)
    .map((run) => run.text)
    .join("")
    .replaceAll("\n", " ");
  return { ...item, target: { ...target, text } };
}

export function paragraph(block: Paragraph, frame: Frame): TextItem {
  return paragraphOf(block.inlines, styleOfParagraph(block, frame), frame, block.template);
}

function styleOfParagraph({ style }: Paragraph, { cell, theme }: Frame): Style {
  const named = styleOf(theme, cell === undefined ? style : styleInCell(style, cell.text));
  return { ...named, align: cell?.align ?? named.align };
}

/**
 * Paragraphs above what goes on on a later page, as they stand there: their words, of each language with the mark that
 * says so. They belong to the page, are not read again and call no note.
 */
export function paragraphsAgain(blocks: readonly Paragraph[], frame: Frame): readonly TextItem[] {
  const marked: Marked = new Set();
  return blocks
    .toReversed()
    .map((block) => paragraphAgain(block, frame, marked))
    .toReversed();
}

/** The caption of a table as it stands above what of the table is on a later page. */
export function captionAgain(block: Paragraph, frame: Frame): TextItem {
  return paragraphAgain(block, frame, new Set());
}

function paragraphAgain(block: Paragraph, frame: Frame, marked: Marked): TextItem {
  const style = styleOfParagraph(block, frame);
  const words = block.inlines.filter(({ type }) => type !== "footnote");
  const setting: Setting = { style, template: block.template, repeats: true, isSpare: true };
  const runs = runsOf(withContinued(words, frame.language, marked), setting, frame);
  return textItem(setRuns(runs, style, frame, frame.width - style.indent), style);
}

/** The last line of each language gets the mark that says so. */
function withContinued(inlines: readonly Inline[], language: Language, marked: Marked): readonly Inline[] {
  const lines = linesOfBreaks(inlines);
  for (const line of lines.toReversed()) {
    const own = languageOfLine(line, language);
    if (marked.has(own) || line.every(({ type }) => type === "lineBreak")) continue;
    marked.add(own);
    line.push({ type: "text", text: continuedText(own), marks: [], language: own });
  }
  return lines.flat();
}

/** Inlines by the lines that their breaks begin. */
function linesOfBreaks(inlines: readonly Inline[]): readonly Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === "lineBreak") lines.push([]);
    lines.at(-1)?.push(inline);
  }
  return lines;
}

/** An English edition is English whatever names have none; side by side any English words make a line the English one. */
function languageOfLine(line: readonly Inline[], language: Language): Language {
  return isMarkedEnglish(line) ? "en" : language;
}

/** Whether words are marked as English: those of an English edition bear no language, beside Chinese they do. */
export function isMarkedEnglish(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.type === "text" && inline.language === "en");
}

/** A paragraph of the layout's own making or of the tree, in a style. */
export function paragraphOf(
  inlines: readonly Inline[],
  style: Style,
  frame: Frame,
  template?: Place,
  tag: Tag | undefined = tagOfParagraph(inlines, frame),
): TextItem {
  const setting: Setting = { style, template, repeats: frame.repeats ?? false, tag };
  const runs = runsOf(inlines, setting, frame);
  return textItem(setRuns(runs, style, frame, frame.width - style.indent), style);
}

/** A line left empty is distance, and no paragraph to be read. */
function tagOfParagraph(inlines: readonly Inline[], { parent }: Frame): Tag | undefined {
  return inlines.length === 0 ? undefined : addTag(parent, "P");
}

/** Share of the page's height: a heading or caption must find room beside the picture. */
const TALLEST_PICTURE = 0.85;

/** A picture on its own line, never larger than the room; its description where it cannot be decoded. */
export function figure(block: Figure, frame: Frame): FlowItem {
  const { media } = block;
  const center = styleOf(frame.theme, "center");
  if (!isReadable(media)) {
    frame.findings.add(badPicture(block, block.alternative));
    const words = [{ type: "text" as const, text: `［${block.alternative}］`, marks: [] }];
    return paragraphOf(words, center, frame, block.template);
  }
  const ratio = media.height / media.width;
  const width = Math.min(pointsOf(block.width), frame.width, (frame.height * TALLEST_PICTURE) / ratio);
  frame.ledger.pictures += 1;
  const gap = center.pitch / 4;
  const tag = addTag(frame.parent, "Figure", { alternative: block.alternative });
  return { type: "picture", figure: block, tag, width, height: width * ratio, before: gap, after: gap };
}

/** Text in a style, without labels and without a place that leads to it. */
export function textItem(lines: readonly Line[], style: Style): TextItem {
  return { type: "text", lines, x: style.indent, labels: [], before: style.before, after: style.after };
}

/** The note of a mark: its number and its words, in the style of notes. It is read behind the block of its mark. */
function noteOf({ note, template }: Run, frame: Frame): Note | undefined {
  if (note === undefined) return undefined;
  const style = styleOf(frame.theme, "footnote");
  const mark: Inline = { type: "text", text: String(note.number), marks: ["superscript"] };
  const inlines: readonly Inline[] = [mark, { type: "text", text: " ", marks: [] }, ...note.inlines];
  const tag = addTag(frame.parent, "Note");
  const tags = new Map([[mark, tagWithin(tag, "Lbl")]]);
  const lines = setRuns(
    runsOf(inlines, { style, template, tag, tags }, frame),
    style,
    frame,
    frame.noteWidth,
  );
  return { number: note.number, lines };
}
