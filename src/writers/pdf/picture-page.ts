import {
  PDFHexString,
  PDFOperator,
  PDFOperatorNames,
  PageSizes,
  concatTransformationMatrix,
  drawObject,
  endMarkedContent,
  popGraphicsState,
  pushGraphicsState,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { isTurned, orientationOf, type Orientation } from "../../document/orientation.js";
import { pngChunks, readPng } from "../../layout/png.js";
import { packedPixels, type PackedPixels } from "./packed-pixels.js";
import type { BoundingBox } from "./structure-attributes.js";

/** A picture that fills a page of its own. */
export interface PagePicture {
  readonly type: "png" | "jpeg";
  readonly bytes: Uint8Array;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The number on its page of the picture that stands there, given to it as the content of an element. */
export type NumberOfPicture = (page: PDFRef, box: BoundingBox) => number;

/** Margin round a picture, in points: 20 mm. */
const MARGIN = 56.7;

/**
 * Adds a page of A4, upright or across as the picture is, and the picture in its middle, never larger than 72 pixels an inch make it.
 * The library packs the pixels of a PNG anew, in JavaScript; those that can stand as they are packed do.
 */
export async function addPicturePage(
  whole: PDFDocument,
  { type, bytes }: PagePicture,
  numberOf: NumberOfPicture,
): Promise<void> {
  const chunks = type === "png" ? pngChunks(bytes) : undefined;
  const png = chunks === undefined ? undefined : readPng(chunks);
  // The library unpacks whatever the file holds, however much that is.
  if (type === "png" && png === undefined) throw new Error("no whole PNG");
  const pixels = chunks === undefined || png === undefined ? undefined : packedPixels(chunks, png);
  if (pixels !== undefined) {
    const { page, ...at } = pageFor(whole, pixels);
    page.pushOperators(
      beginFigure(numberOf(page.ref, boxOf(at))),
      ...drawn(page, pixelsIn(whole, pixels), at, 1),
      endMarkedContent(),
    );
    return;
  }
  const picture = type === "png" ? await whole.embedPng(bytes) : await whole.embedJpg(bytes);
  const orientation = orientationOf(bytes);
  const { width, height } = picture;
  const { page, ...at } = pageFor(whole, isTurned(orientation) ? { width: height, height: width } : picture);
  page.pushOperators(beginFigure(numberOf(page.ref, boxOf(at))));
  if (orientation === 1) page.drawImage(picture, at);
  else page.pushOperators(...drawn(page, picture.ref, at, orientation));
  page.pushOperators(endMarkedContent());
}

/** Draws an image of a page in its place. */
function drawn(page: PDFPage, image: PDFRef, at: Place, orientation: Orientation): readonly PDFOperator[] {
  return [
    pushGraphicsState(),
    concatTransformationMatrix(...uprightIn(at, orientation)),
    drawObject(page.node.newXObject("Image", image)),
    popGraphicsState(),
  ];
}

/** What takes the square of a picture to its place, turned and mirrored (ISO 32000-1, 8.3.4 and 8.9.5). */
function uprightIn(
  { x, y, width, height }: Place,
  orientation: Orientation,
): readonly [number, number, number, number, number, number] {
  const [right, top] = [x + width, y + height];
  switch (orientation) {
    case 1:
      return [width, 0, 0, height, x, y];
    case 2:
      return [-width, 0, 0, height, right, y];
    case 3:
      return [-width, 0, 0, -height, right, top];
    case 4:
      return [width, 0, 0, -height, x, top];
    case 5:
      return [0, -height, -width, 0, right, top];
    case 6:
      return [0, -height, width, 0, x, top];
    case 7:
      return [0, height, width, 0, x, y];
    case 8:
      return [0, height, -width, 0, right, y];
  }
}

/** Begins the content of an element on a page, by its number there (ISO 32000-1, 14.6). */
function beginFigure(number: number): PDFOperator {
  return PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, ["/Figure", `<</MCID ${number}>>`]);
}

function boxOf({ x, y, width, height }: Place): BoundingBox {
  return [x, y, x + width, y + height];
}

interface Place extends Size {
  readonly x: number;
  readonly y: number;
}

/** A new page for a picture of so many pixels, and where the picture stands on it, in points. */
function pageFor(whole: PDFDocument, picture: Size): Place & { readonly page: PDFPage } {
  const [short, long] = PageSizes.A4;
  const [width, height] = picture.width > picture.height ? [long, short] : [short, long];
  const scale = Math.min(1, (width - 2 * MARGIN) / picture.width, (height - 2 * MARGIN) / picture.height);
  const drawn = { width: picture.width * scale, height: picture.height * scale };
  return {
    page: whole.addPage([width, height]),
    ...drawn,
    x: (width - drawn.width) / 2,
    y: (height - drawn.height) / 2,
  };
}

function pixelsIn({ context }: PDFDocument, pixels: PackedPixels): PDFRef {
  const { width, height, depth, colours } = pixels;
  return context.register(
    context.stream(pixels.packed, {
      Type: "XObject",
      Subtype: "Image",
      Width: width,
      Height: height,
      BitsPerComponent: depth,
      ColorSpace: colourSpaceOf(pixels),
      Filter: "FlateDecode",
      DecodeParms: { Predictor: 15, Colors: colours, BitsPerComponent: depth, Columns: width },
    }),
  );
}

/** ISO 32000-1, 8.6.4 and 8.6.6.3. */
function colourSpaceOf({ colours, palette }: PackedPixels): string | (string | number | PDFHexString)[] {
  if (palette === undefined) return colours === 1 ? "DeviceGray" : "DeviceRGB";
  const table = PDFHexString.of(Buffer.from(palette).toString("hex"));
  return ["Indexed", "DeviceRGB", palette.length / 3 - 1, table];
}
