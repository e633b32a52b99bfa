import { Ajv2020 } from "ajv/dist/2020.js";
import formats, { type FormatsPlugin } from "ajv-formats";
import { describe, expect, it } from "vitest";
import { readOwnFile } from "../../../src/foundation/data.js";
import { batchHtml } from "../../../src/reporters/batch/html.js";
import { batchJson } from "../../../src/reporters/batch/json.js";
import type { BatchRecord, BatchReport } from "../../../src/reporters/batch/report.js";
import { batchText } from "../../../src/reporters/batch/text.js";
import { batchWorkbook } from "../../../src/reporters/batch/workbook.js";
import { readZip } from "../../../src/foundation/zip-reader.js";
import { groupedNumber } from "../../../src/foundation/written.js";
import { readWorkbook } from "../../../src/sheet/read-workbook.js";

// The package is CommonJS: its default export is the module itself for the types, the plugin when run.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const addFormats = formats as unknown as FormatsPlugin;
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
const isReport = ajv.compile(readOwnFile<object>("schemas/reports/batch.schema.json", JSON.parse));

const TEXT = { zh: "缺少“联系方式”", en: "The contact is missing" };

const REPORT: BatchReport = {
  tool: { name: "pipia", version: "1.2.3" },
  source: "问卷<1>.xlsx",
  stage: "final",
  asOf: "2026-11-23",
  shard: { index: 1, count: 2 },
  madeWith: {
    program: "0".repeat(64),
    pack: "1".repeat(64),
    fonts: "2".repeat(64),
    calendars: "3".repeat(64),
  },
  sourceRecords: { count: 2_000, sha256: "4".repeat(64) },
  counts: { records: 1_000, done: 1, failed: 1, open: 998 },
  groups: [
    {
      code: "schema/missing",
      severity: "blocking",
      pattern: "/recipients/*/contact",
      words: { zh: "缺少“境外接收方 › 联系方式”", en: "lack: Overseas recipients › Contact" },
      records: 312,
      findings: 400,
      numbers: Array.from({ length: 312 }, (_, index) => index + 1),
    },
  ],
  records: [
    {
      number: 1,
      name: "甲<b>公司",
      id: "0123456789abcdef",
      at: "'1 处理者'!C6",
      state: "done",
      folder: "packets/甲",
      findings: [],
    },
    {
      number: 2,
      name: "=cmd|'/c calc'!A1",
      id: "0123456789abcde0",
      at: "'1 处理者'!C7",
      state: "failed",
      folder: "failed/乙",
      findings: [
        {
          code: "schema/missing",
          severity: "blocking",
          at: "'3 境外接收方'!D9",
          label: TEXT,
          message: TEXT,
          help: TEXT,
        },
      ],
    },
    { number: 3, name: "丙公司", id: "0123456789abcde1", at: "'1 处理者'!C8", state: "open", findings: [] },
  ],
  sourceFindings: [
    { code: "cell/filing-unknown", severity: "warning", at: "'2 场景'!B9", message: TEXT, help: TEXT },
  ],
  leftOver: ["packets/丁公司-0123456789"],
};

