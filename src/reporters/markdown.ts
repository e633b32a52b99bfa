import type { Diagnostic } from "../foundation/diagnostic.js";
import type { Language } from "../foundation/locale.js";
import type { CheckReport } from "./report.js";
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
  reportHead,
  weightText,
} from "./wording.js";
import { summaryTables } from "./summary-table.js";

/** A check as Markdown (CommonMark with tables): summary first, then the findings section by section, numbered through. */
export function checkMarkdown(report: CheckReport, language: Language): string {
  const { title, particulars } = reportHead(report, language);
  const notes = [filterText(report, language), omissionText(report, language)].filter((note) => note !== "");
  const blocks = [
    `# ${title}`,
    particulars.map(([name, value]) => `- ${name}${colon(language)}${escaped(value)}`).join("\n"),
    ...notes.map(escaped),
    ...summaryTables(report, language).flatMap(({ caption, columns, rows }) => [
      `## ${escaped(caption)}`,
      [row(columns), row(columns.map(() => "---")), ...rows.map((cells) => row(cells.map(escaped)))].join(
        "\n",
      ),
    ]),
  ];
  let number = 0;
  for (const [index, section] of report.sections.entries()) {
    if (beginsDocument(report.sections, index)) {
      blocks.push(`## ${escaped(documentHeading(section, language))}`);
    }
    blocks.push(`### ${escaped(headingText(section, language))}`);
    blocks.push(section.findings.map((finding) => item(finding, (number += 1), language)).join("\n"));
  }
  return `${blocks.join("\n\n")}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function item(finding: Diagnostic, number: number, language: Language): string {
  const lead = `${number}. `;
  const indent = " ".repeat(lead.length);
  const place = placeText(finding.place);
  const lines = [
    `**${weightText(finding, language)}** ${escaped(headline(finding, language))}`,
    `${code(finding.code)}${place === "" ? "" : ` ${code(place)}`}`,
    ...details(finding, language).map(({ kind, name, text }) => {
      const words = kind === "fingerprint" ? code(text) : escaped(text);
      return name === "" ? words : name + colon(language) + words;
    }),
  ];
  const [first = "", ...rest] = lines;
  return [lead + first, ...rest.map((line) => `${indent}- ${line}`)].join("\n");
}

/** A text as itself: nothing in it is read as mark-up, HTML, an entity or an address. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>()#|~&$!]/gu, (character) => `\\${character}`)
    .replaceAll("://", "\\://")
    .replaceAll(/www\./giu, (word) => `${word.slice(0, 3)}\\.`)
    .replaceAll("@", "\\@")
    .replace(/^([-+=])/u, "\\$1")
    .replace(/^(\d+)([.)])/u, "$1\\$2");
}

/** A text between back-ticks, more of them than the text has in a row. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const gap = longest === 0 ? "" : " ";
  return fence + gap + text + gap + fence;
}
