import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ownThread } from "../../../src/app/batch/executor.js";
import type { BatchRun } from "../../../src/app/batch/run-batch.js";
import type { Shard } from "../../../src/app/batch/selection.js";
import { isRecord } from "../../../src/foundation/data.js";
import { batch, diskWorld, filingOf, withoutName, writeSource } from "./fixture.js";
import { heldDisk } from "./held-disk.js";
import { counts, reported } from "./ran.js";
import { temporaryFolder } from "./temporary-folder.js";

const CODE = "91110000600037341L";

type Filing = Readonly<Record<string, unknown>>;

function withCode(filing: Filing): Filing {
  const { processor } = filing;
  const own = isRecord(processor) ? processor : {};
  return { ...filing, processor: { ...own, unifiedSocialCreditCode: CODE } };
}

/** A line of a company whose name may change: its code tells it from others. */
function lineOf(company: string): string {
  return filingOf(company, withCode);
}

/** Runs of a batch of lines, with the attachments of their filings in a folder of their own. */
function lines(): { out: string; run: (text: string) => Promise<BatchRun> } {
  const source = temporaryFolder();
  writeSource(source, {});
  const out = join(temporaryFolder(), "out");
  const run = async (text: string): Promise<BatchRun> => {
    const disk = diskWorld(text);
    const world = {
      ...disk,
      readFile: async (path: string, limit: number) =>
        disk.readFile(path.startsWith("attachments") ? join(source, path) : path, limit),
    };
    return batch("-", out, { world });
  };
  return { out, run };
}

function packetsIn(out: string): readonly string[] {
  return readdirSync(join(out, "packets")).map((name) => name.replace(/-[0-9a-f]+$/u, ""));
}

async function leftOver(
  out: string,
  source: string,
  run: BatchRun,
  shard?: Shard,
): Promise<readonly string[]> {
  const report = await reported(source, out, run, shard);
  return report.leftOver.map((folder) => folder.replace(/-[0-9a-f]+$/u, ""));
}

describe("a packet under an earlier name of its record", () => {
  it.each(["the move", "taking the earlier one away"])(
    "goes when the next run begins, where one was cut off before %s",
    async (when) => {
      const { out, run } = lines();
      expect(counts(await run(lineOf("甲公司")))).toEqual([1, 0, 0]);
      const [earlier = ""] = readdirSync(join(out, "packets"));
      const disk = heldDisk();
      const id = earlier.split("-").at(-1) ?? "";
      disk.hold(join(out, "packets", when === "the move" ? `乙公司-${id}` : earlier), "EIO");
      await expect(run(lineOf("乙公司"))).rejects.toThrow("EIO");
      disk.release();
      expect(counts(await run(lineOf("乙公司")))).toEqual([0, 1, 0]);
      expect(packetsIn(out)).toEqual(["乙公司"]);
    },
  );

  it("that something has open is told, and goes when the next run begins, unless somebody changed it", async () => {
    const { out, run } = lines();
    await run(lineOf("甲公司"));
    const [earlier = ""] = readdirSync(join(out, "packets"));
    const disk = heldDisk();
    disk.hold(join(out, "packets", earlier));
    const renamed = await run(lineOf("乙公司"));
    expect(counts(renamed)).toEqual([1, 0, 0]);
    expect(await leftOver(out, "-", renamed)).toEqual(["packets/甲公司"]);
    disk.release();
    writeFileSync(join(out, "packets", earlier, "备注.txt"), "x");
    expect(await leftOver(out, "-", await run(lineOf("乙公司")))).toEqual(["packets/甲公司"]);
    rmSync(join(out, "packets", earlier, "备注.txt"));
    expect(await leftOver(out, "-", await run(lineOf("乙公司")))).toEqual([]);
    expect(packetsIn(out)).toEqual(["乙公司"]);
  });

  it("stays while the later one is not there, and so does a folder that the journal does not know", async () => {
    const { out, run } = lines();
    await run(lineOf("甲公司"));
    const [earlier = ""] = readdirSync(join(out, "packets"));
    const disk = heldDisk();
    disk.hold(join(out, "packets", earlier));
    await run(lineOf("乙公司"));
    disk.release();
    const later = readdirSync(join(out, "packets")).find((name) => name !== earlier) ?? "";
    rmSync(join(out, "packets", later), { recursive: true });
    const copy = `副本-${earlier}`;
    mkdirSync(join(out, "packets", copy));
    expect(counts(await run("{"))).toEqual([0, 0, 1]);
    expect(readdirSync(join(out, "packets")).toSorted()).toEqual([earlier, copy].toSorted());
  });
});

