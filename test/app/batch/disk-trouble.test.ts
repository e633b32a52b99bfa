import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskTrouble } from "../../../src/app/batch/disk-trouble.js";
import { makeFolder } from "../../../src/app/batch/make-folder.js";
import { OutputFileError } from "../../../src/foundation/errors.js";
import { batch, filingOf, writeSource } from "./fixture.js";
import { temporaryFolder } from "./temporary-folder.js";

function told(code: string, isBegun: boolean): OutputFileError {
  const error = Object.assign(new Error(code), { code, syscall: "open", path: "/disk/out" });
  const trouble = diskTrouble(error, "out", isBegun);
  if (!(trouble instanceof OutputFileError)) throw new Error("an error of the disk is told in words");
  return trouble;
}

describe("trouble with the disk", () => {
  it.each([
    ["EROFS", "该磁盘只能读取", "the disk is read-only"],
    ["EACCES", "没有写入的权限", "may not be written"],
    ["EEXIST", "该处是文件，不是文件夹", "a file is there, and no folder"],
    ["ENOENT", "不存在", "is not there"],
    ["ENOSPC", "磁盘空间不足", "the disk is full"],
    ["EWHATEVER", "磁盘拒绝写入", "the disk refuses it"],
  ])("%s is said in words", (code, zh, en) => {
    for (const isBegun of [true, false]) {
      const { text } = told(code, isBegun);
      expect([text.zh, text.en]).toEqual([expect.stringContaining(zh), expect.stringContaining(en)]);
    }
    // What goes on is what was begun.
    expect([told(code, true).help.zh.includes("继续"), told(code, false).help.zh.includes("继续")]).toEqual([
      true,
      false,
    ]);
  });

  it("names the file that is in the way of the folder", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    writeSource(source, { "a.json": filingOf("甲公司") });
    const file = join(folder, "file");
    writeFileSync(file, "x");
    await expect(batch(source, file)).rejects.toThrow(`${file} cannot be written: a file is there`);
    const below = join(file, "a", "b");
    await expect(batch(source, below)).rejects.toThrow(
      `${below} cannot be written: a file is there, and no folder (ENOTDIR). The batch was not begun.`,
    );
  });

  it("makes a folder with those above it, once", async () => {
    const deep = join(temporaryFolder(), "a", "b", "c");
    expect([await makeFolder(deep), existsSync(deep), await makeFolder(deep)]).toEqual([true, true, false]);
  });

  it.skipIf(!existsSync("/proc/self"))(
    "ends where Node's own way does not: at a disk that makes no folders",
    async () => {
      await expect(makeFolder("/proc/nothing-here/out")).rejects.toThrow("ENOENT");
    },
  );
});
