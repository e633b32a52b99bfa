import { basename, join } from "node:path";
import { writeZip } from "../../ooxml/zip.js";
import type { PendingFile, World } from "../world.js";
import { fontRecords } from "./font-records.js";
import { sha256 } from "../sha256.js";
import type { Packet, PacketRequest } from "./make-packet.js";
import { manifestOf, type Manifest, type ManifestRequest } from "./manifest.js";
import { CALENDARS, MANIFEST, SUBMIT, SUMS, type PacketFile } from "./packet-file.js";

export interface WriteRequest {
  readonly request: PacketRequest;
  readonly fontChoice: string;
  /** Put what is handed in into an archive as well. */
  readonly zip: boolean;
  /** Calendar files that were read, kept so that the packet can be made again. */
  readonly calendarFiles: readonly { readonly source: string; readonly bytes: Uint8Array }[];
}

/** Files of a packet as they are to be written, below its folder, and the manifest among them. */
export interface WritablePacket {
  readonly files: readonly PendingFile[];
  readonly manifest: Manifest;
}

/** Adds sums, archive and manifest to a packet. `SHA256SUMS` is as `sha256sum -c` reads it, in the folder that is handed in. */
export async function writablePacket(
  world: World,
  packet: Packet,
  { request, fontChoice, zip, calendarFiles }: WriteRequest,
): Promise<WritablePacket> {
  const calendars = calendarFiles.map(({ source, bytes }, index): PacketFile => ({
    path: `${CALENDARS}/${index + 1}-${basename(source)}`,
    role: "calendar",
    source,
    bytes,
  }));
  const handedIn = packet.files.filter(({ path }) => path.startsWith(`${SUBMIT}/`));
  const sums: PacketFile = { path: SUMS, role: "sums", bytes: sumsOf(handedIn) };
  const files: ManifestRequest["files"][number][] = [...packet.files, ...calendars, sums];
  if (zip) {
    const parts = new Map(
      [...handedIn, sums].map(({ path, bytes }) => [path.slice(SUBMIT.length + 1), bytes]),
    );
    files.push({ path: packet.archiveName, role: "archive", bytes: await writeZip(parts) });
  }
  const fonts = await fontRecords(world, request.fonts);
  const manifest = await manifestOf(packet, { request, fontChoice, fonts, files });
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
  return {
    manifest,
    files: [
      ...files.map(({ path, bytes }) => ({ path, bytes })),
      { path: MANIFEST, bytes: new TextEncoder().encode(text) },
    ],
  };
}

/** The files below a folder of this machine. */
export function inFolder(files: readonly PendingFile[], folder: string): readonly PendingFile[] {
  return files.map(({ path, bytes }) => ({ path: join(folder, ...path.split("/")), bytes }));
}

function sumsOf(files: readonly PacketFile[]): Uint8Array {
  const lines = files
    .map(({ path, bytes }) => ({ name: path.slice(SUBMIT.length + 1), sum: sha256(bytes) }))
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ name, sum }) => `${sum}  ${name}\n`);
  return new TextEncoder().encode(lines.join(""));
}
