import { escapeHtml } from "../../writers/html/escape.js";
import { BOLD_STROKE, SLANT, UNDERLINE_DEPTH, UNDERLINE_WEIGHT } from "../../writers/pdf/text-measures.js";
import { textWidth, type LoadedFont } from "../../layout/fonts.js";
import type { Line, Page, PageItem, Piece } from "../../layout/page.js";
import { sourceOf } from "../../document/anchor.js";
import { taggedPieces, type ParagraphIndex, type PlacedParagraph } from "./paragraph-index.js";

/** What drawing a page needs to know besides it. */
export interface PageLook {
  readonly index: ParagraphIndex;
  /** The family by which the page's style sheet knows a font. */
  readonly familyOf: (font: LoadedFont) => string;
  /** What is said of a paragraph to those who hear the page, and the weight of the heaviest finding in it, if any. */
  readonly noteOf: (id: number) => { readonly words: string; readonly weight: string } | undefined;
}

/** That of `writers/pdf/shared-font.ts`, as a part of the size of the text. */
const ASCENT = 0.88;

/** How far the area that answers to the mouse reaches beyond the text, and where the mark of a finding stands, in points. */
const MARGIN = 2;
const MARK = { distance: 5, width: 2.4 };

/**
 * A page as SVG, in points. Every character stands where `layout/` put it, so lines and pages are those of the PDF. Lines of one paragraph
 * are one group that can be reached and pressed; groups stand in the order of reading, what belongs to the page is not read out.
 */
export function drawPage(page: Page, look: PageLook): string {
  const paragraphs = new Map<number, PageItem[]>();
  const furniture: PageItem[] = [];
  for (const item of page.items) {
    const id = paragraphOf(item, look.index);
    if (id === undefined) furniture.push(item);
    else if (paragraphs.get(id)?.push(item) === undefined) paragraphs.set(id, [item]);
  }
  const groups = [...paragraphs]
    .toSorted(([left], [right]) => left - right)
    .map(([id, items]) => paragraphGroup(id, items, look));
  const { width, height } = page;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" viewBox="0 0 ${real(width)} ${real(height)}">`,
    `<rect width="${real(width)}" height="${real(height)}" fill="#ffffff"/>`,
    `<g aria-hidden="true">${furniture.map((item) => drawn(item, look)).join("")}</g>`,
    ...groups,
    "</svg>",
  ].join("\n");
}

/** The paragraph of a line or picture; nothing for what belongs to the page. */
function paragraphOf(item: PageItem, { idOf }: ParagraphIndex): number | undefined {
  if (item.type === "picture") return item.tag === "header" ? undefined : idOf(item.tag);
  const tag = taggedPieces(item)[0]?.tag;
  return tag === undefined ? undefined : idOf(tag);
}

function paragraphGroup(id: number, items: readonly PageItem[], look: PageLook): string {
  const paragraph = look.index.paragraphs[id];
  if (paragraph === undefined) return "";
  const box = boxOf(items);
  const note = look.noteOf(id);
  const mark =
    note === undefined
      ? ""
      : `<rect class="mark ${note.weight}" x="${real(box.left - MARK.distance)}" y="${real(box.top)}" width="${MARK.width}" height="${real(box.bottom - box.top)}"/>`;
  const area = `<rect class="area" x="${real(box.left - MARGIN)}" y="${real(box.top)}" width="${real(box.right - box.left + 2 * MARGIN)}" height="${real(box.bottom - box.top)}"/>`;
  const label = escapeHtml(
    [textOnPage(items, paragraph), ...(note === undefined ? [] : [note.words])].join(" "),
  );
  const group = `<g class="paragraph" id="p${id}-${paragraph.pages[0] ?? 0}" data-paragraph="${id}" role="button" tabindex="-1" aria-label="${label}">${area}${mark}${items.map((item) => drawn(item, look)).join("")}</g>`;
  return paragraph.level === undefined
    ? group
    : `<g role="heading" aria-level="${paragraph.level}">${group}</g>`;
}

/** The words of a paragraph that stand on this page. */
function textOnPage(items: readonly PageItem[], paragraph: PlacedParagraph): string {
  const lines = items.flatMap((item) => (item.type === "line" ? [textOf(item.line)] : []));
  return lines.length === 0 ? paragraph.text : lines.join("");
}

function textOf({ pieces }: Line): string {
  return pieces.map(({ text }) => text).join("");
}

