import type { Block, DocumentTree, Footnote, Inline, List, Paragraph, Table } from "../../document/node.js";
import { inlineText } from "../../document/text.js";
import { visit } from "../../document/visit.js";
import type { Language } from "../../foundation/locale.js";

/** A line as shown, and what of it is the document's text (without marks of our own), for the proof. */
export interface Line {
  readonly shown: string;
  readonly text: string;
}

const BLANK: Line = { shown: "", text: "" };
const CELL_MARK = " │ ";

/** The lines of a block. Contents, pictures and page breaks have none. */
export function blockLines(block: Block, language: Language): readonly Line[] {
  switch (block.type) {
    case "heading":
      return [BLANK, prefixed(block.label, inlineLine(block.inlines, language))];
    case "paragraph":
      return [inlineLine(block.inlines, language)];
    case "list":
      return listLines(block, language, "");
    case "table":
      return [BLANK, ...tableLines(block, language), BLANK];
    case "figure":
    case "contents":
      return [];
    case "pageBreak":
      return [BLANK];
  }
}

/** The footnotes of a document, numbered, after everything else. */
export function noteLines(tree: DocumentTree): readonly Line[] {
  const notes: Footnote[] = [];
  visit(tree, {
    inline: (inline) => {
      if (inline.type === "footnote") notes.push(inline);
    },
  });
  if (notes.length === 0) return [];
  return [
    BLANK,
    ...notes.map((note) => {
      const text = inlineText(note.inlines, tree.language);
      return { shown: `${mark(note)} ${text}`, text };
    }),
  ];
}

function inlineLine(inlines: readonly Inline[], language: Language): Line {
  const text = inlineText(inlines, language);
  const shown = inlines
    .map((inline) => (inline.type === "footnote" ? mark(inline) : inlineText([inline], language)))
    .join("");
  return { shown, text };
}

function listLines(list: List, language: Language, indent: string): readonly Line[] {
  return list.items.flatMap((item) =>
    item.blocks.flatMap((child, index) => {
      if (child.type === "list") return listLines(child, language, `${indent}  `);
      const line = inlineLine(child.inlines, language);
      if (index > 0) return [{ ...line, shown: `${indent}  ${line.shown}` }];
      return [{ shown: `${indent}${item.label} ${line.shown}`, text: item.label + line.text }];
    }),
  );
}

function tableLines(table: Table, language: Language): readonly Line[] {
  return table.rows.map((row) => {
    const cells = row.cells.map((cell) => cellLine(cell.blocks, language));
    return {
      shown: cells.map((cell) => cell.shown).join(CELL_MARK),
      text: cells.map((cell) => cell.text).join(""),
    };
  });
}

function cellLine(blocks: readonly (Paragraph | List)[], language: Language): Line {
  const lines = blocks.flatMap((block) =>
    block.type === "list" ? listLines(block, language, "") : [inlineLine(block.inlines, language)],
  );
  return {
    shown: lines.map((line) => line.shown.trim().replaceAll("\n", " ")).join(" "),
    text: lines.map((line) => line.text).join(""),
  };
}

function prefixed(label: string, line: Line): Line {
  return { shown: label + line.shown, text: label + line.text };
}

function mark(note: Footnote): string {
  return `[${note.number}]`;
}
