import { inlineText } from "../../src/document/text.js";
import type {
  Block,
  Cell,
  DocumentTree,
  Figure,
  Inline,
  Paragraph,
  ParagraphStyle,
} from "../../src/document/node.js";
import type { BundledFace, ParagraphTheme, Theme } from "../../src/document/theme.js";
import { piecesOf, type Piece } from "./pieces.js";

/** The report as data that any program can print: no types of ours, lengths in the units the names say. */
export interface PlainReport {
  readonly title: string;
  readonly sections: readonly PlainSection[];
}

export interface PlainSection {
  /** Empty where pages have none. */
  readonly header: string;
  /** Whether pages show their number and the count of pages. */
  readonly footer: boolean;
  readonly blocks: readonly PlainBlock[];
}

export type PlainBlock =
  | PlainParagraph
  | PlainTable
  | {
      readonly type: "heading";
      readonly level: 1 | 2 | 3 | 4;
      readonly label: string;
      readonly pieces: readonly Piece[];
    }
  | { readonly type: "figure"; readonly width: number; readonly figure: Figure }
  | { readonly type: "pageBreak" }
  | { readonly type: "contents"; readonly title: string; readonly levels: number };

export interface PlainParagraph {
  readonly type: "paragraph";
  readonly style: ParagraphStyle;
  readonly pieces: readonly Piece[];
}

export interface PlainTable {
  readonly type: "table";
  readonly columns: readonly number[];
  readonly header: number;
  readonly rows: readonly (readonly PlainCell[])[];
}

export interface PlainCell {
  readonly columns: number;
  readonly rows: number;
  readonly align: Cell["align"];
  /** `#rrggbb`, or `null` for none. */
  readonly fill: string | null;
  readonly paragraphs: readonly PlainParagraph[];
}

/** The tree as such data. Throws for lists, which the example report does not have. */
export function plainReport(tree: DocumentTree, theme: Theme): PlainReport {
  return {
    title: tree.title,
    sections: tree.sections.map(({ header, footer, blocks }) => ({
      header: inlineText(header, "zh"),
      footer: footer.length > 0,
      blocks: blocks.map((block) => plainBlock(block, theme)),
    })),
  };
}

function plainBlock(block: Block, theme: Theme): PlainBlock {
  switch (block.type) {
    case "heading":
      return { type: "heading", level: block.level, label: block.label, pieces: piecesOf(block.inlines) };
    case "paragraph":
      return plainParagraph(block.style, block.inlines);
    case "table":
      return {
        type: "table",
        columns: block.columns,
        header: block.headerRows,
        rows: block.rows.map((row) => row.cells.map((cell) => plainCell(cell, theme))),
      };
    case "figure":
      return { type: "figure", width: block.width, figure: block };
    case "pageBreak":
      return { type: "pageBreak" };
    case "contents":
      return { type: "contents", title: block.title, levels: block.levels };
    case "list":
      throw noList();
  }
}

function noList(): Error {
  return new Error("the benchmark prints no lists: add them to every peer first");
}

function plainParagraph(style: ParagraphStyle, inlines: readonly Inline[]): PlainParagraph {
  return { type: "paragraph", style, pieces: piecesOf(inlines) };
}

function plainCell(cell: Cell, theme: Theme): PlainCell {
  const shade =
    cell.shade > 0 ? theme.table.shades[cell.shade - 1] : cell.header ? theme.table.headShade : undefined;
  return {
    columns: cell.columnSpan,
    rows: cell.rowSpan,
    align: cell.align,
    fill: shade === undefined ? null : `#${shade}`,
    paragraphs: cell.blocks.map((block) => {
      if (block.type === "list") throw noList();
      return plainParagraph(styleInCell(block, cell), block.inlines);
    }),
  };
}

function styleInCell({ style }: Paragraph, cell: Cell): ParagraphStyle {
  if (style !== "body" && style !== "plain") return style;
  return cell.header ? "tableHead" : "tableText";
}

/** Every paragraph style of the theme by name, headings as `heading1` to `heading4`. */
export function stylesOf(theme: Theme): Readonly<Record<string, ParagraphTheme>> {
  const headings = Object.entries(theme.headings).map(
    ([level, style]) => [`heading${level}`, style] as const,
  );
  return { ...theme.paragraphs, ...Object.fromEntries(headings) };
}

/** The bundled font a style is set in. */
export function fontOf(style: ParagraphTheme, theme: Theme): BundledFace {
  const face = theme.faces[style.face];
  return style.bold === true ? face.bundledBold : face.bundled;
}
