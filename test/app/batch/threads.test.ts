import { join } from "node:path";
import { expect, it } from "vitest";
import { mergeBatches } from "../../../src/app/batch/merge/merge-batches.js";
import { threadPool } from "../../../src/app/batch/threads/pool.js";
import { batch, contents, diskWorld, filingOf, withoutName, workshop, writeSource } from "./fixture.js";
import { reported } from "./ran.js";
import { temporaryFolder } from "./temporary-folder.js";

// Whether threads do what they are told is also seen by `npm run bench:batch`, with many records and real kills.
it("gives the same bytes and report in one thread, in several that are replaced, and in shards put together", async () => {
  const folder = temporaryFolder();
  const source = join(folder, "source");
  const names = ["甲", "乙", "丙", "丁", "戊"];
  writeSource(
    source,
    Object.fromEntries(
      names.map((name, index) => [
        `${name}.json`,
        filingOf(`${name}公司`, index === 2 ? withoutName : undefined),
      ]),
    ),
  );
  const world = diskWorld();
  const made = async (
    name: string,
    shard: { readonly index: number; readonly count: number } | undefined,
    width: number,
  ): Promise<string> => {
    const out = join(folder, name);
    const pool =
      width === 1
        ? undefined
        : threadPool({ workshop: await workshop(), environment: {}, width, recordsAThread: 2 });
    const run = await batch(source, out, {
      selection: { shard, onlyFailed: false, limit: undefined },
      ...(pool === undefined ? {} : { executor: () => pool }),
    });
    await pool?.close();
    await reported(source, out, run, shard);
    return out;
  };
  const one = contents(await made("one", undefined, 1));
  expect(Object.keys(one).filter((path) => path.endsWith("manifest.json"))).toHaveLength(4);
  expect(contents(await made("several", undefined, 2))).toEqual(one);
  const shards = [1, 2].map((index) => ({ index, count: 2 }));
  const outs: string[] = [];
  for (const shard of shards) outs.push(await made(`shard-${shard.index}`, shard, 1));
  const merged = join(folder, "merged");
  const { missingShards, changed } = await mergeBatches(world, outs, merged, "zh");
  expect([missingShards, changed, contents(merged)]).toEqual([[], [], one]);
  // A second time it has nothing to copy; with one shard it says which is missing.
  await mergeBatches(world, outs, merged, "zh");
  expect(contents(merged)).toEqual(one);
  const part = await mergeBatches(world, outs.slice(1), join(folder, "part"), "zh");
  expect(part.missingShards).toEqual([1]);
  expect(part.report).toMatchObject({ missingShards: [1], leftOver: [] });
}, 180_000);
