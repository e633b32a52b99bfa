import type { Language } from "../foundation/locale.js";
import { isInvisibleControl } from "./character.js";
import type { Block, DocumentTree, Inline } from "./node.js";
import { visit } from "./visit.js";
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

/** What stands between the number of a heading and its words: Chinese numbers bring their own mark. */
export function labelGap(label: string, language: Language): string {
  return label === "" || language === "zh" ? "" : " ";
}

/**
 * Canonical text: blocks in order, each its numbering label and the text of its inlines; footnotes after the
 * body, in order. Page furniture, contents entries, comments, footnote marks and page numbers are not part of it.
 */
export function canonicalLines(tree: DocumentTree): readonly string[] {
  const lines: string[] = [];
  const notes: string[] = [];
  /** Numbers and bullets of items stand before their first block. */
  const labels = new Map<Block, string>();
  visit(tree, {
    item({ label, blocks: [first] }) {
      if (first !== undefined) labels.set(first, label);
    },
    block(node) {
      if (node.type !== "heading" && node.type !== "paragraph") return;
      const label = node.type === "heading" ? node.label : (labels.get(node) ?? "");
      lines.push(label + inlineText(node.inlines, tree.language));
    },
    inline(node) {
      if (node.type === "footnote") notes.push(inlineText(node.inlines, tree.language));
    },
  });
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
    if (/[\s\uFEFF]/u.test(character) || isInvisibleControl(character.codePointAt(0) ?? 0)) continue;
    result += character;
  }
  return result;
}

/** Whether two texts are the same but for white space and invisible controls. */
export function sameText(left: string, right: string): boolean {
  return comparable(left) === comparable(right);
}
