import { join } from "node:path";
import { INTERNAL, MANIFEST, SUBMIT } from "../packet/packet-file.js";
import { readManifest } from "../packet/read-manifest.js";
import { sha256 } from "../sha256.js";
import type { World } from "../world.js";

/** What became of a packet since it was made. */
export type PacketState =
  | { readonly type: "absent" }
  | { readonly type: "intact" }
  /** Files that are not as they were made, by their paths in the packet. */
  | { readonly type: "changed"; readonly paths: readonly string[] };

/** Largest file of a packet that is read, in bytes. */
const LARGEST = 2_000_000_000;

/** Files that systems leave in folders that were looked at. */
const LEFT_BEHIND = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/iu;

/**
 * Holds a packet against the manifest it was made with.
 *
 * @param manifest SHA-256 of that manifest, where it is known; else the one in the packet is believed.
 * @param willBeReplaced then a file that was put beside the packet counts too, because it would be lost.
 */
export async function packetState(
  world: World,
  folder: string,
  manifest: string | undefined,
  willBeReplaced: boolean,
): Promise<PacketState> {
  const there = (await world.listTree(folder)).filter((path) => !LEFT_BEHIND.test(path));
  if (there.length === 0) return { type: "absent" };
  const made = await hashOf(world, folder, MANIFEST);
  if (made === undefined || (manifest !== undefined && made !== manifest)) {
    return { type: "changed", paths: [MANIFEST] };
  }
  const listed = await filesOf(world, folder);
  if (listed === undefined) return { type: "changed", paths: [MANIFEST] };
  const paths: string[] = [];
  for (const [path, hash] of listed) {
    if ((await hashOf(world, folder, path)) !== hash) paths.push(path);
  }
  for (const path of there) {
    const counts = willBeReplaced || path.startsWith(`${SUBMIT}/`) || path.startsWith(`${INTERNAL}/`);
    if (counts && path !== MANIFEST && !listed.has(path)) paths.push(path);
  }
  return paths.length === 0 ? { type: "intact" } : { type: "changed", paths: paths.toSorted() };
}

async function filesOf(world: World, folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const { files } = await readManifest(world, join(folder, MANIFEST));
    return new Map(files.map(({ path, sha256: hash }) => [path, hash]));
  } catch {
    return undefined;
  }
}

async function hashOf(world: World, folder: string, path: string): Promise<string | undefined> {
  try {
    return sha256(await world.readFile(join(folder, ...path.split("/")), LARGEST));
  } catch {
    return undefined;
  }
}
