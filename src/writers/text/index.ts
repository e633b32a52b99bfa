import { canonicalText, sameText } from "../../document/text.js";
import { outcome } from "../../foundation/outcome.js";
import { lostText } from "../lost-text.js";
import type { Writer } from "../writer.js";
import { blockLines, noteLines, type Line } from "./blocks.js";

/**
 * Plain text, UTF-8 with line ends LF: headings with their numbers, one line a paragraph, cells parted by `│`,
 * footnotes at the end. For reading, searching and comparing; it has no pages.
 */
export const textWriter: Writer = {
  format: "text",
  extension: ".txt",
  mediaType: "text/plain; charset=utf-8",
  async write(tree) {
    const blocks = tree.sections.flatMap((section) => section.blocks);
    const lines = [...blocks.flatMap((block) => blockLines(block, tree.language)), ...noteLines(tree)];
    const shown = withoutRepeatedBlanks(lines).map((line) => line.shown.trimEnd());
    const bytes = new TextEncoder().encode(`${shown.join("\n").trim()}\n`);
    const arrived = sameText(lines.map((line) => line.text).join("\n"), canonicalText(tree));
    return Promise.resolve(outcome(bytes, arrived ? [] : [lostText("text")]));
  },
};

function withoutRepeatedBlanks(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line, index) => line.shown !== "" || lines[index - 1]?.shown !== "");
}
