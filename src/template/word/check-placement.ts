import { nodesOf } from "../../ooxml/offset-tree.js";
import type { Mistake } from "../findings.js";
import { misplacedBlock, noteInLoop } from "../mistakes/word-text.js";
import type { Tag } from "../syntax/scan-tags.js";
import { tagsOf } from "./block-tags.js";
import { fieldsAround } from "./fields-around.js";
import type { TemplatePart } from "./open-package.js";
import type { Placement } from "./placement.js";
import type { TagSite } from "./tag-site.js";

/** Reports cuts that would tear something apart: other tags of the same row, a field, a note that may be there only once. */
export function checkPlacement(
  part: TemplatePart,
  placement: Placement,
  add: (mistake: Mistake, tag: Tag) => void,
): void {
  checkOrder(placement, add);
  checkFields(part, placement, add);
  checkNotes(part, placement, add);
}

/** The tags must cut the XML in the order in which they stand. */
function checkOrder({ sites, cuts, lifted }: Placement, add: (mistake: Mistake, tag: Tag) => void): void {
  let last = 0;
  for (const { tag } of sites) {
    const at = cuts.get(tag) ?? last;
    if (at < last && lifted.has(tag)) add(misplacedBlock("other-tag-before"), tag);
    else if (at < last) add(misplacedBlock("other-tag-before"), previousLifted(sites, lifted, tag));
    last = Math.max(last, at);
  }
}

function previousLifted(sites: readonly TagSite[], lifted: ReadonlySet<Tag>, tag: Tag): Tag {
  const index = sites.findIndex((site) => site.tag === tag);
  return sites.slice(0, index).findLast((site) => lifted.has(site.tag))?.tag ?? tag;
}

function checkFields(
  part: TemplatePart,
  { levels, cuts }: Placement,
  add: (mistake: Mistake, tag: Tag) => void,
): void {
  const insideAt = fieldsAround(part.root);
  for (const block of levels.keys()) {
    const inside = new Set(tagsOf(block).map((tag) => insideAt(cuts.get(tag) ?? 0)));
    if (inside.size > 1) add(misplacedBlock("part-of-link"), block.open);
  }
}

const NOTES: ReadonlySet<string> = new Set([
  "w:footnoteReference",
  "w:endnoteReference",
  "w:commentReference",
]);

function checkNotes(
  part: TemplatePart,
  { levels, cuts }: Placement,
  add: (mistake: Mistake, tag: Tag) => void,
): void {
  const loops = [...levels.keys()].filter(({ open }) => open.name === "each");
  if (loops.length === 0) return;
  for (const { name, start } of nodesOf(part.root)) {
    if (!NOTES.has(name)) continue;
    const around = loops.find(
      ({ open, close }) => (cuts.get(open) ?? 0) <= start && start < (cuts.get(close) ?? 0),
    );
    if (around !== undefined) add(noteInLoop, around.open);
  }
}
