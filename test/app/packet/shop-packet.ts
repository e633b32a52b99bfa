import { join } from "node:path";
import { loadPacketRequest } from "../../../src/app/packet/load-request.js";
import { makePacket, type Packet, type PacketRequest } from "../../../src/app/packet/make-packet.js";
import type { PacketOptions } from "../../../src/app/packet/manifest.js";
import { writablePacket, type WritablePacket } from "../../../src/app/packet/write-packet.js";
import { calendarFiles } from "../../../src/app/packet/rebuild.js";
import { scaffold } from "../../../src/app/scaffold.js";
import { MemoryWorld } from "../../memory-world.js";
import { AS_OF } from "../example.js";

/** Where the example stands in {@link shopWorld}. */
export const SHOP_FILE = join("shop", "filing.yaml");

export const OPTIONS: PacketOptions = {
  stage: "final",
  allowIncomplete: false,
  editions: ["zh"],
  formats: ["docx", "pdf"],
  fonts: "bundled",
  with: [],
  without: [],
  names: "{no}-{title}",
};

/** A disk with the example in it. */
export function shopWorld(): MemoryWorld {
  const world = new MemoryWorld();
  for (const { path, bytes } of scaffold("shop", "zh", "shop")) world.put(path, bytes);
  return world;
}

export interface Made {
  readonly request: PacketRequest;
  readonly packet: Packet;
  readonly writable: WritablePacket;
}

/** A packet of the example; a finding that stops it fails the test. */
export async function made(
  world: MemoryWorld,
  options: Partial<PacketOptions> = {},
  zip = true,
  file = SHOP_FILE,
  calendars: readonly string[] = [],
): Promise<Made> {
  const request = await loadPacketRequest(world, {
    file,
    calendars,
    asOf: AS_OF,
    options: { ...OPTIONS, ...options },
  });
  if (request.value === undefined) throw new Error(JSON.stringify(request.diagnostics));
  const packet = await makePacket(request.value);
  if (packet.value === undefined) throw new Error(JSON.stringify(packet.diagnostics));
  const writable = await writablePacket(world, packet.value, {
    request: request.value,
    fontChoice: "bundled",
    zip,
    calendarFiles: await calendarFiles(world, calendars),
  });
  return { request: request.value, packet: packet.value, writable };
}
