import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readJournal } from "../../../src/app/batch/journal/journal.js";
import { ownThread, type Executor } from "../../../src/app/batch/executor.js";
import { mergeBatches } from "../../../src/app/batch/merge/merge-batches.js";
import type { BatchRun } from "../../../src/app/batch/run-batch.js";
import type { BatchSettings } from "../../../src/app/batch/settings.js";
import type { Workshop } from "../../../src/app/batch/workshop.js";
import type { World, WordConversion } from "../../../src/app/world.js";
import { wordFile } from "../../template/word/word-file.js";
import { HEAD } from "../pack/pack-world.js";
import { UNDERTAKING } from "../pack/word-undertaking.js";
import { pdfOf } from "../packet/pdf.js";
import { batch, contents, diskWorld, filingOf, SETTINGS, withoutName, writeSource } from "./fixture.js";
import { heldDisk } from "./held-disk.js";
import { counts, lineOf, ranOne, reported, type RanOne } from "./ran.js";
import { temporaryFolder } from "./temporary-folder.js";

const LETTER = "submit/01-承诺书.docx";
const HELD = { "blocking batch/held-packet": 1 };

/** A batch of one filing, run once, with the files of its packet as they were made. */
async function madeOne(
  settings: Partial<BatchSettings> = {},
  world?: World,
): Promise<RanOne & { readonly id: string; readonly before: Readonly<Record<string, string>> }> {
  const ran = await ranOne({ settings, ...(world === undefined ? {} : { world }) });
  const line = ran.run.entries[0]?.line;
  expect([line?.type, line?.tally]).toEqual(["done", expect.anything()]);
  return { ...ran, id: line?.id ?? "", before: contents(ran.packet) };
}

/** The disk with something wrong about reading some files, as often as is said. */
function unreadable(isMeant: (path: string) => boolean, code: string, times = Infinity): World {
  const disk = diskWorld();
  let left = times;
  return {
    ...disk,
    readFile: async (path, limit) => {
      if (isMeant(path) && left > 0) {
        left -= 1;
        throw Object.assign(new Error(code), { code, syscall: "open", path });
      }
      return disk.readFile(path, limit);
    },
  };
}

/** What the list of a record says, in both languages. */
function listOf(out: string, packet: string): string {
  return readFileSync(join(out, "failed", basename(packet), "检查结果.json"), "utf8");
}

describe("a packet that cannot be read for a moment", () => {
  it.each(["EMFILE", "EACCES"])("is not taken for changed, and stays: %s", async (code) => {
    const { source, out, packet, before } = await madeOne();
    writeFileSync(join(source, "a.json"), filingOf("乙公司"));
    // While the record is prepared; when it is recorded the packet can be read.
    const world = unreadable((path) => path === join(packet, ...LETTER.split("/")), code, 1);
    const run = await batch(source, out, { world });
    expect(counts(run)).toEqual([0, 0, 1]);
    expect(contents(packet)).toEqual(before);
    expect(await lineOf(out)).toMatchObject({ isPassing: true, tally: HELD, earlier: { type: "done" } });
    expect(listOf(out, packet)).toContain(
      `${LETTER} in packets/${basename(packet)} cannot be read (${code})`,
    );
    expect(counts(await batch(source, out))).toEqual([1, 0, 0]);
  });

  it("fails its record where it would be kept, and does not end the batch when it is recorded", async () => {
    const { source, out, packet, before } = await madeOne();
    const isManifest = (path: string): boolean => path === join(packet, "manifest.json");
    expect(counts(await batch(source, out, { world: unreadable(isManifest, "EIO") }))).toEqual([0, 0, 1]);
    expect(await lineOf(out)).toMatchObject({ isPassing: true, tally: HELD });
    expect(counts(await batch(source, out))).toEqual([0, 1, 0]);
    writeFileSync(join(source, "a.json"), filingOf("乙公司"));
    let reads = 0;
    const isSecond = (path: string): boolean => isManifest(path) && (reads += 1) === 2;
    expect(counts(await batch(source, out, { world: unreadable(isSecond, "EMFILE") }))).toEqual([0, 0, 1]);
    expect(contents(packet)).toEqual(before);
  });
});

