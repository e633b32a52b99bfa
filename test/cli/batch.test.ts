import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/app/node-world.js";
import { worldAt } from "../../src/app/world-at.js";
import { questionnaireSheets } from "../../src/app/intake/workbook.js";
import { writeWorkbook } from "../../src/sheet/write-workbook.js";
import type { WrittenSheet } from "../../src/sheet/written-sheet.js";
import { isRecord, memberOf } from "../../src/foundation/data.js";
import { run, type Surroundings } from "../../src/cli/run.js";
import { batchProgress, durationText } from "../../src/cli/batch-progress.js";
import { ownThread } from "../../src/app/batch/executor.js";
import { readRecordSource } from "../../src/app/batch/source/read-source.js";
import { runAndReport } from "../../src/cli/batch-run.js";
import { planText, runText, STOPPING } from "../../src/cli/batch-texts.js";
import {
  ONE_PAPER_WORDS,
  contents,
  filingOf,
  withoutName,
  workshop,
  writeSource,
} from "../app/batch/fixture.js";
import { formOf } from "../app/intake/forms.js";
import { temporaryFolder } from "../app/batch/temporary-folder.js";

interface Said {
  readonly status: number;
  readonly result: string;
  readonly talk: string;
}

async function pipia(words: readonly string[], surroundings: Partial<Surroundings> = {}): Promise<Said> {
  let result = "";
  let talk = "";
  const status = await run(words, {
    world: nodeWorld(Readable.from([]), {}).world,
    environment: {},
    locale: "zh-CN",
    result: (text) => (result += text),
    talk: (text) => (talk += text),
    ...surroundings,
  });
  return { status, result, talk };
}

