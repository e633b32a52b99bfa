import { nodesOf, type OffsetNode } from "./offset-tree.js";

/** What reviewing leaves in a document: changes that are neither accepted nor refused, and comments. */
export type ReviewKind = "revision" | "comment";

export interface ReviewMark {
  readonly kind: ReviewKind;
  /** From 1, as `textParagraphs` counts; 1 also for what stands before all of them. */
  readonly paragraph: number;
}

/** Changes of text, of table cells and of properties (ISO/IEC 29500-1, 17.13.5): each keeps who made it and when. */
const REVISION =
  /^w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\w+PrChange|\w+PrExChange|tblGridChange)$/u;

/** The marks of a part, in document order. */
export function reviewMarks(root: OffsetNode): readonly ReviewMark[] {
  const found: ReviewMark[] = [];
  let paragraph = 0;
  for (const { name } of nodesOf(root)) {
    if (name === "w:p") paragraph += 1;
    const kind = name === "w:commentReference" ? "comment" : REVISION.test(name) ? "revision" : undefined;
    if (kind !== undefined) found.push({ kind, paragraph: Math.max(1, paragraph) });
  }
  return found;
}
