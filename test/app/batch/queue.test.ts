import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openQueue } from "../../../src/app/batch/queue/connect.js";
import { forgetSubmitted, keepSubmitted, readSubmitted } from "../../../src/app/batch/queue/submitted.js";
import {
  dropResult,
  isFolderOf,
  isTicket,
  putResult,
  putTask,
  QUEUE,
  readResult,
  readTask,
  type QueuedTask,
} from "../../../src/app/batch/queue/ticket.js";
import { isWithinReach } from "../../../src/app/batch/queue/within-reach.js";
import { workerError, workerFailure } from "../../../src/app/batch/queue/worker-error.js";
import { taskOf } from "../../../src/app/batch/task.js";
import { worldAt } from "../../../src/app/world-at.js";
import { InputFileError, UsageError } from "../../../src/foundation/errors.js";
import type { AnsweredFiling } from "../../../src/input/questionnaire/read-form.js";
import { diskWorld, SETTINGS } from "./fixture.js";
import { temporaryFolder } from "./temporary-folder.js";

const RECORD = {
  number: 1,
  name: "甲公司",
  id: "0123456789abcdef",
  at: "a.json",
  input: { type: "file", path: "source/a.json" },
} as const;

const BATCH = {
  source: "source",
  from: "/work",
  settings: SETTINGS,
  selection: { shard: { index: 1, count: 2 }, onlyFailed: false, limit: undefined },
};

describe("the ticket of a task", () => {
  it("leads to the task, and holds nothing of it but where it lies", async () => {
    const out = temporaryFolder();
    const ticket = await putTask(out, queued(out));
    expect(await readTask(ticket)).toMatchObject({ making: "m", task: { record: RECORD } });
    expect(JSON.stringify(ticket)).not.toContain("甲公司");
    expect(Object.keys(ticket).toSorted()).toEqual(["id", "out", "sha256"]);
    expect(ticket.id).toMatch(/^[0-9a-f]{40}$/u);
  });

  it("is the same for the same task, also where settings that are not given were left out", async () => {
    const out = temporaryFolder();
    const first = await putTask(out, queued(out));
    await keepSubmitted(out, BATCH);
    const { settings } = await readSubmitted(out);
    expect(Object.keys(settings)).not.toContain("calendars");
    expect(await putTask(out, { ...queued(out), settings })).toEqual(first);
    expect(readdirSync(join(out, QUEUE, "tasks"))).toEqual([first.id]);
  });

  it("is another one for other papers, another record and another version of the program", async () => {
    const out = temporaryFolder();
    const tickets = [
      queued(out),
      { ...queued(out), settings: { ...SETTINGS, zip: true } },
      { ...queued(out), making: "other" },
      { ...queued(out), task: taskOf(out, { ...RECORD, name: "乙公司" }, new Map()) },
    ].map(async (task) => (await putTask(out, task)).id);
    expect(new Set(await Promise.all(tickets)).size).toBe(4);
  });

  it("leads nowhere when the file is gone or was changed", async () => {
    const out = temporaryFolder();
    const ticket = await putTask(out, queued(out));
    expect(await readTask({ ...ticket, id: "0" })).toBeUndefined();
    writeFileSync(join(out, QUEUE, "tasks", ticket.id), "x");
    expect(await readTask(ticket)).toBeUndefined();
  });
});

describe("what was submitted", () => {
  it("is read back as it was written, until it is forgotten", async () => {
    const out = temporaryFolder();
    await keepSubmitted(out, BATCH);
    expect(await readSubmitted(out)).toMatchObject({
      source: "source",
      from: "/work",
      selection: { shard: { index: 1, count: 2 } },
    });
    await forgetSubmitted(out);
    await expect(readSubmitted(out)).rejects.toThrow(InputFileError);
  });
});

describe("worldAt", () => {
  it("takes relative paths from its folder", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.txt"), "甲");
    const world = worldAt(diskWorld(), folder);
    expect(new TextDecoder().decode(await world.readFile("a.txt", 10))).toBe("甲");
    expect(await world.listTree(".")).toEqual(["a.txt"]);
    expect(await world.isSameFile("a.txt", join(folder, "a.txt"))).toBe(true);
    await world.writeFiles([{ path: "b/c.txt", bytes: new Uint8Array(1) }], false);
    await world.removeFiles(["a.txt"]);
    expect(await world.listTree(folder)).toEqual(["b/c.txt"]);
  });
});

describe("the error of a worker", () => {
  it.each([
    ["other-making", "程序版本、字体或者模板包与提交时不同"],
    ["disk-ENOSPC", "无法写入磁盘（ENOSPC）"],
    ["task-gone", "任务文件不在"],
    ["source-unread", "读不到这一份的来源文件"],
  ] as const)("%s is told in words", (reason, words) => {
    expect(workerFailure(workerError(reason).message).text.zh).toContain(words);
  });

  it("is told as lost where the queue gave up by itself", () => {
    expect(workerFailure("job stalled more than allowable limit").text.en).toContain("lost");
  });

  it("keeps no stack, which names folders", () => {
    expect(workerError("broke-down").stack).toBe("pipia worker: broke-down");
  });
});

describe("openQueue", () => {
  it.each(["localhost:6379", "http://localhost", ""])("refuses the address %j", async (url) => {
    await expect(openQueue({ url, name: "q" })).rejects.toThrow(UsageError);
  });
});

function queued(out: string): QueuedTask {
  return { from: "/work", settings: SETTINGS, making: "m", task: taskOf(out, RECORD, new Map()) };
}

describe("what comes out of a queue", () => {
  const ticket = { out: "/data/out", id: "0".repeat(40), sha256: "a".repeat(64) };

  it("is a ticket only where its members lead nowhere else", () => {
    expect(isTicket(ticket)).toBe(true);
    expect(isTicket({ ...ticket, id: `../${"0".repeat(37)}` })).toBe(false);
    expect(isTicket({ ...ticket, out: "out" })).toBe(false);
    expect(isTicket({ ...ticket, sha256: "" })).toBe(false);
  });

  it("is a folder of its ticket and of no other", () => {
    expect(isFolderOf(ticket, `${ticket.id}-1-77`)).toBe(true);
    expect(isFolderOf(ticket, `${ticket.id}-1-77/../../packets`)).toBe(false);
    expect(isFolderOf(ticket, `${"1".repeat(40)}-1-77`)).toBe(false);
  });

  it("is a result that lies on the disk, until it is dropped", async () => {
    const here = { ...ticket, out: temporaryFolder() };
    await putResult(here, "f", { type: "kept", tally: { "warning rule": 2 } });
    expect(await readResult(here, "f")).toEqual({ type: "kept", tally: { "warning rule": 2 } });
    await dropResult(here, "f");
    expect(await readResult(here, "f")).toBeUndefined();
  });
});

describe("the source of a record", () => {
  it("is within reach of a worker that can read its file, or sees the workbook with its attachments", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "a.json");
    const filing: AnsweredFiling = {
      key: "",
      value: {},
      document: "filing",
      places: new Map(),
      groups: [],
      findings: [],
      unread: new Map(),
      prefilled: undefined,
    };
    const records = [
      { input: { type: "file", path } },
      { input: { type: "rows", file: path, filing, findings: [] } },
    ] as const;
    const reach = (): Promise<readonly boolean[]> =>
      Promise.all(records.map((record) => isWithinReach(diskWorld(), record)));
    expect(await reach()).toEqual([false, false]);
    writeFileSync(path, "{}");
    expect(await reach()).toEqual([true, true]);
  });
});
