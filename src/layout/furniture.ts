import type { Section } from "../document/node.js";
import { pagePictureSize } from "../document/page-picture.js";
import { pointsOf, type Theme } from "../document/theme.js";
import { setRuns, type Frame } from "./blocks.js";
import { misplacedFootnote } from "./findings.js";
import { runsOf } from "./inlines.js";
import type { PageItem } from "./page.js";
import { isReadable } from "./pictures.js";
import { styleOf } from "./styles.js";

/** Header and footer of a page: none on a cover. Pages count from 1. */
export function furniture(
  section: Section,
  number: number,
  count: number,
  frame: Frame,
): readonly PageItem[] {
  if (section.kind === "cover" && section.hasFurniture !== true) return [];
  const shown = number === 1 ? ofFirstPage(section) : section;
  const picture = headerPicture(shown, frame);
  return [
    ...picture,
    ...edge(shown, "header", number, count, frame, heightAbove(shown, picture)),
    ...edge(shown, "footer", number, count, frame),
  ];
}

/** A section as its first page has it: with none of the picture of its other pages, where the first page has no picture. */
function ofFirstPage(section: Section): Section {
  if (section.firstPage === undefined) return section;
  const { headerPicture: _usual, ...others } = section;
  return { ...others, ...section.firstPage };
}

/** How far down the text of a header begins below its picture, in points. */
function heightAbove(
  { headerPicture: picture }: Pick<Section, "headerPicture">,
  items: readonly PageItem[],
): number {
  const [item] = items;
  return picture?.isAbove === true && item?.type === "picture" ? item.height : 0;
}

/** The picture of the header, below its text; one that cannot be read is left out, as it is no part of the document. */
function headerPicture({ headerPicture: picture }: Section, frame: Frame): readonly PageItem[] {
  if (picture === undefined || !isReadable(picture.media)) return [];
  const { page } = frame.theme;
  const size = pagePictureSize(picture, page, frame.width / pointsOf(1));
  const [width, height] = [pointsOf(size.width), pointsOf(size.height)];
  const shares = { left: 0, center: 0.5, right: 1 };
  const x = pointsOf(page.marginLeftMillimetres) + (frame.width - width) * shares[picture.align];
  const y = pointsOf(page.headerMillimetres);
  return [{ type: "picture", x, y, width, height, media: picture.media, tag: "header" }];
}

function edge(
  section: Section,
  name: "header" | "footer",
  number: number,
  count: number,
  frame: Frame,
  below = 0,
): readonly PageItem[] {
  if (section[name].length === 0) return [];
  const style = styleOf(frame.theme, name);
  const inlines = section[name].filter((inline) => inline.type !== "footnote");
  if (inlines.length < section[name].length && !frame.findings.has("writer/footnote-place")) {
    frame.findings.add(misplacedFootnote());
  }
  const runs = runsOf(inlines, { style, page: { number, count } }, frame);
  const lines = setRuns(runs, style, frame, frame.width);
  const x = pointsOf(frame.theme.page.marginLeftMillimetres);
  const offset = name === "footer" ? -lines.length * style.pitch : below;
  const top = topOf(name, section, frame.theme) + offset;
  return lines.map((line, index): PageItem => ({
    type: "line",
    x,
    y: top + index * style.pitch,
    line,
    aside: name,
  }));
}

/** Upper edge of the header, lower edge of the footer, in points from the top of the paper. */
function topOf(name: "header" | "footer", { orientation }: Section, { page }: Theme): number {
  if (name === "header") return pointsOf(page.headerMillimetres);
  const height = orientation === "portrait" ? page.heightMillimetres : page.widthMillimetres;
  return pointsOf(height - page.footerMillimetres);
}
