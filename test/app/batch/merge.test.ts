import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { mergeBatches } from "../../../src/app/batch/merge/merge-batches.js";
import type { BatchReport } from "../../../src/reporters/batch/report.js";
import { batch, contents, diskWorld, filingOf, withoutName, writeSource } from "./fixture.js";
import { reported } from "./ran.js";
import { temporaryFolder } from "./temporary-folder.js";

const world = diskWorld();

/** A batch of one filing with a packet and one without, with its report, and where it is put together. */
async function ran(): Promise<{ out: string; all: string; report: BatchReport }> {
  const folder = temporaryFolder();
  const source = join(folder, "source");
  const out = join(folder, "out");
  writeSource(source, { "a.json": filingOf("甲公司"), "b.json": filingOf("乙公司", withoutName) });
  const run = await batch(source, out);
  return { out, all: join(folder, "all"), report: await reported(source, out, run) };
}

it("takes over a record whose list of findings somebody deleted: it failed all the same", async () => {
  const { out, all, report } = await ran();
  const folder = report.records[1]?.folder ?? "";
  expect(folder).toMatch(/^failed\//u);
  const whole = await mergeBatches(world, [out], all, "zh");
  expect(whole.report).toEqual(report);
  rmSync(join(out, folder), { recursive: true });
  for (const place of [all, `${all}-new`]) {
    const { report: merged, changed } = await mergeBatches(world, [out], place, "zh");
    expect([merged.counts, changed]).toEqual([report.counts, []]);
    // What the report leads to is there, and nothing of an earlier list.
    expect(readdirSync(join(place, folder))).toEqual([]);
    expect(merged.records).toEqual([report.records[0], { ...report.records[1], findings: [] }]);
    expect(merged.groups).toEqual(report.groups);
  }
});

it("does not take less than a packet for one", async () => {
  const { out, all, report } = await ran();
  const folder = report.records[0]?.folder ?? "";
  rmSync(join(out, folder), { recursive: true });
  expect((await mergeBatches(world, [out], all, "zh")).changed).toEqual([join(out, folder)]);
  expect(readdirSync(join(all, "packets"))).toEqual([]);
});

it("is refused beside a shard that is still at work or was cut off, whose report is an old one", async () => {
  const { out, all } = await ran();
  const before = contents(out);
  const lock = join(out, ".running");
  // The process that started the tests is alive, and is another than this one.
  writeFileSync(lock, JSON.stringify({ ...world.self, process: process.ppid, token: "t" }));
  await expect(mergeBatches(world, [out], all, "zh")).rejects.toMatchObject({
    exitCode: 2,
    text: {
      zh: `${out} 中的批量处理仍在运行，没有合并。`,
      en: `A batch is still at work in ${out}; nothing was merged.`,
    },
    help: {
      zh: `等它结束后再合并；确定没有在运行的，删除 ${lock}，把这一片再运行一次，再合并。`,
      en: `Merge when it has ended; if you are sure that none is at work, delete ${lock}, run this one again, then merge.`,
    },
  });
  expect(existsSync(all)).toBe(false);
  for (const left of [JSON.stringify({ ...world.self, process: 2 ** 22 + 1 }), ""]) {
    writeFileSync(lock, left);
    await expect(mergeBatches(world, [out], all, "zh")).rejects.toThrow("was cut off");
  }
  expect(existsSync(all)).toBe(false);
  rmSync(lock);
  expect(contents(out)).toEqual(before);
  await expect(mergeBatches(world, [join(out, "report.json")], all, "zh")).rejects.toMatchObject({
    exitCode: 2,
  });
});

it("is refused where records came into the source after one of the shards was made", async () => {
  const folder = temporaryFolder();
  const source = join(folder, "source");
  const made = async (index: number): Promise<string> => {
    const shard = { index, count: 2 };
    const out = join(folder, `out-${index}`);
    const selection = { shard, onlyFailed: false, limit: undefined };
    await reported(source, out, await batch(source, out, { selection }), shard);
    return out;
  };
  writeSource(source, { "a.json": "{", "b.json": "{" });
  const outs = [await made(1), await made(2)];
  writeSource(source, { "c.json": "{", "d.json": "{", "e.json": "{" });
  await made(1);
  await expect(mergeBatches(world, outs, join(folder, "all"), "zh")).rejects.toThrow(
    "when the source had other records: 2 and 5",
  );
  await made(2);
  const { report } = await mergeBatches(world, outs, join(folder, "all"), "zh");
  expect([report.counts.records, report.sourceRecords?.count]).toEqual([5, 5]);
});
