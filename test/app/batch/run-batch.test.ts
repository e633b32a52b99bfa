import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { ownThread, type Executor } from "../../../src/app/batch/executor.js";
import type { BatchRun } from "../../../src/app/batch/run-batch.js";
import type { Workshop } from "../../../src/app/batch/workshop.js";
import { planBatch } from "../../../src/app/batch/plan-batch.js";
import { readRecordSource } from "../../../src/app/batch/source/read-source.js";
import { memberOf } from "../../../src/foundation/data.js";
import { nodeWorld } from "../../../src/app/node-world.js";
import { batch, contents, diskWorld, filingOf, withoutName, workshop, writeSource } from "./fixture.js";
import { counts } from "./ran.js";
import { temporaryFolder } from "./temporary-folder.js";

const SOURCE = {
  "a.json": filingOf("甲公司"),
  "b.json": filingOf("乙公司"),
  "c.json": filingOf("丙公司", withoutName),
  "d.json": "{",
};

/** A source, a run over it, and the folders they are in. */
async function ran(): Promise<{ source: string; out: string; run: BatchRun }> {
  const folder = temporaryFolder();
  const source = join(folder, "source");
  const out = join(folder, "out");
  writeSource(source, SOURCE);
  return { source, out, run: await batch(source, out) };
}

function folderOf({ entries }: BatchRun, name: string): string {
  const line = entries.find((entry) => entry.name === name)?.line;
  return join(line?.type === "done" ? "packets" : "failed", line?.folder ?? "");
}

/** Notes which records are made. */
function noting(made: string[]): (workshop: Workshop) => Executor {
  return (workshop) => {
    const own = ownThread(workshop);
    return {
      ...own,
      async run(task, signal) {
        const result = await own.run(task, signal);
        if (result?.type === "made") made.push(task.record.name);
        return result;
      },
    };
  };
}

