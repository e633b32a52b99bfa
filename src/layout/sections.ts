import type { Block, Heading } from "../document/node.js";
import { captionAgain, figure, heading, type Frame } from "./blocks.js";
import { contents } from "./contents.js";
import type { FlowItem, TableRow } from "./flow-item.js";
import { captionOf, isClosingNote, keepsWithNext } from "./keep.js";
import { paragraphOrList } from "./lists.js";
import type { Target } from "./page.js";
import { table } from "./tables.js";

/** A heading as a place to lead to, before its words are set. */
export type Place = Omit<Target, "text">;

/** The items of a section; a page break before the first or after the last block would leave an empty page. */
export function sectionItems(
  blocks: readonly Block[],
  frame: Frame,
  headings: readonly Heading[],
  targets: ReadonlyMap<Heading, Place>,
): readonly FlowItem[] {
  const items: FlowItem[] = [];
  let breaks = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.type === "pageBreak") {
      breaks += 1;
      continue;
    }
    const made = itemsOf(block, frame, headings, targets);
    const first = made[0];
    if (first !== undefined) {
      if (items.length > 0) first.breaks = breaks;
      breaks = 0;
    }
    const last = made.at(-1);
    const caption = captionOf(blocks, index);
    if (first?.type === "table" && caption !== undefined) first.captionAgain = captionAgain(caption, frame);
    if (last !== undefined && keepsWithNext(blocks, index, frame.theme)) {
      last.keepWithNext = true;
    }
    items.push(...(isClosingNote(blocks, index) ? made.map(whole) : made));
  }
  return items;
}

function whole(item: FlowItem): FlowItem {
  if (item.type === "text") return { ...item, isWhole: true };
  if (item.type === "picture") return item;
  return { ...item, rows: item.rows.map((row): TableRow => ({ ...row, isWhole: true })) };
}

function itemsOf(
  block: Exclude<Block, { readonly type: "pageBreak" }>,
  frame: Frame,
  headings: readonly Heading[],
  targets: ReadonlyMap<Heading, Place>,
): readonly FlowItem[] {
  switch (block.type) {
    case "heading":
      return [heading(block, targets.get(block), frame)];
    case "paragraph":
    case "list":
      return paragraphOrList(block, frame);
    case "table":
      return block.rows.length === 0 ? [] : [table(block, frame)];
    case "figure":
      return [figure(block, frame)];
    case "contents":
      return contents(block, headings, frame);
  }
}

/** For each heading that is the first of its id: where contents and bookmarks lead, below the nearest of a higher level. */
export function targetsOf(headings: readonly Heading[]): ReadonlyMap<Heading, Place> {
  const targets = new Map<Heading, Place>();
  const ids = new Set<string>();
  const open: Heading[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const parent = open.at(-1);
    const isNamed = !ids.has(heading.id);
    ids.add(heading.id);
    open.push(heading);
    targets.set(heading, { heading, isNamed, ...(parent === undefined ? {} : { parent: parent.id }) });
  }
  return targets;
}
