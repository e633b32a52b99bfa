import type {
  Block,
  Cell,
  DocumentTree,
  Inline,
  List,
  Paragraph,
  Row,
  Table,
} from "../../src/document/node.js";
import type { Theme } from "../../src/document/theme.js";
import { canonicalLines, comparable } from "../../src/document/text.js";
import { laidOut, OPTIONS } from "../layout/laid-out.js";

/**
 * The text that a printed document must give back, as stretches in reading order. Within a table row, cells that run
 * over pages alternate, so a row's characters are compared as a multiset; everything else in order.
 */
interface Stretch {
  readonly text: string;
  readonly ordered: boolean;
}

/**
 * Compares pages of extracted text with the canonical text of a tree. Returns `undefined` when they agree, else what
 * was expected and found where they part. Notes stand at the foot of their page, in order; what stands again is gone before,
 * see {@link withoutAgain}.
 */
export function differenceOf(tree: DocumentTree, pages: readonly string[]): string | undefined {
  const { bodies, missing } = withoutNotes(pages.map(comparable), notesOfTree(tree));
  if (missing !== undefined) return `no page ends with the note “${missing}”`;
  const reader = new PageReader(bodies);
  for (const stretch of stretchesOf(tree)) {
    const found = reader.take(stretch.text.length);
    const agrees = stretch.ordered ? found === stretch.text : sorted(found) === sorted(stretch.text);
    if (!agrees) return `expected “${stretch.text}”, found “${found}”`;
  }
  const rest = reader.rest();
  return rest === "" ? undefined : `more than expected: “${rest}”`;
}

/**
 * Pages of extracted text without what stands there again because a table goes on: its caption, its head, headings and labels of rows. Each is taken
 * away where it stands first on its page, which it goes on from the top; within a row the order does not count. The theme is the one they were made with.
 */
export function withoutAgain(
  tree: DocumentTree,
  pages: readonly string[],
  theme: Theme = OPTIONS.theme,
): readonly string[] {
  const laid = laidOut(tree, { ...OPTIONS, theme }).pages;
  return pages.map((page, index) => {
    const again = (laid[index]?.items ?? []).flatMap((item) =>
      item.type === "line" && item.aside === "again"
        ? [comparable(item.line.pieces.map(({ text }) => text).join(""))]
        : [],
    );
    return again.reduce((text, words) => text.replace(words, () => ""), comparable(page));
  });
}

class PageReader {
  private page = 0;
  private at = 0;
  private readonly pages: readonly string[];

  constructor(pages: readonly string[]) {
    this.pages = pages;
  }

  /** The next `length` characters. */
  take(length: number): string {
    let taken = "";
    while (taken.length < length && this.page < this.pages.length) {
      const page = this.pages[this.page] ?? "";
      const part = page.slice(this.at, this.at + length - taken.length);
      taken += part;
      this.at += part.length;
      if (this.at >= page.length) {
        this.page += 1;
        this.at = 0;
      }
    }
    return taken;
  }

  rest(): string {
    const rest = (this.pages[this.page] ?? "").slice(this.at) + this.pages.slice(this.page + 1).join("");
    this.page = this.pages.length;
    return rest;
  }
}

function stretchesOf(tree: DocumentTree): readonly Stretch[] {
  return tree.sections
    .flatMap((section) =>
      section.blocks.flatMap((block) =>
        block.type === "table" ? tableStretches(block, tree) : [plain([block], tree)],
      ),
    )
    .filter((stretch) => stretch.text !== "");
}

function notesOfTree(tree: DocumentTree): readonly string[] {
  return tree.sections.flatMap((section) => section.blocks.flatMap((block) => notesOf([block], tree)));
}

/** The pages without the notes at their foot, and the first note that stands at the foot of none. */
function withoutNotes(
  pages: readonly string[],
  notes: readonly string[],
): { readonly bodies: readonly string[]; readonly missing: string | undefined } {
  const waiting = [...notes];
  const bodies = pages.map((page) => {
    for (let count = waiting.length; count > 0; count -= 1) {
      const foot = waiting.slice(0, count).join("");
      if (!page.endsWith(foot)) continue;
      waiting.splice(0, count);
      return page.slice(0, -foot.length);
    }
    return page;
  });
  return { bodies, missing: waiting[0] };
}

function tableStretches(table: Table, tree: DocumentTree): readonly Stretch[] {
  const texts = table.rows.map((row) => textOf([{ ...table, rows: [row] }], tree));
  const reach = headRows(table);
  const groups: Stretch[] = [{ text: texts.slice(0, reach).join(""), ordered: true }];
  return [...groups, ...texts.slice(reach).map((text): Stretch => ({ text, ordered: false }))];
}

/** Rows of the head, with what their spans reach. */
function headRows(table: Table): number {
  const reaches = table.rows
    .slice(0, table.headerRows)
    .flatMap((row: Row, index) => row.cells.map((cell: Cell) => index + cell.rowSpan));
  return Math.min(Math.max(table.headerRows, ...reaches), table.rows.length);
}

function plain(blocks: readonly Block[], tree: DocumentTree): Stretch {
  return { text: textOf(blocks, tree), ordered: true };
}

/** Canonical text of blocks with their note marks, without the notes. */
function textOf(blocks: readonly Block[], tree: DocumentTree): string {
  const marked = blocks.map((block) => mapInlines(block, markOf));
  return comparable(canonicalLines({ ...tree, sections: [sectionOf(marked)] }).join(""));
}

function notesOf(blocks: readonly Block[], tree: DocumentTree): readonly string[] {
  const notes: string[] = [];
  for (const block of blocks) {
    mapInlines(block, (inline) => {
      if (inline.type === "footnote") {
        const note: Paragraph = { type: "paragraph", style: "note", inlines: inline.inlines };
        notes.push(`${inline.number}${textOf([note], tree)}`);
      }
      return inline;
    });
  }
  return notes;
}

/** A note's mark as it is printed. */
function markOf(inline: Inline): Inline {
  return inline.type === "footnote" ? { type: "text", text: String(inline.number), marks: [] } : inline;
}

function sectionOf(blocks: readonly Block[]): DocumentTree["sections"][number] {
  return { kind: "body", orientation: "portrait", header: [], footer: [], blocks };
}

/** A block with each of its inlines replaced. */
export function mapInlines<B extends Block>(block: B, change: (inline: Inline) => Inline): B {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return { ...block, inlines: block.inlines.map(change) };
    case "list":
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, blocks: mapAll(item.blocks, change) })),
      };
    case "table":
      return {
        ...block,
        rows: block.rows.map((row) => ({
          cells: row.cells.map((cell) => ({ ...cell, blocks: mapAll(cell.blocks, change) })),
        })),
      };
    case "contents":
    case "figure":
    case "pageBreak":
      return block;
  }
}

function mapAll(
  blocks: readonly (Paragraph | List)[],
  change: (inline: Inline) => Inline,
): readonly (Paragraph | List)[] {
  return blocks.map((block) => mapInlines(block, change));
}

function sorted(text: string): string {
  return Array.from(text).sort().join("");
}
