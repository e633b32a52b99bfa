import { describe, expect, it } from "vitest";
import { MemoryWorld } from "../memory-world.js";
import { runIn, type Ran } from "./command.js";
import { AS_OF, HOTEL_FILE, hotelWorld } from "./hotel.js";

/** A command line, the world it runs in, and how it must end when its n-th call to the outside fails. */
interface Case {
  readonly words: readonly string[];
  readonly world: () => MemoryWorld;
  readonly ends: readonly { readonly status: number; readonly says: RegExp }[];
}

const unreadable = { status: 2, says: /^hotel.filing\.yaml cannot be read \(EIO\)\.\nCheck the file and the disk/u };
const noPicture = { status: 2, says: /input\/attachment .*"attachments\/data-link\.png" cannot be read/u };
const unwritable = { status: 5, says: /cannot be written \(EIO\)\. Nothing was written\.\nCheck the output/u };

const CASES: Readonly<Record<string, Case>> = {
  validate: { words: ["validate", HOTEL_FILE], world: hotelWorld, ends: [unreadable] },
  "render of a draft": {
    words: ["render", HOTEL_FILE, "--to", "text,html", "--as-of", AS_OF, "--out", "papers"],
    world: hotelWorld,
    ends: [unreadable, noPicture, unwritable],
  },
  "render of a final document in every format": {
    words: ["render", HOTEL_FILE, "--to", "docx,pdf,html,text", "--stage", "final", "--out", "papers"],
    world: hotelWorld,
    ends: [unreadable, noPicture, unwritable],
  },
  init: { words: ["init", "new"], world: () => new MemoryWorld(), ends: [unwritable] },
  "init with the example": {
    words: ["init", "new", "--example", "hotel"],
    world: () => new MemoryWorld(),
    ends: [unwritable],
  },
};

async function failingAt(call: number, { words, world }: Case): Promise<Ran> {
  const disk = world();
  disk.failAt = call;
  return runIn(disk, ...words, "--lang", words[0] === "render" ? "zh" : "en");
}
