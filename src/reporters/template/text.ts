import { SEVERITIES, type Severity } from "../../foundation/diagnostic.js";
import type { Language } from "../../foundation/locale.js";
import { paint } from "../paint.js";
import { colon, details, headline, placeText, SEVERITY_WORDS, weightText } from "../wording.js";
import { frame, lineOf } from "./frame.js";
import type { TemplateReport } from "./report.js";

/**
 * Findings in templates for people: where and what, the line with a caret below the place, what to do. Ends with how many
 * templates were checked and what was found.
 *
 * @param isColoured whether weights may be coloured; the words are the same without.
 */
export function templateText(report: TemplateReport, language: Language, isColoured: boolean): string {
  const colours = paint(isColoured);
  const blocks = report.findings.map((finding) => {
    const { place, severity, code } = finding;
    const weight = colours[severity](weightText(finding, language));
    // In a Word document the paragraph is called by its number and its words, as when a paper is made with it.
    const line = place?.paragraph === undefined ? lineOf(finding, report.texts) : undefined;
    const framed = place === undefined || line === undefined ? [] : frame(line, place);
    const said = details(finding, language)
      .filter(({ kind }) => kind === "help" || kind === "related" || kind === "sources")
      .map(({ name, text: words }) => (name === "" ? words : name + colon(language) + words));
    const first = [placeText(place), weight, code, headline(finding, language)];
    const lines = [...framed, ...said].map((line) => `    ${line}`);
    return [first.filter((part) => part !== "").join(" "), ...lines].join("\n");
  });
  return [...blocks, countText(report, language)].map((block) => `${block}\n`).join("\n");
}

function countText({ files, findings }: TemplateReport, language: Language): string {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = SEVERITIES.map((severity) => [SEVERITY_WORDS[severity][language], count(severity)] as const)
    .filter(([, number]) => number > 0)
    .map(([word, number]) => `${word} ${number}`);
  if (language === "zh") {
    const found = counts.length === 0 ? "未发现错误" : `发现 ${findings.length} 处：${counts.join("，")}`;
    return `检查了 ${files.length} 份模板，${found}。`;
  }
  const found = counts.length === 0 ? "no mistakes" : `${findings.length} found (${counts.join(", ")})`;
  return `Templates checked: ${files.length}; ${found}.`;
}
