import { describe, expect, it } from "vitest";
import { MemoryWorld } from "../memory-world.js";
import { runIn, type Ran } from "./command.js";
import { AS_OF, EXAMPLE_NAMES } from "./example.js";
import { HOTEL_FILE, hotelWorld } from "./hotel.js";
import { incompleteHotel } from "./incomplete.js";

/** A command line, the world it runs in, and how it must end when its n-th call to the outside fails. */
interface Case {
  readonly words: readonly string[];
  readonly world: () => MemoryWorld;
  readonly ends: readonly { readonly status: number; readonly says: RegExp }[];
}

const unreadable = {
  status: 2,
  says: /^hotel.filing\.yaml cannot be read \(EIO\)\.\nCheck the file and the disk/u,
};
const noPicture = { status: 2, says: /input\/attachment .*"attachments\/data-link\.png" cannot be read/u };
/** Whether a template pack is to be used must be known: the configurations of project and user are asked first. */
const configurations = ["pipia\\.config\\.yaml", "\\S*config\\.yaml"].map((file) => ({
  status: 2,
  says: new RegExp(`^The configuration ${file} cannot be read\\.\nCheck the file`, "u"),
}));
/** A draft goes on: a gap stands where the picture belongs. */
const pictureGap = {
  status: 0,
  says: /warning input\/attachment .*"attachments\/data-link\.png" cannot be read/u,
};
/** The file of places beside a filing is a help: without it everything goes on. */
const noPlaces = { status: 0, says: /./u };
const unwritable = {
  status: 5,
  says: /cannot be written \(EIO\)\. Nothing was written\.\nCheck the output/u,
};

function incompleteWorld(): MemoryWorld {
  const world = hotelWorld();
  world.put(HOTEL_FILE, incompleteHotel());
  return world;
}

const CASES: Readonly<Record<string, Case>> = {
  validate: { words: ["validate", HOTEL_FILE], world: hotelWorld, ends: [unreadable] },
  check: { words: ["check", HOTEL_FILE, "--format", "html"], world: hotelWorld, ends: [unreadable] },
  coverage: { words: ["coverage", HOTEL_FILE], world: hotelWorld, ends: [unreadable] },
  "render of a draft": {
    words: ["render", HOTEL_FILE, "--to", "text,html", "--as-of", AS_OF, "--out", "papers"],
    world: hotelWorld,
    ends: [...configurations, unreadable, noPlaces, pictureGap, unwritable],
  },
  "render of a final document in every format": {
    words: ["render", HOTEL_FILE, "--to", "docx,pdf,html,text", "--stage", "final", "--out", "papers"],
    world: hotelWorld,
    ends: [...configurations, unreadable, noPlaces, noPicture, unwritable],
  },
  "render of a final document that may be incomplete": {
    words: [
      "render",
      HOTEL_FILE,
      "--to",
      "docx,pdf",
      "--stage",
      "final",
      "--allow-incomplete",
      "--out",
      "papers",
    ],
    world: incompleteWorld,
    ends: [...configurations, unreadable, noPlaces, pictureGap, unwritable],
  },
  init: { words: ["init", "new"], world: () => new MemoryWorld(), ends: [unwritable] },
  ...Object.fromEntries(
    EXAMPLE_NAMES.map((name) => [
      `init with the example ${name}`,
      { words: ["init", "new", "--example", name], world: () => new MemoryWorld(), ends: [unwritable] },
    ]),
  ),
};

async function failingAt(call: number, { words, world }: Case): Promise<Ran> {
  const disk = world();
  disk.failAt = call;
  return runIn(disk, ...words);
}

describe.each(Object.entries(CASES))("%s", (_name, one) => {
  it.each(one.ends.map((end, index) => [index + 1, end] as const))(
    "ends in order when call %i to the outside fails",
    async (call, { status, says }) => {
      const ran = await failingAt(call, one);
      expect(ran).toMatchObject(status === 0 ? { status } : { status, result: "", made: [] });
      expect(ran.talk).toMatch(says);
      expect(ran.talk).not.toMatch(/\n\s+at /u);
    },
  );

  it("makes no other call that could fail", async () => {
    const ran = await failingAt(one.ends.length + 1, one);
    expect(ran.status).toBe(0);
  });
});

/** A disk that refuses every write with one error of the system. */
class RefusingWorld extends MemoryWorld {
  readonly code: string;

  constructor(code: string) {
    super();
    this.code = code;
  }

  override async writeFiles(): Promise<void> {
    return Promise.reject(Object.assign(new Error(this.code), { code: this.code, path: "papers/x" }));
  }
}

describe("a disk that refuses", () => {
  it.each([
    ["ENOSPC", "The disk is full. Nothing was written.\nMake room and try again.\n"],
    ["EACCES", "papers/x may not be written. Nothing was written.\n"],
    ["EPERM", "papers/x may not be written. Nothing was written.\n"],
    ["EROFS", "papers/x may not be written. Nothing was written.\n"],
    ["EEXIST", "papers/x exists already. Nothing was written.\n"],
    ["EISDIR", "papers/x is a folder. Nothing was written.\n"],
  ])("is named with what to do: %s", async (code, said) => {
    const ran = await runIn(new RefusingWorld(code), "init", "new");
    expect(ran).toMatchObject({ status: 5, result: "", made: [] });
    expect(ran.talk).toContain(said);
    expect(ran.talk.trimEnd().split("\n")).toHaveLength(2);
  });

  it("is not asked when the command line is wrong", async () => {
    const world = hotelWorld();
    for (const words of [
      ["render"],
      ["render", HOTEL_FILE, "--to", "odt"],
      ["render", HOTEL_FILE, "--as-of", "2026-02-30"],
    ]) {
      expect(await runIn(world, ...words)).toMatchObject({ status: 2, result: "", made: [] });
    }
    expect(world.calls).toBe(0);
  });
});
