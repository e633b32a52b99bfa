import {
  decodePDFRawStream,
  degrees,
  PDFArray,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFStream,
  type PDFPage,
} from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { pointsOf } from "../../../src/document/theme.js";
import { BUNDLED_FONTS } from "../../../src/layout/font-set.js";
import { combinePdf, type CombinedDescription, type CombinedPart } from "../../../src/writers/pdf/combine.js";
import { inspectPdf } from "../../../src/writers/pdf/inspect.js";
import { builtInTheme } from "../../../src/app/theme.js";
import { picture } from "../picture.js";

const LOOK = { face: builtInTheme().faces.fangsong, size: 9, language: "zh", fonts: BUNDLED_FONTS } as const;
/** The numbers that were asked for. */
const asked: string[] = [];
function numberWords(page: string): string {
  asked.push(page);
  return `合订第 ${page} 页`;
}

const DESCRIPTION: CombinedDescription = {
  title: "全套材料",
  language: "zh-CN",
  asOf: "2026-11-23",
  edges: { number: LOOK, mark: { ...LOOK, size: 12 }, numberWords },
};
const STRIP = pointsOf(10);

/** A page of 200 by 300 points that begins at (10, 20), turned clockwise, which draws `content`. */
async function sheet(turned: number, content = "0 0 1 rg 10 20 200 300 re f"): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage();
  page.setMediaBox(10, 20, 200, 300);
  page.setRotation(degrees(turned));
  page.node.set(PDFName.of("Contents"), document.context.register(document.context.stream(content)));
  const inspected = await inspectPdf(await document.save());
  if (inspected.type !== "pages") throw new Error(inspected.type);
  return inspected.document;
}

async function combined(...parts: readonly CombinedPart[]): Promise<readonly PDFPage[]> {
  const bytes = await combinePdf(parts, DESCRIPTION);
  return (await PDFDocument.load(bytes, { updateMetadata: false })).getPages();
}

function contentOf({ node }: PDFPage): string {
  const contents = node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => node.context.lookup(ref)) : [contents];
  return streams
    .map((stream) => {
      if (stream instanceof PDFRawStream)
        return Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
      return stream instanceof PDFStream ? stream.getContentsString() : "";
    })
    .join("\n");
}

/** Where words begin on a page as it is looked at, in points from its left and its lower edge, and whether they read upright. */
function placesOn(
  page: PDFPage,
): readonly { readonly x: number; readonly y: number; readonly isUpright: boolean }[] {
  const content = contentOf(page);
  const turn =
    /\nq\n(?:\/Artifact[^]*EMC\n)?([-\d. ]+) cm\n(?=q 1 0 0 1)/u.exec(content)?.[1]?.split(" ").map(Number) ??
    [];
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = turn;
  const { x: left, y: bottom, width, height } = page.getCropBox();
  return [...content.matchAll(/q 1 0 0 1 ([-\d.]+) ([-\d.]+) cm \/Artifact [^]*?BDC \/Edge/gu)].map(
    ([, x, y]) => {
      const [px, py] = [a * Number(x) + c * Number(y) + e - left, b * Number(x) + d * Number(y) + f - bottom];
      // What turning the page clockwise does to a point of it, and to the direction in which text runs.
      switch (page.getRotation().angle) {
        case 90:
          return { x: py, y: width - px, isUpright: a === 0 && b === 1 };
        case 180:
          return { x: width - px, y: height - py, isUpright: a === -1 && b === 0 };
        case 270:
          return { x: height - py, y: px, isUpright: a === 0 && b === -1 };
        default:
          return { x: px, y: py, isUpright: a === 1 && b === 0 };
      }
    },
  );
}

describe("words at the edges of pages", () => {
  it.each([0, 90, 180, 270])("stand in a strip at the head of an attachment turned by %d", async (turned) => {
    const document = await sheet(turned);
    const [page] = await combined({
      title: "附件2",
      content: { type: "pdf", document },
      isFrontMatter: false,
      mark: "附件2",
    });
    if (page === undefined) throw new Error("no page");
    const { x, y, width, height } = page.getCropBox();
    const isAcross = turned === 90 || turned === 270;
    const [grown, kept] = isAcross ? [width, height] : [height, width];
    expect(grown).toBeCloseTo((isAcross ? 200 : 300) + STRIP, 2);
    expect(kept).toBeCloseTo(isAcross ? 300 : 200, 2);
    // All of the page that was is there, where it was.
    expect(x).toBeLessThanOrEqual(10);
    expect(y).toBeLessThanOrEqual(20);
    expect(page.getMediaBox()).toEqual(page.getCropBox());
    const high = isAcross ? width : height;
    const wide = isAcross ? height : width;
    const places = placesOn(page);
    expect(places).toHaveLength(2);
    for (const place of places) {
      expect(place.isUpright).toBe(true);
      expect(place.y).toBeGreaterThanOrEqual(high - STRIP);
      expect(place.x).toBeGreaterThan(0);
      expect(place.x).toBeLessThan(wide);
    }
    expect(places[0]?.x).toBeLessThan(places[1]?.x ?? 0);
  });

  it("stand below the footer of a paper, whose size stays, and of contents, but not on the cover", async () => {
    asked.length = 0;
    const [cover, contents, paper] = await combined(
      { title: "封面", content: { type: "pdf", document: await sheet(0) }, isFrontMatter: true },
      { title: "清单", content: { type: "pdf", document: await sheet(0) }, isFrontMatter: true },
      { title: "承诺书", content: { type: "pdf", document: await sheet(0) }, isFrontMatter: false },
    );
    if (cover === undefined || contents === undefined || paper === undefined) throw new Error("no page");
    expect(placesOn(cover)).toEqual([]);
    expect(placesOn(contents)).toHaveLength(1);
    expect(asked).toEqual(["ii", "1"]);
    expect(paper.getSize()).toEqual({ width: 200, height: 300 });
    const [place] = placesOn(paper);
    expect(place?.y).toBeCloseTo(pointsOf(8), 2);
    expect(place?.x).toBeGreaterThan(100);
  });

  it("stand in the margins of the page that a picture gets", async () => {
    const content = { type: "png", bytes: picture().bytes } as const;
    const [page] = await combined({ title: "附件1", content, isFrontMatter: false, mark: "附件1" });
    if (page === undefined) throw new Error("no page");
    const { height } = page.getSize();
    const places = placesOn(page);
    expect(places).toHaveLength(2);
    expect(places[0]?.y).toBeGreaterThan(height - pointsOf(10));
    expect(places[1]?.y).toBeLessThan(pointsOf(10));
  });

  it("are not moved by what a page sets", async () => {
    const document = await sheet(0, "3 0 0 3 50 50 cm 1 0 0 rg");
    const [page] = await combined({
      title: "承诺书",
      content: { type: "pdf", document },
      isFrontMatter: false,
    });
    if (page === undefined) throw new Error("no page");
    expect(contentOf(page)).toMatch(/^q\s+3 0 0 3 50 50 cm 1 0 0 rg\s+Q\s+q\s/u);
  });
});
