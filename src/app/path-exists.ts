import { access } from "node:fs/promises";

/** Whether there is a file or folder at a path of this machine. */
export async function pathExists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
