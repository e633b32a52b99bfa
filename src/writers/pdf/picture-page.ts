import {
  PDFHexString,
  PageSizes,
  concatTransformationMatrix,
  drawObject,
  popGraphicsState,
  pushGraphicsState,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { packedPixels, type PackedPixels } from "./packed-pixels.js";

/** A picture that fills a page of its own. */
export interface PagePicture {
  readonly type: "png" | "jpeg";
  readonly bytes: Uint8Array;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Margin round a picture, in points: 20 mm. */
const MARGIN = 56.7;

/**
 * Adds a page of A4, upright or across as the picture is, and the picture in its middle, never larger than 72 pixels an inch make it.
 * The library packs the pixels of a PNG anew, in JavaScript; those that can stand as they are packed do.
 */
export async function addPicturePage(whole: PDFDocument, { type, bytes }: PagePicture): Promise<void> {
  const pixels = type === "png" ? packedPixels(bytes) : undefined;
  if (pixels !== undefined) {
    const { page, ...at } = pageFor(whole, pixels);
    page.pushOperators(
      pushGraphicsState(),
      concatTransformationMatrix(at.width, 0, 0, at.height, at.x, at.y),
      drawObject(page.node.newXObject("Image", pixelsIn(whole, pixels))),
      popGraphicsState(),
    );
    return;
  }
  const picture = type === "png" ? await whole.embedPng(bytes) : await whole.embedJpg(bytes);
  const { page, ...at } = pageFor(whole, picture);
  page.drawImage(picture, at);
}

/** A new page for a picture of so many pixels, and where the picture stands on it, in points. */
function pageFor(
  whole: PDFDocument,
  picture: Size,
): Size & { readonly page: PDFPage; readonly x: number; readonly y: number } {
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
