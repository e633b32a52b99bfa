import type { Cell, Figure, Heading, Inline, List, Paragraph, ParagraphStyle } from "../../document/node.js";
import { pointsOf } from "../../document/theme.js";
import type { Place } from "../../foundation/diagnostic.js";
import { textWidth } from "../../layout/fonts.js";
import { badPicture } from "./findings.js";
import { plainRuns, runsOf, type Composition, type Setting } from "./inlines.js";
import type { ColumnsNode, PdfNode, RunNode, TextNode } from "./nodes.js";
import { isReadable } from "./pictures.js";
import { headingStyle, styleOf, type Style } from "./styles.js";

/** Where blocks stand. */
export interface Frame extends Composition {
  /** Width and height that blocks may take, in points. */
  readonly width: number;
  readonly height: number;
  readonly repeats?: boolean;
  /** The cell they stand in, which decides on alignment and size. */
  readonly cell?: Pick<Cell, "align" | "header">;
  readonly pictures: Map<string, Uint8Array>;
}

/** A node and the space its style asks for above and below, in points. */
export interface Spaced {
  readonly node: PdfNode;
  readonly before: number;
  readonly after: number;
}

/** Nodes of a heading, paragraph, list or figure; other blocks are made elsewhere. */
export function paragraphOrList(block: Paragraph | List, frame: Frame): readonly Spaced[] {
  return block.type === "paragraph" ? [paragraph(block, frame)] : list(block, frame);
}

export function heading(block: Heading, parent: string | undefined, frame: Frame): Spaced {
  const style = headingStyle(frame.theme, block.level);
  const label = block.label === "" || frame.language === "zh" ? block.label : `${block.label} `;
  const setting = { style, template: block.template };
  const runs = [...plainRuns(label, setting, frame), ...runsOf(block.inlines, setting, frame)];
  const node = textNode(runs, setting, style.firstLine, frame);
  const isNew = !frame.targets.has(block.id);
  frame.targets.add(block.id);
  return spaced(
    {
      ...node,
      ...(isNew ? { id: block.id } : {}),
      outline: true,
      outlineText: runs
        .map((run) => run.text)
        .join("")
        .replaceAll("\n", " "),
      outlineExpanded: block.level === 1,
      ...(parent === undefined ? {} : { outlineParentId: parent }),
    },
    style,
  );
}

function paragraph(block: Paragraph, frame: Frame): Spaced {
  const named = styleOf(frame.theme, styleIn(frame, block.style));
  const style = { ...named, align: frame.cell?.align ?? named.align };
  return paragraphOf(block.inlines, style, frame, block.template);
}

/** Running text in a cell is table text. */
function styleIn({ cell }: Frame, style: ParagraphStyle): ParagraphStyle {
  if (cell === undefined || (style !== "body" && style !== "plain")) return style;
  return cell.header ? "tableHead" : "tableText";
}

/** A paragraph of the writer's own making or of the tree, in a style. */
export function paragraphOf(
  inlines: readonly Inline[],
  style: Style,
  frame: Frame,
  template?: Place,
): Spaced {
  const setting: Setting = { style, template, repeats: frame.repeats ?? false };
  return spaced(textNode(runsOf(inlines, setting, frame), setting, style.firstLine, frame), style);
}

/** A text node that has a line even when there is nothing to print. */
export function textNode(
  runs: readonly RunNode[],
  setting: Setting,
  firstLine: number,
  composition: Composition,
): TextNode {
  const { style } = setting;
  const empty: RunNode = {
    text: "",
    font: style.face.bundled,
    fontSize: style.size,
    lineHeight: style.pitch / style.size,
    color: "#000000",
    run: composition.ledger.add({ text: "", repeats: false, filled: false }),
  };
  return {
    text: runs.length === 0 ? [empty] : [...runs],
    alignment: style.align,
    ...(firstLine === 0 ? {} : { leadingIndent: firstLine }),
  };
}

/** Share of the width that labels may take; longer ones are broken like text. */
const WIDEST_LABEL = 0.5;

