import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { reportFile } from "../../../src/app/check-report.js";
import { loadFiling } from "../../../src/app/load-filing.js";
import { readFilings } from "../../../src/app/intake/read-filings.js";
import { questionnaireSheets } from "../../../src/app/intake/workbook.js";
import type { Diagnostic } from "../../../src/foundation/diagnostic.js";
import { writeWorkbook } from "../../../src/sheet/write-workbook.js";
import type { WrittenSheet } from "../../../src/sheet/written-sheet.js";
import { MemoryWorld } from "../../memory-world.js";
import { exampleValue, formOf } from "./forms.js";

const sheets = questionnaireSheets(formOf([exampleValue("hotel")], { document: "pipia" }));
const isOf = (pattern: string, { rows }: WrittenSheet): boolean =>
  rows[0]?.cells[0]?.value === `pipia:${pattern}`;

async function checked(
  changed: readonly WrittenSheet[],
  stage: "draft" | "final" = "final",
): Promise<Awaited<ReturnType<typeof reportFile>>> {
  const world = new MemoryWorld();
  world.put("问卷.xlsx", await writeWorkbook(changed, "t"));
  return reportFile(world, "问卷.xlsx", { stage, asOf: "2026-11-29" });
}

const without = (pattern: string): readonly WrittenSheet[] => sheets.filter((sheet) => !isOf(pattern, sheet));

/** The form with the answer to one question of a page typed anew; `english` stands in the column beside it. */
function answered(pattern: string, main: string | undefined, english?: string): readonly WrittenSheet[] {
  return sheets.map((sheet): WrittenSheet => {
    const rows = sheet.rows.map((row) => {
      if (row.cells[0]?.value !== pattern) return row;
      const cell = (value: string | undefined): { readonly value?: string; readonly look: object } =>
        value === undefined ? { look: {} } : { value, look: {} };
      return { ...row, cells: row.cells.with(2, cell(main)).with(3, cell(english)) };
    });
    return { ...sheet, rows };
  });
}

const briefly = (findings: readonly Diagnostic[]): readonly string[] =>
  findings.map(({ severity, code, label }) => `${severity} ${code} ${label?.zh ?? ""}`);

describe("a sheet that is gone from a questionnaire", () => {
  it.each([
    ["/recipients", "境外接收方"],
    ["/scenarios/*/dataItems", "出境数据项清单"],
    ["/volumes", "出境数量"],
    ["/impactAssessment", "个人信息保护影响评估"],
  ])("is one gap of the check, as heavy as what it asked: %s", async (pattern, label) => {
    const { findings, report } = await checked(without(pattern));
    expect(briefly(findings)).toEqual([`blocking schema/missing ${label}`]);
    expect(findings[0]?.message.zh).toContain(`工作表“${label}”不在文件中`);
    expect(findings[0]?.requirement?.length).toBeGreaterThan(0);
    expect(report.isJudged).toBe(false);
  });

  it("is named beside the rows that could not be read without it", async () => {
    const { findings } = await checked(without("/scenarios"));
    expect(briefly(findings).toSorted()).toEqual([
      "blocking cell/parent-sheet-missing 出境数据项清单",
      "blocking cell/parent-sheet-missing 向境外其他接收方提供的情况",
      "blocking schema/missing 出境场景",
    ]);
  });

  it("weighs as much as the references to its rows, which are not named", async () => {
    const { findings } = await checked(without("/attachments"));
    expect(briefly(findings)).toEqual(["blocking schema/missing 附件"]);
  });

  it("weighs no more than what it asked and the rules that wait for it", async () => {
    const { findings } = await checked(without("/impactAssessment/team"));
    expect(briefly(findings)).toEqual(["warning schema/missing 评估人员"]);
  });

  it("says the same to whoever asks for the schema only", async () => {
    const world = new MemoryWorld();
    world.put("问卷.xlsx", await writeWorkbook(without("/recipients"), "t"));
    const { diagnostics } = await loadFiling(world, "问卷.xlsx", "pipia");
    expect(briefly(diagnostics)).toEqual(["blocking schema/missing 境外接收方"]);
  });
});

describe("a cell whose reading went wrong", () => {
  it.each([
    ["/processor/name", undefined, "Sample Hotel", "english-without-chinese"],
    ["/processor/unifiedSocialCreditCode", "9.13E+17", undefined, "became-number"],
    ["/processor/isCiio", "甲\u202E乙", undefined, "direction-character"],
  ] as const)("is one finding of the check: %s %j %j", async (pattern, main, english, fault) => {
    const { findings } = await checked(answered(pattern, main, english));
    expect(findings.map(({ code }) => code)).toEqual([`cell/${fault}`]);
  });

  it("leaves other mistakes to the schema", async () => {
    const { findings } = await checked(answered("/processor/isCiio", "不知道"));
    expect(findings.map(({ code }) => code)).toEqual(["schema/type"]);
  });
});

describe("a table of a form as a file of its own", () => {
  const csvOf = (rows: WrittenSheet["rows"]): string =>
    rows
      .map(({ cells }) =>
        cells
          .map((cell) => {
            const value = cell?.value ?? "";
            return `"${typeof value === "object" ? value.day : String(value).replaceAll('"', '""')}"`;
          })
          .join(","),
      )
      .join("\r\n");

  async function read(
    pattern: string,
    from: readonly WrittenSheet[],
  ): Promise<Awaited<ReturnType<typeof readFilings>>> {
    const world = new MemoryWorld();
    world.put("表.csv", strToU8(csvOf(from.find((sheet) => isOf(pattern, sheet))?.rows ?? [])));
    return readFilings(world, "表.csv", "出", "zh");
  }

  it("is refused where its rows belong to another table, with the way to merge it", async () => {
    const { files, diagnostics } = await read("/scenarios/*/dataItems", sheets);
    expect(files).toEqual([]);
    expect(briefly(diagnostics)).toEqual(["blocking input/part-of-questionnaire 出境数据项清单"]);
    expect(diagnostics[0]?.help.zh).toContain("pipia intake merge");
  });

  it("is a filing where its rows stand alone", async () => {
    const { files, diagnostics } = await read("/recipients", sheets);
    expect(diagnostics).toEqual([]);
    expect(files.map(({ path }) => path)).toContain("出/filing.yaml");
  });

  it("of a form for many companies is refused unless it names the companies", async () => {
    const many = questionnaireSheets(formOf([exampleValue("hotel")], { layout: "many" }));
    const { diagnostics } = await read("/recipients", many);
    expect(briefly(diagnostics)).toEqual(["blocking input/part-of-questionnaire 境外接收方"]);
    expect(diagnostics[0]?.help.zh).toContain("工作簿");
    const first = await read("/processor", many);
    expect(first.files.map(({ path }) => path)).toContain("出/company-1.yaml");
  });
});
