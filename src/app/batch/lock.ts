import { randomUUID } from "node:crypto";
import { copyFile, constants, link, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { memberOf } from "../../foundation/data.js";
import { OutputFileError } from "../../foundation/errors.js";
import { errorCode, isNoSuchFile } from "../error-code.js";
import { sha256 } from "../sha256.js";
import type { World } from "../world.js";
import { diskTrouble } from "./disk-trouble.js";
import { makeFolder } from "./make-folder.js";

const NAME = ".running";

/** Milliseconds until somebody else is asked again who takes over the same lock, or who is just writing one. */
const MOMENT = 20;

/** Looks at a lock without content until it is taken for what a power cut left. */
const MOST_LOOKS = 50;

/** Locks of this process, by their content: its own number says nothing, because another of the same number may have been before it (every container begins anew). */
const ours = new Set<string>();

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
  let isBegun = false;
  try {
    const isNew = await makeFolder(folder);
    const path = join(folder, NAME);
    const unlock = await lock(world, path);
    if (unlock === undefined) throw atWork(folder, path);
    let isDone = false;
    isBegun = true;
    try {
      const result = await work();
      isDone = true;
      return result;
    } finally {
      await unlock();
      // Where the work ended before it wrote anything nothing is left of it.
      if (isNew && !isDone) await rmdir(folder).catch(() => undefined);
    }
  } catch (error) {
    throw diskTrouble(error, folder, isBegun);
  }
}

/** The lock of a run in a folder. */
export interface FoundLock {
  readonly path: string;
  /** Not where a killed run of this machine left it. */
  readonly isAtWork: boolean;
}

/** The lock that is in a folder; nothing where the last run came to its end. Nothing is written. */
export async function lockIn(world: World, folder: string): Promise<FoundLock | undefined> {
  const path = join(folder, NAME);
  const content = await writtenContentOf(path);
  return content === undefined ? undefined : { path, isAtWork: isAtWork(world, content) };
}

/**
 * Keeps others out while one is at work: two runs in one folder would move each other's packets. What a killed run of this machine left is taken over, and
 * of those who take it over at once one wins. No two locks have the same content, and one that was left is removed only by who has a lock on
 * removing the very same: whoever comes later finds another content, and looks again.
 *
 * @returns what ends it; nothing when another is at work.
 */
async function lock(world: World, path: string): Promise<(() => Promise<void>) | undefined> {
  const own = JSON.stringify({ ...world.self, token: randomUUID() });
  ours.add(own);
  const unlock = async (): Promise<void> => {
    // Whoever deleted it by hand may have let another run in.
    if ((await contentOf(path)) === own) await rm(path, { force: true });
    ours.delete(own);
  };
  try {
    for (;;) {
      if (await isPut(path, own)) return unlock;
      const known = await writtenContentOf(path);
      if (known === undefined) {
        await pause(MOMENT);
        continue;
      }
      if (isAtWork(world, known)) break;
      await removeLeft(world, path, known);
    }
  } catch (error) {
    ours.delete(own);
    throw error;
  }
  ours.delete(own);
  return undefined;
}

/** Removes a lock that was left, if nobody has done so. */
async function removeLeft(world: World, path: string, known: string): Promise<void> {
  const unlock = await lock(world, `${path}.${sha256(known).slice(0, 16)}`);
  if (unlock === undefined) {
    await pause(MOMENT);
    return;
  }
  try {
    if ((await contentOf(path)) === known) await rm(path, { force: true });
  } finally {
    await unlock();
  }
}

/** Puts a lock where none is; `false` where there is one. Others see all of it or nothing. */
async function isPut(path: string, content: string): Promise<boolean> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await writeFile(aside, content, { flush: true });
    await linkOrCopy(aside, path);
  } catch (error) {
    // A network disk may have put it, lost the answer and been asked again: what stands there tells.
    if (errorCode(error) !== "EEXIST") throw error;
  } finally {
    await rm(aside, { force: true });
  }
  return (await contentOf(path)) === content;
}

/** A second name for a file. Where file systems know none (FAT, some network disks) a copy, which others may see for a moment without its content. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!NO_LINKS.has(errorCode(error))) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

const NO_LINKS: ReadonlySet<unknown> = new Set([
  "EPERM",
  "EACCES",
  "ENOSYS",
  "ENOTSUP",
  "EOPNOTSUPP",
  "EINVAL",
  "EMLINK",
  "EISDIR",
  "UNKNOWN",
]);

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isNoSuchFile(error)) return undefined;
    throw error;
  }
}

/** The content of a lock, waited for while there is none: somebody may just be writing it. */
async function writtenContentOf(path: string): Promise<string | undefined> {
  let content = await contentOf(path);
  for (let looks = 0; content === "" && looks < MOST_LOOKS; looks += 1) {
    await pause(MOMENT);
    content = await contentOf(path);
  }
  return content;
}

function isAtWork(world: World, content: string): boolean {
  let owner: unknown;
  try {
    owner = JSON.parse(content);
  } catch {
    // A power cut left no more of it.
    return false;
  }
  const id = memberOf(owner, "process");
  // Of another machine that shares the folder nothing can be asked.
  if (memberOf(owner, "machine") !== world.self.machine || typeof id !== "number") return true;
  return id === world.self.process ? ours.has(content) : world.isRunning(id);
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
