import { randomUUID } from "node:crypto";
import {
  access,
  chmod,
  constants,
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { hostname } from "node:os";
import { kill, pid } from "node:process";
import { basename, dirname, isAbsolute, join, relative } from "node:path";
import { addAbortSignal, type Readable } from "node:stream";
import type { NodeOffice } from "./office/node-office.js";
import { pathExists } from "./path-exists.js";
import type { PendingFile, World } from "./world.js";
import { errorCode, isNoSuchFile } from "./error-code.js";

/** The real outside, and when the files on their way at this moment are done with. */
export interface NodeWorld {
  readonly world: World;
  readonly whenWritten: () => Promise<void>;
}

/** The real outside: disk, standard input, clock. */
export function nodeWorld(
  standardInput: Readable,
  environment: Readonly<Record<string, string | undefined>>,
): NodeWorld {
  let writing: Promise<void> = Promise.resolve();
  let office: Promise<NodeOffice> | undefined;
  const world: World = {
    readFile,
    readStandardInput: (limit) => readStream(standardInput, limit, "-"),
    inputChunks: (signal) =>
      bytesOf(signal === undefined ? standardInput : addAbortSignal(signal, standardInput)),
    writeFiles: (files, force) => {
      const written = writeFiles(files, force);
      writing = written.catch(() => undefined);
      return written;
    },
    isSameFile,
    listFiles,
    listTree,
    removeFiles: async (paths) => {
      for (const path of paths) await rm(path, { force: true });
    },
    // Starting programs is loaded when one is started.
    wordToPdf: async (document) => {
      office ??= import("./office/node-office.js").then(({ NodeOffice }) => new NodeOffice(environment));
      return (await office).toPdf(document);
    },
    isLink,
    fontFolders: fontFolders(environment),
    configFolder: configFolder(environment),
    self: { process: pid, machine: hostname() },
    isRunning,
    today,
  };
  return { world, whenWritten: () => writing };
}

/** An error of the kind Node makes, for limits Node does not know. */
function systemError(code: string, message: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code, path });
}

async function readFile(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    if (size > limit) throw tooLarge(limit, path);
    // Devices and files that grow say nothing true about their size: what comes is counted as well.
    return await readStream(file.createReadStream({ autoClose: false }), limit, path);
  } finally {
    await file.close();
  }
}

function tooLarge(limit: number, path: string): NodeJS.ErrnoException {
  return systemError("EFBIG", `larger than ${limit} bytes`, path);
}

async function readStream(stream: Readable, limit: number, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytesOf(stream)) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit, path);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream as AsyncIterable<unknown>) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError("input is read as bytes");
    yield chunk;
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [left, right] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })]);
    return left.dev === right.dev && left.ino === right.ino;
  } catch {
    return false;
  }
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [] : [entry.name])).sort();
  } catch {
    return [];
  }
}

