import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import documentModule, {
  type EmbeddedFontClass,
  type EmbeddedImage,
  type OutlineNode,
  type PdfDocument,
} from "pdfmake/js/PDFDocument.js";
import rendererModule, { type RenderedPage } from "pdfmake/js/Renderer.js";
import { bundledFont, type LoadedFont } from "../../layout/fonts.js";
import type { Page, PageItem, Target } from "../../layout/page.js";
import { PageContent } from "./page-content.js";
import { fontMaker, type DocumentFont, type FontMaker } from "./shared-font.js";

/** What a file says of itself. */
export interface Description {
  readonly title: string;
  readonly subject: string | undefined;
  readonly language: "zh" | "en";
  /** `YYYY-MM-DD`: the only time in the file. */
  readonly asOf: string;
}

/**
 * Draws pages. The one place that drives pdfmake (0.3.11, pinned): its document and its renderer are used as its own
 * `Printer` uses them, without its layout (lines and pages come from `layout/`) and without the resolver of addresses:
 * nothing is fetched, and reading local files is refused.
 */
export async function draw(pages: readonly Page[], description: Description): Promise<Uint8Array> {
  const document = new Document(description);
  const images = await document.embedPictures(pages);
  document._id = fileId(description, pages);
  new PageRenderer(document, images).renderPages(pages.map(asRendered));
  document.end();
  return new Uint8Array(await buffer(document));
}

const PdfmakeDocument = classOf(documentModule);
const PdfmakeRenderer = classOf(rendererModule);

function optionsOf({ title, subject, language, asOf }: Description): object {
  return {
    pdfVersion: "1.7",
    lang: language === "zh" ? "zh-CN" : "en",
    displayTitle: true,
    autoFirstPage: false,
    // No author: names of persons do not belong into a file's properties.
    info: {
      Title: title,
      ...(subject === undefined ? {} : { Subject: subject }),
      Creator: "pipia",
      Producer: "pdfmake",
      CreationDate: new Date(`${asOf}T00:00:00Z`),
    },
    font: null,
  };
}

class Document extends PdfmakeDocument {
  private readonly known = new Map<LoadedFont, DocumentFont>();

  constructor(description: Description) {
    super({}, {}, {}, {}, optionsOf(description), null, () => false);
  }

  fontOf(loaded: LoadedFont): DocumentFont {
    let font = this.known.get(loaded);
    if (font === undefined) {
      this._fontCount += 1;
      font = makeFont()(this, loaded, `F${this._fontCount}`);
      this.known.set(loaded, font);
      this._fontFamilies[font.id] = font;
    }
    this.page.fonts[font.id] ??= font.ref();
    return font;
  }

  /** One after the other: pdfkit decodes some PNG files in the background, and the order would change the bytes. */
  async embedPictures(pages: readonly Page[]): Promise<ReadonlyMap<Uint8Array, EmbeddedImage>> {
    const images = new Map<Uint8Array, EmbeddedImage>();
    for (const item of pages.flatMap(({ items }) => items)) {
      if (item.type !== "picture" || images.has(item.media.bytes)) continue;
      const image = this.openImage(Buffer.from(item.media.bytes));
      await embedded(image, this);
      images.set(item.media.bytes, image);
    }
    return images;
  }

  /** pdfkit writes the properties into XML as they are. */
  override _addInfo(): void {
    const plain = this.info;
    this.info = Object.fromEntries(
      Object.entries(plain).map(([key, value]) => [
        key,
        typeof value === "string" ? escapeXml(value) : value,
      ]),
    );
    super._addInfo();
    this.info = plain;
  }
}

/** A page as pdfmake's renderer takes it: boxes and rules are its vectors. The last item hands over what was collected. */
function asRendered({ width, height, items }: Page): RenderedPage {
  const wrapped = items.map((item): RenderedPage["items"][number] => {
    switch (item.type) {
      case "line":
        return { type: "line", item };
      case "box":
      case "rule":
      case "stamp":
        return { type: "vector", item };
      case "picture":
        return { type: "image", item };
    }
  });
  return { pageSize: { width, height }, items: [...wrapped, { type: "endClip", item: {} }] };
}

class PageRenderer extends PdfmakeRenderer {
  declare readonly pdfDocument: Document;
  private readonly images: ReadonlyMap<Uint8Array, EmbeddedImage>;
  private readonly content: PageContent;
  private readonly outline = new Map<string, { readonly node: OutlineNode; readonly isOpen: boolean }>();

