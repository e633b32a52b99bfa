import { mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { memberOf } from "../../foundation/data.js";
import { OutputFileError } from "../../foundation/errors.js";
import type { World } from "../world.js";
import { diskTrouble } from "./disk-trouble.js";

const NAME = ".running";

/**
 * Does the work of a run in a folder, which is made if it is not there, and keeps other runs out of it meanwhile.
 *
 * @throws OutputFileError when the folder cannot be written or a run is at work there; whatever else the work throws.
 */
export async function inLockedFolder<Result>(
  world: World,
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    await mkdir(folder, { recursive: true });
    const unlock = await lockFolder(world, folder);
    try {
      return await work();
    } finally {
      await unlock();
    }
  } catch (error) {
    throw diskTrouble(error, folder);
  }
}

/**
 * Keeps a second run out of a folder while one is at work in it: both would move each other's packets. What a killed run of this machine left is taken over.
 *
 * @returns what ends it.
 * @throws OutputFileError when a run is at work there.
 */
async function lockFolder(world: World, folder: string): Promise<() => Promise<void>> {
  const path = join(folder, NAME);
  for (;;) {
    try {
      const file = await open(path, "wx");
      await file.writeFile(JSON.stringify(world.self));
      await file.close();
      return async () => rm(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    if (await isAtWork(world, path)) throw atWork(folder, path);
    await rm(path, { force: true });
  }
}

async function isAtWork(world: World, path: string): Promise<boolean> {
  let owner: unknown;
  try {
    owner = JSON.parse(await readFile(path, "utf8"));
  } catch {
    // Written and cut off, or gone in the meantime.
    return false;
  }
  const id = memberOf(owner, "process");
  // Of another machine that shares the folder nothing can be asked.
  if (memberOf(owner, "machine") !== world.self.machine || typeof id !== "number") return true;
  return id !== world.self.process && world.isRunning(id);
}

function atWork(folder: string, path: string): OutputFileError {
  return new OutputFileError(
    { zh: `另一批处理正在写 ${folder}。`, en: `Another batch is at work in ${folder}.` },
    {
      zh: `等它结束，或者用 --out 另选文件夹；确定没有在运行的，删除 ${path}。分片各用各的文件夹，再用 pipia batch merge 合并。`,
      en: `Wait until it has ended, or choose another folder with --out; delete ${path} if you are sure that none is. Shards have a folder each and are put together by pipia batch merge.`,
    },
  );
}
