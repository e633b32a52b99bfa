import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
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

  it.each([
    [
      ["packets", "甲公司-0123456789", "submit", "附件"],
      ["packets", "*-0123456789"],
    ],
    [
      ["failed", "甲公司-0123456789"],
      ["failed", "*-0123456789"],
    ],
    [["packets", "张三-13800138000"], ["packets"]],
    [["packets"], ["packets"]],
    [
      [".work", "0123456789abcdef", "submit", "附件", "附件01-张三护照.pdf"],
      [".work", "0123456789abcdef"],
    ],
    [["journal.ndjson"], ["journal.ndjson"]],
    [["..", "来源", "甲公司.json"], []],
    [["..", "..", "other", "甲公司"], []],
    [[], []],
  ])("at %j names nobody", (path, told) => {
    const [at, place] = [path, told].map((parts) => join("some", "out", ...parts));
    const error = Object.assign(new Error("EBUSY"), { code: "EBUSY", syscall: "rename", path: at });
    for (const out of [join("some", "out"), resolve("some", "out")]) {
      const trouble = diskTrouble(error, out, true);
      if (!(trouble instanceof OutputFileError)) throw new Error("an error of the disk is told in words");
      const words = [trouble.text.zh, trouble.text.en, trouble.help.zh, trouble.help.en].join("\n");
      expect(words).not.toMatch(/甲公司|张三|13800138000/u);
      const expected = out === resolve(out) ? resolve(place ?? "") : place;
      expect(trouble.text.en.split(" cannot be written")[0]).toBe(expected);
    }
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
