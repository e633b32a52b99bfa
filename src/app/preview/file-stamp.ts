import { stat } from "node:fs/promises";

/**
 * Tells one state of a file from another without reading it: time of its last change, size, and which file it is, since editors put a new one in
 * the old one's place. `""` where there is none.
 */
export async function fileStamp(path: string): Promise<string> {
  try {
    const { mtimeNs, size, ino } = await stat(path, { bigint: true });
    return `${mtimeNs} ${size} ${ino}`;
  } catch {
    return "";
  }
}
