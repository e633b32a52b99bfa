import type { Line, Page } from "pdfmake/js/LayoutBuilder.js";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import { lostText } from "../lost-text.js";

/** A stretch of text on its way to the page. */
export interface HandedRun {
  readonly text: string;
  /** Stands in a table head and is printed once a page. */
  readonly repeats: boolean;
  /** Its text is put in after layout, when page numbers are known. */
  readonly filled: boolean;
}

/** What was handed over for layout, by run number: text runs, and pictures by key. */
export class Ledger {
  readonly runs: HandedRun[] = [];
  readonly pictures: string[] = [];

  /** Enters a run and returns its number. */
  add(run: HandedRun): number {
    return this.runs.push(run) - 1;
  }
}

/** Rounding that is not yet a loss, in points. */
const TOLERANCE = 1;

/**
 * Compares every run handed over with what stands on the pages, character by character: nothing may be missing,
 * doubled, changed or outside the paper. Runs of repeated table heads may stand several times, each time whole.
 * The result is empty, or one blocking finding that shows the first loss. pdfmake's own `positions` prove nothing:
 * they are recorded for dropped lines too.
 */
export function proveConservation(ledger: Ledger, pages: readonly Page[]): readonly Diagnostic[] {
  const placed = textOnPages(pages);
  const lost = ledger.runs.filter((run, index) => !arrived(run, placed.get(index)));
  const pictures = new Set(
    pages.flatMap((page) => page.items.flatMap((item) => (item.type === "image" ? [item.item.image] : []))),
  );
  const lostPictures = ledger.pictures.filter((key) => !pictures.has(key)).length;
  if (lost.length === 0 && lostPictures === 0) return [];
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
      for (const inline of item.item.inlines) {
        if (inline.run === undefined || !isOnPaper(item.item, inline, page)) continue;
        placed.set(inline.run, (placed.get(inline.run) ?? "") + inline.text);
      }
    }
  }
  return placed;
}

function isOnPaper(line: Line, inline: Line["inlines"][number], page: Page): boolean {
  const left = line.x + inline.x;
  return (
    left >= -TOLERANCE &&
    left + inline.width <= page.pageSize.width + TOLERANCE &&
    line.y >= -TOLERANCE &&
    line.y + line.getHeight() <= page.pageSize.height + TOLERANCE
  );
}

function arrived(run: HandedRun, placed: string | undefined): boolean {
  if (run.filled) return placed !== undefined && placed !== "";
  const expected = run.text.replaceAll("\n", "");
  if (expected === "") return true;
  if (placed === undefined) return false;
  if (!run.repeats) return placed === expected;
  return placed.length % expected.length === 0 && placed === expected.repeat(placed.length / expected.length);
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length <= 20 ? text : `${characters.slice(0, 20).join("")}…`;
}
