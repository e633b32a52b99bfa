import type { Language, LocalizedText } from "../../foundation/locale.js";
import { groupedNumber } from "../../foundation/written.js";
import type { BatchNotice, BatchReport } from "./report.js";
import { colon, SEVERITY_WORDS } from "../wording.js";
import { groupText, headline, WORDS } from "./words.js";

/**
 * A batch for the terminal: how many, and what they have in common. No names stand in it, since terminals are watched and their output is kept in logs;
 * who is meant is in the other formats. Ends with a line feed.
 */
export function batchText(report: BatchReport, language: Language): string {
  const { groups, counts, sourceFindings, notices = [], leftOver } = report;
  const lines = [
    headline(report, language),
    ...groups.map(
      (group) =>
        `  ${SEVERITY_WORDS[group.severity][language]}${colon(language)}${withCode(groupText(group, counts.records, language), group.code, language)}`,
    ),
    ...sourceFindings.map(
      // The message can repeat what stands in the cell, which may be a name.
      ({ severity, at, code }) =>
        `  ${WORDS.sourceFindings[language]}${colon(language)}${[SEVERITY_WORDS[severity][language], at, code].filter((part) => part !== "").join(" ")}`,
    ),
    ...noticeLines(notices, language),
    ...(leftOver.length === 0 ? [] : [`  ${WORDS.leftOver[language]}${colon(language)}${leftOver.length}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Most notices of one kind that are told in lines of their own. */
const TOLD = 10;

/** Notices for the terminal: no name stands in them. Of very many of one kind the first, and how many more there are. */
export function noticeLines(notices: readonly BatchNotice[], language: Language): readonly string[] {
  const codes = [...new Set(notices.map(({ code }) => code))];
  return codes.flatMap((code) =>
    kindLines(
      notices.filter((notice) => notice.code === code),
      language,
    ),
  );
}

function kindLines(kind: readonly BatchNotice[], language: Language): readonly string[] {
  const [first] = kind;
  const lines = kind.slice(0, TOLD).map((notice) => `  ${noticeText(notice, language)}`);
  if (kind.length > TOLD) lines.push(`    ${moreText(kind.length - TOLD)[language]}`);
  if (first !== undefined) lines.push(`    ${first.help[language]}`);
  return lines;
}

function noticeText({ severity, message, code }: BatchNotice, language: Language): string {
  const told = SEVERITY_WORDS[severity][language] + colon(language) + message[language];
  return withCode(told, code, language);
}

/** Words, with the code by which `pipia explain` says more. */
function withCode(words: string, code: string, language: Language): string {
  return language === "zh" ? `${words}（${code}）` : `${words} (${code})`;
}

function moreText(count: number): LocalizedText {
  return {
    zh: `另有 ${groupedNumber(count)} 项，见报告。`,
    en: `More of these, which the report has: ${groupedNumber(count)}.`,
  };
}
