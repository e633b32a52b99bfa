import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ownThread, type Executor } from "../../../src/app/batch/executor.js";
import { readJournal } from "../../../src/app/batch/journal/journal.js";
import { mergeBatches } from "../../../src/app/batch/merge/merge-batches.js";
import type { BatchRun } from "../../../src/app/batch/run-batch.js";
import { TimeLimitError } from "../../../src/app/batch/executor-error.js";
import { failureFinding } from "../../../src/app/batch/finding.js";
import { workerFailure } from "../../../src/app/batch/queue/worker-error.js";
import type { Workshop } from "../../../src/app/batch/workshop.js";
import { InputFileError } from "../../../src/foundation/errors.js";
import { batch, contents, diskWorld, filingOf, withoutName } from "./fixture.js";
import { counts, lineOf, ranOne, reported } from "./ran.js";
import { temporaryFolder } from "./temporary-folder.js";

const LETTER = "submit/01-承诺书.docx";

/** Does something after a record was made and before it is recorded. */
function after(change: () => void): (workshop: Workshop) => Executor {
  return (workshop) => {
    const own = ownThread(workshop);
    return {
      ...own,
      async run(task, signal) {
        const result = await own.run(task, signal);
        change();
        return result;
      },
    };
  };
}

function brokenDown(workshop: Workshop): Executor {
  return { ...ownThread(workshop), run: () => Promise.reject(new Error("broke down")) };
}

describe("a packet that somebody changes", () => {
  it("while another is made in its place stays, and that is said", async () => {
    const { source, out, packet } = await ranOne();
    const change = (): void => {
      writeFileSync(join(packet, LETTER), "changed");
    };
    writeFileSync(join(source, "a.json"), filingOf("乙公司"));
    const run = await batch(source, out, { executor: after(change) });
    expect(readFileSync(join(packet, LETTER), "utf8")).toBe("changed");
    expect(counts(run)).toEqual([0, 0, 1]);
    expect(run.entries[0]?.line).toMatchObject({
      type: "failed",
      tally: { "blocking batch/changed-by-hand": 1 },
    });
    const forced = { executor: after(change), settings: { force: true } };
    expect(counts(await batch(source, out, forced))).toEqual([1, 0, 0]);
    expect(readFileSync(join(packet, LETTER), "utf8")).not.toBe("changed");
  });

  it("stays where a run was cut off before it moved another in its place", async () => {
    const { source, out, packet, run } = await ranOne();
    writeFileSync(join(source, "a.json"), filingOf("乙公司"));
    const moved = temporaryFolder();
    await batch(source, moved);
    const folder = run.entries[0]?.line?.folder ?? "";
    cpSync(join(moved, "packets", folder), join(out, ".work", run.entries[0]?.id ?? ""), { recursive: true });
    cpSync(join(moved, "journal.ndjson"), join(out, "journal.ndjson"));
    writeFileSync(join(packet, LETTER), "changed");
    const again = await batch(source, out);
    expect(counts(again)).toEqual([0, 0, 1]);
    expect(readFileSync(join(packet, LETTER), "utf8")).toBe("changed");
  });

  it("stays in every later run, also with a manifest that agrees with the change", async () => {
    const { source, out, packet } = await ranOne();
    const manifest = readFileSync(join(packet, "manifest.json"));
    writeFileSync(join(packet, "manifest.json"), `${manifest.toString()}\n`);
    for (const company of ["乙公司", "丙公司", "丁公司"]) {
      writeFileSync(join(source, "a.json"), filingOf(company));
      expect(counts(await batch(source, out))).toEqual([0, 0, 1]);
      expect(await lineOf(out)).toMatchObject({ type: "failed", earlier: { type: "done" } });
    }
    // As it was made again, with the filing it was made of: nothing has to be made.
    writeFileSync(join(packet, "manifest.json"), manifest);
    writeFileSync(join(source, "a.json"), filingOf("甲公司"));
    expect(counts(await batch(source, out))).toEqual([0, 1, 0]);
    expect(await lineOf(out)).toMatchObject({ type: "done" });
    expect(contents(join(out, "failed"))).toEqual({});
  });

  it("is not overwritten when shards are put together", async () => {
    const { source, out, run } = await ranOne();
    const world = diskWorld();
    await reported(source, out, run);
    const whole = join(temporaryFolder(), "whole");
    await mergeBatches(world, [out], whole, "zh");
    const target = join(whole, "packets", run.entries[0]?.line?.folder ?? "");
    writeFileSync(join(target, LETTER), "changed");
    writeFileSync(join(source, "a.json"), filingOf("乙公司"));
    await reported(source, out, await batch(source, out));
    expect((await mergeBatches(world, [out], whole, "zh")).changed).toEqual([target]);
    expect(readFileSync(join(target, LETTER), "utf8")).toBe("changed");
  });
});

