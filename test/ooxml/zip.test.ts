import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readZip } from "../../src/foundation/zip-reader.js";
import { writeZip } from "../../src/ooxml/zip.js";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("writeZip", () => {
  it("puts content types first and sorts the rest, whatever the order given", async () => {
    const one = new Map([
      ["word/b.xml", encode("b")],
      ["[Content_Types].xml", encode("t")],
      ["_rels/.rels", encode("r")],
      ["word/a.xml", encode("a")],
    ]);
    const other = new Map([...one].toReversed());
    const reading = readZip(await writeZip(one));
    expect(reading.type === "parts" && [...reading.parts.keys()]).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "word/a.xml",
      "word/b.xml",
    ]);
    expect(await writeZip(other)).toEqual(await writeZip(one));
  });

  it("writes what comes out again: empty, incompressible, long and Chinese-named parts", async () => {
    const noise = Uint8Array.from({ length: 300 }, (_, index) => (index * 7919) % 251);
    const parts = new Map([
      ["empty", new Uint8Array()],
      ["noise.bin", noise],
      ["long.txt", encode("长文".repeat(5_000))],
      ["附件/说明.txt", encode("名称")],
    ]);
    const reading = readZip(await writeZip(parts));
    if (reading.type === "refused") throw new Error(reading.reason);
    expect(reading.parts.size).toBe(parts.size);
    for (const [name, bytes] of parts) expect(reading.parts.get(name)).toEqual(bytes);
  });

  it("writes the fixed fields: 1980-01-01, no extra fields, no descriptors, normal attributes", async () => {
    const bytes = Buffer.from(await writeZip(new Map([["a.txt", encode("aaaaaaaaaaaaaaaaaaaa")]])));
    expect(bytes.readUInt32LE(0)).toBe(0x04034b50);
    expect(bytes.readUInt16LE(4)).toBe(20);
    // Bit 11: names are UTF-8. Bit 3 (data descriptor) is not set.
    expect(bytes.readUInt16LE(6)).toBe(0x0800);
    expect(bytes.readUInt16LE(8)).toBe(8);
    expect(bytes.readUInt16LE(10)).toBe(0);
    expect(bytes.readUInt16LE(12)).toBe(0x0021);
    expect(bytes.readUInt16LE(28)).toBe(0);
    const size = bytes.readUInt32LE(18);
    expect(inflateRawSync(bytes.subarray(35, 35 + size)).toString()).toBe("aaaaaaaaaaaaaaaaaaaa");
    const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    expect(bytes.readUInt16LE(central + 36)).toBe(0);
    expect(bytes.readUInt32LE(central + 38)).toBe(0);
  });
});