describe("pipia batch", () => {
  it("says what it would do, does it, and says so without a name; then puts shards together", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    writeSource(source, { "甲.json": filingOf("甲公司"), "乙.json": filingOf("乙公司", withoutName) });
    const out = join(folder, "out");
    const words = ["batch", source, "--out", out, ...ONE_PAPER_WORDS];
    const plan = await pipia([...words, "--dry-run"]);
    expect([plan.status, plan.talk]).toEqual([4, ""]);
    expect(plan.result).toContain("共 2 份：将生成 1 份，已完成且没有变化 0 份，有阻断性问题 1 份。");
    const made = await pipia([...words, "--concurrency", "1", "--shard", "1/1", "--log", "json"]);
    expect(made.status).toBe(4);
    expect(made.result).toContain("共 2 份：生成 1 份，失败 1 份。");
    expect(made.result).toContain("2 份中有 1 份缺少“个人信息处理者 › 单位名称”");
    expect(made.result + made.talk).not.toMatch(/甲|乙/u);
    expect(plan.result).toContain("没有写出任何文件。");
    const events = made.talk.split("\n").filter((line) => line !== "");
    expect(events.map((line) => memberOf(JSON.parse(line), "event"))).toEqual(["record", "record", "end"]);
    expect(JSON.parse(events.at(-1) ?? "")).toMatchObject({
      records: 2,
      made: 1,
      kept: 0,
      failed: 1,
      open: 0,
    });
    const again = await pipia([...words, "--dry-run"]);
    expect(again.result).toContain("已完成且没有变化 1 份");
    const merged = await pipia(["batch", "merge", out, "--out", join(folder, "all")]);
    expect(merged.status).toBe(4);
    const report = (of: string): string => readFileSync(join(of, "report.json"), "utf8");
    expect(report(join(folder, "all")).replace(/ {2}"shard": \{[^}]*\},\n/u, "")).toBe(
      report(out).replace(/ {2}"shard": \{[^}]*\},\n/u, ""),
    );
  }, 60_000);

  it.each([
    [["batch", "x"], "没有写输出文件夹"],
    [["batch", "x", "--out", "./x"], "输出文件夹就是来源文件夹"],
    [["batch", "nowhere", "--out", "o", "--fonts", "bundled"], "不是文件夹，或者其中没有申报材料"],
    [["batch", "x", "--out", "o", "--shard", "0/2"], "--shard 的“0/2”不是分片"],
    [["batch", "x", "--out", "o", "--shard", "3/2"], "--shard 的“3/2”不是分片"],
    [["batch", "x", "--out", "o", "--limit", "0"], "--limit 的“0”不是可用的数"],
    [["batch", "x", "--out", "o", "--concurrency", "many"], "--concurrency 的“many”不是可用的数"],
    [["batch", "merge", "--out", "o"], "没有写各片的文件夹"],
    [["batch", "merge", "nowhere", "--out", "o"], "找不到文件"],
  ])("refuses %j", async (words, expected) => {
    const { status, talk } = await pipia(words);
    expect([status, talk]).toEqual([2, expect.stringContaining(expected)]);
  });

  it("asks for a folder where a file is named, and says what one filing needs", async () => {
    const folder = temporaryFolder();
    writeSource(folder, { "filing.yaml": "processor: {}\n", "a.txt": "a" });
    const words = (name: string): readonly string[] => [
      "batch",
      join(folder, name),
      "--out",
      join(folder, "o"),
    ];
    const filing = await pipia([...words("filing.yaml"), "--fonts", "bundled"]);
    expect([filing.status, filing.talk]).toEqual([2, expect.stringContaining("pipia packet")]);
    expect(filing.talk).toContain("是文件，不是文件夹");
    const other = await pipia([...words("a.txt"), "--fonts", "bundled"]);
    expect([other.status, other.talk]).toEqual([
      2,
      expect.stringContaining("不是文件夹，或者其中没有申报材料"),
    ]);
  });

  it("takes a source without records for a mistake, and leaves what was made", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    writeSource(source, { "甲.json": filingOf("甲公司") });
    const out = join(folder, "out");
    const lines = async (text: string, ...more: readonly string[]): Promise<Said> =>
      pipia(["batch", "-", "--out", out, ...ONE_PAPER_WORDS, ...more], {
        world: worldAt(nodeWorld(Readable.from([Buffer.from(text)]), {}).world, folder),
      });
    const blank = await lines("\n");
    expect([blank.status, blank.talk]).toEqual([2, expect.stringContaining("标准输入中没有任何一份材料")]);
    expect(existsSync(out)).toBe(false);
    const made = await pipia(["batch", source, "--out", out, "--concurrency", "1", ...ONE_PAPER_WORDS]);
    expect(made.status).toBe(0);
    const before = contents(out);
    const forms = ["one", "many"].map((matters) => join(folder, `${matters}.xlsx`));
    for (const [index, form] of forms.entries()) {
      const matters = index === 0 ? "one" : "many";
      const made = await pipia(["intake", "new", "--matters", matters, "--out", form]);
      // What is named as the next step takes such a form.
      const step =
        matters === "many" ? `pipia batch "${form}" --out 文件夹 --dry-run` : `pipia check "${form}"`;
      expect([made.status, made.talk]).toEqual([0, expect.stringContaining(step)]);
    }
    for (const more of [[], ["--dry-run"]]) {
      expect((await lines("", ...more)).status).toBe(2);
      for (const form of forms) {
        const { status, talk } = await pipia(["batch", form, "--out", out, ...ONE_PAPER_WORDS, ...more]);
        expect([status, talk]).toEqual([2, expect.stringContaining("没有填写任何一家公司")]);
      }
    }
    expect(contents(out)).toEqual(before);
  });

  it.each(["README.md", "README.zh.md"])(
    "makes packets of the questionnaire that %s names for it",
    async (file) => {
      const folder = temporaryFolder();
      writeSource(folder, { "filing.json": filingOf("甲公司") });
      const [, line = ""] =
        /^npx pipia (intake new --document .*--matters many --out \S+) /mu.exec(readFileSync(file, "utf8")) ??
        [];
      const words = line.split(" ");
      const form = join(folder, words.at(-1) ?? "");
      const made = await pipia([...words.slice(0, -1), form, "--filing", join(folder, "filing.json")]);
      expect(made.status).toBe(0);
      const plan = await pipia([
        "batch",
        form,
        "--out",
        join(folder, "out"),
        ...ONE_PAPER_WORDS,
        "--dry-run",
      ]);
      expect([plan.status, plan.result]).toEqual([0, expect.stringContaining("将生成 1 份")]);
    },
  );

  it("tells what is wrong with its source by cell and code, on the screen and in a log", async () => {
    const folder = temporaryFolder();
    writeSource(folder, {});
    const form = join(folder, "form.xlsx");
    const sheets = questionnaireSheets(formOf([JSON.parse(filingOf("甲公司"))], { layout: "many" }));
    // The first row of a table is of a company that the first table does not have.
    const table = sheets.find(({ name }) => name.startsWith("3 "));
    const changed = sheets.map((sheet) => (sheet === table ? ofCompany(sheet, "不存在公司") : sheet));
    writeFileSync(form, await writeWorkbook(changed, "t"));
    const words = ["batch", form, "--out", join(folder, "out"), ...ONE_PAPER_WORDS, "--limit", "1"];
    const log = await pipia([...words, "--log", "json"]);
    expect(log.result).toContain("cell/filing-unknown");
    expect(log.talk).toMatch(
      /^\{"event":"finding","code":"cell\/filing-unknown","severity":"blocking","at":"'[^"]+'![A-Z]+\d+"\}\n/u,
    );
    const text = await pipia([...words, "--dry-run"]);
    expect(text.talk).toContain("公司不在第一张表中");
    expect(log.result + log.talk + text.result + text.talk).not.toContain("不存在公司");
    expect(readFileSync(join(folder, "out", "report.html"), "utf8")).toContain("不存在公司");
  });

  it("tells an unknown key by where it stands, and nowhere what was typed for it", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    const key = "张三 13800138000\u001B[2J";
    writeSource(source, { "a.json": filingOf("甲公司", (filing) => ({ ...filing, [key]: "x" })) });
    const out = join(folder, "out");
    const words = ["batch", source, "--out", out, "--concurrency", "1", ...ONE_PAPER_WORDS];
    const { result, talk } = await pipia([...words, "--lang", "en"]);
    expect(result).toContain("1 of 1 has a field that is not known (schema/unknown-key)");
    const journal = readFileSync(join(out, "journal.ndjson"), "utf8");
    const groups = memberOf(JSON.parse(readFileSync(join(out, "report.json"), "utf8")), "groups");
    const said = result + talk + journal + JSON.stringify(groups);
    expect(["张三", "13800138000", "[2J"].filter((part) => said.includes(part))).toEqual([]);
  });

  it("tells what it did, and writes the other files, where one of the report cannot be written", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    writeSource(source, { "甲.json": filingOf("甲公司"), "乙.json": filingOf("乙公司", withoutName) });
    const out = join(folder, "out");
    const workbook = join(out, "report.xlsx");
    mkdirSync(workbook, { recursive: true });
    for (const name of ["report.json", "report.txt", "report.html"]) writeFileSync(join(out, name), "old");
    const said = await pipia(["batch", source, "--out", out, "--concurrency", "1", ...ONE_PAPER_WORDS]);
    expect(said.status).toBe(5);
    expect(said.result).toContain("共 2 份：生成 1 份，失败 1 份。");
    expect(said.result).toContain("本次生成 1 份，跳过没有变化的 0 份，失败 1 份。");
    expect(said.result).not.toContain("报告：");
    expect(said.talk).toContain(
      `无法写入报告 ${workbook}：该处是文件夹，不是文件（EISDIR）。该处如有旧文件，是以前运行的报告。报告的其他文件已经更新。`,
    );
    for (const name of ["report.json", "report.txt", "report.html"]) {
      expect(readFileSync(join(out, name), "utf8")).not.toBe("old");
    }
    const all = join(folder, "all");
    mkdirSync(join(all, "report.html"), { recursive: true });
    const merged = await pipia(["batch", "merge", out, "--out", all, "--lang", "en"]);
    expect([merged.status, merged.result]).toEqual([5, expect.stringContaining("Packets: 1, failed: 1.")]);
    expect(merged.talk).toContain(
      `Of the report ${join(all, "report.html")} cannot be written: a folder is there`,
    );
    expect(readFileSync(join(all, "report.json"), "utf8")).toBe(
      readFileSync(join(out, "report.json"), "utf8"),
    );
  });

  it("names the day that the next run needs where the command does not say it", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    writeSource(source, { "a.json": "{", "b.json": "{", "c.json": "{", "d.json": "{" });
    const at = ONE_PAPER_WORDS.indexOf("--as-of");
    const said = async (more: readonly string[]): Promise<string> => {
      const world = { ...nodeWorld(Readable.from([]), {}).world, today: () => "2026-11-30" };
      const words = ["batch", source, "--out", join(folder, "out"), "--fail-fast", "--concurrency", "1"];
      const { status, result } = await pipia([...words, ...ONE_PAPER_WORDS.toSpliced(at, 2), ...more], {
        world,
      });
      expect(status).toBe(4);
      return result;
    };
    expect(await said([])).toContain(
      "再运行同一命令，从此处继续；改日再运行的，加上 --as-of 2026-11-30，否则已完成的也重新生成。",
    );
    expect(await said(["--as-of", "2026-11-30"])).toContain("再运行同一命令，从此处继续。");
  });

  it.each([
    ["zh", "2026-11-30", "从此处继续；改日再运行的，加上 --as-of 2026-11-30，否则已完成的也重新生成。"],
    ["en", "2026-11-30", "from here; on another day add --as-of 2026-11-30, or what is done is made anew."],
    ["zh", undefined, "被中断。再运行同一命令，从此处继续。"],
    ["en", undefined, "Interrupted. Run the same command again to go on from here."],
  ] as const)(
    "says in %s how an interrupted run goes on (day not told: %s)",
    (language, untoldDay, words) => {
      const run = {
        entries: [],
        made: 1,
        kept: 0,
        failed: 0,
        isWhole: true,
        sourceRecords: undefined,
        stopped: "interrupted",
      } as const;
      expect(runText(run, { maximumFailures: undefined, untoldDay }, language).split("\n")[1]).toContain(
        words,
      );
    },
  );

  it.each([
    // Two processors make no more than two at once, however many threads are asked for.
    [{ make: 600, packets: 2 }, 64, "about 5 min (made to tell: 2).\nNothing was written."],
    [{ make: 600, packets: 2 }, 1, "about 10 min"],
    [{ make: 1, packets: 1 }, 2, "about 2 s"],
    [{ make: 0, packets: 0 }, 2, "Nothing was written."],
    [{ make: 3, packets: 0 }, 2, "not asked for: 7.\nNothing was written."],
  ])("estimates %j with %i at once", (of, width, words) => {
    const sample = { packets: of.packets, milliseconds: of.packets * 1_000 };
    const plan = {
      records: of.make + 7,
      make: of.make,
      keep: 0,
      fail: 0,
      sample,
      notices: [],
      milliseconds: 0,
    };
    expect(planText(plan, { width, processors: 2, reading: 1_000 }, "en")).toContain(words);
  });

  it("says before and after the same of a filing whose final papers would have gaps", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    // Nothing that a check stops for, and yet the undertaking prints it.
    const gap = filingOf("乙公司", (filing) => {
      const answers = Object.entries(isRecord(filing["application"]) ? filing["application"] : {});
      return {
        ...filing,
        application: Object.fromEntries(answers.filter(([name]) => name !== "certificationBody")),
      };
    });
    writeSource(source, { "甲.json": filingOf("甲公司"), "乙.json": gap });
    const words = ["batch", source, "--out", join(folder, "out"), "--concurrency", "1", ...ONE_PAPER_WORDS];
    const plan = await pipia([...words, "--dry-run"]);
    expect([plan.status, plan.result]).toEqual([4, expect.stringContaining("将生成 1 份")]);
    expect(plan.result).toContain("有阻断性问题 1 份");
    const run = await pipia(words);
    expect([run.status, run.result]).toEqual([4, expect.stringContaining("生成 1 份，失败 1 份")]);
    const draft = await pipia([...words.with(3, join(folder, "draft")), "--stage", "draft", "--dry-run"]);
    expect([draft.status, draft.result]).toEqual([0, expect.stringContaining("将生成 2 份")]);
  });

  it("has its own help, and merge has its own", async () => {
    expect((await pipia(["batch", "--help"])).result).toContain("--only-failed");
    expect((await pipia(["batch", "merge", "--help"])).result).toContain("pipia batch merge [folders..]");
  });
});

