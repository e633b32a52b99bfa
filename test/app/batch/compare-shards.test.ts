import { describe, expect, it } from "vitest";
import { checkShards, type ReportedFolder } from "../../../src/app/batch/merge/compare-shards.js";
import { UsageError } from "../../../src/foundation/errors.js";
import type { BatchReport } from "../../../src/reporters/batch/report.js";

const REPORT: BatchReport = {
  tool: { name: "pipia", version: "1.2.3" },
  source: "source",
  stage: "final",
  asOf: "2026-11-23",
  shard: { index: 1, count: 2 },
  options: { "--to": "docx", "--editions": "zh" },
  madeWith: { program: "a", pack: "b", fonts: "c", calendars: "d" },
  sourceRecords: { count: 6, sha256: "0" },
  counts: { records: 0, done: 0, failed: 0, open: 0 },
  groups: [],
  records: [],
  sourceFindings: [],
  leftOver: [],
};

function folders(other: Partial<BatchReport>): readonly ReportedFolder[] {
  const second = { ...REPORT, shard: { index: 2, count: 2 }, ...other };
  return [
    { folder: "a", report: REPORT },
    { folder: "b", report: second },
  ];
}

describe("shards that are put together", () => {
  it.each([
    [{ asOf: "2026-11-24" }, "b 与 a 的基准日期不同"],
    [{ options: { "--to": "pdf", "--editions": "zh" } }, "b 与 a 的选项 --to 不同"],
    [{ options: { ...REPORT.options, "--zip": "yes" } }, "b 与 a 的选项 --zip 不同"],
    [
      { madeWith: { program: "a", pack: "x", fonts: "c", calendars: "d" } },
      "b 与 a 生成时所用的内容不同（模板包）",
    ],
    [
      { madeWith: { program: "a", pack: "b", fonts: "x", calendars: "x" } },
      "b 与 a 生成时所用的内容不同（字体、工作日历）",
    ],
    [{ sourceRecords: { count: 12, sha256: "1" } }, "来源中的记录不同：分别有 12 份和 6 份"],
    [{ sourceRecords: { count: 6, sha256: "1" } }, "都是 6 份，但有更换或者次序改变"],
    [{ shard: { index: 1, count: 2 } }, "b 与 a 都是第 1 片"],
    [{ shard: { index: 2, count: 3 } }, "b 与 a 的分片数不同"],
  ])("are refused for %j", (other, words) => {
    let text = "";
    try {
      checkShards(folders(other));
    } catch (error) {
      if (error instanceof UsageError) text = error.text.zh;
    }
    expect(text).toContain(words);
  });

  it("are refused where one does not say which records its source has", () => {
    const { sourceRecords: _unknown, ...report } = REPORT;
    expect(() => checkShards([{ folder: "a", report }])).toThrow(
      "The report of a does not say which records its source has",
    );
  });

  it("are taken where they are of one batch, also from a version that wrote no options down", () => {
    const { options: _none, ...earlier } = { ...REPORT, shard: { index: 2, count: 2 } };
    checkShards(folders({}));
    checkShards([
      { folder: "a", report: REPORT },
      { folder: "b", report: earlier },
    ]);
  });
});
