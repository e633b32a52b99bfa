import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mergeBatches } from "../../../src/app/batch/merge/merge-batches.js";
import { alikeNotices } from "../../../src/app/batch/notice/alike.js";
import { traitsOf, type Traits } from "../../../src/app/batch/notice/traits.js";
import { unreadNotices } from "../../../src/app/batch/notice/unread.js";
import { planBatch } from "../../../src/app/batch/plan-batch.js";
import { reportRun } from "../../../src/app/batch/report/report-run.js";
import { readRecordSource } from "../../../src/app/batch/source/read-source.js";
import { isRecord } from "../../../src/foundation/data.js";
import { batchHtml } from "../../../src/reporters/batch/html.js";
import type { BatchReport } from "../../../src/reporters/batch/report.js";
import { batchText, noticeLines } from "../../../src/reporters/batch/text.js";
import { batch, diskWorld, filingOf, SETTINGS, withoutName, workshop, writeSource } from "./fixture.js";
import { MADE_WITH } from "./ran.js";
import { temporaryFolder } from "./temporary-folder.js";

const CODE = "91110000600037341L";

const ALIKE = {
  "a.json": filingOf("甲公司", withCode),
  // The same facts, written in another way.
  "b.json": JSON.stringify(JSON.parse(filingOf("甲公司", withCode)), undefined, 2),
  "c.json": filingOf("乙公司", withCode),
  "broken.json": "{",
  "broken-too.json": "{",
};

type Shard = Parameters<typeof reportRun>[1]["shard"];

async function reported(source: string, out: string, shard?: Shard): Promise<BatchReport> {
  const world = diskWorld();
  const run = await batch(source, out, { selection: { shard, onlyFailed: false, limit: undefined } });
  const { value } = await readRecordSource(world, source, [out]);
  const unread = unreadNotices(source, value?.unread ?? []);
  return reportRun(world, {
    out,
    source,
    settings: SETTINGS,
    madeWith: MADE_WITH,
    run,
    shard,
    sourceFindings: [],
    unread,
  });
}

function told({ notices = [] }: BatchReport): readonly unknown[] {
  return notices.map(({ code, severity, numbers, places }) => [code, severity, numbers, places]);
}

/** By path: a, b, broken-too, broken, c. Files that say of nobody what they are have nothing in common. */
const EXPECTED = [
  ["batch/same-filing", "warning", [1, 2], ["a.json", "b.json"]],
  ["batch/same-code", "warning", [1, 2, 5], ["a.json", "b.json", "c.json"]],
];

