import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { errorCode, isNoSuchFile } from "../error-code.js";

/**
 * Makes a folder and those above it, one after the other: Node's own way says ENOENT of a disk that may not be written and EEXIST of a file that is in the
 * way, and on some disks it never ends.
 *
 * @returns whether it was not there before.
 * @throws the error of the system that says why it cannot be made.
 */
export async function makeFolder(folder: string): Promise<boolean> {
  const missing: string[] = [];
  for (let at = folder; !(await isFolder(at)); at = dirname(at)) {
    missing.unshift(at);
    if (at === dirname(at)) break;
  }
  for (const path of missing) await makeOne(path);
  return missing.length > 0;
}

async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    // Another run may have made it just now.
    if (errorCode(error) !== "EEXIST" || !(await isFolder(path))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true;
  } catch (error) {
    if (isNoSuchFile(error)) return false;
    throw error;
  }
  throw Object.assign(new Error(`ENOTDIR: not a directory, mkdir '${path}'`), {
    code: "ENOTDIR",
    syscall: "mkdir",
    path,
  });
}
