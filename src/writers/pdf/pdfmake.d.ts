/**
 * The parts of pdfmake 0.3.11 and of pdfkit 0.19.1 below it that `engine.ts` drives; neither publishes types for
 * them. The modules are CommonJS with `__esModule`: Node hands over the namespace, vitest the class, hence the unions.
 */
declare module "pdfmake/js/PDFDocument.js" {
  import type { Readable } from "node:stream";
  import type { Font } from "fontkit";

  export interface Subset {
    readonly glyphs: number[];
    includeGlyph(id: number): number;
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

  export interface PdfDocument extends Readable {
    _font: EmbeddedFont | null;
    _fontCount: number;
    readonly _fontFamilies: Record<string, EmbeddedFont>;
    _id: Buffer;
    info: Information;
    readonly page: { readonly width: number; readonly fonts: Record<string, object> };
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
    goTo(x: number, y: number, width: number, height: number, name: string): this;
    addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): void;
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
