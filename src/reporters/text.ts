import { spoilsAnswer, type Diagnostic, type Severity } from "../foundation/diagnostic.js";
import type { Language } from "../foundation/locale.js";
import { paint, type Paint } from "./paint.js";
import type { CheckReport, ReportSection } from "./report.js";
import { summaryTables } from "./summary-table.js";
import {
  beginsDocument,
  colon,
  details,
  documentHeading,
  headingText,
  headline,
  filterText,
  omissionText,
  placeText,
  weightText,
  type Detail,
} from "./wording.js";

/** Findings for people: where and what, what to do, why, and what is no more than concluded. Empty when there are none. */
export function reportText(findings: readonly Diagnostic[], language: Language): string {
  const kinds: ReadonlySet<Detail["kind"]> = new Set(["help", "related", "sources", "basis", "inference"]);
  return findings
    .map((finding) => `${findingLines(finding, language, kinds, paint(false)).join("\n")}\n`)
    .join("");
}

/**
 * A check for the terminal: findings section by section with everything there is to say about them, then how far each
 * duty and document is.
 *
 * @param isColoured whether weights and headings may be coloured; the words are the same without.
 */
export function checkText(report: CheckReport, language: Language, isColoured: boolean): string {
  const colours = paint(isColoured);
  const parts = report.sections.flatMap((section, index) => {
    const isNewDocument = beginsDocument(report.sections, index);
    return [
      ...(isNewDocument ? [colours.strong(documentHeading(section, language))] : []),
      sectionText(section, language, colours),
    ];
  });
  const notes = [filterText(report, language), omissionText(report, language)].filter((note) => note !== "");
  const blocks = summaryBlocks(report, language, colours);
  return [...parts, ...notes, ...blocks].map((part) => `${part}\n`).join("\n");
}

function sectionText(section: ReportSection, language: Language, colours: Paint): string {
  const lines = section.findings.flatMap((finding) => findingLines(finding, language, undefined, colours));
  return [colours.strong(headingText(section, language)), ...lines].join("\n");
}

function findingLines(
  finding: Diagnostic,
  language: Language,
  kinds: ReadonlySet<Detail["kind"]> | undefined,
  colours: Paint,
): readonly string[] {
  const weight = colours[finding.severity](weightText(finding, language));
  const first = [placeText(finding.place), weight, finding.code, headline(finding, language)];
  return [
    first.filter((part) => part !== "").join(" "),
    ...details(finding, language)
      .filter(({ kind }) => kinds?.has(kind) !== false)
      .map(({ name, text }) => `    ${name === "" ? "" : name + colon(language)}${text}`),
  ];
}

/** How far each duty and document is; how many findings there are is said apart. */
function summaryBlocks(report: CheckReport, language: Language, colours: Paint): readonly string[] {
  const gap = language === "zh" ? "　" : " ";
  return summaryTables(report, language)
    .filter(({ id }) => id !== "total")
    .map(({ caption, rows }) => {
      const lines = rows.map(
        (cells) => `  ${cells.slice(0, -1).join(gap)}${colon(language)}${cells.at(-1) ?? ""}`,
      );
      return [colours.strong(caption), ...lines].join("\n");
    });
}

/** One line that counts the findings; those that are waived stand apart. */
export function summaryText(findings: readonly Diagnostic[], language: Language): string {
  const open = findings.filter(({ waiver }) => waiver === undefined);
  const waived = findings.length - open.length;
  if (findings.length === 0) return language === "zh" ? "未发现问题。\n" : "No findings.\n";
  const gaps = open.filter((finding) => finding.code === "schema/missing").length;
  const errors = open.filter(spoilsAnswer).length;
  const count = (severity: Severity): number =>
    open.filter((finding) => finding.severity === severity).length;
  const numbers = { blocking: count("blocking"), warning: count("warning"), advice: count("advice") };
  const mistakes = {
    zh: errors === 0 ? "" : `，文件错误 ${errors}`,
    en: errors === 0 ? "" : `, errors of the file: ${errors}`,
  }[language];
  const aside = {
    zh: waived === 0 ? "" : `；另有已豁免 ${waived} 项`,
    en: waived === 0 ? "" : `; waived: ${waived}`,
  }[language];
  return language === "zh"
    ? `共 ${open.length} 项：阻断 ${numbers.blocking}，警告 ${numbers.warning}，提示 ${numbers.advice}；其中缺项 ${gaps}${mistakes}${aside}。\n`
    : `Findings: ${open.length} (blocking ${numbers.blocking}, warning ${numbers.warning}, advice ${numbers.advice}), gaps among them: ${gaps}${mistakes}${aside}.\n`;
}
