import type { Furniture, Margin, MeasuredNode } from "pdfmake/js/LayoutBuilder.js";
import type { BundledFace } from "../../document/theme.js";

/** A number that is only known when everything stands on its page. */
export type Fill =
  | { readonly kind: "pageOf"; readonly target: string }
  | { readonly kind: "page" }
  | { readonly kind: "pages" };

/** How a run is drawn beyond what pdfmake knows. pdfmake carries these from a run to each piece of it. */
export interface RunLook {
  /** Number of the run in the {@link Ledger}: what was handed over is compared with what was placed. */
  readonly run?: number;
  /** Colour behind the text. */
  readonly shade?: string;
  readonly underline?: boolean;
  /** Thicken the strokes: the font file is not bold. */
  readonly embolden?: boolean;
  readonly oblique?: boolean;
  readonly fill?: Fill;
}

declare module "pdfmake/js/LayoutBuilder.js" {
  // Merged into pdfmake's own piece of a line.
  interface Inline extends RunLook {
    readonly alignment?: string;
  }
}

/** A run as it is handed to pdfmake. Every style is written out, so that none is looked up. */
export interface RunNode extends RunLook {
  readonly text: string;
  readonly font: BundledFace;
  readonly fontSize: number;
  /** Multiple of the size (fonts are given a height of one size): the exact pitch whatever the font. */
  readonly lineHeight: number;
  readonly color: string;
  readonly noWrap?: boolean;
  readonly sup?: boolean;
  readonly sub?: boolean;
  readonly preserveLeadingSpaces?: boolean;
  readonly preserveTrailingSpaces?: boolean;
  readonly linkToDestination?: string;
}

interface Placeable extends MeasuredNode {
  margin?: Margin;
  pageBreak?: "before";
  /** Must stand on the page where the next node begins. */
  keepWithNext?: boolean;
}

export interface TextNode extends Placeable {
  readonly text: readonly RunNode[];
  readonly alignment: "left" | "center" | "right" | "justify";
  readonly leadingIndent?: number;
  readonly id?: string;
  readonly outline?: boolean;
  readonly outlineText?: string;
  readonly outlineParentId?: string;
  readonly outlineExpanded?: boolean;
}

/** Several nodes below each other, in a cell or beside a list label. */
export interface StackNode extends Placeable {
  readonly stack: readonly PdfNode[];
}

/** The nodes of a section; `flow.ts` decides where pages end between them. */
export interface BodyNode extends Placeable {
  readonly stack: readonly PdfNode[];
  readonly flow: "body";
}

/** A table cut between its rows; `flow.ts` puts the pieces below each other again. */
export interface CutTableNode extends Placeable {
  readonly stack: readonly TableNode[];
  readonly flow: "table";
  /** Pieces from the top that stand again on every page. */
  readonly repeated: number;
}

export interface ColumnsNode extends Placeable {
  readonly columns: readonly (PdfNode & { readonly width: number })[];
}

export interface TableNode extends Placeable {
  readonly table: { readonly widths: readonly number[]; readonly body: readonly (readonly CellNode[])[] };
  readonly layout: TableLayout;
  /** The upper border is drawn by the table piece above. */
  joined: boolean;
  /** Whether its last row must stand on the page where the next piece begins; asks for its height only if it must. */
  readonly keepsWithNext: (isLow: () => boolean) => boolean;
}

/** A cell, or the place of one that a span covers. */
export interface CellNode extends Placeable {
  readonly stack: readonly PdfNode[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly fillColor?: string;
  /** Its text stands in the middle of its height. */
  readonly middle?: boolean;
}

/** Borders and padding in points, as functions because pdfmake asks for each line. */
export interface TableLayout {
  readonly hLineWidth: (line: number, node: TableNode) => number;
  readonly vLineWidth: () => number;
  readonly paddingLeft: () => number;
  readonly paddingRight: () => number;
  readonly paddingTop: () => number;
  readonly paddingBottom: () => number;
}

export interface ImageNode extends Placeable {
  /** Key of {@link Definition.pictures}. */
  readonly image: string;
  readonly width: number;
  readonly height: number;
  readonly alignment: "center";
}

/** The rule above the notes. */
export interface RuleNode extends Placeable {
  readonly canvas: readonly {
    readonly type: "line";
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly lineWidth: number;
  }[];
}

export type PdfNode =
  TextNode | StackNode | CutTableNode | ColumnsNode | TableNode | ImageNode | RuleNode | CellNode;

/** Pages with one set-up. */
export interface SectionNode {
  readonly section: BodyNode;
  readonly pageOrientation: "portrait" | "landscape";
  readonly header: Furniture | null;
  readonly footer: Furniture | null;
}

/** What the engine lays out: fresh in every part, for pdfmake writes into it. */
export interface Definition {
  readonly content: readonly SectionNode[];
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly margins: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly title: string;
  readonly subject: string | undefined;
  readonly language: "zh" | "en";
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}