  constructor(document: Document, images: ReadonlyMap<Uint8Array, EmbeddedImage>) {
    super(document);
    this.images = images;
    this.content = new PageContent((font) => document.fontOf(font));
  }

  override renderLine(item: Extract<PageItem, { type: "line" }>): void {
    const { line, x, y, target } = item;
    if (target !== undefined) this.addTarget(target, x, y);
    this.content.line(line, x, y);
    for (const { run, x: left, width } of line.pieces) {
      if (run.link !== undefined) this.pdfDocument.goTo(x + left, y, width, line.pitch, run.link);
    }
  }

  override renderVector(item: Extract<PageItem, { type: "box" | "rule" | "stamp" }>): void {
    switch (item.type) {
      case "box":
        this.content.box(item);
        return;
      case "rule":
        this.content.rule(item);
        return;
      case "stamp":
        this.content.stamp(item);
    }
  }

  override renderImage({ x, y, width, height, media }: Extract<PageItem, { type: "picture" }>): void {
    const image = this.images.get(media.bytes);
    if (image === undefined) throw new Error("a picture that was not embedded");
    this.flush();
    this.pdfDocument.image(image, x, y, { width, height });
  }

  /** pdfmake's renderer says nothing at the end of a page; its last item does. */
  override endClip(): void {
    this.flush();
  }

  private flush(): void {
    const content = this.content.take();
    if (content !== "") this.pdfDocument.addContent(content);
  }

  /** A named place, and a bookmark that leads to it. A parent counts its own, negatively while closed (ISO 32000-1, 12.3.3, table 153). */
  private addTarget({ heading, parent: parentId, isNamed, text }: Target, x: number, y: number): void {
    if (isNamed) this.pdfDocument.addNamedDestination(heading.id, "XYZ", x, y, null);
    const parent = parentId === undefined ? undefined : this.outline.get(parentId);
    const above = parent?.node ?? this.pdfDocument.outline;
    const node = above.addItem(text, { expanded: false, top: y, left: this.pdfDocument.page.width });
    if (parent !== undefined) {
      const count = Math.abs(parent.node.outlineData.Count ?? 0) + 1;
      parent.node.outlineData.Count = parent.isOpen ? count : -count;
    }
    this.outline.set(heading.id, { node, isOpen: heading.level === 1 });
  }
}

let maker: FontMaker | undefined;

/** pdfkit does not export its font class: it is taken from the smallest font, opened in a document of its own. */
function makeFont(): FontMaker {
  if (maker === undefined) {
    const options = { font: null, autoFirstPage: false };
    const probe = new PdfmakeDocument({}, {}, {}, {}, options, null, () => false);
    const base: unknown = probe.font(readFileSync(bundledFont("symbol").path))._font?.constructor;
    if (!isFontClass(base)) throw new Error("pdfkit opened no font");
    maker = fontMaker(base);
  }
  return maker;
}

function isFontClass(value: unknown): value is EmbeddedFontClass {
  return typeof value === "function" && Reflect.has(Object(value.prototype), "toUnicodeCmap");
}

function embedded(image: EmbeddedImage, document: PdfDocument): Promise<void> {
  return new Promise((resolve) => {
    const { finalize } = image;
    if (finalize === undefined) {
      image.embed(document);
      resolve();
      return;
    }
    image.finalize = () => {
      finalize.call(image);
      resolve();
    };
    image.embed(document);
  });
}

/** Identifies the file by what stands in it (ISO 32000-1, 14.4), not by the moment it was made. */
function fileId({ title, asOf }: Description, pages: readonly Page[]): Buffer {
  const hash = createHash("sha256").update(`${title}\n${asOf}\n`);
  for (const { items } of pages) {
    let text = "";
    for (const item of items) {
      const pieces =
        item.type === "line" ? item.line.pieces : item.type === "stamp" ? item.pieces : undefined;
      if (pieces !== undefined) text += `${pieces.map((piece) => piece.text).join("")}\n`;
    }
    hash.update(text);
  }
  return hash.digest().subarray(0, 16);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** CommonJS classes arrive as such or inside their namespace, depending on who loads them. */
function classOf<Class extends object>(module: Class | { readonly default: Class }): Class {
  return "default" in module ? module.default : module;
}
