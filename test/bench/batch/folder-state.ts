import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One SHA-256 over all files of a batch by path: packets, lists and reports. The journal is left out: its lines stand in the order in which records were done. */
export function stateOf(out: string): string {
  const hash = createHash("sha256");
  const paths = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".ndjson"))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const path of paths) hash.update(`${path.slice(out.length)}\n`).update(readFileSync(path));
  return hash.digest("hex");
}

/** What a journal says: records with a packet, and packets that were made more than once though nothing had changed. */
export function journalOf(out: string): { readonly done: number; readonly doneTwice: number } {
  const made = new Map<string, number>();
  for (const line of readFileSync(join(out, "journal.ndjson"), "utf8").split("\n")) {
    const [, id] = /^\{"type":"done","id":"([0-9a-f]+)"/u.exec(line) ?? [];
    if (id !== undefined) made.set(id, (made.get(id) ?? 0) + 1);
  }
  return { done: made.size, doneTwice: [...made.values()].filter((times) => times > 1).length };
}
