import type { Language } from "../../foundation/locale.js";
import { escaped } from "../html-escape.js";
import { htmlStyles } from "../html-styles.js";
import { joinedTables, type BatchTable } from "./tables.js";
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
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${htmlStyles(language)}body { max-width: 70rem; }
</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<dl class="particulars">
${particulars.map(([term, value]) => `<div><dt>${escaped(term[language])}</dt><dd>${escaped(value)}</dd></div>`).join("\n")}
</dl>
</header>
<main>
<p>${escaped(headline(report, language))}</p>
${joinedTables(report, language).map(table).join("")}</main>
</body>
</html>
`;
}

function table({ title, columns, rows }: BatchTable): string {
  const head = columns.map(({ heading }) => `<th scope="col">${escaped(heading)}</th>`).join("");
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escaped(String(cell))}</td>`).join("")}</tr>`,
  );
  return `<table>
<caption>${escaped(title)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>
`;
}
