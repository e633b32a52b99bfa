import { join } from "node:path";
import { errorCode, isNowhere } from "../error-code.js";
import { isLeftBehind } from "../left-behind.js";
import { INTERNAL, MANIFEST, SUBMIT } from "../packet/packet-file.js";
import { manifestIn } from "../packet/read-manifest.js";
import { sha256 } from "../sha256.js";
import type { World } from "../world.js";
import { HeldPacketError } from "./held-packet.js";

/** What became of a packet since it was made. */
export type PacketState =
  | { readonly type: "absent" }
  | { readonly type: "intact" }
  /** Files that are not as they were made, by their paths in the packet. */
  | { readonly type: "changed"; readonly paths: readonly string[] };

/** Largest file of a packet that is read, in bytes. */
const LARGEST = 2_000_000_000;

/**
 * Holds a packet against the manifest it was made with.
 *
 * @param manifest SHA-256 of that manifest, where it is known; else the one in the packet is believed.
 * @param willBeReplaced then a file that was put beside the packet counts too, because it would be lost.
 * @throws HeldPacketError when something of it cannot be read at this moment: nobody knows then whether it was changed.
 */
export async function packetState(
  world: World,
  folder: string,
  manifest: string | undefined,
  willBeReplaced: boolean,
): Promise<PacketState> {
  const there = (await filesIn(world, folder)).filter((path) => !isLeftBehind(path));
  if (there.length === 0) return { type: "absent" };
  const made = await bytesOf(world, folder, MANIFEST);
  const listed = made === undefined ? undefined : filesOf(made, manifest);
  if (listed === undefined) return { type: "changed", paths: [MANIFEST] };
  const paths: string[] = [];
  for (const [path, hash] of listed) {
    const bytes = await bytesOf(world, folder, path);
    if (bytes === undefined || sha256(bytes) !== hash) paths.push(path);
  }
  for (const path of there) {
    const counts = willBeReplaced || path.startsWith(`${SUBMIT}/`) || path.startsWith(`${INTERNAL}/`);
    if (counts && path !== MANIFEST && !listed.has(path)) paths.push(path);
  }
  return paths.length === 0 ? { type: "intact" } : { type: "changed", paths: paths.toSorted() };
}

/** The hash of every file by its path; nothing where it is not the manifest that was made. */
function filesOf(bytes: Uint8Array, manifest: string | undefined): ReadonlyMap<string, string> | undefined {
  if (manifest !== undefined && sha256(bytes) !== manifest) return undefined;
  const files = manifestIn(bytes)?.files;
  return files && new Map(files.map(({ path, sha256: hash }) => [path, hash]));
}

async function filesIn(world: World, folder: string): Promise<readonly string[]> {
  try {
    return await world.listTree(folder);
  } catch (error) {
    throw heldOr(error, folder);
  }
}

/** The bytes of a file; nothing where it is not there, or something stands in its place that is no file of a packet. */
async function bytesOf(world: World, folder: string, path: string): Promise<Uint8Array | undefined> {
  try {
    return await world.readFile(join(folder, ...path.split("/")), LARGEST);
  } catch (error) {
    if (isNowhere(error) || ["EISDIR", "EFBIG"].includes(errorCode(error) ?? "")) return undefined;
    throw heldOr(error, folder, path);
  }
}

function heldOr(error: unknown, folder: string, path?: string): unknown {
  const code = errorCode(error);
  return code === undefined ? error : new HeldPacketError(folder, code, path);
}