describe("a list of findings", () => {
  it("that something has open does not stop the batch, is told beside the packet, and goes when the next run begins", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    const out = join(folder, "out");
    writeSource(source, { "a.json": filingOf("甲公司", withoutName) });
    expect(counts(await batch(source, out))).toEqual([0, 0, 1]);
    const [list = ""] = readdirSync(join(out, "failed"));
    writeSource(source, { "a.json": filingOf("甲公司") });
    const disk = heldDisk();
    disk.keep(join(out, "failed", list));
    const run = await batch(source, out);
    expect(counts(run)).toEqual([1, 0, 0]);
    expect(await leftOver(out, source, run)).toEqual(["failed/a"]);
    disk.release();
    expect(await leftOver(out, source, await batch(source, out))).toEqual([]);
    expect(readdirSync(join(out, "failed"))).toEqual([]);
  });
});

describe("what the report tells as left over", () => {
  it("is what stands of records that are gone: also packets that failed since and lists, but nothing that was deleted", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    const out = join(folder, "out");
    writeSource(source, {
      "done.json": filingOf("甲公司"),
      "held.json": filingOf("乙公司"),
      "faulty.json": filingOf("丙公司", withoutName),
      "stays.json": filingOf("丁公司"),
    });
    expect(counts(await batch(source, out))).toEqual([3, 0, 1]);
    const broken = await batch(source, out, {
      executor: (workshop) => ({
        ...ownThread(workshop),
        run: async (task, signal) =>
          task.record.name === "held"
            ? Promise.reject(new Error("broke down"))
            : ownThread(workshop).run(task, signal),
      }),
    });
    expect(counts(broken)).toEqual([0, 2, 2]);
    expect(await leftOver(out, source, broken)).toEqual([]);
    for (const name of ["done", "held", "faulty"]) rmSync(join(source, `${name}.json`));
    const run = await batch(source, out);
    expect(await leftOver(out, source, run)).toEqual([
      "failed/faulty",
      "failed/held",
      "packets/done",
      "packets/held",
    ]);
    for (const part of ["packets", "failed"]) {
      for (const name of readdirSync(join(out, part))) {
        if (!name.startsWith("stays")) rmSync(join(out, part, name), { recursive: true });
      }
    }
    expect(await leftOver(out, source, run)).toEqual([]);
  });

  it("is nothing of another shard", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    const out = join(folder, "out");
    writeSource(source, { "a.json": filingOf("甲公司"), "b.json": filingOf("乙公司", withoutName) });
    await batch(source, out);
    for (const index of [1, 2, 3]) {
      const shard = { index, count: 3 };
      const selection = { shard, onlyFailed: false, limit: undefined };
      expect(await leftOver(out, source, await batch(source, out, { selection }), shard)).toEqual([]);
    }
  });

  it("is also the packet of a record that fails by now, where something has it open", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    const out = join(folder, "out");
    writeSource(source, { "a.json": filingOf("甲公司") });
    await batch(source, out);
    const [packet = ""] = readdirSync(join(out, "packets"));
    writeSource(source, { "a.json": filingOf("甲公司", withoutName) });
    const disk = heldDisk();
    disk.hold(join(out, "packets", packet));
    const run = await batch(source, out);
    expect(counts(run)).toEqual([0, 0, 1]);
    expect(await leftOver(out, source, run)).toEqual(["packets/a"]);
    disk.release();
    expect(await leftOver(out, source, await batch(source, out))).toEqual([]);
    expect(readdirSync(join(out, "packets"))).toEqual([]);
  });
});
