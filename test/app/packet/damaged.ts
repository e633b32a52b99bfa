import { PDFArray, PDFBool, PDFDocument, PDFName, PDFNumber, PDFRef, type PDFPage } from "@cantoo/pdf-lib";
import { picture } from "../../writers/picture.js";
import { pngOf } from "../../writers/png.js";

/** A baseline JPEG as far as its frame, of so many pixels and colours: enough for whoever asks for its size. */
export function jpegOf(width: number, height: number, colours = 3): Uint8Array {
  const [jfif, frame] = [
    [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
    [0xff, 0xc0],
  ];
  const sizes = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  const components = Array.from({ length: colours }, (_, index) => [index + 1, 0x11, 0]).flat();
  return Uint8Array.from([
    0xff,
    0xd8,
    ...jfif,
    ...frame,
    0,
    8 + 3 * colours,
    8,
    ...sizes,
    colours,
    ...components,
    0xff,
    0xd9,
  ]);
}

/** A PDF of one page that a person has tampered with. */
async function tampered(change: (page: PDFPage, document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([200, 300]);
  page.pushOperators();
  change(page, document);
  return document.save({ addDefaultPage: false });
}

const NUMBERS = Uint8Array.from([0, 0x60, 0x60]);
const NOTHING: Uint8Array = new Uint8Array();
const boxOf = (document: PDFDocument, ...numbers: readonly number[]): PDFArray => {
  const box = PDFArray.withContext(document.context);
  for (const number of numbers) box.push(PDFNumber.of(number));
  return box;
};

/** Attachments whose first bytes are right and that can be put into no document. */
export const DAMAGED: readonly (readonly [
  what: string,
  file: string,
  bytes: () => Uint8Array | Promise<Uint8Array>,
])[] = [
  ["a PNG of its signature", "a.png", () => picture().bytes.slice(0, 8)],
  ["a PNG cut in its pixels", "a.png", () => picture().bytes.slice(0, 60)],
  ["a PNG of no known colours", "a.png", () => pngOf({ width: 2, height: 1, colourType: 5, rows: NUMBERS })],
  ["a PNG without its palette", "a.png", () => pngOf({ width: 2, height: 1, colourType: 3, rows: NUMBERS })],
  ["a PNG without pixels", "a.png", () => pngOf({ width: 0, height: 0, colourType: 0, rows: NOTHING })],
  [
    "a PNG that is far too large",
    "a.png",
    () => pngOf({ width: 60_000, height: 60_000, colourType: 6, rows: NUMBERS }),
  ],
  ["a JPEG of its signature", "a.jpg", () => Uint8Array.from([0xff, 0xd8, 0xff])],
  ["a JPEG cut before its frame", "a.jpg", () => jpegOf(20, 10).slice(0, 20)],
  ["a JPEG of five colours", "a.jpg", () => jpegOf(20, 10, 5)],
  ["a JPEG cut off in its pixels", "a.jpg", () => jpegOf(20, 10).slice(0, -2)],
  ["a JPEG without pixels", "a.jpg", () => jpegOf(0, 0)],
  ["a PDF without pages", "a.pdf", async () => tampered((_page, document) => document.removePage(0))],
  [
    "a PDF whose page is missing",
    "a.pdf",
    async () =>
      tampered((_page, { catalog }) => {
        catalog.Pages().Kids().set(0, PDFRef.of(999));
      }),
  ],
  [
    "a form that makes its pages when it is opened",
    "a.pdf",
    async () =>
      tampered((_page, { catalog, context }) => {
        catalog.set(PDFName.of("NeedsRendering"), PDFBool.True);
        catalog.set(PDFName.of("AcroForm"), context.obj({ Fields: [], XFA: [] }));
      }),
  ],
  ["a PDF page of no size", "a.pdf", async () => tampered(({ node }) => node.delete(PDFName.of("MediaBox")))],
  [
    "a PDF page of two numbers",
    "a.pdf",
    async () => tampered(({ node }, document) => node.set(PDFName.of("MediaBox"), boxOf(document, 200, 300))),
  ],
  [
    "a PDF page without width",
    "a.pdf",
    async () =>
      tampered(({ node }, document) => node.set(PDFName.of("MediaBox"), boxOf(document, 0, 0, 0, 300))),
  ],
  [
    "a PDF page turned by a name",
    "a.pdf",
    async () => tampered(({ node }) => node.set(PDFName.of("Rotate"), PDFName.of("x"))),
  ],
  [
    "a PDF page whose resources are a number",
    "a.pdf",
    async () => tampered(({ node }) => node.set(PDFName.of("Resources"), PDFNumber.of(1))),
  ],
];
