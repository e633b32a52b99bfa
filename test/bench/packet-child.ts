import { loadPacketRequest } from "../../src/app/packet/load-request.js";
import { makePacket } from "../../src/app/packet/make-packet.js";
import { USUAL_PATTERN } from "../../src/app/packet/file-name.js";
import { writablePacket, type WritablePacket } from "../../src/app/packet/write-packet.js";
import { nodeWorld } from "../../src/app/node-world.js";
import { EXAMPLES } from "../../src/app/scaffold.js";
import { keysOf } from "../../src/foundation/data.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { AS_OF } from "./hotel.js";
import type { PacketRun, PacketTime } from "./packet.js";

/**
 * Packets of one example, made one after the other as `pipia packet` makes them, up to the files that it would write. Every
 * one begins with the bytes of the filing. Arguments: the example, languages with commas, and how many packets warm up and
 * how many count after the first. Prints a {@link PacketRun}.
 */
const [name = "", editions = "", warmUp = "0", rounds = "0"] = process.argv.slice(2);
const example = keysOf(EXAMPLES).find((one) => one === name);
if (example === undefined) throw new Error(`no example ${name}`);
const file = packagePath(`${EXAMPLES[example]}/filing.yaml`);
const languages = LANGUAGES.filter((language) => editions.split(",").includes(language));
const { world } = nodeWorld(process.stdin, {});

let last = await packet();
const first: PacketTime = { milliseconds: performance.now(), cpuMilliseconds: busy() };
for (let round = 0; round < Number(warmUp); round += 1) last = await packet();
const warm: PacketTime[] = [];
for (let round = 0; round < Number(rounds); round += 1) {
  const started = performance.now();
  const before = busy();
  last = await packet();
  warm.push({ milliseconds: performance.now() - started, cpuMilliseconds: busy() - before });
}
const run: PacketRun = {
  first,
  warm,
  // In KiB by the documentation of Node.
  peakBytes: process.resourceUsage().maxRSS * 1024,
  files: last.files.length,
  bytes: last.files.reduce((sum, { bytes }) => sum + bytes.length, 0),
};
process.stdout.write(JSON.stringify(run));

async function packet(): Promise<WritablePacket> {
  const request = await loadPacketRequest(world, {
    file,
    calendars: [],
    asOf: AS_OF,
    options: {
      stage: "final",
      allowIncomplete: false,
      editions: languages,
      formats: ["docx", "pdf"],
      fonts: "bundled",
      with: [],
      without: [],
      names: USUAL_PATTERN,
    },
  });
  const made = request.value === undefined ? undefined : await makePacket(request.value);
  if (request.value === undefined || made?.value === undefined)
    throw new Error("the example makes no packet");
  return writablePacket(world, made.value, {
    request: request.value,
    fontChoice: "bundled",
    zip: false,
    calendarFiles: [],
  });
}

/** Processor time of the process so far, all threads, in milliseconds. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
