import type { Language } from "../../foundation/locale.js";
import { escaped } from "../html-escape.js";
import { htmlPage } from "../html-page.js";
import { cellLink, cellText, joinedTables, type BatchCell, type BatchTable } from "./tables.js";
import type { BatchReport } from "./report.js";
import { headline, STAGES, WORDS } from "./words.js";

/** A batch as one file that asks nothing of the network and runs nothing: what most records have first, then who is meant, then what stops them. */
export function batchHtml(report: BatchReport, language: Language): string {
  const title = WORDS.title[language];
  const particulars = [
    [WORDS.source, report.source],
    [WORDS.asOf, report.asOf],
    [WORDS.stage, STAGES[report.stage][language]],
    [WORDS.version, `${report.tool.name} ${report.tool.version}`],
  ] as const;
  return htmlPage({
    language,
    name: title,
    title,
    particulars: particulars.map(([term, value]) => [term[language], value] as const),
    styles: "body { max-width: 70rem; }\n",
    main: `<p>${escaped(headline(report, language))}</p>\n${joinedTables(report, language).map(table).join("")}`,
  });
}

function table({ title, columns, rows }: BatchTable): string {
  const head = columns.map(({ heading }) => `<th scope="col">${escaped(heading)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cellHtml(cell)}</td>`).join("")}</tr>`);
  return `<table>
<caption>${escaped(title)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>
`;
}

function cellHtml(cell: BatchCell): string {
  const text = escaped(String(cellText(cell)));
  const link = cellLink(cell);
  return link === undefined ? text : `<a href="${escaped(link)}">${text}</a>`;
}
