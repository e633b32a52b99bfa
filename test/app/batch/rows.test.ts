import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { batchReport } from "../../../src/app/batch/report/batch-report.js";
import { questionnaireSheets } from "../../../src/app/intake/workbook.js";
import { batchText } from "../../../src/reporters/batch/text.js";
import { writeWorkbook } from "../../../src/sheet/write-workbook.js";
import type { WrittenSheet, WrittenValue } from "../../../src/sheet/written-sheet.js";
import { AS_OF } from "../example.js";
import { MAXIMUM_AREA, MAXIMUM_BYTES, MAXIMUM_CELLS, WORKBOOK_LIMITS } from "../../../src/sheet/limit.js";
import { readWorkbook } from "../../../src/sheet/read-workbook.js";
import { exampleValue, formOf } from "../intake/forms.js";
import { batch, contents, diskWorld, filingOf, writeSource } from "./fixture.js";
import { temporaryFolder } from "./temporary-folder.js";

const PROCESSOR = "个人信息处理者";
const COMPANIES = ["甲公司", "乙公司", "丙公司"].map((name): unknown => JSON.parse(filingOf(name)));

/** A workbook of three companies with some cells of the first sheet typed over, by row and name of the column. */
async function workbook(
  typed: readonly (readonly [row: number, column: string, value: WrittenValue | undefined])[],
): Promise<Uint8Array> {
  const sheets = questionnaireSheets(formOf(COMPANIES, { layout: "many" }));
  const changed = sheets.map((sheet): WrittenSheet => {
    if (!sheet.name.endsWith(` ${PROCESSOR}`)) return sheet;
    const columns = sheet.rows[2]?.cells.map((cell) => cell?.value) ?? [];
    const rows = sheet.rows.map((row, index) => {
      let { cells } = row;
      for (const [at, name, value] of typed) {
        const column = columns.indexOf(name);
        if (at !== index + 1 || column < 0) continue;
        const look = cells[column]?.look ?? {};
        cells = cells.with(column, value === undefined ? { look } : { value, look });
      }
      return Object.assign({}, row, { cells });
    });
    return Object.assign({}, sheet, { rows });
  });
  return writeWorkbook(changed, "t");
}

it("makes packets of the good rows, and lists of the bad ones that name sheet and cell", async () => {
  const folder = temporaryFolder();
  writeSource(folder, {});
  const file = join(folder, "问卷.xlsx");
  const out = join(folder, "out");
  // Rows 6 to 8 are the companies: the second has a number in words, the third no name.
  writeFileSync(
    file,
    await workbook([
      [7, ".employeeCount", "约三百人"],
      [8, ".name", undefined],
      [8, ".name@en", undefined],
    ]),
  );
  const run = await batch(file, out);
  expect([run.made, run.failed]).toEqual([1, 2]);
  expect(run.entries.map(({ at }) => at)).toEqual(
    [6, 7, 8].map((row): unknown =>
      expect.stringMatching(new RegExp(`个人信息处理者'!\\$?[A-Z]+\\$?${row}$`, "u")),
    ),
  );
  const report = await batchReport({
    world: diskWorld(),
    out,
    source: file,
    settings: { asOf: AS_OF, stage: "final" },
    entries: run.entries,
    isWhole: true,
    sourceFindings: [],
    unread: [],
  });
  const [good, number, address] = report.records;
  expect(good).toMatchObject({ number: 1, name: "company-1", state: "done", findings: [] });
  expect(number?.findings.map(({ code, at }) => [code, at])).toEqual([
    ["schema/type", expect.stringMatching(/^'1 个人信息处理者'![A-Z]+7$/u)],
  ]);
  expect(address?.findings.map(({ code, at }) => [code, at])).toEqual([
    ["schema/missing", expect.stringMatching(/^'1 个人信息处理者'![A-Z]+8$/u)],
  ]);
  expect(batchText(report, "zh")).toMatchInlineSnapshot(`
    "共 3 份：生成 1 份，失败 2 份。
      阻断：3 份中有 1 份缺少“个人信息处理者 › 单位名称”（schema/missing）
      阻断：3 份中有 1 份的“个人信息处理者 › 员工数量”类型不符（schema/type）
    "
  `);
  expect(batchText(report, "en")).toMatchInlineSnapshot(`
    "Records: 3. Packets: 1, failed: 2.
      blocking: 1 of 3 lacks: Personal information processor › Name (schema/missing)
      blocking: 1 of 3 has an answer of the wrong type in: Personal information processor › Number of employees (schema/type)
    "
  `);
  // A packet is the same wherever its row stands, and is kept when another row is mended.
  const kept = readFileSync(
    join(out, "packets", run.entries[0]?.line?.folder ?? "", "manifest.json"),
    "utf8",
  );
  expect(kept).toContain("internal/filing.json");
  const before = contents(join(out, "packets"));
  writeFileSync(file, await workbook([[7, ".employeeCount", "约三百人"]]));
  const again = await batch(file, out);
  expect([again.made, again.kept, again.failed]).toEqual([1, 1, 1]);
  expect(contents(join(out, "packets"))).toMatchObject(before);
});

it.each(["hotel", "shop"] as const)(
  "a workbook has room for a thousand companies like the %s",
  async (name) => {
    const weigh = async (companies: number): Promise<Readonly<Record<string, number>>> => {
      const filings = Array.from({ length: companies }, () => exampleValue(name));
      const bytes = await writeWorkbook(questionnaireSheets(formOf(filings, { layout: "many" })), "batch");
      const parts = Object.values(unzipSync(bytes));
      const { value } = await readWorkbook(bytes, "a.xlsx");
      let cells = 0;
      let area = 0;
      for (const sheet of value?.sheets ?? []) {
        area += sheet.rows * sheet.columns;
        for (let row = 1; row <= sheet.rows; row += 1) {
          for (let column = 1; column <= sheet.columns; column += 1) {
            if (sheet.cellAt(row, column) !== undefined) cells += 1;
          }
        }
      }
      return {
        cells,
        area,
        unpacked: parts.reduce((sum, { length }) => sum + length, 0),
        bytes: bytes.length,
      };
    };
    const few = await weigh(3);
    const more = await weigh(6);
    const of = (weight: string): number =>
      (few[weight] ?? 0) + (((more[weight] ?? 0) - (few[weight] ?? 0)) / 3) * 997;
    expect(of("cells")).toBeGreaterThan(2_000_000);
    expect(of("cells")).toBeLessThan(MAXIMUM_CELLS);
    expect(of("area")).toBeLessThan(MAXIMUM_AREA);
    expect(of("unpacked")).toBeLessThan(WORKBOOK_LIMITS.totalSize);
    expect(of("bytes")).toBeLessThan(MAXIMUM_BYTES);
  },
);
