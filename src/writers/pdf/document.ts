import { readFileSync } from "node:fs";
import documentModule, {
  type EmbeddedFontClass,
  type EmbeddedImage,
  type PdfDocument,
} from "pdfmake/js/PDFDocument.js";
import { orientationOf } from "../../document/orientation.js";
import { bundledFont, type LoadedFont } from "../../layout/fonts.js";
import type { Page } from "../../layout/page.js";
import type { Tag } from "../../layout/structure.js";
import type { Archive } from "../writer.js";
import { archiveClaim } from "./archive.js";
import { classOf } from "./class-of.js";
import { codeOf } from "./page-marks.js";
import { plainPng } from "./plain-png.js";
import { fontMaker, type DocumentFont, type FontMaker } from "./shared-font.js";

/** What a file says of itself. */
export interface Description {
  readonly title: string;
  readonly subject: string | undefined;
  readonly language: "zh" | "en";
  /** `YYYY-MM-DD`: the only time in the file. */
  readonly asOf: string;
  /** Its elements in reading order. */
  readonly structure: Tag;
  /** Rules of an archive that it follows and says it follows. */
  readonly archive: Archive | undefined;
}

const PdfmakeDocument = classOf(documentModule);

function optionsOf({ title, subject, language, asOf }: Description): object {
  return {
    pdfVersion: "1.7",
    lang: codeOf(language),
    tagged: true,
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

/** pdfmake's document with fonts that the process shares, and properties that are XML. */
export class Document extends PdfmakeDocument {
  private readonly known = new Map<LoadedFont, DocumentFont>();
  /** Filled while the class above is still being made, so without a value of its own. */
  declare private chunks: Buffer[] | undefined;
  declare private lines: string | undefined;

  private readonly archive: Archive | undefined;

  constructor(description: Description) {
    super({}, {}, {}, {}, optionsOf(description), null, () => false);
    this.archive = description.archive;
  }

  fontOf(loaded: LoadedFont): DocumentFont {
    let font = this.known.get(loaded);
    if (font === undefined) {
      this._fontCount += 1;
      font = makeFont()(this, loaded, `F${this._fontCount}`, this.archive !== undefined);
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
      const { format, bytes } = item.media;
      const image = this.openImage(Buffer.from(format === "png" ? plainPng(bytes) : bytes));
      if (format === "jpeg") image.orientation = orientationOf(bytes);
      await embedded(image, this);
      images.set(item.media.bytes, image);
    }
    return images;
  }

  /** pdfkit hands its parts to a stream one by one; there are thousands, and they are wanted together. */
  override _write(data: Buffer | string): void {
    if (typeof data === "string") {
      this.lines = `${this.lines ?? ""}${data}\n`;
      this._offset += data.length + 1;
    } else {
      this.endLines();
      this.chunks?.push(data);
      this._offset += data.length;
    }
  }

  /** The end of the stream that nobody reads: it would keep the document until the event loop turns. */
  override push(): boolean {
    return true;
  }

  private endLines(): void {
    (this.chunks ??= []).push(Buffer.from(this.lines ?? "", "latin1"));
    this.lines = "";
  }

  /** Ends the file and returns it whole. */
  finished(): Uint8Array {
    this.end();
    if (this.lines?.endsWith("%%EOF\n") !== true) throw new Error("the file is not finished");
    this.endLines();
    const file = Buffer.concat(this.chunks ?? []);
    return new Uint8Array(file.buffer, file.byteOffset, file.length);
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
    if (this.archive !== undefined) this.appendXML(archiveClaim(this.archive));
    this.info = plain;
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

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
