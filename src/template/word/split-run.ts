import { attributeOf } from "../../foundation/xml-reader.js";
import { childNamed, type OffsetNode } from "../../ooxml/offset-tree.js";
import { rawOffset, type Segment } from "../../ooxml/text-paragraphs.js";
import type { Tag } from "../syntax/scan-tags.js";
import type { TagSite } from "./tag-site.js";

/** XML as it stands, or the place of a tag. */
export type Piece = string | Tag;

/** The properties of a run as written; empty where it has none. */
export function runProperties(xml: string, run: OffsetNode): string {
  const properties = childNamed(run, "w:rPr");
  return properties === undefined ? "" : xml.slice(properties.start, properties.end);
}

/**
 * A run without the tags in it: what is left stays in runs of the same properties, and each tag that begins here and was not lifted
 * is a piece between them. `segments` and `sites` are those of its paragraph. Runs with nothing left are gone.
 */
export function splitRun(
  xml: string,
  run: OffsetNode,
  segments: readonly Segment[],
  sites: readonly TagSite[],
  lifted: ReadonlySet<Tag>,
): readonly Piece[] {
  const head = `<w:r${run.attributes}>${runProperties(xml, run)}`;
  const pieces: Piece[] = [];
  let open = "";
  const flush = (): void => {
    if (open !== "") pieces.push(`${head}${open}</w:r>`);
    open = "";
  };
  for (const child of run.children) {
    // Where pages once ended means nothing in a run that is written anew.
    if (child.name === "w:rPr" || child.name === "w:lastRenderedPageBreak") continue;
    const segment = segments.find(({ node }) => node === child);
    const end = segment === undefined ? 0 : segment.start + segment.text.length;
    const inside = sites.filter(({ from, to }) => segment !== undefined && from < end && to > segment.start);
    if (segment === undefined || inside.length === 0) {
      open += xml.slice(child.start, child.end);
      continue;
    }
    let at = segment.start;
    for (const { tag, from, to } of inside) {
      open += textBetween(xml, segment, at, from);
      if (from >= segment.start && !lifted.has(tag) && tag.kind !== "comment") {
        flush();
        pieces.push(tag);
      }
      at = to;
    }
    open += textBetween(xml, segment, at, end);
  }
  flush();
  return pieces;
}

/** The text of a segment from one offset of the paragraph to another, as an element of its own. */
function textBetween(xml: string, segment: Segment, from: number, to: number): string {
  const { start, text, node } = segment;
  if (node.name !== "w:t" || to <= from) return "";
  const raw = xml.slice(rawOffset(xml, segment, from - start), rawOffset(xml, segment, to - start));
  // Without this attribute white space at the ends of the text is not shown, and must not come to light.
  const isKept = attributeOf(node.attributes, "xml:space") === "preserve";
  const begun = isKept || from > start ? raw : raw.trimStart();
  const shown = isKept || to < start + text.length ? begun : begun.trimEnd();
  return shown === "" ? "" : `<w:t xml:space="preserve">${shown}</w:t>`;
}
