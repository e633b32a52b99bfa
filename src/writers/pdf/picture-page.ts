import { PageSizes, type PDFDocument } from "@cantoo/pdf-lib";

/** A picture that fills a page of its own. */
export interface PagePicture {
  readonly type: "png" | "jpeg";
  readonly bytes: Uint8Array;
}

/** Margin round a picture, in points: 20 mm. */
const MARGIN = 56.7;

/** Adds a page of A4, upright or across as the picture is, and the picture in its middle, never larger than 72 pixels an inch make it. */
export async function addPicturePage(whole: PDFDocument, { type, bytes }: PagePicture): Promise<void> {
  const picture = type === "png" ? await whole.embedPng(bytes) : await whole.embedJpg(bytes);
  const [short, long] = PageSizes.A4;
  const [width, height] = picture.width > picture.height ? [long, short] : [short, long];
  const page = whole.addPage([width, height]);
  const fitted = picture.scaleToFit(width - 2 * MARGIN, height - 2 * MARGIN);
  const size = fitted.width > picture.width ? picture.scale(1) : fitted;
  page.drawImage(picture, { ...size, x: (width - size.width) / 2, y: (height - size.height) / 2 });
}
