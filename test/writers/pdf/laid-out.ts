import type { Page } from "pdfmake/js/LayoutBuilder.js";
import { builtInTheme } from "../../../src/app/theme.js";
import type { Block, DocumentTree } from "../../../src/document/node.js";
import type { Diagnostic } from "../../../src/foundation/diagnostic.js";
import { define } from "../../../src/writers/pdf/definition.js";
import { layOut } from "../../../src/writers/pdf/engine.js";
import { proveConservation, type Ledger } from "../../../src/writers/pdf/proof.js";
import type { WriteOptions } from "../../../src/writers/writer.js";
import { tree } from "../tree-parts.js";

export const OPTIONS: WriteOptions = { asOf: "2026-11-23", theme: builtInTheme() };

/** A line as it stands on its page; lengths in points from the upper left corner. */
export interface LaidOutLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

export interface LaidOut {
  readonly pages: readonly Page[];
  readonly lines: readonly LaidOutLine[];
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
}

/** A tree laid out but not drawn, with all its lines in the order of the file. */
export async function laidOut(document: DocumentTree, options = OPTIONS): Promise<LaidOut> {
  const { definition, ledger, findings } = define(document, options);
  const { pages } = await layOut(definition);
  return {
    pages,
    lines: pages.flatMap((page, index) => linesOf(page, index + 1)),
    ledger,
    diagnostics: [...findings.all(), ...proveConservation(ledger, pages)],
  };
}

/** The same for blocks in a section of their own. */
export function laidOutBlocks(blocks: readonly Block[]): Promise<LaidOut> {
  return laidOut(tree(blocks));
}

/** The page of the first line that contains a text; 0 when there is none. */
export function pageOf({ lines }: LaidOut, text: string): number {
  return lines.find((line) => line.text.includes(text))?.page ?? 0;
}

function linesOf(page: Page, number: number): readonly LaidOutLine[] {
  return page.items.flatMap((item) => {
    if (item.type !== "line") return [];
    const line = item.item;
    const last = line.inlines.at(-1);
    return [
      {
        page: number,
        text: line.inlines.map((inline) => inline.text).join(""),
        left: line.x + (line.inlines[0]?.x ?? 0),
        right: line.x + (last === undefined ? 0 : last.x + last.width),
        top: line.y,
        height: line.getHeight(),
      },
    ];
  });
}
