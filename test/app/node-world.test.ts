import { readdirSync, writeFileSync } from "node:fs";
import {
  chmod,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nodeWorld } from "../../src/app/node-world.js";

let folder = "";
const { world, whenWritten } = nodeWorld(Readable.from([Buffer.from("ab"), Buffer.from("cd")]), {
  HOME: "/home/a",
  SystemRoot: "/windows",
});
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pipia-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe("writing files", () => {
  it("writes to the file behind a link, and the link stays", async () => {
    const [file, soft] = [join(folder, "deep", "f.txt"), join(folder, "link.txt")];
    await mkdir(join(folder, "deep"));
    await writeFile(file, "old");
    await symlink(join("deep", "f.txt"), soft);
    await world.writeFiles([{ path: soft, bytes: bytes("new") }], true);
    expect(await readFile(file, "utf8")).toBe("new");
    expect((await lstat(soft)).isSymbolicLink()).toBe(true);
    expect(await readdir(join(folder, "deep"))).toEqual(["f.txt"]);
    expect((await readdir(folder)).toSorted()).toEqual(["deep", "link.txt"]);
  });

  it("never leaves a place empty where a file stood", async () => {
    const file = join(folder, "f.txt");
    await writeFile(file, "0");
    const done = new AbortController();
    const missing: unknown[] = [];
    const watching = (async () => {
      while (!done.signal.aborted) {
        await readFile(file).catch((error: unknown) => missing.push(error));
      }
    })();
    for (let round = 1; round <= 200; round += 1) {
      await world.writeFiles([{ path: file, bytes: bytes(String(round)) }], true);
    }
    done.abort();
    await watching;
    expect(missing).toEqual([]);
    expect(await readFile(file, "utf8")).toBe("200");
    expect(await readdir(folder)).toEqual(["f.txt"]);
  });

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

  it("writes nothing where one of two targets is a link to the other", async () => {
    const [file, soft] = [join(folder, "f.txt"), join(folder, "soft.txt")];
    await writeFile(file, "old");
    await symlink(file, soft);
    await expect(
      world.writeFiles(
        [
          { path: file, bytes: bytes("new") },
          { path: soft, bytes: bytes("newer") },
        ],
        true,
      ),
    ).rejects.toMatchObject({ code: "EINVAL", path: soft });
    expect(await readFile(file, "utf8")).toBe("old");
    expect((await readdir(folder)).toSorted()).toEqual(["f.txt", "soft.txt"]);
  });

  it("writes nothing where a target is named twice", async () => {
    await writeFile(join(folder, "two.txt"), "old");
    const files = ["one.txt", "two.txt", "two.txt"].map((name, index) => ({
      path: join(folder, name),
      bytes: bytes(String(index)),
    }));
    await expect(world.writeFiles(files, true)).rejects.toMatchObject({
      code: "EINVAL",
      path: join(folder, "two.txt"),
    });
    expect(await readdir(folder)).toEqual(["two.txt"]);
    expect(await readFile(join(folder, "two.txt"), "utf8")).toBe("old");
  });

  it("overwrites when asked", async () => {
    await writeFile(join(folder, "two.txt"), "old");
    await world.writeFiles([{ path: join(folder, "two.txt"), bytes: bytes("new") }], true);
    expect(await readFile(join(folder, "two.txt"), "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["two.txt"]);
  });

  it("puts one file in the place of what stood there beside new ones, all or none", async () => {
    const file = { path: join(folder, "filing.yaml"), bytes: bytes("new"), replaces: true };
    const paper = { path: join(folder, "papers", "notice.txt"), bytes: bytes("notice") };
    await writeFile(file.path, "old");
    await world.writeFiles([file, paper], false);
    expect(await readFile(file.path, "utf8")).toBe("new");
    const again = { ...file, bytes: bytes("newer") };
    await expect(world.writeFiles([again, paper], false)).rejects.toMatchObject({ code: "EEXIST" });
    expect(await readFile(file.path, "utf8")).toBe("new");
  });

  it.skipIf(process.platform === "win32")("leaves a file to the eyes it was for", async () => {
    const path = join(folder, "filing.yaml");
    await writeFile(path, "old");
    await chmod(path, 0o600);
    await world.writeFiles([{ path, bytes: bytes("new") }], true);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  // The superuser may write whatever the file says.
  it.skipIf(process.getuid?.() === 0)("leaves a file that may not be written as it is", async () => {
    const path = join(folder, "filing.yaml");
    await writeFile(path, "old");
    await chmod(path, 0o400);
    await expect(world.writeFiles([{ path, bytes: bytes("new") }], true)).rejects.toMatchObject({ path });
    expect(await readFile(path, "utf8")).toBe("old");
  });

  it("names a folder in the place of a file and a file in the place of a folder, whether forced or not", async () => {
    await mkdir(join(folder, "d"));
    await writeFile(join(folder, "f"), "a file");
    for (const force of [false, true]) {
      const onto = (...path: string[]): Promise<void> =>
        world.writeFiles([{ path: join(folder, ...path), bytes: bytes("new") }], force);
      await expect(onto("d")).rejects.toMatchObject({ code: "EISDIR", path: join(folder, "d") });
      await expect(onto("f", "x.txt")).rejects.toMatchObject({
        code: "ENOTDIR",
        path: join(folder, "f", "x.txt"),
      });
    }
    expect((await readdir(folder)).toSorted()).toEqual(["d", "f"]);
  });

  it("knows a file by another spelling and through links", async () => {
    await writeFile(join(folder, "a.txt"), "a");
    await writeFile(join(folder, "b.txt"), "a");
    await symlink(join(folder, "a.txt"), join(folder, "soft.txt"));
    await link(join(folder, "a.txt"), join(folder, "hard.txt"));
    const same = async (one: string, other: string): Promise<boolean> =>
      world.isSameFile(join(folder, one), join(folder, other));
    for (const name of ["a.txt", "./a.txt", "soft.txt", "hard.txt"]) {
      await expect(same(name, "a.txt")).resolves.toBe(true);
    }
    await expect(same("b.txt", "a.txt")).resolves.toBe(false);
    await expect(same("none.txt", "none.txt")).resolves.toBe(false);
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
    await expect(world.writeFiles(files, true)).rejects.toMatchObject({ path: files[1]?.path });
    expect(await readFile(join(folder, "one.txt"), "utf8")).toBe("old");
    expect((await readdir(folder)).toSorted()).toEqual(["one.txt", "plain"]);
  });

  it("keeps a file that somebody else makes meanwhile", async () => {
    const files = Array.from({ length: 50 }, (_, index) => ({
      path: join(folder, `${index}.txt`),
      bytes: bytes("new"),
    }));
    const writing = expect(world.writeFiles(files, false)).rejects.toMatchObject({ code: "EEXIST" });
    // The first file aside shows that the first look is over.
    while (readdirSync(folder).length === 0) await setImmediate();
    writeFileSync(join(folder, "49.txt"), "theirs");
    await writing;
    expect(await readdir(folder)).toEqual(["49.txt"]);
    expect(await readFile(join(folder, "49.txt"), "utf8")).toBe("theirs");
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

describe("fonts", () => {
  it("are looked for where the system and the user keep them", () => {
    expect(world.fontFolders).toContain(join("/home/a", ".local", "share", "fonts"));
    expect(world.fontFolders).toContain(join("/windows", "Fonts"));
  });

  it("are listed by name, folders left out; a folder that is not there has none", async () => {
    await mkdir(join(folder, "sub"));
    await writeFile(join(folder, "b.ttf"), "");
    await writeFile(join(folder, "a.ttf"), "");
    await expect(world.listFiles(folder)).resolves.toEqual(["a.ttf", "b.ttf"]);
    await expect(world.listFiles(join(folder, "none"))).resolves.toEqual([]);
  });
});

describe("today", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is the day in Shanghai, which begins at 16:00 UTC", () => {
    vi.useFakeTimers();
    vi.setSystemTime("2026-11-22T15:59:59Z");
    expect(world.today()).toBe("2026-11-22");
    vi.setSystemTime("2026-11-22T16:00:00Z");
    expect(world.today()).toBe("2026-11-23");
  });
});

describe("an interruption", () => {
  it("can wait until the files on their way stand, or are undone", async () => {
    const path = join(folder, "slow.txt");
    const written = world.writeFiles([{ path, bytes: bytes("new") }], false);
    await whenWritten();
    expect(await readFile(path, "utf8")).toBe("new");
    await written;
    const refused = world.writeFiles([{ path, bytes: bytes("newer") }], false);
    await expect(whenWritten()).resolves.toBeUndefined();
    await expect(refused).rejects.toMatchObject({ code: "EEXIST" });
  });
});

describe("links and configuration", () => {
  it("tells links from files and folders, and from nothing", async () => {
    await writeFile(join(folder, "file"), "x");
    await symlink(join(folder, "file"), join(folder, "link"));
    await symlink(folder, join(folder, "folder"));
    const paths = ["file", "link", "folder", "nothing"];
    expect(await Promise.all(paths.map(async (path) => world.isLink(join(folder, path))))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it.each([
    [{ XDG_CONFIG_HOME: "/xdg", HOME: "/home/a", APPDATA: "/roaming" }, "/xdg"],
    [{ XDG_CONFIG_HOME: "relative", HOME: "/home/a" }, join("/home/a", ".config")],
    [{ APPDATA: "/roaming", HOME: "/home/a" }, "/roaming"],
    [{ HOME: "" }, undefined],
    [{}, undefined],
  ])("%o keeps the configuration in %s", (environment, expected) => {
    expect(nodeWorld(Readable.from([]), environment).world.configFolder).toBe(expected);
  });
});
