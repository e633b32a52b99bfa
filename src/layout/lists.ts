import type { List, Paragraph } from "../document/node.js";
import { paragraph, paragraphOf, setRuns, textItem, type Frame } from "./blocks.js";
import type { Label, TextItem } from "./flow-item.js";
import { textWidth } from "./fonts.js";
import { plainRuns, type Setting } from "./inlines.js";
import type { Run } from "./run.js";
import { addTag, numberingOf } from "./structure.js";
import { styleOf, type Style } from "./styles.js";

export function paragraphOrList(block: Paragraph | List, frame: Frame): readonly TextItem[] {
  return block.type === "paragraph" ? [paragraph(block, frame)] : list(block, frame);
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
  const tag = addTag(frame.parent, "L", { numbering: numberingOf(block) });
  const entries = block.items.map(() => addTag(tag, "LI"));
  const labels = block.items.map(({ label }, index) => {
    const own = addTag(entries[index] ?? tag, "Lbl");
    return plainRuns(label.replaceAll("\n", " "), { ...setting, tag: own }, frame);
  });
  const widest = (frame.width - margin) * WIDEST_LABEL;
  const widths = labels.map(widthOf).filter((width) => width + style.size / 4 <= widest);
  const room = Math.min(
    widest,
    widths.reduce((most, width) => Math.max(most, width + style.size / 4), hanging),
  );
  const innerWidth = Math.max(style.size, frame.width - margin - room);
  return block.items.flatMap((entry, index) => {
    const inner: Frame = { ...frame, width: innerWidth, parent: addTag(entries[index] ?? tag, "LBody") };
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

function widthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + textWidth(run.text, run.font, run.size), 0);
}
