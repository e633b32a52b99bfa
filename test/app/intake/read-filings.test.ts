import { describe, expect, it } from "vitest";
import { companyFileName } from "../../../src/app/intake/company-file-name.js";
import { readFilings, type ReadFilings } from "../../../src/app/intake/read-filings.js";
import { questionnaireSheets } from "../../../src/app/intake/workbook.js";
import { writeWorkbook } from "../../../src/sheet/write-workbook.js";
import type { WrittenSheet, WrittenValue } from "../../../src/sheet/written-sheet.js";
import { MemoryWorld } from "../../memory-world.js";
import { exampleValue, formOf } from "./forms.js";

const hotel = exampleValue("hotel");
const form = formOf([hotel, exampleValue("shop"), hotel], { layout: "many" });
const sheets = questionnaireSheets(form);

type Typed = readonly [sheet: string, row: number, column: number, value: WrittenValue | undefined];

/** The workbook with cells typed over, read as a file. */
async function read(...typed: readonly Typed[]): Promise<ReadFilings> {
  const changed = sheets.map((sheet): WrittenSheet => {
    const rows = sheet.rows.map((row, index) => {
      let { cells } = row;
      for (const [name, at, column, value] of typed) {
        if (at !== index + 1 || !sheet.name.endsWith(` ${name}`)) continue;
        const look = cells[column - 1]?.look ?? {};
        cells = cells.with(column - 1, value === undefined ? { look } : { value, look });
      }
      return Object.assign({}, row, { cells });
    });
    return Object.assign({}, sheet, { rows });
  });
  const world = new MemoryWorld();
  world.put("多家.xlsx", await writeWorkbook(changed, "t"));
  return readFilings(world, "多家.xlsx", "出", "zh");
}

function column(sheet: string, name: string): number {
  const rows = sheets.find((one) => one.name.endsWith(` ${sheet}`))?.rows;
  return (rows?.[2]?.cells.findIndex((cell) => cell?.value === name) ?? -1) + 1;
}

function filings({ files }: ReadFilings): readonly string[] {
  return files.map(({ path }) => path).filter((path) => path.endsWith(".yaml"));
}

const PROCESSOR = "个人信息处理者";
const RECIPIENTS = "境外接收方";

describe("a form of several companies", () => {
  it("gives the files of all where nothing is against them", async () => {
    const result = await read();
    expect(result.diagnostics).toEqual([]);
    expect(filings(result)).toEqual(["出/company-1.yaml", "出/company-2.yaml", "出/company-3.yaml"]);
    expect([result.filings, result.held]).toEqual([3, []]);
  });

  it("holds back only the company whose answers have a mistake, and names it", async () => {
    const result = await read([PROCESSOR, 7, column(PROCESSOR, ".employeeCount"), "约三百人"]);
    expect(filings(result)).toEqual(["出/company-1.yaml", "出/company-3.yaml"]);
    expect(result.held).toEqual(["company-2"]);
    expect(result.diagnostics.map(({ label }) => label?.zh)).toEqual([
      expect.stringMatching(/^company-2 › 个人信息处理者 › /u),
    ]);
  });

  it("holds back the company that rows of an unknown name may be of, and no other", async () => {
    const result = await read([RECIPIENTS, 6, 2, "Company 1"]);
    expect(result.held).toEqual(["company-1"]);
    expect(filings(result)).toEqual(["出/company-2.yaml", "出/company-3.yaml"]);
  });

  it("writes the others where a company has no name on the first table", async () => {
    const result = await read([PROCESSOR, 7, 2, undefined]);
    expect(filings(result)).toEqual(["出/company-1.yaml", "出/company-3.yaml"]);
    expect(result.held).toEqual([]);
    expect(result.diagnostics.map(({ code }) => code)).toEqual([
      "cell/filing-missing",
      "cell/filing-unknown",
    ]);
  });

  it("gives no file where rows may be of any company", async () => {
    const result = await read([RECIPIENTS, 6, 2, undefined]);
    expect(result.files).toEqual([]);
    expect(result.held).toHaveLength(3);
  });

  it("holds back companies whose files would have one name", async () => {
    const renamed = sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }, row): readonly Typed[] =>
        cells[1]?.value === "company-3" ? [[name.replace(/^\d+ /u, ""), row + 1, 2, "COMPANY-1"]] : [],
      ),
    );
    const result = await read(...renamed);
    expect(filings(result)).toEqual(["出/company-2.yaml"]);
    expect(result.diagnostics.map(({ code, place }) => `${code} ${place?.cell ?? ""}`)).toEqual([
      "input/company-name '1 个人信息处理者'!B6",
      "input/company-name '1 个人信息处理者'!B8",
    ]);
  });

  it("says once what is wrong with a cell", async () => {
    const code = column(PROCESSOR, ".unifiedSocialCreditCode");
    const result = await read([PROCESSOR, 6, code, 913_100_002_222_211_000]);
    expect(result.diagnostics.map((finding) => finding.code)).toEqual(["cell/became-number"]);
  });
});

describe("the file of a company", () => {
  it.each([
    ["上海乌有里酒店管理有限公司", "上海乌有里酒店管理有限公司"],
    ["../../evil", "_.._.._evil"],
    ["公司:一|二", "公司_一_二"],
    ["con", "_con"],
    ["aux.txt", "_aux.txt"],
    ["Console", "Console"],
    [".hidden", "_.hidden"],
    ["-x", "_-x"],
    ["末尾. .", "末尾"],
    ["看不见\u202E的", "看不见_的"],
    ["...", "_"],
  ])("has a name that every system takes: %s", (company, name) => {
    expect(companyFileName(company)).toBe(name);
  });

  it("is cut between characters where the name is too long, and still told from others", () => {
    const names = ["很长的𠮷名称".repeat(30), `${"很长的𠮷名称".repeat(30)}二`].map((name) =>
      companyFileName(name),
    );
    expect(new Set(names).size).toBe(2);
    for (const name of names) {
      expect(Buffer.byteLength(`${name}.places.json`)).toBeLessThan(200);
      expect(name).not.toMatch(/\p{Cs}/u);
    }
  });
});
