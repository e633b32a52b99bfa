import { randomUUID } from "node:crypto";
import { access, mkdir, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Readable } from "node:stream";
import type { PendingFile, World } from "./world.js";

/** The real outside: disk, standard input, clock. */
export function nodeWorld(standardInput: Readable): World {
  return {
    readFile,
    readStandardInput: (limit) => readStream(standardInput, limit),
    exists,
    writeFiles,
    today,
  };
}

/** An error of the kind Node makes, for limits Node does not know. */
function systemError(code: string, message: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code, path });
}

async function readFile(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    if (size > limit) throw systemError("EFBIG", `file larger than ${limit} bytes`, path);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function readStream(stream: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<unknown>) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError("standard input is read as bytes");
    size += chunk.length;
    if (size > limit) throw systemError("EFBIG", `standard input larger than ${limit} bytes`, "-");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/** One file on its way: written aside, then put in place of what stood there. */
interface Move {
  readonly target: string;
  readonly aside: string;
  readonly replaced: string;
}

async function writeFiles(files: readonly PendingFile[], force: boolean): Promise<void> {
  for (const { path } of files) {
    if (!(await exists(path))) continue;
    if (!force) throw systemError("EEXIST", "file exists", path);
    if ((await stat(path)).isDirectory()) throw systemError("EISDIR", "a folder stands there", path);
  }
  const mark = randomUUID();
  const moves = files.map(({ path }): Move => {
    const beside = (suffix: string): string => join(dirname(path), `.${basename(path)}.${mark}.${suffix}`);
    return { target: path, aside: beside("new"), replaced: beside("old") };
  });
  const done: Move[] = [];
  try {
    for (const [index, move] of moves.entries()) {
      await mkdir(dirname(move.target), { recursive: true });
      await writeFile(move.aside, files[index]?.bytes ?? new Uint8Array());
    }
    for (const move of moves) {
      if (await exists(move.target)) await rename(move.target, move.replaced);
      done.push(move);
      await rename(move.aside, move.target);
    }
  } catch (error) {
    for (const move of done) await putBack(move);
    throw error;
  } finally {
    for (const move of moves) {
      await rm(move.aside, { force: true });
      await rm(move.replaced, { force: true });
    }
  }
}

/** Undoes a move as far as it came: the old file stands again, or nothing where nothing stood. */
async function putBack(move: Move): Promise<void> {
  if (await exists(move.replaced)) await rename(move.replaced, move.target);
  else if (!(await exists(move.aside))) await rm(move.target, { force: true });
}

function today(): string {
  // "en-CA" writes dates as YYYY-MM-DD.
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai", dateStyle: "short" }).format(
    new Date(),
  );
}
