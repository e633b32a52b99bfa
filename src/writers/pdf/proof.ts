import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { Layout } from "../../layout/lay-out.js";
import type { Page, PageItem, Piece } from "../../layout/page.js";
import type { HandedRun } from "../../layout/run.js";
import { lostText } from "../lost-text.js";

/** Rounding that is not yet a loss, in points. */
const TOLERANCE = 1;

/**
 * Compares every run handed over with what stands on the pages, character by character: nothing may be missing,
 * doubled, changed, outside the paper or without an element of the structure. Runs of repeated table heads may stand several times, each time whole.
 * The result is empty, or one blocking finding that shows the first loss.
 */
export function proveConservation({
  ledger,
  pages,
}: Pick<Layout, "ledger" | "pages">): readonly Diagnostic[] {
  const placed = textOnPages(pages);
  const lost = ledger.runs.filter((run, index) => !arrived(run, placed.get(index)));
  const pictures = pages.flatMap((page) => page.items.filter((item) => isPictureOn(item, page))).length;
  const lostPictures = Math.abs(ledger.pictures - pictures);
  if (lost.length === 0 && lostPictures === 0) return proveStructure(pages);
  const sample = shorten(lost[0]?.text ?? "");
  return [
    lostText("pdf", {
      zh: `${lost.length} 段文字、${lostPictures} 幅图未能原样排入页面${sample === "" ? "" : `，首处为“${sample}”`}`,
      en: `${lost.length} runs of text and ${lostPictures} pictures did not reach a page as they are${
        sample === "" ? "" : `, the first being "${sample}"`
      }`,
    }),
  ];
}

function textOnPages(pages: readonly Page[]): ReadonlyMap<number, string> {
  const placed = new Map<number, string>();
  for (const page of pages) {
    for (const item of page.items) {
      if (item.type !== "line") continue;
      for (const piece of item.line.pieces) {
        if (!isOnPaper(item, piece, page)) continue;
        const { id } = piece.run;
        placed.set(id, (placed.get(id) ?? "") + piece.text);
      }
    }
  }
  return placed;
}

/** Text on pages that is neither part of an element of the structure nor of what belongs to the page: nobody would hear it. */
function proveStructure(pages: readonly Page[]): readonly Diagnostic[] {
  const untold = pages
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.type === "line" && item.aside === undefined ? item.line.pieces : []))
    .filter(({ run, text }) => run.tag === undefined && text.trim() !== "");
  const [first] = untold;
  if (first === undefined) return [];
  const sample = shorten(first.text);
  return [
    lostText("pdf", {
      zh: `${untold.length} 段文字未列入文档结构，首处为“${sample}”`,
      en: `${untold.length} runs of text are part of no element of the structure, the first being "${sample}"`,
    }),
  ];
}

function isOnPaper({ x, y, line }: Extract<PageItem, { type: "line" }>, piece: Piece, page: Page): boolean {
  const left = x + piece.x;
  return (
    left >= -TOLERANCE &&
    left + piece.width <= page.width + TOLERANCE &&
    y >= -TOLERANCE &&
    y + line.pitch <= page.height + TOLERANCE
  );
}

function isPictureOn(item: PageItem, page: Page): boolean {
  // A picture of the page was not handed over by the document.
  if (item.type !== "picture" || item.tag === "header") return false;
  const { x, y, width, height } = item;
  return (
    x >= -TOLERANCE &&
    x + width <= page.width + TOLERANCE &&
    y >= -TOLERANCE &&
    y + height <= page.height + TOLERANCE
  );
}

function arrived(run: HandedRun, placed: string | undefined): boolean {
  if (run.filled) return placed !== undefined && placed !== "";
  const expected = run.text.replaceAll("\n", "");
  if (expected === "") return true;
  if (placed === undefined) return run.isSpare;
  if (!run.repeats) return placed === expected;
  return placed.length % expected.length === 0 && placed === expected.repeat(placed.length / expected.length);
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length <= 20 ? text : `${characters.slice(0, 20).join("")}…`;
}