describe("records that are alike", () => {
  it("are told with both places: made, kept, planned and put together from shards", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    writeSource(source, ALIKE);
    const out = join(folder, "out");
    const planned = async (): Promise<readonly unknown[]> => {
      const { value } = await readRecordSource(diskWorld(), source, []);
      if (value === undefined) throw new Error("a folder of filings");
      const selection = { shard: undefined, onlyFailed: false, limit: undefined };
      const plan = await planBatch({ workshop: await workshop(), source: value, out, selection }, () => 0);
      return plan.notices.map(({ code, severity, numbers, places }) => [code, severity, numbers, places]);
    };
    expect(await planned()).toEqual(EXPECTED);
    const first = await reported(source, out);
    expect(told(first)).toEqual(EXPECTED);
    // Nothing was dropped.
    expect(first.counts).toEqual({ records: 5, done: 3, failed: 2, open: 0 });
    expect([told(await reported(source, out)), await planned()]).toEqual([EXPECTED, EXPECTED]);
    const shards = [1, 2].map((index) => join(folder, String(index)));
    for (const [at, shard] of shards.entries()) await reported(source, shard, { index: at + 1, count: 2 });
    const { report } = await mergeBatches(diskWorld(), shards, join(folder, "all"), "zh");
    expect(told(report)).toEqual(EXPECTED);
    const journal = readFileSync(join(out, "journal.ndjson"), "utf8");
    expect(journal).not.toContain(CODE);
  });

  it("are no longer told when one is gone or was mended", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    writeSource(source, { "a.json": ALIKE["a.json"], "b.json": ALIKE["a.json"] });
    const out = join(folder, "out");
    expect(told(await reported(source, out))).toHaveLength(1);
    writeFileSync(join(source, "b.json"), filingOf("乙公司"));
    expect(told(await reported(source, out))).toEqual([]);
  });

  it("of one company are advice where their names are alike, and name nobody on the terminal", () => {
    const traits = (content: string, code: string, name: string): Traits => ({ content, code, name });
    const records = [
      traits("1", "x", "n"),
      traits("2", "x", "n"),
      traits("3", "y", "n"),
      traits("4", "y", "m"),
      // Without a code the name tells, and who has neither has nothing in common.
      { content: "5", name: "o" },
      { content: "6", name: "o" },
      { content: "7" },
      { content: "7" },
      // One filing twice and another of the same company: of the two one is named.
      traits("9", "z", "p"),
      traits("9", "z", "p"),
      traits("10", "z", "p"),
    ].map((one, index) => ({ number: index + 1, at: `甲${index}`, traits: one }));
    const notices = alikeNotices(records);
    expect(notices.map(({ code, severity, numbers }) => [code, severity, numbers])).toEqual([
      ["batch/same-filing", "warning", [9, 10]],
      ["batch/same-code", "warning", [3, 4]],
      ["batch/same-company", "advice", [1, 2]],
      ["batch/same-company", "advice", [5, 6]],
      ["batch/same-company", "advice", [9, 11]],
    ]);
    const zh = noticeLines(notices, "zh").join("\n");
    expect(zh).toContain("警告：第 3、4 份的统一社会信用代码相同，单位名称不同（batch/same-code）");
    expect(noticeLines(notices, "en").join("\n")).toContain("Records 1, 2 are different filings");
    expect(zh).not.toContain("甲");
  });

  it("are told by the first where there are very many", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      number: index + 1,
      at: "a",
      traits: { content: String(index >> 1), name: String(index >> 1) },
    }));
    const lines = noticeLines(alikeNotices(many), "zh");
    expect([lines.length, lines[10]]).toEqual([12, "    另有 5 项，见报告。"]);
  });

  it("are told apart by all they say, not by how it is written", () => {
    expect(traitsOf({ value: { b: [1, { d: 1, c: 2 }], a: 1 } })).toEqual(
      traitsOf({ value: { a: 1, b: [1, { c: 2, d: 1 }] } }),
    );
    expect(traitsOf({ value: { a: [1, 2] } })).not.toEqual(traitsOf({ value: { a: [2, 1] } }));
    expect(Object.keys(traitsOf({ value: JSON.parse(ALIKE["a.json"]) }))).toEqual([
      "content",
      "code",
      "name",
    ]);
    expect(traitsOf({ value: JSON.parse(filingOf("甲公司", withoutName)) }).name).toBeUndefined();
  });
});

describe("workbooks in a folder of filings", () => {
  it("are told as not read, with what reads them; their names only in the report", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    writeSource(source, { "a.json": ALIKE["a.json"], "甲.xlsx": "x", "乙.csv": "x" });
    const report = await reported(source, join(folder, "out"));
    expect(told(report)).toEqual([["batch/workbook-unread", "warning", [], ["乙.csv", "甲.xlsx"]]]);
    for (const [language, expected] of [
      ["zh", "来源文件夹中有 2 个工作簿或者 CSV 文件没有读取"],
      ["en", "Workbooks or CSV files in the folder that were not read: 2."],
    ] as const) {
      const text = batchText(report, language);
      expect(text).toContain(expected);
      expect(text).toContain(`pipia batch "${source}`);
      expect(text).not.toMatch(/甲|乙/u);
      expect(batchHtml(report, language)).toMatch(/乙\.csv[；;] ?甲\.xlsx/u);
    }
  });
});

function withCode(filing: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { processor } = filing;
  return {
    ...filing,
    processor: { ...(isRecord(processor) ? processor : {}), unifiedSocialCreditCode: CODE },
  };
}
