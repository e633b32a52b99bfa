import type { Block, DocumentTree, Footnote, Inline, List, Paragraph, Table } from "../../document/node.js";
import { inlineText, labelGap } from "../../document/text.js";
import { visit } from "../../document/visit.js";
import type { Language } from "../../foundation/locale.js";

/** Parts cells; drawn, so that it does not read like punctuation. */
const CELL_MARK = "│";

/** A text without the marks that this format adds: cell marks and the numbers of footnotes. */
export function withoutMarks(text: string): string {
  return text.replaceAll(CELL_MARK, "").replaceAll(/\[\d+\]/gu, "");
}

/** The lines of a block. Contents, pictures and page breaks have none. */
export function blockLines(block: Block, language: Language): readonly string[] {
  switch (block.type) {
    case "heading":
      return ["", block.label + labelGap(block.label, language) + lineOf(block.inlines, language)];
    case "paragraph":
      return [lineOf(block.inlines, language)];
    case "list":
      return listLines(block, language, "");
    case "table":
      return ["", ...tableLines(block, language), ""];
    case "figure":
    case "contents":
      return [];
    case "pageBreak":
      return [""];
  }
}

/** The footnotes of a document, numbered, after everything else. */
export function noteLines(tree: DocumentTree): readonly string[] {
  const notes: Footnote[] = [];
  visit(tree, {
    inline: (inline) => {
      if (inline.type === "footnote") notes.push(inline);
    },
  });
  if (notes.length === 0) return [];
  return ["", ...notes.map((note) => `${mark(note)} ${inlineText(note.inlines, tree.language)}`)];
}

function lineOf(inlines: readonly Inline[], language: Language): string {
  return inlines
    .map((inline) => (inline.type === "footnote" ? mark(inline) : inlineText([inline], language)))
    .join("");
}

function listLines(list: List, language: Language, indent: string): readonly string[] {
  return list.items.flatMap((item) =>
    item.blocks.flatMap((child, index) => {
      if (child.type === "list") return listLines(child, language, `${indent}  `);
      const lead = index === 0 ? `${item.label} ` : "  ";
      return [indent + lead + lineOf(child.inlines, language)];
    }),
  );
}

function tableLines(table: Table, language: Language): readonly string[] {
  return table.rows.map((row) =>
    row.cells.map((cell) => cellLine(cell.blocks, language)).join(` ${CELL_MARK} `),
  );
}

function cellLine(blocks: readonly (Paragraph | List)[], language: Language): string {
  return blocks
    .flatMap((block) =>
      block.type === "list" ? listLines(block, language, "") : [lineOf(block.inlines, language)],
    )
    .map((line) => line.trim().replaceAll("\n", " "))
    .join(" ");
}

function mark(note: Footnote): string {
  return `[${note.number}]`;
}
