import { rawOffset, type Segment, type TextParagraph } from "../../ooxml/text-paragraphs.js";
import type { OffsetNode } from "../../ooxml/offset-tree.js";
import type { Tag } from "../syntax/scan-tags.js";
import type { TagLines } from "./tag-lines.js";

/** A tag in its paragraph. */
export interface TagSite {
  readonly tag: Tag;
  readonly paragraph: TextParagraph;
  /** Offsets of the tag in the text of the paragraph. */
  readonly from: number;
  readonly to: number;
  /** The run of its first character: what is printed looks like this. */
  readonly run: OffsetNode;
  /** Where its first character stands in the XML. */
  readonly raw: number;
}

/** Where the tags of a part stand, in their order. */
export function sitesOf(xml: string, tags: readonly Tag[], lines: TagLines): readonly TagSite[] {
  return tags.map((tag) => {
    const { paragraph, offset } = lines.at(tag.start);
    const first = segmentAt(paragraph, offset);
    return {
      tag,
      paragraph,
      from: offset,
      to: offset + tag.end - tag.start,
      run: first.run,
      raw: rawOffset(xml, first, offset - first.start),
    };
  });
}

function segmentAt(paragraph: TextParagraph, offset: number): Segment {
  const segment = paragraph.segments.findLast(({ start }) => start <= offset);
  if (segment === undefined) throw new TypeError("a tag outside of text");
  return segment;
}
