import { lastUpTo } from "../../foundation/last-up-to.js";
import type { TextParagraph } from "../../ooxml/text-paragraphs.js";
import { nearTags } from "../syntax/near-tags.js";

/** Where an offset of the lines stands. */
export interface LinePlace {
  readonly paragraph: TextParagraph;
  /** Offset in the text of the paragraph. */
  readonly offset: number;
}

/**
 * The paragraphs of a part as the text of a template file: one line a paragraph, so that line and paragraph have one number. Paragraphs
 * without tags are empty lines: they are not read, and a long document is not too large for its tags.
 */
export class TagLines {
  readonly text: string;
  private readonly starts: readonly number[];
  private readonly paragraphs: readonly TextParagraph[];

  constructor(paragraphs: readonly TextParagraph[]) {
    this.paragraphs = paragraphs;
    const lines = paragraphs.map((paragraph) => (isRead(paragraph) ? paragraph.text : ""));
    const starts: number[] = [];
    let at = 0;
    for (const line of lines) {
      starts.push(at);
      at += line.length + 1;
    }
    this.starts = starts;
    this.text = lines.join("\n");
  }

  /** The paragraph at an offset of the lines. */
  at(offset: number): LinePlace {
    const index = lastUpTo(this.starts, offset);
    const paragraph = this.paragraphs[index];
    if (paragraph === undefined) throw new TypeError("no paragraph at an offset");
    return { paragraph, offset: offset - (this.starts[index] ?? 0) };
  }
}

/** Whether the text of a paragraph holds a tag, or what is meant as one. */
export function hasTag({ text }: TextParagraph): boolean {
  return text.includes("{{") || nearTags(text).length > 0;
}

/** Tags in text boxes are refused, and those of their copies are not even seen. */
function isRead(paragraph: TextParagraph): boolean {
  return !paragraph.isFallback && !paragraph.isInTextBox && hasTag(paragraph);
}
