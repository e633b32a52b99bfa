import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordsInFolder } from "../../../../src/app/batch/source/folder.js";
import { folderName, recordId } from "../../../../src/app/batch/source/identity.js";
import { recordsInLines } from "../../../../src/app/batch/source/json-lines.js";
import { linesOf } from "../../../../src/app/batch/source/lines.js";
import { readRecordSource } from "../../../../src/app/batch/source/read-source.js";
import { isInShard } from "../../../../src/app/batch/selection.js";
import { InputFileError } from "../../../../src/foundation/errors.js";
import { MemoryWorld } from "../../../memory-world.js";

async function* chunks(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(new TextEncoder().encode(part));
}

async function collected<Item>(items: AsyncIterable<Item> | Iterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("a folder of filings", () => {
  it("has those of its folders too, by path; not what lies beside them, results, or anything hidden", async () => {
    const world = new MemoryWorld();
    const paths = [
      "b.yaml",
      "a/filing.yaml",
      "a/filing.places.json",
      "filing.schema.json",
      "c.JSON",
      "pipia.config.yaml",
      ".hidden/x.yaml",
      "out/packets/p/internal/filing.yaml",
      "out-of-town.yml",
      "notes.txt",
      "two.xlsx",
      "a/one.CSV",
      "~$two.xlsx",
      "a/attachments/list.xlsx",
      "附件/list.xlsx",
      "out/report.xlsx",
      "night/report.xlsx",
      // A packet and a batch that somebody left here.
      "old/manifest.json",
      "old/internal/filing.yaml",
      "night/journal.ndjson",
      "night/packets/p/internal/filing.yaml",
      "night/report.json",
    ];
    for (const path of paths) world.put(join("source", ...path.split("/")), "x");
    const { count, unread, records } = await recordsInFolder(world, "source", [join("source", "out")]);
    const found = await collected(records);
    expect(found.map(({ number, name, at }) => [number, name, at])).toEqual([
      [1, "a", "a/filing.yaml"],
      [2, "b", "b.yaml"],
      [3, "c", "c.JSON"],
      [4, "out-of-town", "out-of-town.yml"],
    ]);
    expect(count).toBe(4);
    expect(unread).toEqual(["a/one.CSV", "two.xlsx"]);
  });

  it("keeps names apart that differ only in how an accent is written, and the id of a name that is alone", async () => {
    const idsOf = async (...names: readonly string[]): Promise<readonly string[]> => {
      const world = new MemoryWorld();
      for (const name of names) world.put(join("source", name), "x");
      const records = await collected((await recordsInFolder(world, "source", [])).records);
      return records.map(({ id }) => id);
    };
    const [composed, decomposed] = ["Caf\u00E9.json", "Cafe\u0301.json"];
    const alone = await idsOf(composed);
    expect(await idsOf(decomposed)).toEqual(alone);
    const both = await idsOf(composed, decomposed);
    expect([both[0], new Set(both).size]).toEqual([alone[0], 2]);
    expect(await idsOf(composed, decomposed)).toEqual(both);
  });

  it("is refused when it has none", async () => {
    await expect(readRecordSource(new MemoryWorld(), "nowhere", [])).rejects.toThrow(/holds no filings/u);
    const world = new MemoryWorld();
    for (const name of ["甲.xlsx", "乙.csv"]) world.put(join("forms", name), "x");
    const refused = await readRecordSource(world, "forms", []).catch((error: unknown) => error);
    if (!(refused instanceof InputFileError)) throw new Error("a folder of workbooks is refused");
    expect(refused.text.zh).toContain("只有 2 个工作簿或者 CSV 文件，没有读取");
    expect(refused.text.en).toMatch(/none of which was read: 2\./u);
    expect(refused.help.zh).toContain(`pipia batch "${join("forms", "问卷.xlsx")}" --out`);
    // Terminals are watched.
    expect(JSON.stringify([refused.text, refused.help])).not.toMatch(/甲|乙/u);
  });
});

describe("lines", () => {
  it("are the same however the stream is cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string()), fc.array(fc.string()), async (lines, cuts) => {
        const text = lines.map((line) => line.replaceAll("\n", " ")).join("\n");
        const whole = await collected(linesOf(chunks(text), 1_000));
        // The text again, in pieces as long as arbitrary texts.
        const bytes = Buffer.from(text);
        const pieces: Uint8Array[] = [];
        let at = 0;
        for (const cut of cuts) pieces.push(bytes.subarray(at, (at += cut.length)));
        pieces.push(bytes.subarray(at));
        const cutUp = await collected(
          linesOf(
            (async function* () {
              for (const piece of pieces) yield await Promise.resolve(piece);
            })(),
            1_000,
          ),
        );
        expect(cutUp).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it("keep their numbers when some are blank, and are cut off where they are too long", async () => {
    const lines = await collected(linesOf(chunks("\n {}\r\n\n", "12345", "6789\nx"), 4));
    expect(lines.map(({ number, bytes }) => [number, Buffer.from(bytes).toString()])).toEqual([
      [2, " {}\r"],
      [4, "12345"],
      [5, "x"],
    ]);
  });

  it("are told by code, else by name; the second of one company is the second", async () => {
    const line = (processor: unknown, more = ""): string => `${JSON.stringify({ processor, more })}\n`;
    const read = async (...lines: readonly string[]): Promise<readonly string[]> =>
      (await collected(recordsInLines(chunks(...lines)).records)).map(({ id }) => id);
    const coded = line({ name: "甲", unifiedSocialCreditCode: "1" });
    const first = await read(coded, line({ name: { zh: "甲" } }), line({ name: "甲" }), "x\n");
    expect(new Set(first).size).toBe(4);
    // Other answers, another name of the same company, lines before: the ids stay.
    const again = await read(
      line({ name: "乙" }),
      line({ name: "甲甲", unifiedSocialCreditCode: "1" }, "other"),
      line({ name: "甲" }, "other"),
      line({ name: "甲" }),
      "x\n",
    );
    expect(again.slice(1)).toEqual(first);
  });
});

describe("the folder of a record", () => {
  const id = recordId("x");

  it.each([
    ["甲公司", "甲公司"],
    ['a/b\\c:d*e?f"g<h>i|j', "a_b_c_d_e_f_g_h_i_j"],
    ["CON", "_CON"],
    ["nul.txt", "_nul.txt"],
    ["..", "_"],
    ["-rf", "_-rf"],
    ["尾随. . ", "尾随"],
    ["", "unknown"],
    [" ", "_"],
    ["字".repeat(100), "字".repeat(32)],
    ["\u202E倒", "_倒"],
  ])("of %j can be made on every system", (name, expected) => {
    expect(folderName(name, id)).toBe(`${expected}-${id.slice(0, 10)}`);
  });
});

describe("shards", () => {
  it("have every record once, and much the same number", () => {
    const records = Array.from({ length: 3_000 }, (_, index) => ({ id: recordId(String(index)) }));
    const shards = [1, 2, 3].map((index) =>
      records.filter((record) => isInShard(record, { index, count: 3 })),
    );
    expect(new Set(shards.flat()).size).toBe(3_000);
    for (const shard of shards) expect(Math.abs(shard.length - 1_000)).toBeLessThan(120);
    expect(records.every((record) => isInShard(record, undefined))).toBe(true);
  });
});