function boxOf(items: readonly PageItem[]): Record<"left" | "right" | "top" | "bottom", number> {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  const add = (left: number, top: number, right: number, bottom: number): void => {
    box.left = Math.min(box.left, left);
    box.right = Math.max(box.right, right);
    box.top = Math.min(box.top, top);
    box.bottom = Math.max(box.bottom, bottom);
  };
  for (const item of items) {
    if (item.type === "picture") add(item.x, item.y, item.x + item.width, item.y + item.height);
    if (item.type !== "line") continue;
    for (const { x, width } of item.line.pieces) {
      add(item.x + x, item.y, item.x + x + width, item.y + item.line.pitch);
    }
  }
  return box;
}

function drawn(item: PageItem, look: PageLook): string {
  switch (item.type) {
    case "line":
      return drawnLine(item, look);
    case "box":
      return rectangle(item.x, item.y, item.width, item.height, item.colour);
    case "rule":
      return `<path d="M${real(item.x)} ${real(item.y)}l${real(item.width)} ${real(item.height)}" stroke="#000000" stroke-width="${real(item.weight)}"/>`;
    case "picture": {
      const { media, x, y, width, height } = item;
      const data = Buffer.from(media.bytes).toString("base64");
      return `<image x="${real(x)}" y="${real(y)}" width="${real(width)}" height="${real(height)}" preserveAspectRatio="none" href="data:image/${media.format};base64,${data}"/>`;
    }
    case "stamp":
      return drawnStamp(item, look);
  }
}

function drawnStamp(
  { pieces, size, colour, cosine, sine }: Extract<PageItem, { type: "stamp" }>,
  look: PageLook,
): string {
  return pieces
    .map(({ text, font, embolden, x, y }) => {
      const turn = [cosine, -sine, sine, cosine].map((value) => value.toFixed(5)).join(" ");
      const fill = fillOf({ colour, embolden, size });
      return `<text transform="matrix(${turn} ${real(x)} ${real(y)})" font-family="${look.familyOf(font)}" font-size="${real(size)}"${fill}>${escapeHtml(text)}</text>`;
    })
    .join("");
}

/** Text stands in the middle of the line's height, as Word sets an exact pitch. */
function drawnLine({ line, x, y }: Extract<PageItem, { type: "line" }>, look: PageLook): string {
  const top = y + (line.pitch - line.size) / 2;
  const base = top + line.size * ASCENT;
  const shades = line.pieces.map(({ run, x: left, width }) =>
    run.shade === undefined ? "" : rectangle(x + left, top - 1, width, line.size + 2, run.shade),
  );
  const texts = line.pieces.map((piece) => drawnPiece(piece, x + piece.x, base, look));
  const underlines = line.pieces.map(({ run, x: left, width }) =>
    run.underline
      ? rectangle(
          x + left,
          base + line.size * UNDERLINE_DEPTH,
          width,
          line.size * UNDERLINE_WEIGHT,
          run.colour,
        )
      : "",
  );
  return [...shades, ...texts, ...underlines].join("");
}

function drawnPiece(piece: Piece, x: number, base: number, { familyOf }: PageLook): string {
  const { run, text } = piece;
  if (text === "") return "";
  const y = base - run.rise;
  const source = run.inline && sourceOf(run.inline);
  const value = source === undefined ? "" : ' class="value"';
  // A slanted text leans about its own base line.
  const lean = run.oblique ? ` transform="matrix(1 0 ${-SLANT} 1 ${real(SLANT * y)} 0)"` : "";
  return `<text${value} x="${placesOf(piece, x)}" y="${real(y)}" font-family="${familyOf(run.font)}" font-size="${real(run.size)}"${fillOf(run)}${lean}>${escapeHtml(text)}</text>`;
}

/** The left edge of every character; of one that is two units of UTF-16, twice, since SVG counts units. */
function placesOf({ run, text, spacing, shifts }: Piece, left: number): string {
  const places: string[] = [];
  let x = left;
  let count = 0;
  let next = 0;
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit += 1) places.push(real(x));
    x += textWidth(character, run.font, run.size) + spacing;
    if (shifts[next]?.after === count) {
      x += shifts[next]?.points ?? 0;
      next += 1;
    }
    count += 1;
  }
  return places.join(" ");
}

/** Fonts without a bold file are thickened by drawing the outline as well. */
function fillOf({
  colour,
  embolden,
  size,
}: {
  readonly colour: string;
  readonly embolden: boolean;
  readonly size: number;
}): string {
  const stroke = embolden ? ` stroke="#${colour}" stroke-width="${real(size * BOLD_STROKE)}"` : "";
  return ` fill="#${colour}"${stroke}`;
}

function rectangle(x: number, y: number, width: number, height: number, colour: string): string {
  return `<rect x="${real(x)}" y="${real(y)}" width="${real(width)}" height="${real(height)}" fill="#${colour}"/>`;
}

/** A hundredth of a point is finer than any screen. */
function real(value: number): string {
  return String(Math.round(value * 100) / 100);
}