describe("the report of a batch", () => {
  it("names the first places of a notice where a cell would not hold all", () => {
    const places = Array.from({ length: 900 }, (_, index) => `${"很长的文件名".repeat(8)}${index}.json`);
    const numbers = places.map((_, index) => index + 1);
    const words = { zh: "x", en: "x" };
    const notices = [
      { code: "batch/same-filing", severity: "warning", message: words, help: words, numbers, places },
    ] as const;
    const html = batchHtml({ ...REPORT, notices }, "zh");
    expect(html).toContain("19.json……共 900 处");
    expect(html).not.toContain("20.json");
    // All of them are there for programs.
    expect(batchJson({ ...REPORT, notices })).toContain("899.json");
  });

  it("counts what records have in common", () => {
    expect(batchText(REPORT, "zh")).toContain("阻断：1,000 份中有 312 份缺少“境外接收方 › 联系方式”");
    expect(batchText(REPORT, "en")).toContain("blocking: 312 of 1,000 lack: Overseas recipients › Contact");
    expect([999, 1_000, 1_234_567].map(groupedNumber)).toEqual(["999", "1,000", "1,234,567"]);
  });

  it("begins with the shards that are missing, in every format", async () => {
    const part = { ...REPORT, missingShards: [2, 3], options: { "--to": "docx" } };
    const expected = "缺少第 2、3 片，以下不是全部材料。共 ";
    expect(batchText(part, "zh").startsWith(expected)).toBe(true);
    expect(batchText(part, "en")).toMatch(/^Shards that are missing: 2, 3; /u);
    expect(batchHtml(part, "zh")).toContain(`<p>${expected}`);
    const { value } = await readWorkbook(await batchWorkbook(part, "zh"), "report.xlsx");
    for (const sheet of value?.sheets ?? []) expect(JSON.stringify(sheet.cellAt(1, 1))).toContain(expected);
    expect(isReport(JSON.parse(batchJson(part))), JSON.stringify(isReport.errors)).toBe(true);
  });

  it("names nobody on the terminal", () => {
    for (const language of ["zh", "en"] as const) {
      expect(batchText(REPORT, language)).not.toMatch(/甲|乙|丙|丁|cmd/u);
    }
  });

  it("keeps its schema as JSON", () => {
    expect(isReport(JSON.parse(batchJson(REPORT))), JSON.stringify(isReport.errors)).toBe(true);
  });

  it("is a page without anything to run, whatever companies are called", () => {
    const page = batchHtml(REPORT, "zh");
    expect(page).toContain("甲&lt;b&gt;公司");
    expect(page).toContain("&#39;3 境外接收方&#39;!D9");
    expect(page).not.toMatch(/<script|<b>公司|https?:/u);
    expect(batchHtml(REPORT, "en")).toContain("Out-of-date packets and lists");
  });

  it("leads to the folders by addresses that are relative and mean nothing else", async () => {
    const folders = ['packets/甲 #1?%20&"x-0', "failed/a'b:c-1", "packets/../../x"];
    const records = folders.map((folder, index): BatchRecord => {
      return {
        number: index + 1,
        name: "甲",
        id: "0123456789abcdef",
        at: "a",
        state: "done",
        folder,
        findings: [],
      };
    });
    const report = { ...REPORT, records };
    const page = batchHtml(report, "zh");
    expect([...page.matchAll(/href="([^"]*)"/gu)].map(([, to]) => to)).toEqual([
      "packets/%E7%94%B2%20%231%3F%2520%26%22x-0/",
      "failed/a&#39;b%3Ac-1/",
      "packets/%E4%B8%81%E5%85%AC%E5%8F%B8-0123456789/",
    ]);
    for (const [, to = ""] of page.matchAll(/href="([^"]*)"/gu)) {
      const address = new URL(to.replaceAll("&#39;", "'"), "file:///out/report.html");
      const known = [...folders, ...REPORT.leftOver].map((folder) => `/out/${folder}/`);
      expect(known).toContain(decodeURIComponent(address.pathname));
    }
    const reading = readZip(await batchWorkbook(report, "zh"));
    if (reading.type === "refused") throw new Error("a workbook is an archive");
    const rels = new TextDecoder().decode(reading.parts.get("xl/worksheets/_rels/sheet3.xml.rels"));
    expect(rels).toContain('Target="packets/%E7%94%B2%20%231%3F%2520%26%22x-0/"');
    expect(rels).toMatch(/TargetMode="External"/u);
    expect(rels).not.toContain("..");
  });

  it("says the line of standard input, also of what nobody can name", async () => {
    const findings = [
      { code: "input/syntax", severity: "blocking", at: "5:17", message: TEXT, help: TEXT },
    ] as const;
    const records: BatchReport["records"] = [
      { number: 5, name: "", id: "0123456789abcdef", at: "5", state: "failed", findings },
    ];
    const lines = { ...REPORT, source: "-", records };
    expect(batchHtml(lines, "zh")).toContain("<td>5</td><td>（名称无法识别）</td><td>第 5 行</td>");
    expect(batchHtml(lines, "zh")).toContain("<td>第 5 行第 17 列</td>");
    expect(batchHtml(lines, "en")).toContain("<td>(name cannot be told)</td><td>line 5</td>");
    const { value } = await readWorkbook(await batchWorkbook(lines, "en"), "report.xlsx");
    expect(JSON.stringify(value?.sheets[2]?.cellAt(3, 3))).toContain("line 5");
    // A folder of filings has files, not lines.
    expect(batchHtml({ ...lines, source: "5" }, "zh")).not.toContain("第 5 行");
  });

  it("is a workbook whose cells are texts, the same each time", async () => {
    const bytes = await batchWorkbook(REPORT, "zh");
    expect(Buffer.compare(bytes, await batchWorkbook(REPORT, "zh"))).toBe(0);
    const { value, diagnostics } = await readWorkbook(bytes, "report.xlsx");
    expect(diagnostics).toEqual([]);
    expect(value?.sheets.map(({ name }) => name)).toEqual([
      "按问题汇总",
      "失败各份的阻断问题",
      "各份结果",
      "已过时、仍保留的材料和清单",
    ]);
    expect(JSON.stringify(value?.sheets[2]?.cellAt(4, 2))).toContain("=cmd|");
    expect(new TextDecoder("latin1").decode(bytes)).not.toContain("<f>");
  });
});
