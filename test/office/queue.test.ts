import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { packagePath } from "../../src/foundation/package-root.js";
import { PACKET_KINDS } from "../../src/kinds/packet-order.js";
import { startQueueServer } from "../queue-server.js";
import { contents, filingOf, withoutName, writeSource } from "../app/batch/fixture.js";
import { AS_OF } from "../app/example.js";
import { nodeWorld } from "../../src/app/node-world.js";
import { work } from "../../src/app/batch/queue/work.js";
import { moduleOf } from "../app/batch/thread-module.js";
import { havePrograms } from "./programs.js";

const COMPANIES = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"].map((sign) => `${sign}字号贸易公司`);
const FAULTY = 3;
/** One small paper, so that the test is about the queue and not about papers. */
const WITHOUT = PACKET_KINDS.map(({ id }) => id).filter((id) => id !== "undertaking");
const MAIN = packagePath("dist/src/cli/main.js");

describe.skipIf(!havePrograms("redis-server"))("a batch through a queue", () => {
  const folder = mkdtempSync(join(tmpdir(), "pipia-queue-"));
  const source = join(folder, "source");
  let server: ChildProcess;
  let redis: Redis;
  let url: string;

  beforeAll(async () => {
    const started = await startQueueServer(folder);
    if (started === undefined) throw new Error("redis-server is there, or this is skipped");
    ({ server, url } = started);
    redis = new Redis(url).on("error", () => undefined);
    await redis.ping();
    const filings = new Map(
      COMPANIES.map((company, index) => [
        `${index}.json`,
        filingOf(company, index === FAULTY ? withoutName : undefined),
      ]),
    );
    writeSource(source, Object.fromEntries(filings));
  });

  afterAll(() => {
    redis.disconnect();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it("gives the bytes of a batch of one thread, though one of its two workers is killed", async () => {
    const alone = join(folder, "alone");
    const shared = join(folder, "shared");
    expect(pipia("batch", source, "--out", alone, "--concurrency", "1", ...PAPERS)).toBe(4);
    expect(pipia("batch", "submit", source, "--out", shared, "--queue", url, ...PAPERS)).toBe(0);
    // What is there is not put in again.
    expect(pipia("batch", "submit", source, "--out", shared, "--queue", url, ...PAPERS)).toBe(0);
    expect(await redis.llen("bull:pipia:wait")).toBe(COMPANIES.length);
    expect(await everythingIn(redis)).not.toMatch(/贸易公司|undefined/u);

    const victim = startWorker(url);
    const other = startWorker(url);
    await hasSaid(victim, " made\n");
    victim.child.kill("SIGKILL");
    expect(pipia("batch", "collect", "--out", shared, "--queue", url)).toBe(4);
    other.child.kill("SIGINT");
    expect(await once(other.child, "exit")).toEqual([0, null]);

    expect(packetsOf(shared)).toEqual(packetsOf(alone));
    expect(Object.keys(packetsOf(alone)).length).toBeGreaterThan(COMPANIES.length);
    // Only the record at which the worker was killed may have been made twice, and it counts once.
    const made = [...`${victim.said}${other.said}`.matchAll(/^([0-9a-f]{40}) /gmu)].map(([, id]) => id);
    expect(new Set(made).size).toBe(COMPANIES.length);
    expect(made.length).toBeLessThanOrEqual(COMPANIES.length + 1);
    expect(readFileSync(join(shared, "journal.ndjson"), "utf8").trim().split("\n")).toHaveLength(
      COMPANIES.length + 1,
    );
    // All of it was fetched.
    expect(pipia("batch", "collect", "--out", shared, "--queue", url)).toBe(2);
    expect(await redis.llen("bull:pipia:wait")).toBe(0);
  });

  it("hands over no packet of a filing that was changed after it was made", async () => {
    const out = join(folder, "changed");
    const own = join(folder, "changing");
    const submit = ["batch", "submit", own, "--out", out, "--queue", url, ...PAPERS];
    const collect = ["batch", "collect", "--out", out, "--queue", url];
    const text = (company: string): string => filingOf(`${company}公司`);
    writeSource(own, {
      "a.json": text("甲"),
      "b.json": text("乙"),
      "c.json": filingOf("丙公司", withoutName),
    });
    expect(pipia(...submit)).toBe(0);
    const worker = startWorker(url);
    await hasEnded(worker, 3);
    // Submitted anew after the change, and not.
    writeSource(own, { "a.json": text("新甲"), "c.json": text("丙") });
    expect(pipia(...submit)).toBe(0);
    await hasEnded(worker, 5);
    writeSource(own, { "b.json": text("新乙") });
    expect(pipia(...collect)).toBe(0);
    await hasEnded(worker, 6);
    worker.child.kill("SIGINT");
    await once(worker.child, "exit");
    const alone = join(folder, "changed-alone");
    expect(pipia("batch", own, "--out", alone, "--concurrency", "1", ...PAPERS)).toBe(0);
    expect(packetsOf(out)).toEqual(packetsOf(alone));
  });

  it("fails no record because of a worker that does not see its source", async () => {
    const out = join(folder, "unseen");
    const own = join(folder, "seen");
    writeSource(own, { "a.json": filingOf("甲公司") });
    expect(pipia("batch", "submit", own, "--out", out, "--queue", url, ...PAPERS)).toBe(0);
    renameSync(own, `${own}-away`);
    const worker = startWorker(url);
    await hasSaid(worker, " given back: its file in the source cannot be read\n");
    renameSync(`${own}-away`, own);
    expect(pipia("batch", "collect", "--out", out, "--queue", url)).toBe(0);
    expect(worker.said).not.toContain("not made");
    worker.child.kill("SIGINT");
    expect(await once(worker.child, "exit")).toEqual([0, null]);
  });

  it("gives up a record that does not end, without being taken for lost, and makes the others", async () => {
    const out = join(folder, "endless");
    const own = join(folder, "endless-source");
    writeSource(own, { "a.json": filingOf("甲公司"), "b.json": filingOf("乙公司") });
    expect(pipia("batch", "submit", own, "--out", out, "--queue", url, ...PAPERS)).toBe(0);
    const filename = moduleOf(folder, '  if (task.record.name === "a") for (;;);');
    const abort = new AbortController();
    const became: string[] = [];
    const worker = work({
      world: nodeWorld(process.stdin, process.env).world,
      queue: { url, name: "pipia" },
      patience: 2,
      signal: abort.signal,
      onReady: () => undefined,
      onTicket: (_ticket, what) => became.push(what),
      // Time for a thread to begin and to make a packet on a slow machine.
      threads: { environment: process.env, filename, timeLimit: 20_000 },
    });
    const collecting = start("batch", "collect", "--out", out, "--queue", url, "--lang", "en");
    expect(await once(collecting.child, "exit")).toEqual([4, null]);
    abort.abort();
    await worker;
    expect(became.toSorted()).toEqual(["error", "made"]);
    const list = Object.keys(contents(join(out, "failed"))).find((path) => path.endsWith(".html")) ?? "";
    expect(readFileSync(join(out, "failed", list), "utf8")).toContain("not done within 30 min");
  });

  it("can be interrupted once while it waits for workers, and is fetched another time", async () => {
    const out = join(folder, "waiting");
    const words = ["batch", "collect", "--out", out, "--queue", url];
    expect(pipia("batch", "submit", source, "--out", out, "--queue", url, ...PAPERS)).toBe(0);
    const waiting = start(...words);
    await running(out);
    waiting.child.kill("SIGINT");
    expect(await once(waiting.child, "exit")).toEqual([130, null]);
    expect(waiting.said).not.toContain("Warning");
    // Nothing was made, nothing recorded, and all of it is still in the queue.
    expect(readFileSync(join(out, "journal.ndjson"), "utf8").trim().split("\n")).toHaveLength(1);
    expect(await redis.llen("bull:pipia:wait")).toBe(COMPANIES.length);

    const worker = startWorker(url);
    expect(pipia(...words)).toBe(4);
    worker.child.kill("SIGINT");
    expect(await once(worker.child, "exit")).toEqual([0, null]);
    expect(packetsOf(out)).toEqual(packetsOf(join(folder, "alone")));
  });

  it("can be interrupted once also when the server is gone", async () => {
    const out = join(folder, "lost");
    expect(pipia("batch", "submit", source, "--out", out, "--queue", url, ...PAPERS)).toBe(0);
    const waiting = start("batch", "collect", "--out", out, "--queue", url);
    await running(out);
    server.kill("SIGKILL");
    await once(server, "exit");
    await pause(500);
    waiting.child.kill("SIGINT");
    expect(await once(waiting.child, "exit")).toEqual([130, null]);
    expect(readFileSync(join(out, "journal.ndjson"), "utf8").trim().split("\n")).toHaveLength(1);
  });
});

const PAPERS =
  `--as-of ${AS_OF} --fonts bundled --to docx --pack built-in --without ${WITHOUT.join(",")}`.split(" ");

/** Runs the program and returns how it ended. */
function pipia(...words: readonly string[]): number | null {
  return spawnSync(process.execPath, [MAIN, ...words], { stdio: "ignore" }).status;
}

interface Started {
  readonly child: ChildProcess;
  said: string;
}

/** A worker that takes another for lost after two seconds. */
function startWorker(queue: string): Started {
  return start("worker", "--queue", queue, "--patience", "2", "--lang", "en");
}

function start(...words: readonly string[]): Started {
  const child = spawn(process.execPath, [MAIN, ...words], { stdio: ["ignore", "ignore", "pipe"] });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const started: Started = { child, said: "" };
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    started.said += text;
  });
  return started;
}

async function hasSaid(started: Started, words: string): Promise<void> {
  while (!started.said.includes(words)) await pause(20);
}

/** Waits until a worker has ended so many records. */
async function hasEnded(worker: Started, count: number): Promise<void> {
  while ([...worker.said.matchAll(/^[0-9a-f]{40} (?!given back)/gmu)].length < count) await pause(20);
}

/** Waits until a batch is at work in a folder: it can be interrupted from then on. */
async function running(out: string): Promise<void> {
  while (!existsSync(join(out, ".running"))) await pause(20);
  await pause(500);
}

async function everythingIn(redis: Redis): Promise<string> {
  const keys = await redis.keys("*");
  const hashes = keys.filter((key) => /:[0-9a-f]{40}$/u.test(key)).map((key) => redis.hgetall(key));
  return JSON.stringify([keys, await Promise.all(hashes)]);
}

function packetsOf(out: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(contents(out)).filter(([path]) => /^(?:packets|failed)\//u.test(path)),
  );
}
