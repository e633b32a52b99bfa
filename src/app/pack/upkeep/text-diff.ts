import { structuredPatch } from "diff";
import { clean } from "../../../reporters/clean.js";

/** Lines shown above and below a change. */
const CONTEXT = 1;

/**
 * What changed from one text to another, line by line: `-` what was, `+` what is. Empty when they are equal. A line is a paragraph of a template or a
 * paper, and nothing in it can move the cursor of a terminal.
 */
export function textDiff(before: string, after: string): string {
  const { hunks } = structuredPatch("", "", before, after, "", "", { context: CONTEXT });
  const shown = hunks.map(({ oldStart, newStart, lines }) =>
    [
      `@@ -${oldStart} +${newStart} @@`,
      ...lines.filter((line) => !line.startsWith("\\")).map((line) => clean(line)),
    ].join("\n"),
  );
  return shown.length === 0 ? "" : `${shown.join("\n")}\n`;
}
