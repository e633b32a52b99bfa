import type { Inline } from "./node.js";

/** Whether a footer prints the number of its page, and how many pages there are. */
export interface PageCount {
  readonly page: boolean;
  readonly total: boolean;
}

/** What inlines print of both. */
export function pageCountOf(inlines: readonly Inline[]): PageCount {
  const has = (wanted: Inline["type"]): boolean => inlines.some(({ type }) => type === wanted);
  return { page: has("pageNumber"), total: has("pageCount") };
}

/** The paper's own footer; nothing where it counts pages and the firm's footer counts as much. */
export function withoutCount(own: readonly Inline[], firm: PageCount): readonly Inline[] {
  const ours = pageCountOf(own);
  const isCounted = firm.page && (firm.total || !ours.total);
  return (ours.page || ours.total) && isCounted ? [] : own;
}
