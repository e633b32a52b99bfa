import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { inLockedFolder } from "../../../src/app/batch/lock.js";
import type { World } from "../../../src/app/world.js";
import { OutputFileError } from "../../../src/foundation/errors.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { diskWorld } from "./fixture.js";
import { temporaryFolder } from "./temporary-folder.js";

/** The number of a process that there is not. */
const GONE = 2 ** 22 + 1;
const RACERS = 8;
const ROUNDS = 25;

const world = diskWorld();

function leave(folder: string, owner: object): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, ".running");
  writeFileSync(path, JSON.stringify({ machine: world.self.machine, ...owner }));
  return path;
}

describe("the lock of a folder", () => {
  it("is given to one of many processes that find the same one left, or none", async () => {
    const folder = temporaryFolder();
    const racers = Array.from({ length: RACERS }, startRacer);
    try {
      await Promise.all(racers.map(async (racer) => said(racer)));
      for (let round = 0; round < ROUNDS; round += 1) {
        const place = join(folder, String(round));
        mkdirSync(place);
        if (round % 2 === 0) leave(place, { process: GONE });
        const answers = racers.map(async (racer) => said(racer));
        for (const racer of racers) racer.send({ folder: place });
        const became = await Promise.all(answers);
        const counted = ["won", "refused"].map((what) => became.filter((one) => one === what).length);
        expect([counted, became]).toEqual([[1, RACERS - 1], became]);
        const ended = racers.filter((_, index) => became[index] === "won").map(async (racer) => said(racer));
        for (const racer of racers) racer.send("end");
        await Promise.all(ended);
        expect(readdirSync(place)).toEqual([]);
      }
    } finally {
      for (const racer of racers) racer.kill();
    }
  });

  it("is not taken from a run that took it over in the meantime", async () => {
    const folder = temporaryFolder();
    const path = leave(folder, { process: GONE });
    const other = JSON.stringify({ machine: world.self.machine, process: process.ppid, token: "other" });
    let asked = 0;
    const slow: World = {
      ...world,
      isRunning(id) {
        asked += 1;
        const isRunning = world.isRunning(id);
        if (asked === 1) {
          rmSync(path);
          writeFileSync(path, other);
        }
        return isRunning;
      },
    };
    const worked = inLockedFolder(slow, folder, () => Promise.resolve("worked"));
    await expect(worked).rejects.toThrow(/Another batch is at work/u);
    expect([readFileSync(path, "utf8"), readdirSync(folder)]).toEqual([other, [".running"]]);
  });

  it("is kept from a second run of the same process, and taken over from one of its number that is gone", async () => {
    const folder = temporaryFolder();
    await inLockedFolder(world, folder, async () => {
      const second = inLockedFolder(world, folder, () => Promise.resolve());
      await expect(second).rejects.toThrow(OutputFileError);
    });
    leave(folder, { process: world.self.process, token: "of another time" });
    expect(await inLockedFolder(world, folder, () => Promise.resolve("worked"))).toBe("worked");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is taken over where a power cut left it without content, or in the middle of a take-over", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".running"), "");
    expect(await inLockedFolder(world, folder, () => Promise.resolve("worked"))).toBe("worked");
    const path = leave(folder, { process: GONE });
    // Killed when it had the lock on removing that one.
    const { sha256 } = await import("../../../src/app/sha256.js");
    const taking = `${path}.${sha256(readFileSync(path, "utf8")).slice(0, 16)}`;
    writeFileSync(taking, JSON.stringify({ machine: world.self.machine, process: GONE - 1, token: "t" }));
    expect(await inLockedFolder(world, folder, () => Promise.resolve("worked"))).toBe("worked");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("of another machine is left alone, and so is one that somebody else put in the place of this run's", async () => {
    const folder = temporaryFolder();
    const path = leave(folder, { machine: "elsewhere", process: GONE });
    const worked = inLockedFolder(world, folder, () => Promise.resolve());
    await expect(worked).rejects.toThrow(OutputFileError);
    rmSync(path);
    await inLockedFolder(world, folder, () => {
      rmSync(path);
      writeFileSync(path, "another");
      return Promise.resolve();
    });
    expect(readFileSync(path, "utf8")).toBe("another");
  });
});

/** A process that locks folders it is told, and says whether it won; the winner holds on until it is told to end. */
function startRacer(): ChildProcess {
  const module = (path: string): string =>
    JSON.stringify(pathToFileURL(packagePath(`dist/src/${path}`)).href);
  const code = `
    import { Readable } from "node:stream";
    import { inLockedFolder } from ${module("app/batch/lock.js")};
    import { nodeWorld } from ${module("app/node-world.js")};
    const { world } = nodeWorld(Readable.from([]), {});
    let end = () => undefined;
    process.on("message", async (message) => {
      if (message === "end") return end();
      try {
        await inLockedFolder(world, message.folder, () => new Promise((resolve) => {
          end = () => resolve();
          process.send("won");
        }));
        process.send("ended");
      } catch (error) {
        process.send(error.name === "OutputFileError" ? "refused" : String(error));
      }
    });
    process.send("ready");`;
  return spawn(process.execPath, ["--input-type=module", "--eval", code], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

async function said(racer: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => {
    racer.once("message", resolve);
  });
}
