import type { Language } from "../../../foundation/locale.js";
import type { CellPlace } from "../../../input/questionnaire/answer-tree.js";
import { RESULTS_MARK } from "../../../input/questionnaire/marks.js";
import {
  details,
  documentHeading,
  headingText,
  SEVERITY_WORDS,
  tallyText,
  weightText,
} from "../../../reporters/wording.js";
import type { CheckReport, ReportSection } from "../../../reporters/report.js";
import type { Diagnostic } from "../../../foundation/diagnostic.js";
import { addressOf, quotedSheet } from "../../../sheet/address.js";
import type { WrittenCell, WrittenRow, WrittenSheet } from "../../../sheet/written-sheet.js";
import { LOOKS } from "../looks.js";
import { withHeights } from "../row-height.js";

const LEAST_HEIGHT = 20;
/** Mark (hidden), weight, question, what is wrong, what to do, basis, where. */
const WIDTHS = [4, 9, 28, 42, 42, 32, 34] as const;

const WORDS = {
  zh: {
    name: "检查结果",
    title: "检查结果",
    head: ["程度", "项目", "问题", "处理", "依据", "位置"],
    judged: (report: CheckReport) =>
      `${report.documentTitle.zh}，按${report.asOf}当日的规定检查。点击“位置”到所在单元格；有问题的单元格已经着色，批注里有说明。`,
    articles: "《个人信息出境认证办法》逐项情况",
    none: "未发现问题。",
    footer: "&L检查结果&R第 &P 页，共 &N 页",
  },
  en: {
    name: "Findings",
    title: "Findings",
    head: ["Weight", "Question", "What is wrong", "What to do", "Basis", "Where"],
    judged: (report: CheckReport) =>
      `${report.documentTitle.en}, judged by the rules of ${report.asOf}. Click "Where" to go to the cell; cells with findings are coloured and carry a note.`,
    articles: "By article of the Measures",
    none: "Nothing was found.",
    footer: "&LFindings&RPage &P of &N",
  },
} as const;

/** The sheet of results: how far each article is, then every finding in the order of the document, with a link to its cell. */
export function resultSheet(
  report: CheckReport,
  placeOf: (finding: Diagnostic) => CellPlace | undefined,
  language: Language,
): WrittenSheet {
  const words = WORDS[language];
  const { total, articles } = report.summary;
  const totals = (["blocking", "warning", "advice"] as const)
    .map((weight) => `${SEVERITY_WORDS[weight][language]} ${total[weight]}`)
    .join("　");
  const rows: WrittenRow[] = [
    { cells: [cell(RESULTS_MARK, LOOKS.mark), cell(words.title, LOOKS.title)] },
    line([cell(words.judged(report), LOOKS.hint)]),
    line([cell(totals, LOOKS.hint)]),
    ...(articles.length === 0
      ? []
      : [line([]), line([cell(words.articles, { ...LOOKS.section, alignment: { vertical: "top" } })])]),
    ...articles.map((entry) =>
      line([
        cell(`${entry.place[language]}　${entry.title[language]}　${tallyText(entry, language)}`, LOOKS.hint),
      ]),
    ),
    line([]),
    line(words.head.map((word) => cell(word, LOOKS.heading))),
    ...report.sections.flatMap((section) => [
      line([
        cell(sectionTitle(section, language), { ...LOOKS.section, alignment: { vertical: "top" } }),
        ...WIDTHS.slice(2).map(() => ({ look: LOOKS.section })),
      ]),
      ...section.findings.map((finding) => findingRow(finding, placeOf(finding), language)),
    ]),
    ...(report.sections.length === 0 ? [line([cell(words.none, LOOKS.hint)])] : []),
  ];
  const columns = WIDTHS.map((width, index) => ({ width, isHidden: index === 0 }));
  return {
    name: words.name,
    columns,
    rows: withHeights(rows, columns, LEAST_HEIGHT),
    checks: [],
    paper: { isLandscape: true, fit: "width" },
    footer: words.footer,
    visibility: "visible",
    isLocked: false,
    tabColour: "C00000",
  };
}

function findingRow(finding: Diagnostic, at: CellPlace | undefined, language: Language): WrittenRow {
  const text = (kinds: readonly string[]): string =>
    details(finding, language)
      .flatMap((detail) => (kinds.includes(detail.kind) ? [detail.text] : []))
      .join("\n");
  const address = at === undefined ? undefined : addressOf(at.row, at.column);
  const where: WrittenCell =
    at === undefined || address === undefined
      ? cell("", LOOKS.label)
      : {
          value: `${at.sheet} ${address}`,
          look: { ...LOOKS.label, font: LOOKS.link.font },
          link: `${quotedSheet(at.sheet)}!${address}`,
        };
  return line([
    cell(weightText(finding, language), LOOKS.labelAsked),
    cell(finding.label?.[language] ?? "", LOOKS.label),
    cell(finding.message[language], LOOKS.label),
    cell(text(["help", "related"]), LOOKS.label),
    cell(text(["sources", "inference"]), LOOKS.help),
    where,
  ]);
}

function cell(value: string, look: WrittenCell["look"]): WrittenCell {
  return { value, look };
}

/** A row without a mark. */
function line(cells: readonly WrittenCell[]): WrittenRow {
  return { cells: [undefined, ...cells] };
}

function sectionTitle(section: ReportSection, language: Language): string {
  return [documentHeading(section, language), headingText(section, language)]
    .filter((part) => part !== "")
    .join("　");
}
