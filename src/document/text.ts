import type { Language } from "../foundation/locale.js";
import { isBidiControl } from "./character.js";
import type { Block, DocumentTree, Inline, List, Paragraph } from "./node.js";
import { blankText, checkText, gapText, notApplicableText } from "./words.js";

/** The text of inlines as every writer prints it. Footnotes stand as their mark; their text comes after. */
export function inlineText(inlines: readonly Inline[], language: Language): string {
  return inlines.map((inline) => oneInline(inline, language)).join("");
}

function oneInline(inline: Inline, language: Language): string {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "lineBreak":
      return "\n";
    case "gap":
      return gapText(inline, language);
    case "notApplicable":
      return notApplicableText(inline, language);
    case "blank": {
      const { ruled, after } = blankText(inline, language);
      return ruled + after;
    }
    case "check":
      return checkText(inline);
    case "pageNumber":
    case "pageCount":
      return "";
    case "footnote":
      return "";
  }
}

/**
 * Canonical text: blocks in order, each its numbering label and the text of its inlines; footnotes after the
 * body, in order. Page furniture, contents entries, comments, footnote marks and page numbers are not part of it.
 */
export function canonicalLines(tree: DocumentTree): readonly string[] {
  const lines: string[] = [];
  const notes: string[] = [];
  const line = (label: string, inlines: readonly Inline[]): void => {
    lines.push(label + inlineText(inlines, tree.language));
    for (const inline of inlines) {
      if (inline.type === "footnote") notes.push(inlineText(inline.inlines, tree.language));
    }
  };
  const item = (list: List): void => {
    for (const entry of list.items) {
      let label = entry.label;
      for (const child of entry.blocks) {
        if (child.type === "list") item(child);
        else line(label, child.inlines);
        label = "";
      }
    }
  };
  const cellBlocks = (blocks: readonly (Paragraph | List)[]): void => {
    for (const child of blocks) {
      if (child.type === "list") item(child);
      else line("", child.inlines);
    }
  };
  const block = (node: Block): void => {
    switch (node.type) {
      case "heading":
        line(node.label, node.inlines);
        return;
      case "paragraph":
        line("", node.inlines);
        return;
      case "list":
        item(node);
        return;
      case "table":
        for (const row of node.rows) for (const cell of row.cells) cellBlocks(cell.blocks);
        return;
      case "contents":
      case "figure":
      case "pageBreak":
        return;
    }
  };
  for (const section of tree.sections) for (const node of section.blocks) block(node);
  return [...lines, ...notes];
}

/** The canonical text as one string, for comparison by {@link sameText}. */
export function canonicalText(tree: DocumentTree): string {
  return canonicalLines(tree).join("\n");
}

/** A text reduced to what must survive every format: white space, U+FEFF and bidirectional controls go. */
export function comparable(text: string): string {
  let result = "";
  for (const character of text) {
    if (/[\s\uFEFF]/u.test(character) || isBidiControl(character.codePointAt(0) ?? 0)) continue;
    result += character;
  }
  return result;
}

/** Whether two texts are the same but for white space and invisible controls. */
export function sameText(left: string, right: string): boolean {
  return comparable(left) === comparable(right);
}
