/**
 * The parts of pdfmake 0.3.11 and of pdfkit 0.19.1 below it that `document.ts` and `renderer.ts` drive; neither publishes types for
 * them. The modules are CommonJS with `__esModule`: Node hands over the namespace, vitest the class, hence the unions.
 */
declare module "pdfmake/js/PDFDocument.js" {
  import type { Font } from "fontkit";

  /** An object of the file; it is written when it is ended. */
  export interface PdfReference {
    readonly data: Record<string, unknown>;
    compress: boolean;
    write(chunk: Uint8Array): void;
    end(chunk?: Uint8Array): void;
  }

  /** Which elements the content of a page belongs to, by number; of a link, its element. */
  export interface ParentTree {
    limits: boolean;
    get(key: number): PdfReference[];
    add(key: number, element: PdfReference): void;
  }

  export interface StructureRoot extends PdfReference {
    readonly data: Record<string, unknown> & {
      readonly ParentTree: ParentTree;
      K?: readonly PdfReference[];
      IDTree?: object;
    };
  }

  export interface Subset {
    readonly glyphs: number[];
    /** Only in the subset of a CFF font. */
    readonly cff?: object;
    /** Only in the subset of a TrueType font, while it is encoded: metrics in units of the font, outlines and where they begin. */
    readonly hmtx: { readonly metrics: { advance: number; readonly bearing: number }[] };
    readonly glyf: Uint8Array[];
    readonly loca: { readonly offsets: number[] };
    /** Bytes of all outlines so far. */
    offset: number;
    includeGlyph(id: number): number;
    /** TrueType: copies a glyph into the subset and returns its number there. */
    _addGlyph(id: number): number;
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
    readonly id: string;
    /** The font's object in the file. */
    ref(): object;
  }

  export type EmbeddedFontClass = new (document: PdfDocument, font: Font, id: string) => EmbeddedFont;

  export interface EmbeddedImage {
    readonly width: number;
    readonly height: number;
    /** JPEG only: as Exif has it. */
    orientation?: number;
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

  export interface PdfDocument {
    _font: EmbeddedFont | null;
    _fontCount: number;
    readonly _fontFamilies: Record<string, EmbeddedFont>;
    _id: Buffer;
    /** Bytes written so far. */
    _offset: number;
    info: Information;
    readonly _root: { readonly data: Record<string, unknown> };
    readonly page: {
      readonly width: number;
      readonly height: number;
      readonly fonts: Record<string, object>;
      readonly dictionary: PdfReference;
      /** Numbers the page among those whose content belongs to elements, when it is first asked for. */
      readonly structParentTreeKey: number;
    };
    readonly outline: OutlineNode;
    font(bytes: Buffer): this;
    openImage(bytes: Buffer): EmbeddedImage;
    image(
      image: EmbeddedImage,
      x: number,
      y: number,
      size: { readonly width: number; readonly height: number },
    ): this;
    addContent(operators: string): this;
    goTo(
      x: number,
      y: number,
      width: number,
      height: number,
      name: string,
      options: { readonly structParent?: { add(child: { readonly annotationRef: PdfReference }): void } },
    ): this;
    ref(data: Record<string, unknown>): PdfReference;
    appendXML(xml: string): void;
    addNamedEmbeddedFile(name: string, specification: PdfReference): void;
    getStructTreeRoot(): StructureRoot;
    getStructParentTree(): ParentTree;
    createStructParentTreeNextKey(): number;
    addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): void;
    _addInfo(): void;
    push(chunk: Buffer | null): boolean;
    /** Writes a part of the file; a text is a line. */
    _write(data: Buffer | string): void;
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
  import type { PageItem } from "../../layout/page.js";
  import type { PdfDocument } from "pdfmake/js/PDFDocument.js";

  /** A page as `renderPages` walks over it. */
  export interface RenderedPage {
    readonly pageSize: { readonly width: number; readonly height: number };
    readonly items: readonly {
      readonly type: "line" | "vector" | "image" | "endClip";
      readonly item: object;
    }[];
  }

  export interface Renderer {
    readonly pdfDocument: PdfDocument;
    renderPages(pages: readonly RenderedPage[]): void;
    renderLine(item: Extract<PageItem, { type: "line" }>): void;
    renderVector(item: Extract<PageItem, { type: "box" | "rule" | "stamp" }>): void;
    renderImage(item: Extract<PageItem, { type: "picture" }>): void;
    endClip(): void;
  }

  export type RendererClass = new (document: PdfDocument) => Renderer;

  const exported: RendererClass | { readonly default: RendererClass };
  export default exported;
}