/** A sheet whose first row of answers is of another company. */
function ofCompany(sheet: WrittenSheet, name: string): WrittenSheet {
  const column = sheet.rows[2]?.cells.findIndex((cell) => cell?.value === "filing") ?? -1;
  const rows = sheet.rows.map((row, index) =>
    index === 5 ? { ...row, cells: row.cells.with(column, { look: {}, value: name }) } : row,
  );
  return { ...sheet, rows };
}

it("an interrupted collection says that what was submitted stays in the queue", async () => {
  const folder = temporaryFolder();
  const source = join(folder, "source");
  writeSource(source, { "甲.json": filingOf("甲公司") });
  const { world } = nodeWorld(Readable.from([]), {});
  const made = await workshop();
  const read = await readRecordSource(world, source, []);
  if (read.value === undefined) throw new Error("a folder of filings");
  let talk = "";
  const { exit } = await runAndReport(
    {
      world,
      environment: {},
      language: "en",
      isColoured: false,
      isTalkLive: false,
      result: () => undefined,
      talk: (text) => (talk += text),
      onInterrupt: (stop) => {
        stop();
        return () => undefined;
      },
      untilInterrupted: () => Promise.resolve(),
    },
    {
      out: join(folder, "out"),
      selection: { shard: undefined, onlyFailed: false, limit: undefined },
      workshop: made,
      source,
      read: { ...read, value: read.value },
      executor: ownThread(made),
      rules: { maximumFailures: undefined, untoldDay: undefined },
      log: "none",
      abort: new AbortController(),
      stopping: STOPPING.collect,
    },
  );
  expect([exit, talk]).toEqual([130, expect.stringContaining("Submitted jobs stay in the queue")]);
  expect(talk).not.toContain("packets at work");
});

