import { strToU8 } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { leftText } from "../../../src/app/intake/diff-text.js";
import { mergeQuestionnaire } from "../../../src/app/intake/merge-questionnaire.js";
import { questionnaireSheets } from "../../../src/app/intake/workbook.js";
import { writeWorkbook } from "../../../src/sheet/write-workbook.js";
import type { WrittenCell, WrittenSheet, WrittenValue } from "../../../src/sheet/written-sheet.js";
import { exampleText } from "../example.js";
import { MemoryWorld } from "../../memory-world.js";
import { exampleValue, formOf } from "./forms.js";

const sheets = questionnaireSheets(formOf([exampleValue("hotel")]));
const byMark = (mark: string): WrittenSheet => {
  const found = sheets.find(({ rows }) => rows[0]?.cells[0]?.value === `pipia:${mark}`);
  if (found === undefined) throw new Error(`no sheet ${mark}`);
  return found;
};

/** Sheets with one of them changed row by row. */
function changed(
  mark: string,
  change: (
    cells: readonly (WrittenCell | undefined)[],
    index: number,
  ) => readonly (WrittenCell | undefined)[],
): readonly WrittenSheet[] {
  const sheet = byMark(mark);
  const rows = sheet.rows.map((row, index) => ({ ...row, cells: change(row.cells, index) }));
  return sheets.map((one) => (one === sheet ? { ...sheet, rows } : one));
}

function csvOf({ rows }: WrittenSheet): string {
  const shown = (value: WrittenValue | undefined): string =>
    typeof value === "object" ? value.day : String(value ?? "");
  return rows
    .map(({ cells }) => cells.map((cell) => `"${shown(cell?.value).replaceAll('"', '""')}"`).join(","))
    .join("\r\n");
}

const EMPTIED = new Set<unknown>(["/processor/employeeCount", "/processor/compliance/audits"]);

describe("a questionnaire merged into a filing", () => {
  const world = new MemoryWorld();
  beforeEach(() => {
    world.put("filing.yaml", strToU8(exampleText("hotel")));
  });

  it("may be one table as CSV whose rows belong to entries of the filing", async () => {
    const table = byMark("/scenarios/*/dataItems");
    world.put("数据项.csv", strToU8(csvOf(table)));
    const same = await mergeQuestionnaire(world, "filing.yaml", "数据项.csv");
    expect(same.diagnostics).toEqual([]);
    expect(same.value?.changes).toEqual([]);
    expect(same.value?.left).toEqual({ answers: [], entries: [], newer: [] });

    const name = table.rows[2]?.cells.findIndex((cell) => cell?.value === ".name") ?? -1;
    const renamed = table.rows.with(5, {
      cells: table.rows[5]?.cells.with(name, { value: "改过的名称", look: {} }) ?? [],
    });
    world.put("数据项.csv", strToU8(csvOf({ ...table, rows: renamed })));
    const other = await mergeQuestionnaire(world, "filing.yaml", "数据项.csv");
    expect(other.value?.changes.map(({ after }) => after)).toEqual(["改过的名称"]);
  });

  it("refuses rows of entries that neither has", async () => {
    const table = byMark("/scenarios/*/dataItems");
    const parent = table.rows[2]?.cells.findIndex((cell) => cell?.value === "parent") ?? -1;
    const rows = table.rows.with(5, {
      cells: table.rows[5]?.cells.with(parent, { value: "nowhere", look: {} }) ?? [],
    });
    world.put("数据项.csv", strToU8(csvOf({ ...table, rows })));
    const { value, diagnostics } = await mergeQuestionnaire(world, "filing.yaml", "数据项.csv");
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["cell/parent-unknown", "blocking"],
    ]);
  });

  it("says which answers and entries of the filing it leaves alone", async () => {
    const emptied = changed("/processor", (cells) =>
      EMPTIED.has(cells[0]?.value) ? cells.with(2, undefined).with(3, undefined) : cells,
    );
    const recipients = byMark("/recipients");
    const fewer: WrittenSheet = { ...recipients, rows: recipients.rows.toSpliced(6, 1) };
    const without = emptied.map((sheet) => (sheet === recipients ? fewer : sheet));
    world.put("问卷.xlsx", await writeWorkbook(without, "t"));
    const { value } = await mergeQuestionnaire(world, "filing.yaml", "问卷.xlsx");
    expect(value?.changes).toEqual([]);
    expect(value && leftText(value.left, "zh")).toBe(
      [
        "申报材料中有 2 项内容在问卷中为空，保留原样：个人信息处理者 › 员工数量、个人信息处理者 › 遵守个人信息保护相关法律法规的情况 › 个人信息保护合规审计情况。",
        "申报材料中有 1 个条目在问卷中没有，保留原样：境外接收方 › 第 2 项。",
        "问卷中留空不作为删除；需要删除的，请直接修改申报材料。",
        "",
      ].join("\n"),
    );
    expect(value && leftText(value.left, "en")).not.toMatch(/\p{Script=Han}/u);
  });

  it("names sheets that are gone, and does not count what they asked as empty", async () => {
    world.put(
      "问卷.xlsx",
      await writeWorkbook(
        sheets.filter((sheet) => sheet !== byMark("/measures")),
        "t",
      ),
    );
    const { value, diagnostics } = await mergeQuestionnaire(world, "filing.yaml", "问卷.xlsx");
    expect(diagnostics.map(({ code, label }) => [code, label?.zh])).toEqual([
      ["cell/sheet-missing", "安全保护措施"],
    ]);
    expect(value?.left).toEqual({ answers: [], entries: [], newer: [] });
  });
});
