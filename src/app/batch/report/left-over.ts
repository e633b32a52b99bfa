import { join } from "node:path";
import { readHistory } from "../journal/journal.js";
import { lastPacket, type JournalLine } from "../journal/line.js";
import { FAILED, namesIn, PACKETS } from "../out-folder.js";
import type { BatchEntry } from "../run-batch.js";
import { isInShard, type Shard } from "../selection.js";

/**
 * Folders of packets and lists that are out of date and still there. Those of records that are no longer in the source are nobody's to take away; others stayed because
 * somebody changed the packet, or something had it open.
 *
 * @param entries all the records of the source, or of the shard: about those of others nothing is said.
 */
export async function leftOver(
  out: string,
  entries: readonly BatchEntry[],
  shard: Shard | undefined,
): Promise<readonly string[]> {
  const lines = new Map(entries.map(({ id, line }) => [id, line]));
  const packets = await namesIn(join(out, PACKETS));
  const lists = await namesIn(join(out, FAILED));
  const found = new Set<string>();
  for (const [id, history] of await readHistory(out)) {
    if (!isInShard({ id }, shard)) continue;
    const line = lines.get(id);
    const packet = standingFolder(line);
    const list = line?.type === "failed" ? line.folder : undefined;
    for (const { folder } of history) {
      if (folder !== packet && packets.has(folder)) found.add(`${PACKETS}/${folder}`);
      if (folder !== list && lists.has(folder)) found.add(`${FAILED}/${folder}`);
    }
  }
  return Array.from(found).toSorted();
}

/** Where a packet of a record stands by right. */
function standingFolder(line: JournalLine | undefined): string | undefined {
  return line?.type === "failed" && line.isPassing !== true ? undefined : lastPacket(line)?.folder;
}
