import {
  PDFName,
  PDFNumber,
  type PDFArray,
  type PDFContext,
  type PDFEmbeddedPage,
  type PDFPage,
} from "@cantoo/pdf-lib";
import { pointsOf } from "../../document/theme.js";
import { real } from "./operands.js";
import { ARTIFACTS } from "./page-marks.js";

/** From the edges of the page to words that stand there: below the footer of our papers, and where printers still print. */
const FROM_SIDE = pointsOf(12);
const FROM_END = pointsOf(8);
/** Height of the strip that a page from outside gets for them. */
const STRIP = pointsOf(10);

export type Corner = "headLeft" | "headRight" | "footRight";

/** Words and the corner of the page, as it is looked at, where they stand. */
export interface EdgeWords {
  readonly corner: Corner;
  readonly picture: Pick<PDFEmbeddedPage, "ref" | "width" | "height">;
}

/** How far a page is turned clockwise when it is looked at, in degrees. */
type Turn = 0 | 90 | 180 | 270;

/** A rectangle in the space of the page: left, bottom, right, top. */
type Box = readonly [number, number, number, number];

/**
 * Puts words at the corners of a page, over what it shows and upright however the page is turned (ISO 32000-1, 7.7.3.3). A page that may be
 * printed up to its edges (`isFull`) first gets a strip of white at its head, so that nothing is hidden and nothing changes its size.
 */
export function putAtEdges(page: PDFPage, words: readonly EdgeWords[], isFull: boolean): void {
  if (words.length === 0) return;
  const { context } = page.node;
  const turned = turnOf(page.getRotation().angle);
  const shown = shownOf(page) ?? [0, 0, 0, 0];
  const visible = isFull ? extended(shown, turned) : shown;
  const operators: string[] = ["q"];
  if (isFull) {
    page.node.set(PDFName.of("CropBox"), arrayOf(visible, context));
    const media = boxOf(page.node.MediaBox()) ?? shown;
    page.node.set(PDFName.of("MediaBox"), arrayOf(union(media, visible), context));
    operators.push("/Artifact BMC", `1 g ${strip(shown, visible)} f`, "EMC");
  }
  const frame = upright(visible, turned);
  operators.push(`${frame.matrix.map(real).join(" ")} cm`);
  for (const { corner, picture } of words) {
    const name = page.node.newXObject("Edge", picture.ref);
    const x = corner === "headLeft" ? FROM_SIDE : frame.width - FROM_SIDE - picture.width;
    const y = corner === "footRight" ? FROM_END : frame.height - FROM_END;
    const mark = ARTIFACTS[corner === "footRight" ? "footer" : "header"];
    operators.push(`q 1 0 0 1 ${real(x)} ${real(y)} cm ${mark} ${name.toString()} Do EMC Q`);
  }
  operators.push("Q");
  // What the page draws is put between `q` and `Q` by this, so that nothing it set stays.
  page.node.addContentStream(context.register(context.stream(operators.join("\n"))));
}

/** Whether a page says how large it is, and is so large that anything can be seen. */
export function hasSize(page: PDFPage): boolean {
  const [left, bottom, right, top] = shownOf(page) ?? [0, 0, 0, 0];
  return right > left && top > bottom;
}

/** What is seen of a page. */
function shownOf(page: PDFPage): Box | undefined {
  return boxOf(page.node.CropBox()) ?? boxOf(page.node.MediaBox());
}

/** Clockwise, in whole quarters; anything else is none, as readers take it. */
function turnOf(angle: number): Turn {
  return ([0, 90, 180, 270] as const).find((turn) => ((angle % 360) + 360) % 360 === turn) ?? 0;
}

/** The page as it is looked at: the way from there into its own space, and its size. */
function upright(
  [left, bottom, right, top]: Box,
  turned: Turn,
): { readonly matrix: readonly number[]; readonly width: number; readonly height: number } {
  const [width, height] = [right - left, top - bottom];
  switch (turned) {
    case 0:
      return { matrix: [1, 0, 0, 1, left, bottom], width, height };
    case 90:
      return { matrix: [0, 1, -1, 0, right, bottom], width: height, height: width };
    case 180:
      return { matrix: [-1, 0, 0, -1, right, top], width, height };
    case 270:
      return { matrix: [0, -1, 1, 0, left, top], width: height, height: width };
  }
}

/** With a strip at what is the head of the page when it is looked at. */
function extended([left, bottom, right, top]: Box, turned: Turn): Box {
  switch (turned) {
    case 0:
      return [left, bottom, right, top + STRIP];
    case 90:
      return [left - STRIP, bottom, right, top];
    case 180:
      return [left, bottom - STRIP, right, top];
    case 270:
      return [left, bottom, right + STRIP, top];
  }
}

/** What `outer` has and `inner` has not, one of their sides apart, as the operands of a rectangle. */
function strip(inner: Box, outer: Box): string {
  const [left, bottom, right, top] = outer;
  const box: Box =
    left < inner[0]
      ? [left, bottom, inner[0], top]
      : right > inner[2]
        ? [inner[2], bottom, right, top]
        : bottom < inner[1]
          ? [left, bottom, right, inner[1]]
          : [left, inner[3], right, top];
  return `${[box[0], box[1], box[2] - box[0], box[3] - box[1]].map(real).join(" ")} re`;
}

function union(one: Box, other: Box): Box {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** A box may be given by any two corners that lie across from each other (7.9.5). */
function boxOf(array: PDFArray | undefined): Box | undefined {
  const numbers = [0, 1, 2, 3].map((index) => array?.lookupMaybe(index, PDFNumber)?.asNumber());
  const [a, b, c, d] = numbers;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

function arrayOf(box: Box, context: PDFContext): PDFArray {
  return context.obj([...box]);
}