describe("a batch of files", () => {
  it("makes a packet of each, and a list of all findings of those that have none", async () => {
    const { out, run } = await ran();
    expect(counts(run)).toEqual([2, 0, 2]);
    expect(Object.keys(contents(join(out, folderOf(run, "a"))))).toEqual(
      expect.arrayContaining([
        "manifest.json",
        "internal/a.json",
        "submit/01-承诺书.docx",
        "submit/SHA256SUMS",
      ]),
    );
    expect(contents(join(out, ".work"))).toEqual({});
    const list = readFileSync(join(out, folderOf(run, "c"), "检查结果.json"), "utf8");
    expect(list).toContain('"schema/missing"');
    expect(list).toContain("/processor/name");
    expect(readFileSync(join(out, folderOf(run, "d"), "检查结果.json"), "utf8")).toContain("input/syntax");
  });

  it("skips what is done and unchanged, and makes anew what changed", async () => {
    const { source, out } = await ran();
    const before = contents(out);
    const made: string[] = [];
    expect(counts(await batch(source, out, { executor: noting(made) }))).toEqual([0, 2, 2]);
    expect([made, contents(out)]).toEqual([[], before]);
    writeFileSync(join(source, "b.json"), filingOf("乙乙公司"));
    expect(counts(await batch(source, out, { executor: noting(made) }))).toEqual([1, 1, 2]);
    expect(made).toEqual(["b"]);
    expect(counts(await batch(source, out, { settings: { asOf: "2026-11-24" } }))).toEqual([2, 0, 2]);
  });

  it("makes anew what an attachment of changed", async () => {
    const { source, out } = await ran();
    const name = Object.keys(contents(source)).find((path) => path.endsWith(".pdf")) ?? "";
    appendFileSync(join(source, name), "\n% changed\n");
    expect(counts(await batch(source, out))).toEqual([2, 0, 2]);
  });

  it("leaves a packet alone that somebody changed, says so, and makes it anew when told", async () => {
    const { source, out, run } = await ran();
    const letter = join(out, folderOf(run, "a"), "submit/01-承诺书.docx");
    const before = readFileSync(letter);
    writeFileSync(letter, "changed");
    const again = await batch(source, out);
    expect(counts(again)).toEqual([0, 1, 3]);
    expect(readFileSync(letter, "utf8")).toBe("changed");
    expect(readFileSync(join(out, folderOf(again, "a"), "检查结果.json"), "utf8")).toContain(
      "submit/01-承诺书.docx",
    );
    // Nor does another change of the filing touch it.
    writeFileSync(join(source, "a.json"), filingOf("甲甲公司"));
    await batch(source, out);
    expect(readFileSync(letter, "utf8")).toBe("changed");
    writeFileSync(join(source, "a.json"), SOURCE["a.json"]);
    expect(counts(await batch(source, out, { settings: { force: true } }))).toEqual([2, 0, 2]);
    expect(readFileSync(letter)).toEqual(before);
  });

  it("takes away a packet whose filing fails by now, and the list of one that no longer fails", async () => {
    const { source, out, run } = await ran();
    writeFileSync(join(source, "a.json"), filingOf("甲公司", withoutName));
    writeFileSync(join(source, "c.json"), filingOf("丙公司"));
    const again = await batch(source, out);
    expect(counts(again)).toEqual([1, 1, 2]);
    expect(contents(join(out, "packets"))).not.toHaveProperty(
      `${run.entries[0]?.line?.folder}/manifest.json`,
    );
    expect(folderOf(again, "a")).toMatch(/^failed/u);
    expect(folderOf(again, "c")).toMatch(/^packets/u);
    expect(Object.keys(contents(join(out, "failed"))).filter((path) => path.startsWith("c-"))).toEqual([]);
  });

  it("looks at no more than it is asked to, and stops at failures when told", async () => {
    const { source, out } = await ran();
    rmSync(out, { recursive: true });
    const signal = new AbortController().signal;
    const selection = { shard: undefined, onlyFailed: false, limit: 1 };
    expect(counts(await batch(source, out, { selection }))).toEqual([1, 0, 0]);
    // One after the other, so that the last is left when the one before it fails.
    const executor = (made: Workshop): Executor => ({ ...ownThread(made), width: 0 });
    const strict = await batch(source, out, { stop: { signal, maximumFailures: 0 }, executor });
    expect([strict.stopped, strict.failed, strict.entries.length]).toEqual(["failures", 1, 4]);
    await batch(source, out);
    const failed = await batch(source, out, {
      selection: { ...selection, limit: undefined, onlyFailed: true },
    });
    expect(counts(failed)).toEqual([0, 0, 2]);
  });

  it.each([1, 4])("with a limit goes on with the next ones each time (%d at once)", async (width) => {
    const { source, out } = await ran();
    rmSync(out, { recursive: true });
    // What fails comes first, and is the same in every run.
    renameSync(join(source, "d.json"), join(source, "0.json"));
    const selection = { shard: undefined, onlyFailed: false, limit: 1 };
    const executor = (made: Workshop): Executor => ({ ...ownThread(made), width });
    const planned = async (): Promise<readonly number[]> => {
      const { value } = await readRecordSource(diskWorld(), source, [out]);
      if (value === undefined) throw new Error("a folder of filings");
      const { make, keep, fail } = await planBatch(
        { workshop: await workshop(), source: value, out, selection },
        () => 0,
      );
      return [make, keep, fail];
    };
    const done = async (): Promise<readonly string[]> => {
      const { entries } = await batch(source, out, { selection, executor });
      return entries.flatMap(({ name, line }) => (line === undefined ? [] : [name]));
    };
    expect([await planned(), await done()]).toEqual([[0, 0, 1], ["0"]]);
    expect([await planned(), await done()]).toEqual([
      [1, 0, 1],
      ["0", "a"],
    ]);
    expect([await planned(), await done()]).toEqual([
      [1, 1, 1],
      ["0", "a", "b"],
    ]);
    expect([await planned(), await done()]).toEqual([
      [0, 2, 2],
      ["0", "a", "b", "c"],
    ]);
    expect(await planned()).toEqual([0, 2, 2]);
    // What was mended counts again.
    writeFileSync(join(source, "0.json"), filingOf("丁公司"));
    expect(counts(await batch(source, out, { selection }))).toEqual([1, 0, 0]);
  });

  it("plans on when the program fails at one record, and counts it as a run would", async () => {
    const source = join(temporaryFolder(), "source");
    writeSource(source, { "a.json": filingOf("甲公司"), "b.json": filingOf("乙公司") });
    const out = join(source, "out");
    const failing = async (): Promise<Workshop> => {
      const made = await workshop();
      let hasFailed = false;
      const stock = new Proxy(made.stock, {
        get: (target, name) => {
          if (!hasFailed) {
            hasFailed = true;
            throw new Error("broke down");
          }
          const member: unknown = Reflect.get(target, name);
          return member;
        },
      });
      return { ...made, stock };
    };
    const { value } = await readRecordSource(diskWorld(), source, [out]);
    if (value === undefined) throw new Error("a folder of filings");
    const selection = { shard: undefined, onlyFailed: false, limit: undefined };
    const plan = await planBatch({ workshop: await failing(), source: value, out, selection }, () => 0);
    expect([plan.make, plan.keep, plan.fail]).toEqual([1, 0, 1]);
    const broken = await failing();
    expect(counts(await batch(source, out, { executor: () => ownThread(broken) }))).toEqual([1, 0, 1]);
  });

  it("with a limit goes past what failed on another day", async () => {
    const { source, out } = await ran();
    rmSync(out, { recursive: true });
    renameSync(join(source, "d.json"), join(source, "0.json"));
    const selection = { shard: undefined, onlyFailed: false, limit: 1 };
    const made: unknown[] = [];
    // The list of findings bears the day, and is another one.
    for (const asOf of ["2026-12-01", "2026-12-02"]) {
      made.push(counts(await batch(source, out, { selection, settings: { asOf } })));
    }
    expect(made).toEqual([
      [0, 0, 1],
      [1, 0, 1],
    ]);
  });

  it("says that it stopped at failures only where it left something", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    writeSource(source, { "a.json": SOURCE["a.json"], "b.json": "{" });
    const stop = { signal: new AbortController().signal, maximumFailures: 0 };
    const executor = (made: Workshop): Executor => ({ ...ownThread(made), width: 0 });
    const whole = await batch(source, join(folder, "out"), { stop, executor });
    expect([whole.stopped, whole.failed]).toEqual([undefined, 1]);
    writeFileSync(join(source, "c.json"), SOURCE["b.json"]);
    const cut = await batch(source, join(folder, "out"), { stop, executor });
    expect([cut.stopped, cut.failed, cut.entries.at(-1)?.line]).toEqual(["failures", 1, undefined]);
  });

  it("stops when it is interrupted: what is at work is finished and recorded", async () => {
    const { source, out } = await ran();
    rmSync(out, { recursive: true });
    const controller = new AbortController();
    const interrupted = await batch(source, out, {
      stop: { signal: controller.signal, maximumFailures: undefined },
      executor: (workshop) => {
        const own = ownThread(workshop);
        return {
          ...own,
          run: (task, signal) => {
            controller.abort();
            return own.run(task, signal);
          },
        };
      },
    });
    expect(interrupted.stopped).toBe("interrupted");
    expect(interrupted.made).toBeGreaterThan(0);
    const again = await batch(source, out);
    expect([again.made + interrupted.made, again.kept]).toEqual([2, interrupted.made]);
  });
});

