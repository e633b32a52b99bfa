import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { saveReport } from "../../../src/app/batch/report/save-report.js";
import type { World } from "../../../src/app/world.js";
import { OutputFileError } from "../../../src/foundation/errors.js";
import type { BatchReport } from "../../../src/reporters/batch/report.js";
import { diskWorld } from "./fixture.js";
import { temporaryFolder } from "./temporary-folder.js";

const REPORT: BatchReport = {
  tool: { name: "pipia", version: "1.2.3" },
  source: "source",
  stage: "final",
  asOf: "2026-11-23",
  counts: { records: 0, done: 0, failed: 0, open: 0 },
  groups: [],
  records: [],
  sourceFindings: [],
  leftOver: [],
};

const NAMES = ["report.txt", "report.json", "report.html", "report.xlsx"] as const;

/** A disk on which a program has files open: so often each is refused. */
function holding(held: Readonly<Record<string, number>>, code = "EBUSY"): World {
  const disk = diskWorld();
  const left = new Map(Object.entries(held));
  return {
    ...disk,
    writeFiles: async (files, force) => {
      for (const { path } of files) {
        const times = left.get(path) ?? 0;
        left.set(path, times - 1);
        if (times > 0) throw Object.assign(new Error(code), { code, syscall: "rename", path });
      }
      return disk.writeFiles(files, force);
    },
  };
}

/** What came of writing a report over an old one, and how long it was waited for. */
async function saved(
  held: Readonly<Partial<Record<(typeof NAMES)[number], number>>>,
  code?: string,
): Promise<{ out: string; error: unknown; waited: number; old: readonly string[] }> {
  const out = temporaryFolder();
  for (const name of NAMES) writeFileSync(join(out, name), "old");
  const paths = Object.fromEntries(Object.entries(held).map(([name, times]) => [join(out, name), times]));
  let waited = 0;
  const wait = (milliseconds: number): Promise<void> => {
    waited += milliseconds;
    return Promise.resolve();
  };
  const error = await saveReport(holding(paths, code), out, REPORT, "zh", wait).catch(
    (said: unknown) => said,
  );
  return { out, error, waited, old: NAMES.filter((name) => readFileSync(join(out, name), "utf8") === "old") };
}

function wordsOf(error: unknown): OutputFileError {
  if (!(error instanceof OutputFileError)) throw new Error("what cannot be written is told in words");
  return error;
}

describe("the report of a batch", () => {
  it("is written when a program lets go of a file after a moment", async () => {
    const { error, waited, old } = await saved({ "report.xlsx": 3, "report.json": 1 });
    expect([error, waited, old]).toEqual([undefined, 400, []]);
  });

  it.each(["EBUSY", "EPERM", "EACCES"])(
    "is written but for the file that a program keeps open (%s)",
    async (code) => {
      const { out, error, waited, old } = await saved({ "report.xlsx": 100 }, code);
      expect([waited, old]).toEqual([6_150, ["report.xlsx"]]);
      const { text, help, exitCode } = wordsOf(error);
      expect(exitCode).toBe(5);
      expect(text).toEqual({
        zh: `无法写入报告 ${join(out, "report.xlsx")}：没有写入的权限，或者其他程序正在使用（${code}）。该处如有旧文件，是以前运行的报告。报告的其他文件已经更新。各份材料和检查结果都已保存。`,
        en: `Of the report ${join(out, "report.xlsx")} cannot be written: it may not be written, or another program has it open (${code}). What stands there is of an earlier run. The other files of the report are those of this run. Packets and lists of findings are all kept.`,
      });
      expect(help.zh).toContain("关闭正在打开该文件的程序（如 Excel），并检查权限，再运行命令；");
    },
  );

  it("names every file that cannot be written, and then no other as written", async () => {
    const all = Object.fromEntries(NAMES.map((name) => [name, 1]));
    const { out, error, waited, old } = await saved(all, "ENOSPC");
    expect([waited, old]).toEqual([0, NAMES]);
    const { text, help } = wordsOf(error);
    expect(text.zh).toContain(NAMES.map((name) => join(out, name)).join("、"));
    expect(text.zh + text.en).not.toMatch(/其他文件|other files/u);
    expect(help.en).toMatch(/^Make room, then run the command again: with the same folder and day/u);
  });
});
