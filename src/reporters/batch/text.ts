import type { Language } from "../../foundation/locale.js";
import type { BatchReport } from "./report.js";
import { colon, SEVERITY_WORDS } from "../wording.js";
import { groupText, headline, WORDS } from "./words.js";

/**
 * A batch for the terminal: how many, and what they have in common. No names stand in it, since terminals are watched and their output is kept in logs;
 * who is meant is in the other formats. Ends with a line feed.
 */
export function batchText(report: BatchReport, language: Language): string {
  const { groups, counts, sourceFindings, leftOver } = report;
  const lines = [
    headline(report, language),
    ...groups.map(
      (group) =>
        `  ${SEVERITY_WORDS[group.severity][language]}${colon(language)}${groupText(group, counts.records, language)}`,
    ),
    ...sourceFindings.map(
      // The message can repeat what stands in the cell, which may be a name.
      ({ severity, at, code }) =>
        `  ${WORDS.sourceFindings[language]}${colon(language)}${[SEVERITY_WORDS[severity][language], at, code].filter((part) => part !== "").join(" ")}`,
    ),
    ...(leftOver.length === 0 ? [] : [`  ${WORDS.leftOver[language]}${colon(language)}${leftOver.length}`]),
  ];
  return `${lines.join("\n")}\n`;
}
