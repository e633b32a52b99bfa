import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { ownThread, type Executor } from "../../../src/app/batch/executor.js";
import type { RecordTask } from "../../../src/app/batch/prepare-record.js";
import type { BatchRun } from "../../../src/app/batch/run-batch.js";
import type { Workshop } from "../../../src/app/batch/workshop.js";
import { nodeWorld } from "../../../src/app/node-world.js";
import { InputFileError, OutputFileError } from "../../../src/foundation/errors.js";
import { batch } from "./fixture.js";
import { temporaryFolder } from "./temporary-folder.js";

/** Records that fail quickly: what is found in them is recorded as a packet would be. */
const LINE = '{"processor":{"name":"甲公司"}}\n';
const OTHER = '{"processor":{"name":"乙公司"}}\n';

/** A batch of lines that somebody is still writing. */
function begun(
  text: string,
  executor?: (workshop: Workshop) => Executor,
): { readonly out: string; readonly input: PassThrough; readonly run: Promise<BatchRun> } {
  const out = join(temporaryFolder(), "out");
  const input = new PassThrough();
  input.write(text);
  const world = nodeWorld(input, {}).world;
  const run = batch("-", out, { world, ...(executor === undefined ? {} : { executor }) });
  // It may end before somebody waits for it.
  run.catch(() => undefined);
  return { out, input, run };
}

function systemError(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall });
}

/** Does something in place of a record, or after it. */
function instead(own: Executor, run: (task: RecordTask) => ReturnType<Executor["run"]>): Executor {
  return { ...own, run };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(20);
}

function recorded(out: string): readonly string[] {
  const journal = join(out, "journal.ndjson");
  return existsSync(journal) ? readFileSync(journal, "utf8").trimEnd().split("\n").slice(1) : [];
}

describe("a batch whose standard input is silent", () => {
  it("ends at once when the disk is full, and lets go of it", async () => {
    const { input, run } = begun(LINE, (workshop) =>
      instead(ownThread(workshop), async () => Promise.reject(systemError("ENOSPC", "write"))),
    );
    await expect(run).rejects.toBeInstanceOf(OutputFileError);
    await expect(run).rejects.toThrow("ENOSPC");
    expect(input.destroyed).toBe(true);
  });

  it("waits no longer for others who make records, when one of them meets trouble", async () => {
    let begunRecords = 0;
    const { run } = begun(LINE + OTHER, (workshop) => ({
      ...ownThread(workshop),
      width: 2,
      // A worker of a queue that never comes.
      run: async (_task, signal) => {
        begunRecords += 1;
        if (begunRecords === 2) throw systemError("EROFS", "mkdir");
        return new Promise((resolve) => {
          signal.addEventListener("abort", () => resolve(undefined));
        });
      },
    }));
    await expect(run).rejects.toThrow("EROFS");
    expect(begunRecords).toBe(2);
  });

  it("has what was done recorded and in its place while nothing comes", async () => {
    const { out, input, run } = begun(LINE);
    await until(() => recorded(out).length === 1);
    await until(() => readdirSync(join(out, "failed")).length === 1);
    input.end();
    expect((await run).failed).toBe(1);
    expect(recorded(out)).toHaveLength(1);
  });

  it("ends when that cannot be done", async () => {
    const { run } = begun(LINE, (workshop) => {
      const own = ownThread(workshop);
      return instead(own, async (task) => {
        const result = await own.run(task, new AbortController().signal);
        rmSync(task.aside, { recursive: true });
        return result;
      });
    });
    await expect(run).rejects.toBeInstanceOf(OutputFileError);
  });
});

describe("a batch whose standard input breaks off", () => {
  it("records what was at work, and blames the input and not the folder", async () => {
    const { out, input, run } = begun(`${LINE}{"processor":{"name":"半`, (workshop) => {
      const own = ownThread(workshop);
      return instead(own, async (task) => {
        input.destroy(systemError("EIO", "read"));
        await pause(50);
        return own.run(task, new AbortController().signal);
      });
    });
    await expect(run).rejects.toBeInstanceOf(InputFileError);
    await expect(run).rejects.toThrow("Standard input broke off, and nothing behind could be read (EIO).");
    expect([recorded(out).length, readdirSync(join(out, "failed")).length]).toEqual([1, 1]);
    expect(existsSync(join(out, ".running"))).toBe(false);
  });

  it("before its first record leaves no folder", async () => {
    const { out, input, run } = begun("");
    input.destroy(systemError("EIO", "read"));
    await expect(run).rejects.toBeInstanceOf(InputFileError);
    expect(existsSync(out)).toBe(false);
  });
});
