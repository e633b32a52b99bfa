import { styleInCell } from "../document/cell-style.js";
import type { Cell, Figure, Heading, Inline, List, Paragraph } from "../document/node.js";
import { pointsOf } from "../document/theme.js";
import { labelGap } from "../document/text.js";
import type { Place } from "../foundation/diagnostic.js";
import { badPicture } from "./findings.js";
import type { FlowItem, Label, TextItem } from "./flow-item.js";
import { textWidth } from "./fonts.js";
import { plainRuns, runsOf, type Composition, type Setting } from "./inlines.js";
import { linesOf } from "./line/index.js";
import type { Note } from "./note.js";
import type { Line, Target } from "./page.js";
import { isReadable } from "./pictures.js";
import type { Run } from "./run.js";
import { headingStyle, styleOf, type Style } from "./styles.js";

/** Where blocks stand; lengths in points. */
export interface Frame extends Composition {
  readonly width: number;
  /** Height of an empty page. */
  readonly height: number;
  /** Width of the notes at the foot of the page. */
  readonly noteWidth: number;
  readonly repeats?: boolean;
  /** The cell they stand in. */
  readonly cell?: CellFrame;
}

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

export function paragraphOrList(block: Paragraph | List, frame: Frame): readonly TextItem[] {
  return block.type === "paragraph" ? [paragraph(block, frame)] : list(block, frame);
}

export function heading(block: Heading, target: Omit<Target, "text"> | undefined, frame: Frame): TextItem {
  const style = headingStyle(frame.theme, block.level);
  const label = block.label + labelGap(block.label, frame.language);
  const setting = { style, template: block.template };
  const runs = [...plainRuns(label, setting, frame), ...runsOf(block.inlines, setting, frame)];
  const item = textItem(setRuns(runs, style, frame, frame.width - style.indent), style);
  if (target === undefined) return item;
  const text = runs
    .filter((run) => run.note === undefined)
    .map((run) => run.text)
    .join("")
    .replaceAll("\n", " ");
  return { ...item, target: { ...target, text } };
}

function paragraph(block: Paragraph, frame: Frame): TextItem {
  const { cell, theme } = frame;
  const named = styleOf(theme, cell === undefined ? block.style : styleInCell(block.style, cell.text));
  const style = { ...named, align: cell?.align ?? named.align };
  return paragraphOf(block.inlines, style, frame, block.template);
}

/** A paragraph of the layout's own making or of the tree, in a style. */
export function paragraphOf(
  inlines: readonly Inline[],
  style: Style,
  frame: Frame,
  template?: Place,
): TextItem {
  const setting: Setting = { style, template, repeats: frame.repeats ?? false };
  const runs = runsOf(inlines, setting, frame);
  return textItem(setRuns(runs, style, frame, frame.width - style.indent), style);
}

/** Share of the width that labels may take; longer ones stand above their text. */
const WIDEST_LABEL = 0.5;

/**
 * A list: each item a label and its blocks beside it, all labels of a list taking the same room. A list in an item
 * begins where the text of the item does, one in a cell at the edge of the cell.
 */
function list(block: List, frame: Frame, isInner = false): readonly TextItem[] {
  const { indent, ...style } = styleOf(frame.theme, frame.cell?.list ?? "listItem");
  const margin = isInner ? 0 : indent;
  const item = styleOf(frame.theme, "listItem");
  const hanging = (item.hanging / item.size) * style.size;
  const labelStyle: Style = { ...style, align: "left", indent: 0, firstLine: 0 };
  const setting: Setting = {
    style: labelStyle,
    template: block.template,
    repeats: frame.repeats ?? false,
    unbroken: true,
  };
  const labels = block.items.map(({ label }) => plainRuns(label.replaceAll("\n", " "), setting, frame));
  const widest = (frame.width - margin) * WIDEST_LABEL;
  const widths = labels.map(widthOf).filter((width) => width + style.size / 4 <= widest);
  const room = Math.min(
    widest,
    widths.reduce((most, width) => Math.max(most, width + style.size / 4), hanging),
  );
  const inner: Frame = { ...frame, width: Math.max(style.size, frame.width - margin - room) };
  return block.items.flatMap((entry, index) => {
    const blocks = entry.blocks.flatMap((child) =>
      child.type === "list"
        ? list(child, inner, true)
        : [itemParagraph(child, { ...style, indent: 0, firstLine: 0 }, inner)],
    );
    const items =
      blocks.length > 0 ? blocks : [textItem(setRuns([], labelStyle, inner, inner.width), labelStyle)];
    const moved = items.map((one): TextItem => shifted(one, margin + room));
    return withLabel(moved, labels[index] ?? [], margin, widest, labelStyle, frame);
  });
}

/** The label beside the first line, or above it when it is as long as a text. */
function withLabel(
  items: readonly TextItem[],
  label: readonly Run[],
  margin: number,
  widest: number,
  style: Style,
  frame: Frame,
): readonly TextItem[] {
  const [first, ...rest] = items;
  if (first === undefined || label.length === 0) return items;
  if (widthOf(label) + style.size / 4 > widest) {
    const breakable = label.map((run): Run => ({ ...run, unbroken: false }));
    const above = textItem(setRuns(breakable, style, frame, frame.width - margin), style);
    return [{ ...shifted(above, margin), keepWithNext: true }, ...items];
  }
  const [line] = setRuns(label, style, frame, widest);
  if (line === undefined) return items;
  return [{ ...first, labels: [{ line, x: margin }, ...first.labels] }, ...rest];
}

function shifted(item: TextItem, x: number): TextItem {
  const labels = item.labels.map((label): Label => ({ ...label, x: label.x + x }));
  return { ...item, x: item.x + x, labels };
}

/** Body text of an item takes the list's style; any other style is meant as it is. */
function itemParagraph(block: Paragraph, style: Style, frame: Frame): TextItem {
  const usual = ["body", "plain", frame.cell?.list ?? "tableText"].includes(block.style);
  if (!usual) return paragraph(block, frame);
  const align = frame.cell?.align ?? style.align;
  return paragraphOf(block.inlines, { ...style, align }, frame, block.template);
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
  return { type: "picture", media, width, height: width * ratio, before: gap, after: gap };
}

/** Text in a style, without labels and without a place that leads to it. */
export function textItem(lines: readonly Line[], style: Style): TextItem {
  return { type: "text", lines, x: style.indent, labels: [], before: style.before, after: style.after };
}

/** The note of a mark: its number and its words, in the style of notes. */
function noteOf({ note }: Run, frame: Frame): Note | undefined {
  if (note === undefined) return undefined;
  const style = styleOf(frame.theme, "footnote");
  const inlines: readonly Inline[] = [
    { type: "text", text: String(note.number), marks: ["superscript"] },
    { type: "text", text: " ", marks: [] },
    ...note.inlines,
  ];
  const lines = setRuns(runsOf(inlines, { style }, frame), style, frame, frame.noteWidth);
  return { number: note.number, lines };
}

function widthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + textWidth(run.text, run.font, run.size), 0);
}
