import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import layoutBuilderModule, { type Line, type OutlineEntry, type Page } from "pdfmake/js/LayoutBuilder.js";
import documentModule, {
  type EmbeddedFont,
  type EmbeddedFontClass,
  type EmbeddedImage,
  type OutlineNode,
  type PdfDocument,
} from "pdfmake/js/PDFDocument.js";
import rendererModule from "pdfmake/js/Renderer.js";
import { bundledFont, isBundledFace } from "../../layout/fonts.js";
import { drawLine } from "./draw.js";
import { fillNumbers } from "./fill.js";
import { placeFlow } from "./flow.js";
import type { BodyNode, CutTableNode, Definition, StackNode } from "./nodes.js";
import { fontMaker, type FontMaker } from "./shared-font.js";

/** A document with every line on its page, not yet drawn. */
export interface Layout {
  readonly pages: readonly Page[];
  /** Draws it; to be called once. */
  render(): Promise<Uint8Array>;
}

/**
 * The one place that drives pdfmake (0.3.11, pinned). Its three classes are used as its own `Printer` uses them,
 * without the resolver of addresses: nothing is fetched, and reading local files is refused. Lines are placed by
 * pdfmake, the order of pages by `flow.ts`, and drawn by `draw.ts`.
 */
export async function layOut(definition: Definition): Promise<Layout> {
  const document = new Document(definition);
  await document.embedPictures(definition.pictures);
  const builder = new FlowBuilder(definition.pageSize, definition.margins);
  const pages = builder.layoutDocument(
    [...definition.content],
    document,
    {},
    {},
    undefined,
    undefined,
    undefined,
  );
  fillNumbers(pages);
  document._id = fileId(definition, pages);
  return {
    pages,
    async render() {
      new LineRenderer(document).renderPages(pages);
      document.end();
      return new Uint8Array(await buffer(document));
    },
  };
}

const PdfmakeDocument = classOf(documentModule);
const PdfmakeLayoutBuilder = classOf(layoutBuilderModule);
const PdfmakeRenderer = classOf(rendererModule);

function optionsOf({ title, subject, language, asOf }: Definition): object {
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
  private readonly byFace = new Map<string, EmbeddedFont>();

  constructor(definition: Definition) {
    super({}, {}, {}, {}, optionsOf(definition), null, () => false);
  }

  override provideFont(family: string): EmbeddedFont {
    const known = this.byFace.get(family);
    if (known !== undefined) return known;
    if (!isBundledFace(family)) throw new Error(`no such face: ${family}`);
    this._fontCount += 1;
    const font = makeFont()(this, bundledFont(family), `F${this._fontCount}`);
    this.byFace.set(family, font);
    this._fontFamilies[family] = font;
    return font;
  }

  override provideImage(source: string): EmbeddedImage {
    const image = this._imageRegistry[source];
    if (image === undefined) throw new Error(`no such picture: ${source}`);
    return image;
  }

  /** One after the other: pdfkit decodes some PNG files in the background, and the order would change the bytes. */
  async embedPictures(pictures: Definition["pictures"]): Promise<void> {
    for (const [key, bytes] of pictures) {
      const image = this.openImage(Buffer.from(bytes));
      await embedded(image, this);
      this._imageRegistry[key] = image;
    }
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

class FlowBuilder extends PdfmakeLayoutBuilder {
  override processVerticalContainer(node: BodyNode | CutTableNode | StackNode): void {
    if ("flow" in node) placeFlow(node, this);
    else super.processVerticalContainer(node);
  }
}

class LineRenderer extends PdfmakeRenderer {
  private readonly outline = new Map<string, { readonly node: OutlineNode; readonly isOpen: boolean }>();

  override renderLine(line: Line, x: number, y: number): void {
    if (line._outline !== undefined) this.addBookmark(line._outline, y);
    drawLine(line, x, y, this.pdfDocument);
  }

  /** A bookmark to the line. Its parent counts it, negatively while closed (ISO 32000-1, 12.3.3, table 153). */
  private addBookmark({ id, parentId, text, expanded: isOpen }: OutlineEntry, y: number): void {
    const parent = this.outline.get(parentId ?? "");
    const above = parent?.node ?? this.pdfDocument.outline;
    const node = above.addItem(text, { expanded: false, top: y, left: this.pdfDocument.page.width });
    if (parent !== undefined) {
      const count = Math.abs(parent.node.outlineData.Count ?? 0) + 1;
      parent.node.outlineData.Count = parent.isOpen ? count : -count;
    }
    this.outline.set(id, { node, isOpen });
  }
}

let maker: FontMaker | undefined;

/** pdfkit does not export its font class: it is taken from the smallest font, opened in a document of its own. */
function makeFont(): FontMaker {
  if (maker === undefined) {
    const probe = new PdfmakeDocument(
      {},
      {},
      {},
      {},
      { font: null, autoFirstPage: false },
      null,
      () => false,
    );
    const base: unknown = probe.font(bundledFont("symbol").bytes)._font?.constructor;
    if (!isFontClass(base)) throw new Error("pdfkit opened no font");
    maker = fontMaker(base);
  }
  return maker;
}

function isFontClass(value: unknown): value is EmbeddedFontClass {
  return typeof value === "function" && Reflect.has(Object(value.prototype), "layoutRun");
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
function fileId({ title, asOf }: Definition, pages: readonly Page[]): Buffer {
  const hash = createHash("sha256").update(`${title}\n${asOf}\n`);
  for (const page of pages) {
    for (const { item, type } of page.items) {
      if (type === "line") hash.update(`${item.inlines.map((inline) => inline.text).join("")}\n`);
    }
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