describe("a packet with a file that was put there", () => {
  it("stays also where that is gone by the time the failure is recorded", async () => {
    const { source, out, packet, before } = await madeOne();
    writeFileSync(join(source, "a.json"), filingOf("乙公司"));
    const disk = diskWorld();
    let looks = 0;
    const listTree: World["listTree"] = async (folder) => {
      const there = await disk.listTree(folder);
      looks += folder === packet ? 1 : 0;
      return folder === packet && looks === 1 ? [...there, "submit/备注.txt"] : there;
    };
    const run = await batch(source, out, { world: { ...disk, listTree } });
    expect(counts(run)).toEqual([0, 0, 1]);
    expect(await lineOf(out)).toMatchObject({ tally: { "blocking batch/changed-by-hand": 1 } });
    expect(contents(packet)).toEqual(before);
    // The folder that is named is the one to look into.
    expect(listOf(out, packet)).toContain(`In packets/${basename(packet)} files are not as they were made`);
  });

  it("is as it was made where Word, LibreOffice or the system put the file there", async () => {
    const { source, out, packet } = await madeOne();
    for (const name of ["~$承诺书.docx", ".~lock.01-承诺书.docx#", "._01-承诺书.docx", "ehthumbs.db"]) {
      writeFileSync(join(packet, "submit", name), "x");
    }
    expect(counts(await batch(source, out))).toEqual([0, 1, 0]);
    writeFileSync(join(source, "a.json"), filingOf("乙公司"));
    expect(counts(await batch(source, out))).toEqual([1, 0, 0]);
    writeFileSync(join(packet, "submit", "备注.txt"), "x");
    writeFileSync(join(source, "a.json"), filingOf("丙公司"));
    expect(counts(await batch(source, out))).toEqual([0, 0, 1]);
  });
});

describe("what a packet is made with, gone for a moment,", () => {
  it.each(["final", "draft"] as const)("takes no packet away: an attachment, %s", async (stage) => {
    const options = { ...SETTINGS.options, stage };
    const { source, out, packet, before } = await madeOne({ options });
    const world = unreadable((path) => path.includes("attachments"), "EIO");
    writeFileSync(join(source, "a.json"), filingOf("乙公司", withoutName));
    const run = await batch(source, out, { world, settings: { options } });
    expect(counts(run)).toEqual([0, 0, 1]);
    expect(contents(packet)).toEqual(before);
    expect(await lineOf(out)).toMatchObject({
      isPassing: true,
      tally: { "blocking batch/unreadable": 1 },
    });
    // What else is wrong with the filing is said too.
    expect(listOf(out, packet)).toContain("/processor/name");
  });

  it("is about the record where an attachment is not there", async () => {
    const { source, out } = await madeOne();
    const world = unreadable((path) => path.includes("attachments"), "ENOENT");
    expect(counts(await batch(source, out, { world }))).toEqual([0, 0, 1]);
    expect(contents(join(out, "packets"))).toEqual({});
  });

  it.each<WordConversion>([
    { type: "missing" },
    { type: "failed", reason: "timeout" },
    { type: "failed", reason: "error" },
  ])("takes no packet away: LibreOffice, %j", async (conversion) => {
    const pack = temporaryFolder();
    mkdirSync(join(pack, "templates", "undertaking"), { recursive: true });
    writeFileSync(join(pack, "pack.yaml"), HEAD);
    writeFileSync(join(pack, "templates", "undertaking", "zh.docx"), await wordFile(UNDERTAKING));
    const settings = { pack, options: { ...SETTINGS.options, formats: ["pdf"] as const } };
    const making = (of: WordConversion): World => ({
      ...diskWorld(),
      wordToPdf: () => Promise.resolve(of),
    });
    const bytes = await pdfOf(1);
    const { source, out, packet, before } = await madeOne(settings, making({ type: "pdf", bytes }));
    const run = await batch(source, out, {
      world: making(conversion),
      settings: { ...settings, asOf: "2026-11-24" },
    });
    expect(counts(run)).toEqual([0, 0, 1]);
    expect(contents(packet)).toEqual(before);
    expect(await lineOf(out)).toMatchObject({ isPassing: true, earlier: { type: "done" } });
  });
});

