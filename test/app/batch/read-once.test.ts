import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { BatchSettings } from "../../../src/app/batch/settings.js";
import { placesPath } from "../../../src/app/intake/places-file.js";
import { findPack } from "../../../src/app/pack/find-pack.js";
import type { World } from "../../../src/app/world.js";
import { run } from "../../../src/cli/run.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { batch, diskWorld, filingOf, ONE_PAPER_WORDS, withoutName, writeSource } from "./fixture.js";
import { temporaryFolder } from "./temporary-folder.js";

/** The real disk, and how often each file below a folder was read. */
function counting(folder: string): { readonly world: World; readonly reads: Map<string, number> } {
  const disk = diskWorld();
  const reads = new Map<string, number>();
  const readFile: World["readFile"] = async (path, limit) => {
    if (path.startsWith(folder)) reads.set(path, (reads.get(path) ?? 0) + 1);
    return disk.readFile(path, limit);
  };
  return { reads, world: { ...disk, readFile } };
}

describe("a record that is looked at again", () => {
  async function readsOf(
    change: (source: string) => void,
    settings: Partial<BatchSettings> = {},
  ): Promise<readonly [made: number, kept: number, failed: number, reads: readonly number[]]> {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    const out = join(folder, "out");
    writeSource(source, { "a.json": filingOf("甲公司") });
    writeFileSync(placesPath(join(source, "a.json")), '{"form":"问卷.xlsx","sheets":[],"cells":{}}');
    await batch(source, out);
    change(source);
    const { world, reads } = counting(source);
    const { made, kept, failed } = await batch(source, out, { world, settings });
    // The filing, its places, and at least one attachment.
    expect(reads.size).toBeGreaterThan(2);
    return [made, kept, failed, [...new Set(reads.values())]];
  }

  it("is read once where it is as it was", async () => {
    expect(await readsOf(() => undefined)).toEqual([0, 1, 0, [1]]);
  });

  it("is read once where something changed, and made of what was read", async () => {
    const other = (source: string): void => writeFileSync(join(source, "a.json"), filingOf("乙公司"));
    expect(await readsOf(other)).toEqual([1, 0, 0, [1]]);
    const broken = (source: string): void =>
      writeFileSync(join(source, "a.json"), filingOf("甲公司", withoutName));
    expect(await readsOf(broken)).toEqual([0, 0, 1, [1]]);
    const places = (source: string): void => writeFileSync(placesPath(join(source, "a.json")), "{}");
    expect(await readsOf(places)).toEqual([1, 0, 0, [1]]);
  });

  it("is read once where it is made anew in any case", async () => {
    expect(await readsOf(() => undefined, { force: true })).toEqual([1, 0, 0, [1]]);
  });
});

it("a pack is found once for a batch", async () => {
  const folder = temporaryFolder();
  writeSource(join(folder, "source"), { "a.json": filingOf("甲公司") });
  const pack = packagePath("templates/packs/firm");
  const once = counting(pack);
  await findPack(once.world, pack);
  const { world, reads } = counting(pack);
  const words = ["batch", join(folder, "source"), "--out", join(folder, "out"), "--dry-run"];
  const others = ONE_PAPER_WORDS.with(ONE_PAPER_WORDS.indexOf("built-in"), pack);
  const status = await run([...words, ...others], {
    world,
    environment: {},
    locale: "zh-CN",
    result: () => undefined,
    talk: () => undefined,
  });
  expect([status, reads]).toEqual([0, once.reads]);
  expect(reads.size).toBeGreaterThan(1);
});
