import type { Language } from "../foundation/locale.js";
import type { Comment } from "./comment.js";
import type { Block, DocumentTree, ListItem, Paragraph, Section } from "./node.js";

const TITLE: Readonly<Record<Language, string>> = {
  zh: "未能对应到正文的检查结果",
  en: "Findings without a place in the text",
};

/**
 * The tree with comments that have no place in it as a numbered list on a page of its own at the end, where they cannot be
 * overlooked. The same tree when there are none.
 */
export function withUnplaced(tree: DocumentTree, comments: readonly Comment[]): DocumentTree {
  if (comments.length === 0) return tree;
  const title: Paragraph = {
    type: "paragraph",
    style: "center",
    inlines: [{ type: "text", text: TITLE[tree.language], marks: ["bold"] }],
    keepWithNext: true,
  };
  const blocks: readonly Block[] = [title, { type: "list", ordered: true, items: comments.map(itemOf) }];
  const last = tree.sections.at(-1);
  // A cover has no page after it, and a wide section is made for tables.
  if (last?.kind !== "body" || last.orientation !== "portrait") {
    return { ...tree, sections: [...tree.sections, sectionOf(blocks, last)] };
  }
  const closing = { ...last, blocks: [...last.blocks, { type: "pageBreak" } as const, ...blocks] };
  return { ...tree, sections: [...tree.sections.slice(0, -1), closing] };
}

function sectionOf(blocks: readonly Block[], before: Section | undefined): Section {
  const { header = [], footer = [] } = before ?? {};
  return { kind: "body", orientation: "portrait", header, footer, blocks };
}

function itemOf({ paragraphs }: Comment, index: number): ListItem {
  return {
    label: `${index + 1}.`,
    // Small text, and space below the last: an item reads as one.
    blocks: paragraphs.map((text, position): Paragraph => {
      const isLast = position === paragraphs.length - 1;
      const inlines = [{ type: "text", text, marks: position === 0 ? (["bold"] as const) : [] } as const];
      return { type: "paragraph", style: isLast ? "note" : "tableText", inlines, keepWithNext: !isLast };
    }),
  };
}
