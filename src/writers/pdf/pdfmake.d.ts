/**
 * The parts of pdfmake 0.3.11 and of pdfkit 0.19.1 below it that `engine.ts` drives; neither publishes types for
 * them. The modules are CommonJS with `__esModule`: Node hands over the namespace, vitest the class, hence the
 * unions. `nodes.ts` adds the properties of ours that travel through pdfmake.
 */
declare module "pdfmake/js/LayoutBuilder.js" {
  import type { EmbeddedFont, PdfDocument } from "pdfmake/js/PDFDocument.js";

  /** A piece of a line with one style; `x` counts from the line's start. */
  export interface Inline {
    text: string;
    x: number;
    width: number;
    readonly height: number;
    readonly font: EmbeddedFont;
    readonly fontSize: number;
    readonly color: string;
    /** A line ends behind this piece because the text says so. */
    readonly lineEnd?: boolean;
    /** Room that justifying put before the piece. */
    readonly justifyShift?: number;
    readonly sup?: boolean;
    readonly sub?: boolean;
    readonly linkToDestination?: string | null;
  }

  export interface Line {
    readonly x: number;
    readonly y: number;
    readonly inlines: readonly Inline[];
    readonly maxWidth: number;
    readonly id?: string;
    readonly _outline?: OutlineEntry;
    getHeight(): number;
    getWidth(): number;
  }

  export interface OutlineEntry {
    readonly id: string;
    readonly parentId?: string;
    readonly text: string;
    readonly expanded: boolean;
  }

  export interface PageSize {
    readonly width: number;
    readonly height: number;
  }

  export interface PlacedImage {
    readonly image: string;
    readonly x: number;
    readonly y: number;
  }

  export type PageItem =
    | { readonly type: "line"; readonly item: Line }
    | { readonly type: "image"; readonly item: PlacedImage }
    | { readonly type: "vector"; readonly item: object };

  export interface Page {
    readonly items: readonly PageItem[];
    readonly pageSize: PageSize;
  }

  /** Left, top, right, bottom. */
  export type Margin = readonly [number, number, number, number];

  /** What a node carries once it is measured. */
  export interface MeasuredNode {
    _margin?: Margin | null;
    readonly _inlines?: readonly Inline[];
    readonly _height?: number;
    readonly _minHeight?: number;
    /** Where pdfmake began the node's lines; recorded for dropped lines as well. */
    positions?: readonly unknown[];
  }

  export interface Context {
    availableWidth: number;
    availableHeight: number;
    readonly y: number;
    readonly page: number;
    readonly pageMargins: { readonly top: number; readonly bottom: number };
    getCurrentPage(): Page;
  }

  export interface Repeatable {
    readonly height: number;
  }

  export interface Writer {
    context(): Context;
    moveToNextPage(): void;
    beginUnbreakableBlock(): void;
    commitUnbreakableBlock(): void;
    currentBlockToRepeatable(): Repeatable;
    pushToRepeatables(repeatable: Repeatable): void;
    popFromRepeatables(): void;
  }

  export type Furniture = (page: number, pages: number) => object | null;

  export interface LayoutBuilder {
    readonly writer: Writer;
    layoutDocument(
      content: object,
      document: PdfDocument,
      styles: object,
      defaultStyle: object,
      background: undefined,
      header: Furniture | undefined,
      footer: Furniture | undefined,
    ): readonly Page[];
    processNode(node: object): void;
    processVerticalContainer(node: object): void;
    buildNextLine(node: { _inlines: Inline[] }): Line | null;
  }

  export type LayoutBuilderClass = new (
    pageSize: PageSize,
    margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
  ) => LayoutBuilder;

  const exported: LayoutBuilderClass | { readonly default: LayoutBuilderClass };
  export default exported;
}

declare module "pdfmake/js/PDFDocument.js" {
  import type { Readable } from "node:stream";
  import type { Font } from "fontkit";

  export interface Subset {
    readonly glyphs: number[];
    includeGlyph(id: number): number;
  }

  export interface GlyphPosition {
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
    readonly advanceWidth: number;
  }

  export interface LaidOutGlyph {
    readonly id: number;
    readonly advanceWidth: number;
  }

  export interface GlyphRun {
    readonly glyphs: readonly LaidOutGlyph[];
    readonly positions: readonly GlyphPosition[];
    readonly advanceWidth: number;
  }

  /** pdfkit's font of a document: which glyphs it uses and how wide they are. */
  export interface EmbeddedFont {
    readonly subset: Subset;
    /** By number in the subset: code points for copying and searching; widths in thousandths of the size. */
    readonly unicode: (readonly number[])[];
    readonly widths: number[];
    readonly scale: number;
    ascender: number;
    descender: number;
    lineGap: number;
    layout(text: string, features: undefined, onlyWidth: false): GlyphRun;
    layoutRun(text: string): GlyphRun;
    widthOfString(text: string, size: number): number;
    encode(text: string): [readonly string[], readonly GlyphPosition[]];
  }

  export type EmbeddedFontClass = new (document: PdfDocument, font: Font, id: string) => EmbeddedFont;

  export interface EmbeddedImage {
    readonly width: number;
    readonly height: number;
    readonly orientation?: number;
    /** PNG only: called when its pixels stand in the file, at once or after decoding them. */
    finalize?: () => void;
    embed(document: PdfDocument): void;
  }

  export interface OutlineNode {
    readonly outlineData: { Count?: number };
    /** `top` counts from the upper edge of the current page, `left` from its right edge. */
    addItem(
      text: string,
      options: { readonly expanded: boolean; readonly top: number; readonly left: number },
    ): OutlineNode;
  }

  export interface Information {
    readonly [key: string]: string | Date;
  }

  export interface TextOptions {
    readonly lineBreak: false;
    readonly textWidth: number;
    readonly wordCount: 1;
    readonly characterSpacing: number;
    readonly fill?: boolean;
    readonly stroke?: boolean;
    readonly oblique?: number | false;
    readonly goTo?: string;
    readonly destination?: string;
  }

  export interface PdfDocument extends Readable {
    _font: EmbeddedFont | null;
    _fontCount: number;
    readonly _fontFamilies: Record<string, EmbeddedFont>;
    /** Pictures of the file by the name that nodes use. */
    readonly _imageRegistry: Record<string, EmbeddedImage | undefined>;
    _id: Buffer;
    info: Information;
    readonly page: { readonly width: number };
    readonly outline: OutlineNode;
    font(bytes: Buffer): this;
    fontSize(size: number): this;
    provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
    provideImage(source: string): EmbeddedImage;
    openImage(bytes: Buffer): EmbeddedImage;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(points: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    fill(): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    _addInfo(): void;
    end(): void;
  }

  export type PdfDocumentClass = new (
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualFileSystem: null,
    localAccessPolicy: (path: string) => boolean,
  ) => PdfDocument;

  const exported: PdfDocumentClass | { readonly default: PdfDocumentClass };
  export default exported;
}

declare module "pdfmake/js/Renderer.js" {
  import type { Line, Page } from "pdfmake/js/LayoutBuilder.js";
  import type { PdfDocument } from "pdfmake/js/PDFDocument.js";

  export interface Renderer {
    readonly pdfDocument: PdfDocument;
    renderPages(pages: readonly Page[]): void;
    renderLine(line: Line, x: number, y: number): void;
  }

  export type RendererClass = new (document: PdfDocument) => Renderer;

  const exported: RendererClass | { readonly default: RendererClass };
  export default exported;
}
