import { withoutIllegalCharacters } from "../../document/character.js";
import { canonicalText, sameText } from "../../document/text.js";
import { outcome } from "../../foundation/outcome.js";
import { illegalCharacters } from "../illegal-character.js";
import { lostText } from "../lost-text.js";
import type { Writer } from "../writer.js";
import { blockLines, noteLines, withoutMarks } from "./blocks.js";

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
    const shown = withoutRepeatedBlanks(lines).map((line) => line.trimEnd());
    const bytes = new TextEncoder().encode(withoutIllegalCharacters(`${shown.join("\n").trim()}\n`));
    // Our own marks are taken out on both sides, because a value may hold the same characters.
    const written = withoutMarks(new TextDecoder().decode(bytes));
    const arrived = sameText(written, withoutMarks(withoutIllegalCharacters(canonicalText(tree))));
    const findings = illegalCharacters(tree);
    return Promise.resolve(outcome(bytes, arrived ? findings : [...findings, lostText("text")]));
  },
};

function withoutRepeatedBlanks(lines: readonly string[]): readonly string[] {
  return lines.filter((line, index) => line !== "" || lines[index - 1] !== "");
}