/**
 * A list: each item a label and its blocks beside it, all labels of a list taking the same room. A list in an item
 * begins where the text of the item does, one in a cell at the edge of the cell.
 */
function list(block: List, frame: Frame, isInner = false): readonly Spaced[] {
  const { indent, ...style } = styleOf(frame.theme, frame.cell === undefined ? "listItem" : "tableText");
  const margin = isInner ? 0 : indent;
  const item = styleOf(frame.theme, "listItem");
  const hanging = (item.hanging / item.size) * style.size;
  const widest = frame.width * WIDEST_LABEL;
  const setting: Setting = {
    style: { ...style, align: "left", indent: 0 },
    template: block.template,
    repeats: frame.repeats ?? false,
    unbroken: block.items.every(({ label }) => label.length * style.size < widest),
  };
  const labels = block.items.map(({ label }) => plainRuns(label, setting, frame));
  const room = Math.min(widest, Math.max(hanging, ...labels.map((runs) => widthOf(runs) + style.size / 4)));
  const inner: Frame = { ...frame, width: frame.width - margin - room };
  return block.items.map((entry, index) => {
    const label = textNode(labels[index] ?? [], setting, 0, frame);
    const blocks = entry.blocks.flatMap((child) =>
      child.type === "list"
        ? list(child, inner, true)
        : [itemParagraph(child, { ...style, indent: 0 }, inner)],
    );
    const columns: ColumnsNode = {
      columns: [
        { ...label, width: room },
        { stack: stackOf(blocks), width: inner.width },
      ],
    };
    return spaced(columns, { ...style, indent: margin });
  });
}

/** Body text of an item takes the list's style; any other style is meant as it is. */
function itemParagraph(block: Paragraph, style: Style, frame: Frame): Spaced {
  const usual = block.style === "body" || block.style === "plain" || block.style === "tableText";
  if (!usual) return paragraph(block, frame);
  return paragraphOf(
    block.inlines,
    { ...style, align: frame.cell?.align ?? style.align },
    frame,
    block.template,
  );
}

/** Share of the page's height: a heading or caption must find room beside the picture. */
const TALLEST_PICTURE = 0.85;

/** A picture on its own line, never larger than the room; its description where it cannot be decoded. */
export function figure(block: Figure, frame: Frame): Spaced {
  const { media } = block;
  const center = styleOf(frame.theme, "center");
  if (!isReadable(media)) {
    frame.findings.add(badPicture(block, block.alternative));
    return paragraphOf(
      [{ type: "text", text: `［${block.alternative}］`, marks: [] }],
      center,
      frame,
      block.template,
    );
  }
  const ratio = media.height / media.width;
  const width = Math.min(pointsOf(block.width), frame.width, (frame.height * TALLEST_PICTURE) / ratio);
  const key = `picture${frame.pictures.size + 1}`;
  frame.pictures.set(key, media.bytes);
  frame.ledger.pictures.push(key);
  const gap = center.pitch / 4;
  const node = { image: key, width, height: width * ratio, alignment: "center" as const };
  return { node, before: gap, after: gap };
}

/**
 * The nodes of a stack, in which the space between two nodes is what the upper asks for below it and the lower above it. It is
 * put above the lower one: pdfmake starts a page for space that does not fit at the foot of one.
 */
export function stackOf(spacedNodes: readonly Spaced[]): readonly PdfNode[] {
  let pending = 0;
  return spacedNodes.map(({ node, before, after }) => {
    const margin = node.margin ?? [0, 0, 0, 0];
    node.margin = [margin[0], margin[1] + pending + before, margin[2], margin[3]];
    pending = after;
    return node;
  });
}

function spaced(node: PdfNode, style: Style): Spaced {
  return {
    node: style.indent === 0 ? node : { ...node, margin: [style.indent, 0, 0, 0] },
    before: style.before,
    after: style.after,
  };
}

function widthOf(runs: readonly RunNode[]): number {
  return runs.reduce((sum, run) => sum + textWidth(run.text, run.font, run.fontSize), 0);
}
