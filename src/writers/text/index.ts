import { withoutIllegalCharacters } from "../../foundation/xml-character.js";
import { canonicalText, sameText } from "../../document/text.js";
import type { Theme } from "../../document/theme.js";
import { outcome } from "../../foundation/outcome.js";
import { illegalCharacters } from "../illegal-character.js";
import { lostText } from "../lost-text.js";
import type { Writer } from "../writer.js";
import { blockLines, noteLines, withoutMarks } from "./blocks.js";

/**
 * Plain text, UTF-8 with line ends LF: headings with their numbers, one line a paragraph, cells parted by `│`,
 * footnotes at the end. For reading, searching and comparing; it has no pages, so that a stamp stands at both ends.
 */
export const textWriter: Writer = {
  format: "text",
  extension: ".txt",
  mediaType: "text/plain; charset=utf-8",
  async write(tree, { theme, stamped = false }) {
    const blocks = tree.sections.flatMap((section) => section.blocks);
    const lines = [...blocks.flatMap((block) => blockLines(block, tree.language)), ...noteLines(tree)];
    const shown = withoutRepeatedBlanks(lines).map((line) => line.trimEnd());
    const text = withoutIllegalCharacters(`${shown.join("\n").trim()}\n`);
    const bytes = new TextEncoder().encode(text);
    // Our own marks are taken out on both sides, because a value may hold the same characters.
    const written = withoutMarks(new TextDecoder().decode(bytes));
    const arrived = sameText(written, withoutMarks(withoutIllegalCharacters(canonicalText(tree))));
    const findings = illegalCharacters(tree);
    const file = stamped ? new TextEncoder().encode(withBanner(text, theme)) : bytes;
    return Promise.resolve(outcome(file, arrived ? findings : [...findings, lostText("text")]));
  },
};

function withBanner(text: string, { stamp }: Theme): string {
  const banner = `==== ${stamp.text} ====\n`;
  return `${banner}\n${text}\n${banner}`;
}

function withoutRepeatedBlanks(lines: readonly string[]): readonly string[] {
  return lines.filter((line, index) => line !== "" || lines[index - 1] !== "");
}
