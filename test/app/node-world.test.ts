import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/app/node-world.js";

let folder = "";
const world = nodeWorld(Readable.from([Buffer.from("ab"), Buffer.from("cd")]));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pipia-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe("writing files", () => {
  it("makes folders and leaves nothing aside", async () => {
    await world.writeFiles([{ path: join(folder, "a", "b.txt"), bytes: bytes("b") }], false);
    expect(await readdir(join(folder, "a"))).toEqual(["b.txt"]);
    expect(await readFile(join(folder, "a", "b.txt"), "utf8")).toBe("b");
  });

  it("refuses to overwrite before anything is written", async () => {
    await writeFile(join(folder, "two.txt"), "old");
    const files = ["one.txt", "two.txt"].map((name) => ({ path: join(folder, name), bytes: bytes("new") }));
    await expect(world.writeFiles(files, false)).rejects.toMatchObject({ code: "EEXIST" });
    expect(await readdir(folder)).toEqual(["two.txt"]);
    expect(await readFile(join(folder, "two.txt"), "utf8")).toBe("old");
  });

  it("overwrites when asked", async () => {
    await writeFile(join(folder, "two.txt"), "old");
    await world.writeFiles([{ path: join(folder, "two.txt"), bytes: bytes("new") }], true);
    expect(await readFile(join(folder, "two.txt"), "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["two.txt"]);
  });

  it("puts everything back when one file cannot be written", async () => {
    await writeFile(join(folder, "one.txt"), "old");
    await mkdir(join(folder, "plain"));
    await writeFile(join(folder, "plain", "file"), "a file where a folder is wanted");
    const files = [
      { path: join(folder, "one.txt"), bytes: bytes("new") },
      { path: join(folder, "plain", "file", "two.txt"), bytes: bytes("new") },
    ];
    await expect(world.writeFiles(files, true)).rejects.toThrow();
    expect(await readFile(join(folder, "one.txt"), "utf8")).toBe("old");
    expect((await readdir(folder)).toSorted()).toEqual(["one.txt", "plain"]);
  });
});

describe("reading", () => {
  it("refuses a file over the limit without reading it", async () => {
    await writeFile(join(folder, "large"), "12345");
    await expect(world.readFile(join(folder, "large"), 4)).rejects.toMatchObject({ code: "EFBIG" });
    expect(new TextDecoder().decode(await world.readFile(join(folder, "large"), 5))).toBe("12345");
  });

  it("refuses standard input over the limit", async () => {
    await expect(world.readStandardInput(3)).rejects.toMatchObject({ code: "EFBIG" });
  });
});

describe("today", () => {
  it("is a day in Shanghai", () => {
    expect(world.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    const utc = Date.now();
    expect([utc, utc + 8 * 3_600_000].map((time) => new Date(time).toISOString().slice(0, 10))).toContain(
      world.today(),
    );
  });
});