describe("a batch that was cut off", () => {
  it("before a packet was recorded makes that packet anew, and no other", async () => {
    const { source, out, run } = await ran();
    const quiet = contents(out);
    const id = run.entries[1]?.id ?? "";
    // As the moment before recording leaves it: the packet half written aside, and not in the journal.
    rmSync(join(out, folderOf(run, "b")), { recursive: true });
    mkdirSync(join(out, ".work", id, "submit"), { recursive: true });
    writeFileSync(join(out, ".work", id, "submit", "01-半份.docx"), "half");
    const journal = readFileSync(join(out, "journal.ndjson"), "utf8").split("\n");
    const kept = journal.filter((line) => !line.includes(id));
    // The journal ends in the middle of a line.
    writeFileSync(join(out, "journal.ndjson"), `${kept.join("\n")}{"type":"done","id":"${id}","fol`);
    const made: string[] = [];
    await batch(source, out, { executor: noting(made) });
    expect([made, contents(out)]).toEqual([["b"], quiet]);
    expect(counts(await batch(source, out))).toEqual([0, 2, 2]);
  });

  it("between recording and moving moves what was recorded, and makes nothing", async () => {
    const { source, out, run } = await ran();
    const quiet = contents(out);
    const id = run.entries[1]?.id ?? "";
    renameSync(join(out, folderOf(run, "b")), join(out, ".work", id));
    const made: string[] = [];
    await batch(source, out, { executor: noting(made) });
    expect([made, contents(out)]).toEqual([[], quiet]);
  });

  it("is not begun again while it is at work", async () => {
    const { source, out } = await ran();
    // The process that started the tests is alive, and is another than this one.
    const owner = { process: process.ppid, machine: hostname() };
    writeFileSync(join(out, ".running"), JSON.stringify(owner));
    await expect(batch(source, out)).rejects.toThrow(/Another batch is at work/u);
    writeFileSync(join(out, ".running"), JSON.stringify({ ...owner, process: 2 ** 22 + 1 }));
    expect(counts(await batch(source, out))).toEqual([0, 2, 2]);
  });
});

