import { placeText as cellText } from "../app/batch/report/stopping-findings.js";
import { OTHER_CODES } from "../app/codes.js";
import type { Diagnostic } from "../foundation/diagnostic.js";
import type { Language } from "../foundation/locale.js";
import type { BatchNotice } from "../reporters/batch/report.js";
import { placeText, weightText } from "../reporters/wording.js";
import type { ProgressLog } from "./batch-progress.js";

/**
 * What was found about the source of a batch, for the screen and for logs. Both are kept and watched, so no company is named: of what stands in a cell
 * there is the cell and the kind of the finding; what it holds is in the report. Nothing where nothing was found, otherwise it ends with a line feed.
 */
export function sourceFindingsText(
  findings: readonly Diagnostic[],
  log: ProgressLog,
  language: Language,
): string {
  return findings.map((finding) => (log === "json" ? eventOf(finding) : linesOf(finding, language))).join("");
}

function eventOf({ code, severity, place }: Diagnostic): string {
  const at = place === undefined ? "" : cellText(place);
  return `${JSON.stringify({ event: "finding", code, severity, at })}\n`;
}

/** What there is to say about the source beside findings, as events of a log: records by their numbers, files by how many they are. */
export function noticeEvents(notices: readonly BatchNotice[]): string {
  return notices
    .map(({ code, severity, numbers, places }) => {
      const what = numbers.length === 0 ? { count: places.length } : { numbers };
      return `${JSON.stringify({ event: "finding", code, severity, ...what })}\n`;
    })
    .join("");
}

function linesOf(finding: Diagnostic, language: Language): string {
  const { code, place, message, help } = finding;
  // Messages about cells repeat what stands in them, and labels begin with the company.
  const words = code.startsWith("input/") ? message : (OTHER_CODES.get(code) ?? { zh: "", en: "" });
  const first = [placeText(place), weightText(finding, language), code, words[language]];
  return `${first.filter((part) => part !== "").join(" ")}\n    ${help[language]}\n`;
}