describe("a failure that says nothing about the record", () => {
  it("leaves the packet also where shards are put together, now and when they are again", async () => {
    const { source, out, run } = await ranOne();
    const id = run.entries[0]?.id ?? "";
    const folder = run.entries[0]?.line?.folder ?? "";
    const whole = join(temporaryFolder(), "whole");
    const world = diskWorld();
    const merged = async (ran: BatchRun): Promise<unknown> => {
      await reported(source, out, ran);
      const { report, changed } = await mergeBatches(world, [out], whole, "zh");
      expect(contents(join(whole, "failed"))).toEqual(contents(join(out, "failed")));
      return [report.counts.done, report.counts.failed, changed];
    };
    const failed = await batch(source, out, { executor: brokenDown });
    expect(await merged(failed)).toEqual([0, 1, []]);
    expect(contents(join(whole, "packets"))).toEqual(contents(join(out, "packets")));
    expect(Object.keys(contents(join(whole, "packets")))).toContain(`${folder}/manifest.json`);
    expect((await readJournal(whole)).get(id)).toEqual((await readJournal(out)).get(id));
    const lines = (): number => readFileSync(join(whole, "journal.ndjson"), "utf8").split("\n").length;
    const before = lines();
    expect(await merged(failed)).toEqual([0, 1, []]);
    // The packet was not copied again.
    expect(lines()).toBe(before + 1);
    // A later packet of the shard takes its place, whose record then fails again.
    writeFileSync(join(source, "a.json"), filingOf("乙公司"));
    await batch(source, out);
    expect(await merged(await batch(source, out, { executor: brokenDown }))).toEqual([0, 1, []]);
    expect(contents(join(whole, "packets"))).toEqual(contents(join(out, "packets")));
    expect(await merged(await batch(source, out))).toEqual([1, 0, []]);
    expect(contents(whole)).toEqual(contents(out));
    // What is about the record takes the packet away, here as there.
    writeFileSync(join(source, "a.json"), filingOf("乙公司", withoutName));
    expect(await merged(await batch(source, out))).toEqual([0, 1, []]);
    expect(contents(join(whole, "packets"))).toEqual({});
  });

  it("takes over no packet that somebody changed, and names it", async () => {
    const { source, out, packet } = await ranOne();
    writeFileSync(join(packet, LETTER), "changed");
    const run = await batch(source, out, { executor: brokenDown });
    const world = diskWorld();
    await reported(source, out, run);
    const whole = join(temporaryFolder(), "whole");
    const { report, changed } = await mergeBatches(world, [out], whole, "zh");
    expect([report.counts.failed, changed]).toEqual([1, [packet]]);
    expect(contents(join(whole, "packets"))).toEqual({});
    expect(contents(join(whole, "failed"))).toEqual(contents(join(out, "failed")));
  });

  it("leaves the packet, which is kept when it has passed", async () => {
    const { source, out, packet } = await ranOne();
    const before = contents(out);
    expect(counts(await batch(source, out, { executor: brokenDown }))).toEqual([0, 0, 1]);
    expect(contents(packet)).toHaveProperty("manifest.json");
    expect(await lineOf(out)).toMatchObject({ isPassing: true, earlier: { type: "done" } });
    expect(counts(await batch(source, out))).toEqual([0, 1, 0]);
    expect(contents(out)).toEqual(before);
  });

  it("is one where a file cannot be read for a moment, but not one of its answers", async () => {
    const { source, out, packet } = await ranOne();
    const gone = (workshop: Workshop): Executor => {
      const own = ownThread(workshop);
      return {
        ...own,
        run: (task, signal) => {
          rmSync(join(source, "a.json"));
          return own.run(task, signal);
        },
      };
    };
    expect(counts(await batch(source, out, { executor: gone }))).toEqual([0, 0, 1]);
    expect(contents(packet)).toHaveProperty("manifest.json");
    writeFileSync(join(source, "a.json"), filingOf("甲公司", withoutName));
    expect(counts(await batch(source, out))).toEqual([0, 0, 1]);
    expect(contents(join(out, "packets"))).toEqual({});
    expect(failureFinding("a.json", new Error("broken")).code).toBe("batch/defect");
  });

  it.each([
    [workerFailure("job stalled more than allowable limit"), "batch/machine"],
    [new TimeLimitError(1_800_000), "batch/time-limit"],
    [new InputFileError({ zh: "无", en: "none" }, { zh: "无", en: "none" }), "batch/unreadable"],
  ])("is told by what failed: %s", async (error, code) => {
    const { source, out, packet } = await ranOne();
    const executor = (workshop: Workshop): Executor => ({
      ...ownThread(workshop),
      run: async () => Promise.reject(error),
    });
    expect(counts(await batch(source, out, { executor }))).toEqual([0, 0, 1]);
    expect(contents(packet)).toHaveProperty("manifest.json");
    expect(await lineOf(out)).toMatchObject({ isPassing: true, tally: { [`blocking ${code}`]: 1 } });
  });
});
