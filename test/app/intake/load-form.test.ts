import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { isForm } from "../../../src/app/intake/is-form.js";
import { loadForm, loadFormSource } from "../../../src/app/intake/load-form.js";
import { readFilings } from "../../../src/app/intake/read-filings.js";
import { questionnaireSheets, questionnaireWorkbook } from "../../../src/app/intake/workbook.js";
import { memberOf } from "../../../src/foundation/data.js";
import { readSource } from "../../../src/input/read.js";
import { writeWorkbook } from "../../../src/sheet/write-workbook.js";
import type { WrittenSheet, WrittenValue } from "../../../src/sheet/written-sheet.js";
import { MemoryWorld } from "../../memory-world.js";
import { exampleValue, formOf } from "./forms.js";

/** A sheet saved as CSV by a spreadsheet program, hidden columns included. */
function csvOf({ rows }: WrittenSheet, delimiter = ","): string {
  const shown = (value: WrittenValue | undefined): string =>
    typeof value === "object" ? value.day : String(value ?? "");
  return rows
    .map(({ cells }) => cells.map((cell) => `"${shown(cell?.value).replaceAll('"', '""')}"`).join(delimiter))
    .join("\r\n");
}

describe("a file of answers", () => {
  const world = new MemoryWorld();
  const sheets = questionnaireSheets(formOf([exampleValue("hotel")]));
  const sheet = (label: string): WrittenSheet => {
    const found = sheets.find(({ name }) => name.endsWith(label));
    if (found === undefined) throw new Error(`no sheet ${label}`);
    return found;
  };

  it("is told by its ending", () => {
    expect(["a.xlsx", "a.XLS", "a.csv", "a.ods"].map((name) => isForm(name))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["a.yaml", "a.json", "xlsx", "-"].map((name) => isForm(name))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it.each([
    [",", "utf-8"],
    [";", "utf-8"],
    ["\t", "utf-8 with mark"],
  ])("may be one table saved as CSV, parted by %s in %s", async (delimiter, encoding) => {
    const text = csvOf(sheet("境外接收方"), delimiter);
    world.put("接收方.csv", strToU8(encoding === "utf-8" ? text : `\uFEFF${text}`));
    const { value, diagnostics } = await loadForm(world, "接收方.csv");
    expect(diagnostics).toEqual([]);
    expect(value?.[0]?.value).toEqual({
      formatVersion: "1",
      recipients: memberOf(exampleValue("hotel"), "recipients"),
    });
  });

  it("may be one page saved as CSV", async () => {
    world.put("处理者.csv", strToU8(csvOf(sheet("个人信息处理者"))));
    const { value, diagnostics } = await loadForm(world, "处理者.csv");
    expect(diagnostics).toEqual([]);
    expect(value?.[0]?.value).toEqual({
      formatVersion: "1",
      processor: memberOf(exampleValue("hotel"), "processor"),
    });
  });

  it("may have the line ends of old programs", async () => {
    for (const label of ["个人信息处理者", "境外接收方"]) {
      world.put("旧.csv", strToU8(csvOf(sheet(label)).replaceAll("\r\n", "\r")));
      const { value, diagnostics } = await loadForm(world, "旧.csv");
      expect(diagnostics).toEqual([]);
      const key = label === "境外接收方" ? "recipients" : "processor";
      expect(value?.[0]?.value).toEqual({ formatVersion: "1", [key]: memberOf(exampleValue("hotel"), key) });
    }
  });

  it.each([
    [
      "without its hidden column",
      "境外接收方",
      (line: string) => line.replace(/^"[^"]*",/u, ""),
      "sheet-unmarked",
    ],
    [
      "without its hidden row",
      "个人信息处理者",
      (line: string) => (line.startsWith('"pipia:fields"') ? "" : line),
      "heads-missing",
    ],
  ])("is refused as a table saved %s", async (_, label, change, fault) => {
    const lines = csvOf(sheet(label))
      .split("\r\n")
      .map((line) => change(line));
    world.put("缺.csv", strToU8(lines.join("\r\n")));
    const { diagnostics } = await loadForm(world, "缺.csv");
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      `blocking cell/${fault}`,
    ]);
  });

  it("is refused with advice when its questions are others, or when it is no questionnaire", async () => {
    const [last, ...others] = sheets.toReversed();
    const rows = last?.rows.with(0, {
      cells: [...(last.rows[0]?.cells.slice(0, 1) ?? []), { value: "0000000000000000", look: {} }],
    });
    const older = [...others.toReversed(), Object.assign({}, last, { rows })];
    world.put("旧.xlsx", await writeWorkbook(older, "t"));
    const old = await loadForm(world, "旧.xlsx");
    expect(old.value).toBeUndefined();
    expect(old.diagnostics.map(({ code, help }) => [code, help.zh])).toEqual([
      ["input/other-questionnaire", expect.stringContaining("pipia intake new --filing")],
    ]);
    world.put("其他.xlsx", await writeWorkbook([{ ...sheet("境外接收方"), rows: [] }], "t"));
    expect((await loadForm(world, "其他.xlsx")).diagnostics.map(({ code }) => code)).toEqual([
      "input/not-a-questionnaire",
    ]);
  });

  it("is a source only with one filing in it", async () => {
    const many = formOf([exampleValue("hotel"), exampleValue("shop")], { layout: "many" });
    world.put("多家.xlsx", await questionnaireWorkbook(many));
    const { value, diagnostics } = await loadFormSource(world, "多家.xlsx");
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ message }) => message.zh)).toEqual([
      "这份问卷有2家公司，此处只能读取一家的问卷",
    ]);
  });

  it("becomes a filing for each company, under names that every system takes", async () => {
    const values = [exampleValue("hotel"), exampleValue("shop")];
    const form = formOf(values, { layout: "many" });
    const named = form.filings.map((filing, index) =>
      Object.assign({}, filing, { key: ["上海/一店", "con"][index] ?? "" }),
    );
    world.put("多家.xlsx", await questionnaireWorkbook({ ...form, filings: named }));
    const { files, diagnostics } = await readFilings(world, "多家.xlsx", "出", "zh");
    expect(diagnostics).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      "出/上海_一店.yaml",
      "出/_con.yaml",
      "出/上海_一店.places.json",
      "出/_con.places.json",
      "出/filing.schema.json",
    ]);
    for (const [index, value] of values.entries()) {
      const read = readSource(files[index]?.bytes ?? new Uint8Array(), "a.yaml");
      expect(read.diagnostics).toEqual([]);
      expect(Object.assign({}, read.value?.value, { $schema: undefined })).toEqual(
        Object.assign({}, value, { $schema: undefined }),
      );
    }
  });
});