describe("a batch of lines", () => {
  it("takes whatever stands in a line for a record that may fail", async () => {
    const out = join(temporaryFolder(), "out");
    const lines = ["[]", "null", '"x"', "5", "{}", '{"processor":null}', '{"attachments":5}', "\u0000"].join(
      "\n",
    );
    const run = await batch("-", out, { world: diskWorld(lines) });
    expect(counts(run)).toEqual([0, 0, 8]);
    const codes = new Set(run.entries.flatMap(({ line }) => Object.keys(line?.tally ?? {})));
    expect([...codes].filter((code) => code.includes("batch/"))).toEqual([]);
  });

  it("says how lines are written in JSON, and nothing of YAML files or indents", async () => {
    const out = join(temporaryFolder(), "out");
    const wrong = filingOf("甲公司", (filing) => ({ ...filing, scenarios: "x", processor: [] }));
    const run = await batch("-", out, { world: diskWorld(`[]\na: 1\n${wrong}`) });
    const helps = run.entries.map(({ line }) => {
      const list: unknown = JSON.parse(
        readFileSync(join(out, "failed", line?.folder ?? "", "检查结果.json"), "utf8"),
      );
      const findings = memberOf(list, "findings");
      return (Array.isArray(findings) ? findings : [])
        .filter((finding) => ["schema/type", "input/syntax"].includes(String(memberOf(finding, "code"))))
        .map((finding) => String(memberOf(memberOf(finding, "help"), "zh")));
    });
    expect(helps[0]).toEqual([expect.stringMatching(/^写成对象：\{"formatVersion": …, .*\}。$/u)]);
    expect(helps[1]).toEqual([expect.stringContaining("每行写一份完整的 JSON")]);
    expect(helps[2]).toContainEqual(expect.stringContaining('写成数组，每项一个对象：[{"id": "代号", …}]'));
    expect(helps.flat().join()).not.toMatch(/缩进|“- id/u);
  });

  it("names a line by the code of the company where it has no name", async () => {
    const line = '{"processor":{"unifiedSocialCreditCode":"91110000600037341L"}}\n';
    const run = await batch("-", join(temporaryFolder(), "out"), { world: diskWorld(`${line}{}`) });
    expect(run.entries.map(({ name }) => name)).toEqual(["91110000600037341L", ""]);
  });

  it("tells records by the company, says which line is meant, and keeps folders when lines are added", async () => {
    const folder = temporaryFolder();
    const working = process.cwd();
    writeSource(folder, {});
    try {
      process.chdir(folder);
      const lines = [SOURCE["a.json"], "{\n", "\n", SOURCE["c.json"], SOURCE["a.json"]].join("");
      const first = await batch("-", "out", { world: diskWorld(lines) });
      expect(counts(first)).toEqual([2, 0, 2]);
      expect(first.entries.map(({ at }) => at)).toEqual(["1", "2", "4", "5"]);
      const folders = first.entries.map(({ line }) => line?.folder);
      expect(folders[0]).toMatch(/^甲公司-[0-9a-f]{10}$/u);
      expect(folders[3]).not.toBe(folders[0]);
      const list = readFileSync(join("out", "failed", folders[1] ?? "", "检查结果.json"), "utf8");
      expect(list).toMatch(/"line": 2/u);
      expect(list).toContain("标准输入第 2 行");
      expect(folders[1]).toMatch(/^unknown-/u);
      const more = await batch("-", "out", { world: diskWorld(SOURCE["b.json"] + lines) });
      expect(counts(more)).toEqual([1, 2, 2]);
      expect(more.entries.slice(1).map(({ line }) => line?.folder)).toEqual(folders);
    } finally {
      process.chdir(working);
    }
  });
});

it("lets go of standard input when the folder cannot be opened: whoever still writes to it would keep the process from ending", async () => {
  const out = temporaryFolder();
  writeFileSync(join(out, "packets"), "");
  const input = new PassThrough();
  input.write(filingOf("甲公司"));
  await expect(batch("-", out, { world: nodeWorld(input, {}).world })).rejects.toThrow("packets");
  expect(input.destroyed).toBe(true);
});
