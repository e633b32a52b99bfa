import { join } from "node:path";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { Stock } from "../pack/stock.js";
import { plainName } from "../plain-name.js";
import { readBytes } from "../read-bytes.js";
import type { World } from "../world.js";
import { loadPacketRequest } from "./load-request.js";
import { makePacket } from "./make-packet.js";
import type { Manifest, ManifestFile } from "./manifest.js";
import { MANIFEST } from "./packet-file.js";
import { readManifest } from "./read-manifest.js";
import { compareManifests, type Verification } from "./verify.js";
import { writablePacket } from "./write-packet.js";

/** Largest attachment of a packet that is read, in bytes. */
const LARGEST = 500_000_000;

/** What of a packet is not kept in it. */
export interface RebuildChoice {
  readonly fonts?: string | undefined;
  readonly stock?: Stock | undefined;
}

/**
 * Makes a packet again, in memory, from the filing, the attachments and the calendars kept in it, and compares the result
 * with what its manifest says. `value` is absent when a finding stops it, as it would stop the packet.
 *
 * @param choice another choice of fonts than the packet was made with, because a folder of fonts may be elsewhere now, and the
 * templates where it was made with a pack.
 * @throws InputFileError when the manifest or what it names cannot be read, MachineError for fonts.
 */
export async function rebuildPacket(
  world: World,
  folder: string,
  { fonts, stock }: RebuildChoice = {},
): Promise<Outcome<Verification | undefined>> {
  const manifest = await readManifest(world, join(folder, MANIFEST));
  const pathOf = (path: string): string => join(folder, ...path.split("/"));
  const kept = calendarsIn(manifest);
  const request = await loadPacketRequest(world, {
    file: pathOf(manifest.input.path),
    calendars: kept.map(({ path }) => pathOf(path)),
    asOf: manifest.asOf,
    options: fonts === undefined ? manifest.options : { ...manifest.options, fonts },
    ...(stock === undefined ? {} : { stock }),
    readAttachment: async (source) => {
      const file = manifest.files.find((one) => one.role === "attachment" && one.source === source);
      return file === undefined ? undefined : world.readFile(pathOf(file.path), LARGEST);
    },
  });
  if (request.value === undefined) return outcome(undefined, request.diagnostics);
  const packet = await makePacket(request.value);
  if (packet.value === undefined) return outcome(undefined, packet.diagnostics);
  const made = await writablePacket(world, packet.value, {
    request: request.value,
    fontChoice: manifest.options.fonts,
    zip: manifest.files.some(({ role }) => role === "archive"),
    calendarFiles: await Promise.all(
      kept.map(async ({ path, source = path }) => ({ source, bytes: await readBytes(world, pathOf(path)) })),
    ),
  });
  return outcome(compareManifests(manifest, made.manifest), packet.diagnostics);
}

/** The calendars of a packet in the order in which they were given: they are numbered, and a list of files is by name. */
function calendarsIn({ files }: Manifest): readonly ManifestFile[] {
  const numberOf = ({ path }: ManifestFile): number => Number(/^\d+/u.exec(plainName(path))?.[0] ?? 0);
  return files
    .filter(({ role }) => role === "calendar")
    .toSorted((left, right) => numberOf(left) - numberOf(right));
}

/** The calendar files that a command read, to be kept with the packet. */
export async function calendarFiles(
  world: World,
  calendars: readonly string[],
): Promise<readonly { readonly source: string; readonly bytes: Uint8Array }[]> {
  return Promise.all(calendars.map(async (source) => ({ source, bytes: await readBytes(world, source) })));
}
