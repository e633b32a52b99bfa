import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { memberOf } from "../../src/foundation/data.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { filingOf, ONE_PAPER_WORDS, writeSource } from "../app/batch/fixture.js";
import { temporaryFolder } from "../app/batch/temporary-folder.js";

/** As many as are recorded together: what was made is then told. */
const RECORDS = 8;

/** One interruption has to do: a second one would end it in any case, and what is at work would be lost. */
it("a batch of lines ends when it is interrupted once, however silent its standard input is", async () => {
  const folder = temporaryFolder();
  writeSource(folder, {});
  const out = join(folder, "out");
  const lines = Array.from({ length: RECORDS }, (_, index) =>
    index === 0 ? filingOf("甲公司") : `{"processor":{"name":"公司${index}"}}\n`,
  );

  const first = start(folder);
  // The last line is still being written.
  first.child.stdin.write(`${lines.join("")}{"processor":{"name":"半`);
  await until(() => first.said.split('"event":"record"').length > RECORDS);
  first.child.kill("SIGINT");
  expect(await first.ended).toEqual([130, null]);
  expect(first.said).not.toContain("Warning");
  const journal = readFileSync(join(out, "journal.ndjson"), "utf8").trimEnd().split("\n");
  expect(journal.map((line) => String(memberOf(JSON.parse(line), "type"))).toSorted()).toEqual(
    ["done", "journal", ...Array.from({ length: RECORDS - 1 }, () => "failed")].toSorted(),
  );
  expect(counts(out)).toEqual({ records: RECORDS, done: 1, failed: RECORDS - 1, open: 0 });
  expect(existsSync(join(out, ".running"))).toBe(false);

  const silent = start(folder);
  await until(() => existsSync(join(out, ".running")));
  // Nothing came yet. The handler is there before the lock is.
  silent.child.kill("SIGINT");
  expect(await silent.ended).toEqual([130, null]);
  expect(counts(out)).toEqual({ records: 0, done: 0, failed: 0, open: 0 });
  // Of what was not read nobody knows whether it is still there.
  expect(memberOf(reportOf(out), "leftOver")).toEqual([]);
  expect(readFileSync(join(out, "journal.ndjson"), "utf8").trimEnd().split("\n")).toEqual(journal);

  const again = start(folder);
  again.child.stdin.end(lines.join(""));
  expect(await again.ended).toEqual([4, null]);
  expect(again.said).toContain('"result":"kept"');
  expect(counts(out)).toEqual({ records: RECORDS, done: 1, failed: RECORDS - 1, open: 0 });
});

interface Started {
  readonly child: ChildProcessByStdio<Writable, null, Readable>;
  readonly ended: Promise<unknown>;
  said: string;
}

function start(folder: string): Started {
  const words = ["batch", "-", "--out", "out", "--log", "json", "--concurrency", "1", ...ONE_PAPER_WORDS];
  const child = spawn(process.execPath, [packagePath("dist/src/cli/main.js"), ...words], {
    cwd: folder,
    stdio: ["pipe", "ignore", "pipe"],
  });
  const started: Started = { child, ended: once(child, "exit"), said: "" };
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    started.said += text;
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return started;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(20);
}

function reportOf(out: string): unknown {
  return JSON.parse(readFileSync(join(out, "report.json"), "utf8"));
}

function counts(out: string): unknown {
  return memberOf(reportOf(out), "counts");
}
