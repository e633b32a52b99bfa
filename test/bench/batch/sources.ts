import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { questionnaireSheets } from "../../../src/app/intake/workbook.js";
import { EXAMPLES } from "../../../src/app/scaffold.js";
import { isRecord } from "../../../src/foundation/data.js";
import { fieldCatalogue } from "../../../src/foundation/field.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { questionnaireOf } from "../../../src/input/questionnaire/plan.js";
import { readSource } from "../../../src/input/read.js";
import { addressOf, quotedSheet } from "../../../src/sheet/address.js";
import { writeWorkbook } from "../../../src/sheet/write-workbook.js";
import type { WrittenSheet, WrittenValue } from "../../../src/sheet/written-sheet.js";

/** The small example, whose attachments are beside it. */
const EXAMPLE = packagePath(EXAMPLES.shop);

function example(): Readonly<Record<string, unknown>> {
  const file = join(EXAMPLE, "filing.yaml");
  const value = readSource(readFileSync(file), file).value?.value;
  if (!isRecord(value)) throw new Error(`${file} is no filing`);
  return value;
}

/** The example as the filing of another company. */
function filingOf(company: string): string {
  const filing = example();
  const { processor } = filing;
  const name = isRecord(processor) && isRecord(processor["name"]) ? String(processor["name"]["zh"]) : "";
  return JSON.stringify(filing).replaceAll(name, company);
}

/** Whole filings of as many companies, a line each, and what they name as attachments. Below `folder`: `filings.ndjson`, in which the working folder is to be. */
export function writeLines(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(EXAMPLE, "attachments"), join(folder, "attachments"), { recursive: true });
  const filing = filingOf("@@");
  const path = join(folder, "filings.ndjson");
  writeFileSync(path, "");
  // Thousands of them are longer than a string may be.
  for (let index = 0; index < count; index += 1) {
    appendFileSync(path, `${filing.replaceAll("@@", `示例${index + 1}公司`)}\n`);
  }
}

/** A cell that was filled in wrongly. */
export interface PlantedCell {
  readonly company: string;
  /** `'1 个人信息处理者'!M7`. */
  readonly cell: string;
}

/** What is typed where, in turn: words for a number, a day that is none, an unknown choice, a wrong code, words for yes or no. */
const MISTAKES: readonly (readonly [column: string, value: WrittenValue])[] = [
  [".employeeCount", "约三百人"],
  [".compliance.lastAuditOn", "2026年2月30日"],
  [".unitType", "其它类型吧"],
  [".domesticBody.unifiedSocialCreditCode", "91330200MA0DREAM80"],
  [".isCiio", "不清楚"],
];

/** Rows above those of companies. */
const HEAD_ROWS = 5;

/**
 * A questionnaire of as many companies, each with what it says of itself, and mistakes in some rows, evenly spread. The rest of a filing
 * is left out, so that the benchmark is about rows and not about papers: they are made as drafts.
 */
export async function writeRows(path: string, rows: number, bad: number): Promise<readonly PlantedCell[]> {
  const { formatVersion, processor } = example();
  const filings = Array.from({ length: rows }, (_, index) => ({
    key: `示例${index + 1}公司`,
    value: { formatVersion, processor },
  }));
  const questionnaire = questionnaireOf("filing", fieldCatalogue());
  const [cover, first, ...others] = questionnaireSheets({
    questionnaire,
    language: "zh",
    layout: "many",
    filings,
  });
  if (cover === undefined || first === undefined) throw new Error("a form has a cover and a first table");
  const sheets = [cover, first, ...others];
  const table = sheets.findIndex(({ name }) => name.endsWith(" 个人信息处理者"));
  const sheet = sheets[table];
  if (sheet === undefined) throw new Error("the form has no table of processors");
  const columns = sheet.rows[2]?.cells.map((cell) => cell?.value) ?? [];
  const planted: PlantedCell[] = [];
  const changed = new Map<number, WrittenSheet["rows"][number]>();
  for (let index = 0; index < bad; index += 1) {
    const company = Math.floor((index * rows) / bad);
    const [name, value] = MISTAKES[index % MISTAKES.length] ?? ["", ""];
    const column = columns.indexOf(name);
    const row = sheet.rows[HEAD_ROWS + company];
    if (row === undefined || column < 0) throw new Error(`the form has no ${name}`);
    const look = row.cells[column]?.look ?? {};
    changed.set(
      HEAD_ROWS + company,
      Object.assign({}, row, { cells: row.cells.with(column, { value, look }) }),
    );
    planted.push({
      company: `示例${company + 1}公司`,
      cell: `${quotedSheet(sheet.name)}!${addressOf(HEAD_ROWS + company + 1, column + 1)}`,
    });
  }
  const typed = Object.assign({}, sheet, { rows: sheet.rows.map((row, index) => changed.get(index) ?? row) });
  writeFileSync(path, await writeWorkbook(sheets.with(table, typed), "batch"));
  return planted;
}
