import { mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileStamp } from "../../../src/app/preview/file-stamp.js";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pipia-stamp-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the stamp of a file", () => {
  it("stays while nothing happens, and is empty where nothing stands", async () => {
    const file = join(folder, "a.yaml");
    expect(await fileStamp(file)).toBe("");
    writeFileSync(file, "a");
    expect(await fileStamp(file)).toBe(await fileStamp(file));
    expect(await fileStamp(file)).not.toBe("");
  });

  it("differs after a save in place, and after one by renaming that keeps size and time", async () => {
    const file = join(folder, "b.yaml");
    writeFileSync(file, "one");
    const before = await fileStamp(file);
    writeFileSync(file, "more");
    const saved = await fileStamp(file);
    expect(saved).not.toBe(before);
    const beside = join(folder, "b.yaml.new");
    writeFileSync(beside, "less");
    const { atime, mtime } = statSync(file);
    utimesSync(beside, atime, mtime);
    renameSync(beside, file);
    expect(await fileStamp(file)).not.toBe(saved);
  });
});