describe("the progress of a batch", () => {
  const record = {
    number: 7,
    name: "甲公司",
    id: "0123456789abcdef",
    at: "a",
    input: { type: "file", path: "a" },
  } as const;

  /** What begins the line of a terminal anew and empties it. */
  const REWRITTEN = "\r\u001B[K";

  function told(isTalkLive: boolean, log: "text" | "json", records: number): string {
    let talk = "";
    let time = 0;
    const context = { talk: (text: string) => (talk += text), isTalkLive, language: "zh" } as const;
    const progress = batchProgress(context, log, 1_000, () => (time += 1_000));
    for (let index = 0; index < records; index += 1) progress.onRecord({ record, result: "failed" });
    const entries = [{ number: 7, name: "甲公司", id: record.id, at: "a", line: undefined }] as const;
    progress.end({ made: 0, kept: 2, failed: records, stopped: "failures", entries });
    return talk;
  }

  it("is a line that changes on a terminal, and one now and then elsewhere", () => {
    const live = told(true, "text", 3).split(REWRITTEN);
    expect(live[1]).toMatch(/^\[\.{10}\] 已处理 1\/1,000 0%，失败 1，每秒 \d\.\d 份，约剩 /u);
    expect(told(true, "text", 450).split(REWRITTEN).at(-2)).toMatch(
      /^\[####\.{6}\] 已处理 450\/1,000 45%，/u,
    );
    expect(told(false, "text", 40)).not.toContain("[");
    expect([live.length, live.at(-1)]).toEqual([5, ""]);
    const lines = told(false, "text", 40).trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.length).toBeLessThan(10);
  });

  it("names a record by number and id", () => {
    expect(told(false, "json", 1)).toMatch(
      /^\{"event":"record","number":7,"id":"0123456789abcdef","result":"failed","milliseconds":\d+\}\n/u,
    );
    expect(told(false, "json", 1)).toMatch(
      /\n\{"event":"end","records":1,"made":0,"kept":2,"failed":1,"open":1,"stopped":"failures","milliseconds":\d+\}\n$/u,
    );
    const events: string[] = [];
    const context = { talk: (text: string) => events.push(text), isTalkLive: false, language: "zh" } as const;
    batchProgress(context, "json", 1, () => 0).onRecord({
      record: { ...record, at: "12", input: { type: "line", bytes: new Uint8Array() } },
      result: "failed",
    });
    expect(events[0]).toContain('"line":12,');
    expect(told(false, "json", 1) + told(true, "text", 1)).not.toContain("甲");
  });

  it.each([
    [3.4, "3 秒"],
    [600, "10 分钟"],
    [9_000, "2.5 小时"],
  ])("says how long %d s are", (seconds, expected) => {
    expect(durationText(seconds, "zh")).toBe(expected);
  });
});
