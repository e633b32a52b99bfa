import { join } from "node:path";
import { OutputFileError } from "../../foundation/errors.js";
import { saveFiles } from "../save-files.js";
import type { World } from "../world.js";
import { sha256 } from "../sha256.js";
import { inWords, whereRemoved, whereWritten } from "./folder-error.js";
import { readManifest } from "./read-manifest.js";
import { isOfPacket, MANIFEST } from "./packet-file.js";
import { inFolder, type WritablePacket } from "./write-packet.js";

/** Largest file of an earlier packet that is looked at, in bytes. */
const LARGEST = 500_000_000;

/**
 * Writes a packet into its folder: all of it or nothing. What an earlier packet left there and this one does not have is
 * removed, if nobody has changed it; any other file in the folders of the packet, and any other archive beside them, stops
 * it, because it would be handed in by mistake.
 *
 * @param inputs files the packet was made from, never written over.
 * @throws OutputFileError with the file and what to do.
 */
export async function savePacket(
  world: World,
  folder: string,
  packet: WritablePacket,
  force: boolean,
  inputs: readonly string[],
): Promise<void> {
  const obsolete = await inWords(obsoleteFiles(world, folder, packet, force), folder, whereWritten);
  await saveFiles(world, inFolder(packet.files, folder), force, inputs);
  const removed = world.removeFiles(obsolete.map((path) => join(folder, ...path.split("/"))));
  await inWords(removed, folder, whereRemoved);
}

async function obsoleteFiles(
  world: World,
  folder: string,
  { files }: WritablePacket,
  force: boolean,
): Promise<readonly string[]> {
  const ours = new Set(files.map(({ path }) => path));
  const there = await world.listTree(folder);
  const others = there.filter((path) => !ours.has(path) && isOfPacket(path));
  if (others.length === 0) return [];
  const known = new Map((await earlierFiles(world, folder)).map((file) => [file.path, file.sha256]));
  for (const path of others) {
    const bytes = known.has(path)
      ? await world.readFile(join(folder, ...path.split("/")), LARGEST)
      : undefined;
    const isOurs = bytes !== undefined && sha256(bytes) === known.get(path);
    if (!force || !isOurs) throw foreignFile(join(folder, path), isOurs);
  }
  return others;
}

async function earlierFiles(
  world: World,
  folder: string,
): Promise<readonly { path: string; sha256: string }[]> {
  const manifest = await readManifest(world, join(folder, MANIFEST)).catch(() => undefined);
  return manifest?.files ?? [];
}

function foreignFile(path: string, isOurs: boolean): OutputFileError {
  return new OutputFileError(
    {
      zh: `${path} 不属于本套材料${isOurs ? "，是以前生成的" : ""}。没有写出任何文件。`,
      en: `${path} is not part of this packet${isOurs ? " but of an earlier one" : ""}. Nothing was written.`,
    },
    isOurs
      ? {
          zh: "加 --force 由本套材料取代，或者用 --out 另选文件夹。",
          en: "Add --force to replace the earlier packet, or choose another folder with --out.",
        }
      : {
          zh: "把它移走，或者用 --out 另选文件夹。",
          en: "Move it away, or choose another folder with --out.",
        },
  );
}
