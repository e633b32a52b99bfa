import { join } from "node:path";
import { packageVersion } from "../../foundation/data.js";
import type { World } from "../world.js";
import { sha256 } from "../sha256.js";
import { contentSha256 } from "./hash.js";
import { inWords, whereRead } from "./folder-error.js";
import type { Manifest, ManifestFile } from "./manifest.js";
import { isOfPacket, MANIFEST } from "./packet-file.js";
import { readManifest } from "./read-manifest.js";

/** What became of a file since the packet was made. `repacked` has other bytes and the same contents. */
export type FileState = "same" | "repacked" | "changed" | "missing" | "added";

export interface VerifiedFile {
  readonly path: string;
  readonly state: FileState;
}

/** What was compared: the files with the manifest, or with a packet made anew from the filing kept in it. */
export interface Verification {
  readonly manifest: Manifest;
  /** The version that looks, where it is not the one that made the packet. */
  readonly otherVersion?: string;
  /** In the order of their paths; every file, those that are the same too. */
  readonly files: readonly VerifiedFile[];
}

/** Largest file of a packet that is read, in bytes. */
const LARGEST = 2_000_000_000;

/**
 * Compares the files of a packet with its manifest.
 *
 * @throws InputFileError when the folder holds no manifest of this version, or cannot be looked through.
 */
export async function verifyPacket(world: World, folder: string): Promise<Verification> {
  const manifest = await readManifest(world, join(folder, MANIFEST));
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const files: VerifiedFile[] = [];
  for (const file of listed.values()) {
    const bytes = await bytesOf(world, folder, file.path);
    files.push({ path: file.path, state: bytes === undefined ? "missing" : await stateOf(bytes, file) });
  }
  for (const path of await inWords(world.listTree(folder), folder, whereRead)) {
    if (isOfPacket(path) && !listed.has(path)) files.push({ path, state: "added" });
  }
  return verification(manifest, files);
}

/** Compares what a manifest lists with what was made anew; `made` is by path. */
export function compareManifests(manifest: Manifest, made: Manifest): Verification {
  const now = new Map(made.files.map((file) => [file.path, file]));
  const files = manifest.files.map((file): VerifiedFile => {
    const other = now.get(file.path);
    now.delete(file.path);
    if (other === undefined) return { path: file.path, state: "missing" };
    if (other.sha256 === file.sha256) return { path: file.path, state: "same" };
    // The sums and the archive are made of the bytes of the other files and differ when these are packed otherwise.
    const isDerived = file.role === "sums" || file.role === "archive";
    const isSameContent = other.contentSha256 === file.contentSha256;
    return { path: file.path, state: isSameContent || isDerived ? "repacked" : "changed" };
  });
  const added = [...now.keys()].map((path): VerifiedFile => ({ path, state: "added" }));
  return verification(manifest, [...files, ...added]);
}

/** Whether nothing is missing, added or changed; other packing of the same contents is no change. */
export function isIntact({ files }: Verification): boolean {
  return files.every(({ state }) => state === "same" || state === "repacked");
}

function verification(manifest: Manifest, files: readonly VerifiedFile[]): Verification {
  const version = packageVersion();
  return {
    manifest,
    ...(version === manifest.tool.version ? {} : { otherVersion: version }),
    files: files.toSorted((left, right) => (left.path < right.path ? -1 : 1)),
  };
}

async function bytesOf(world: World, folder: string, path: string): Promise<Uint8Array | undefined> {
  try {
    return await world.readFile(join(folder, ...path.split("/")), LARGEST);
  } catch {
    return undefined;
  }
}

async function stateOf(bytes: Uint8Array, file: ManifestFile): Promise<FileState> {
  if (sha256(bytes) === file.sha256) return "same";
  return (await contentSha256(bytes)) === file.contentSha256 ? "repacked" : "changed";
}
