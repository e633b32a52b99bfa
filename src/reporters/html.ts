import type { Diagnostic } from "../foundation/diagnostic.js";
import type { Language } from "../foundation/locale.js";
import { escaped } from "./html-escape.js";
import { htmlPage } from "./html-page.js";
import type { CheckReport, ReportSection } from "./report.js";
import { summaryTables, type SummaryTable } from "./summary-table.js";
import {
  beginsDocument,
  cellText,
  details,
  documentHeading,
  headingText,
  headline,
  filterText,
  omissionText,
  reportHead,
  weightText,
} from "./wording.js";

/**
 * A check for the client: one file that asks nothing of the network, runs nothing and prints on A4. Summary first, then
 * the findings section by section, numbered through. Codes, identifiers and places in the file are for those who have the
 * file, and in every other format; cells of a questionnaire are the client's own.
 */
export function checkHtml(report: CheckReport, language: Language): string {
  const { title, particulars } = reportHead(report, language);
  const name = `${title} · ${report.documentTitle[language]}`;
  const notes = [filterText(report, language), omissionText(report, language)].filter((note) => note !== "");
  let number = 0;
  const sections = report.sections.map((section, index) => {
    const isNewDocument = beginsDocument(report.sections, index);
    const findings = section.findings.map((finding) => article(finding, (number += 1), language));
    return [
      isNewDocument ? `<h2>${escaped(documentHeading(section, language))}</h2>\n` : "",
      sectionPart(section, findings, language),
    ].join("");
  });
  return htmlPage({
    language,
    name,
    title,
    particulars,
    main: `${notes.map((note) => `<p class="note">${escaped(note)}</p>\n`).join("")}${summaryTables(report, language).map(table).join("")}${sections.join("")}`,
    end: `<footer>\n<p>${escaped(FOOTER[language])}</p>\n</footer>\n`,
  });
}

const FOOTER: Readonly<Record<Language, string>> = {
  zh: "“阻断”事项须在定稿前解决。“缺项”指尚未填写的内容，“不符”指已填写内容与法律规定、其他内容或者其他材料不一致。标明“推断”的，法律没有明文规定。",
  en: "What is “blocking” has to be settled before a final document. A “gap” is what has not been answered; a “contradiction” is an answer that disagrees with the law, another answer or another paper. Where an “inference” is given, the law does not say so expressly.",
};

function table({ id, caption, columns, rows }: SummaryTable): string {
  const head = columns.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`);
  return `<table class="${id}">
<caption>${escaped(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>
`;
}

function sectionPart(section: ReportSection, findings: readonly string[], language: Language): string {
  return `<section>
<h3>${escaped(headingText(section, language))}</h3>
${findings.join("")}</section>
`;
}

function article(finding: Diagnostic, number: number, language: Language): string {
  const { severity, waiver, place } = finding;
  const state = waiver === undefined ? severity : `${severity} waived`;
  const where = cellText(place);
  const lines = details(finding, language, "client").map(({ kind, name, text }) =>
    name === ""
      ? `<p class="${kind}">${escaped(text)}</p>\n`
      : `<p class="${kind}"><b>${escaped(name)}</b> ${escaped(text)}</p>\n`,
  );
  return `<article class="${state}">
<p class="what"><span class="number">${number}</span> <strong>${escaped(weightText(finding, language))}</strong> ${escaped(headline(finding, language))}</p>
${lines.join("")}${where === "" ? "" : `<p class="where">${escaped(where)}</p>\n`}</article>
`;
}