async function listTree(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries
      .flatMap((entry) =>
        entry.isDirectory()
          ? []
          : [relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/")],
      )
      .sort();
  } catch (error) {
    if (isNoSuchFile(error)) return [];
    throw error;
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

/** On Windows %APPDATA%, elsewhere by the XDG Base Directory Specification, whose variable counts when it is absolute. */
function configFolder(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const { XDG_CONFIG_HOME: configured, APPDATA: roaming, HOME: home } = environment;
  if (configured !== undefined && isAbsolute(configured)) return configured;
  if (roaming !== undefined && roaming !== "") return roaming;
  return home === undefined || home === "" ? undefined : join(home, ".config");
}

/** Folders of Windows, macOS (with those of Microsoft Word) and Linux; those of other systems are simply not there. */
function fontFolders(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { SystemRoot: windows, LOCALAPPDATA: local, HOME: home } = environment;
  return [
    ...(local === undefined ? [] : [join(local, "Microsoft", "Windows", "Fonts")]),
    ...(windows === undefined ? [] : [join(windows, "Fonts")]),
    ...(home === undefined ? [] : [join(home, "Library", "Fonts"), join(home, ".local", "share", "fonts")]),
    "/Library/Fonts",
    "/System/Library/Fonts/Supplemental",
    "/Applications/Microsoft Word.app/Contents/Resources/DFonts",
    "/usr/local/share/fonts",
    "/usr/share/fonts",
    "/usr/share/fonts/truetype/msttcorefonts",
  ];
}

/** One file on its way: written aside, then put in place of what stood there. */
interface Move {
  /** As the user knows it. */
  readonly path: string;
  /** Where it is written: behind the links that lead there, which stay. */
  readonly target: string;
  readonly bytes: Uint8Array;
  readonly replaces: boolean;
  readonly aside: string;
  readonly replaced: string;
}

async function writeFiles(files: readonly PendingFile[], force: boolean): Promise<void> {
  for (const { path, replaces = force } of files) {
    if (!(await pathExists(path))) continue;
    if ((await stat(path)).isDirectory()) throw systemError("EISDIR", "a folder stands there", path);
    if (!replaces) throw systemError("EEXIST", "file exists", path);
    // Renaming asks the folder only: a file that is kept from being written would be replaced all the same.
    await access(path, constants.W_OK);
  }
  const mark = randomUUID();
  const moves: Move[] = [];
  for (const { path, bytes, replaces = force } of files) {
    const target = await behindLinks(path);
    // Both would go by one name aside: the second would take the place of the first, and its own move would fail.
    if (moves.some((move) => move.target === target)) throw systemError("EINVAL", "named twice", path);
    const beside = (suffix: string): string =>
      join(dirname(target), `.${basename(target)}.${mark}.${suffix}`);
    moves.push({ path, target, bytes, replaces, aside: beside("new"), replaced: beside("old") });
  }
  const begun: Move[] = [];
  try {
    for (const move of moves) await namingTarget(move, writeAside);
    for (const move of moves) {
      begun.push(move);
      await namingTarget(move, putInPlace);
    }
  } catch (error) {
    // The user hears of the first failure. An old file that cannot be put back stays beside, under its hidden name.
    await Promise.allSettled(begun.map(putBack));
    throw error;
  } finally {
    await Promise.allSettled(moves.map((move) => rm(move.aside, { force: true })));
  }
  await Promise.allSettled(moves.map((move) => rm(move.replaced, { force: true })));
}

/** The file that a path leads to. What is no link is left as it is called: some drives cannot say where a file really is. */
async function behindLinks(path: string): Promise<string> {
  return (await pathExists(path)) && (await isLink(path)) ? realpath(path) : path;
}

async function writeAside({ target, aside, bytes }: Move): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true });
  } catch (error) {
    // Of a file where a folder is wanted Node says that it exists already, as if the target did.
    throw (await pathExists(dirname(target))) ? systemError("ENOTDIR", "a file stands there", target) : error;
  }
  // What takes the place of a file is for the same eyes as that was.
  const mode = (await pathExists(target)) ? (await stat(target)).mode & 0o777 : undefined;
  await writeFile(aside, bytes, mode === undefined ? {} : { mode });
  if (mode !== undefined) await chmod(aside, mode);
}

async function putInPlace({ target, replaces, aside, replaced }: Move): Promise<void> {
  if (await pathExists(target)) {
    // Somebody else may have made it since the first look.
    if (!replaces) throw systemError("EEXIST", "file exists", target);
    // The old file stands until the new one takes its place in one step: whoever stops the program in between loses neither.
    await keepCopy(target, replaced);
  }
  await rename(aside, target);
}

/** A second name for a file, or a copy where the disk knows no second names. */
async function keepCopy(file: string, copy: string): Promise<void> {
  try {
    await link(file, copy);
  } catch {
    await copyFile(file, copy);
  }
}

/** Undoes a move as far as it came: the old file stands again, or nothing where nothing stood. */
async function putBack({ target, aside, replaced }: Move): Promise<void> {
  // While the new file stands aside the old one was not touched, and its copy may be cut off.
  if (await pathExists(aside)) await rm(replaced, { force: true });
  else if (await pathExists(replaced)) {
    await rename(replaced, target);
    // Of two names of one file neither goes away.
    await rm(replaced, { force: true });
  } else await rm(target, { force: true });
}

/** Errors name the target, which the user knows, and not the file aside. */
async function namingTarget(move: Move, step: (move: Move) => Promise<void>): Promise<void> {
  try {
    await step(move);
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path: move.path }) : error;
  }
}

function isRunning(process: number): boolean {
  try {
    kill(process, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

/** China has kept UTC+8 the whole year since 1991; no locale data are asked. */
const CHINA_OFFSET_MILLISECONDS = 8 * 3_600_000;

function today(): string {
  return new Date(Date.now() + CHINA_OFFSET_MILLISECONDS).toISOString().slice(0, 10);
}
