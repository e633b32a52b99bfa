import { builtInTheme } from "../../src/app/theme.js";
import type { Block, DocumentTree } from "../../src/document/node.js";
import type { Diagnostic } from "../../src/foundation/diagnostic.js";
import { BUNDLED_FONTS } from "../../src/layout/fonts.js";
import { layOutTree, type Layout } from "../../src/layout/lay-out.js";
import type { Line, Page } from "../../src/layout/page.js";
import { proveConservation } from "../../src/writers/pdf/proof.js";
import type { WriteOptions } from "../../src/writers/writer.js";
import { tree } from "../writers/tree-parts.js";

export const OPTIONS: WriteOptions = { asOf: "2026-11-23", theme: builtInTheme(), fonts: BUNDLED_FONTS };

/** A line as it stands on its page; lengths in points from the upper left corner. */
export interface LaidOutLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly line: Line;
}

export interface LaidOut extends Layout {
  readonly lines: readonly LaidOutLine[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A tree laid out but not drawn, with all its lines in the order of the file. */
export function laidOut(document: DocumentTree, { theme, fonts } = OPTIONS): LaidOut {
  const layout = layOutTree(document, theme, fonts);
  return {
    ...layout,
    lines: layout.pages.flatMap((page, index) => linesOf(page, index + 1)),
    diagnostics: [...layout.findings, ...proveConservation(layout)],
  };
}

/** The same for blocks in a section of their own. */
export function laidOutBlocks(blocks: readonly Block[]): LaidOut {
  return laidOut(tree(blocks));
}

/** The page of the first line that contains a text; 0 when there is none. */
export function pageOf({ lines }: LaidOut, text: string): number {
  return lines.find((line) => line.text.includes(text))?.page ?? 0;
}

function linesOf(page: Page, number: number): readonly LaidOutLine[] {
  return page.items.flatMap((item) => {
    if (item.type !== "line") return [];
    const { line, x, y } = item;
    const last = line.pieces.at(-1);
    return [
      {
        page: number,
        text: line.pieces.map((piece) => piece.text).join(""),
        left: x + (line.pieces[0]?.x ?? 0),
        right: x + (last === undefined ? 0 : last.x + last.width),
        top: y,
        height: line.pitch,
        line,
      },
    ];
  });
}