describe("a packet that cannot be moved", () => {
  it("stays, and the batch goes on with the others", async () => {
    const { source, out, packet, before } = await madeOne();
    writeSource(source, { "a.json": filingOf("乙公司"), "b.json": filingOf("丙公司") });
    const disk = heldDisk();
    disk.hold(packet, "EACCES");
    expect(counts(await batch(source, out))).toEqual([1, 0, 1]);
    expect(contents(packet)).toEqual(before);
    const known = [...(await readJournal(out)).values()];
    expect(known.find(({ type }) => type === "failed")).toMatchObject({ isPassing: true, tally: HELD });
    expect(listOf(out, packet)).toContain(`packets/${basename(packet)} cannot be replaced (EACCES)`);
    disk.release();
    expect(counts(await batch(source, out))).toEqual([1, 1, 0]);
    expect(contents(join(out, "failed"))).toEqual({});
    expect(contents(join(out, ".work"))).toEqual({});
  });

  it("ends the batch where the disk is full", async () => {
    const { source, out, packet, before } = await madeOne();
    writeFileSync(join(source, "a.json"), filingOf("乙公司"));
    heldDisk().hold(packet, "ENOSPC");
    await expect(batch(source, out)).rejects.toThrow("ENOSPC");
    expect(contents(packet)).toEqual(before);
  });

  it("stands again where the one that would take its place cannot be moved, now or when the next run begins", async () => {
    const { source, out, id, packet, before } = await madeOne();
    writeFileSync(join(source, "a.json"), filingOf("乙公司"));
    const disk = heldDisk();
    const made = join(out, ".work", id);
    // The list of the failure cannot be moved either; it is when the next run begins.
    disk.hold(made);
    expect(counts(await batch(source, out))).toEqual([0, 0, 1]);
    expect(contents(packet)).toEqual(before);
    expect(existsSync(join(made, "检查结果.json"))).toBe(true);
    disk.release();
    const none = { selection: { shard: undefined, onlyFailed: false, limit: 0 } };
    await batch(source, out, none);
    expect(listOf(out, packet)).toContain("batch/held-packet");
    expect(existsSync(made)).toBe(false);
    expect(counts(await batch(source, out))).toEqual([1, 0, 0]);
  });

  it("stays where not even the list of that can be written, and nothing half removed becomes one", async () => {
    const { source, out, id, packet, before } = await madeOne();
    writeFileSync(join(source, "a.json"), filingOf("乙公司"));
    const disk = heldDisk();
    const made = join(out, ".work", id);
    const executor = (workshop: Workshop): Executor => {
      const own = ownThread(workshop);
      return {
        ...own,
        run: async (task, signal) => {
          const result = await own.run(task, signal);
          disk.hold(packet);
          disk.keep(made);
          return result;
        },
      };
    };
    expect(counts(await batch(source, out, { executor }))).toEqual([0, 0, 1]);
    expect(contents(packet)).toEqual(before);
    expect(contents(join(out, "failed"))).toEqual({});
    disk.release();
    expect(counts(await batch(source, out))).toEqual([1, 0, 0]);
  });

  it("is not taken for changed where its successor was recorded and could not be moved, in this run and the next", async () => {
    const { source, out, packet, before } = await madeOne();
    writeFileSync(join(source, "a.json"), filingOf("乙公司"));
    const disk = heldDisk();
    // As if the run had been killed while it tried.
    disk.hold(packet, "ENOSPC");
    await expect(batch(source, out)).rejects.toThrow("ENOSPC");
    disk.hold(packet);
    expect(counts(await batch(source, out))).toEqual([0, 0, 1]);
    expect(await lineOf(out)).toMatchObject({ isPassing: true, tally: HELD });
    expect(contents(packet)).toEqual(before);
    disk.release();
    expect(counts(await batch(source, out))).toEqual([1, 0, 0]);
  });

  it("ends the putting together of shards with words, and the next one goes on", async () => {
    const { source, out } = await madeOne();
    const whole = join(temporaryFolder(), "whole");
    const merged = async (run: BatchRun): Promise<unknown> => {
      await reported(source, out, run);
      const { report, changed } = await mergeBatches(diskWorld(), [out], whole, "zh");
      return [report.counts.done, report.counts.failed, changed];
    };
    expect(await merged(await batch(source, out))).toEqual([1, 0, []]);
    const name = basename(readdirSync(join(whole, "packets"))[0] ?? "");
    writeFileSync(join(source, "a.json"), filingOf("乙公司"));
    const disk = heldDisk();
    const run = await batch(source, out);
    disk.hold(join(whole, "packets", name));
    await expect(merged(run)).rejects.toThrow(`packets/${name} cannot be replaced (EBUSY)`);
    await expect(merged(run)).rejects.toThrow(`packets/${name} cannot be replaced (EBUSY)`);
    disk.release();
    expect(await merged(run)).toEqual([1, 0, []]);
    expect(contents(join(whole, "packets"))).toEqual(contents(join(out, "packets")));
    expect(contents(join(whole, ".work"))).toEqual({});
  });

  it("is put back when the next run begins, where it could not be at once", async () => {
    const { source, out, id, packet, before } = await madeOne();
    const old = join(out, ".work", `${id}.old`);
    writeFileSync(join(source, "a.json"), filingOf("甲公司"));
    // What a run leaves that could put neither the new packet nor the old one in its place.
    renameSync(packet, old);
    const limit = { selection: { shard: undefined, onlyFailed: false, limit: 0 } };
    expect(counts(await batch(source, out, limit))).toEqual([0, 0, 0]);
    expect(existsSync(old)).toBe(false);
    expect(contents(packet)).toEqual(before);
    rmSync(packet, { recursive: true });
    expect(counts(await batch(source, out))).toEqual([1, 0, 0]);
  });
});
