import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readZip, type ZipLimits } from "../../src/foundation/zip-reader.js";
import { writeZip } from "../../src/ooxml/zip.js";

const LIMITS: ZipLimits = { entries: 3, totalSize: 10_000, ratio: 10, freeSize: 1_000 };

function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 256;
  });
}

describe("readZip", () => {
  it("reads files and passes folders over", () => {
    const reading = readZip(zipSync({ "a/": new Uint8Array(), "a/b.txt": noise(5) }));
    expect(reading).toEqual({ type: "parts", parts: new Map([["a/b.txt", noise(5)]]) });
  });

  it("refuses what is not a zip", () => {
    expect(readZip(noise(100))).toEqual({ type: "refused", reason: "not-a-zip" });
    expect(readZip(new Uint8Array())).toEqual({ type: "refused", reason: "not-a-zip" });
  });

  it("refuses a damaged archive", () => {
    const bytes = zipSync({ "a.txt": noise(500) });
    expect(readZip(bytes.slice(0, 300))).toMatchObject({ reason: "damaged" });
  });

  it("refuses an entry that does not inflate to its declared size", () => {
    const bytes = zipSync({ "a.txt": new Uint8Array(400) });
    const view = new DataView(bytes.buffer);
    const central = bytes.findIndex(
      (_byte, at) => at < bytes.length - 4 && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32(central + 24, 900, true);
    expect(readZip(bytes)).toMatchObject({ type: "refused", reason: "damaged" });
  });

  it("refuses too many entries", () => {
    const files = Object.fromEntries([1, 2, 3, 4].map((number) => [`${number}`, noise(1)]));
    expect(readZip(zipSync(files), LIMITS)).toMatchObject({ reason: "too-many-entries" });
  });

  it("refuses entries that are too large together", () => {
    expect(readZip(zipSync({ a: noise(6_000), b: noise(6_000) }), LIMITS)).toEqual({
      type: "refused",
      reason: "too-large",
      entry: "b",
    });
  });

  it("refuses a bomb, but not a short text of one repeated element", () => {
    expect(readZip(zipSync({ a: new Uint8Array(9_000) }), LIMITS)).toMatchObject({
      reason: "too-dense",
      entry: "a",
    });
    expect(readZip(zipSync({ a: new Uint8Array(900) }), LIMITS)).toMatchObject({ type: "parts" });
  });

  it.each(["../evil.xml", "a/../../evil.xml", "/etc/passwd", "C:/x", "a\\b", "__proto__"])(
    "refuses the name %s",
    async (name) => {
      expect(readZip(await writeZip(new Map([[name, noise(3)]])))).toMatchObject({
        reason: "unsafe-name",
        entry: name,
      });
    },
  );

  it("refuses a name that comes twice", () => {
    const bytes = zipSync({ aa: noise(3), ab: noise(4) });
    for (let at = 0; at < bytes.length - 1; at += 1) {
      if (bytes[at] === 0x61 && bytes[at + 1] === 0x62) bytes[at + 1] = 0x61;
    }
    expect(readZip(bytes)).toEqual({ type: "refused", reason: "duplicate-name", entry: "aa" });
  });

  it("refuses an entry whose content is not what its checksum says", () => {
    const bytes = zipSync({ "a.txt": noise(500) }, { level: 0 });
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    expect(readZip(bytes)).toEqual({ type: "refused", reason: "damaged", entry: "a.txt" });
  });

  it("leaves packed what is not wanted, but counts it", () => {
    const bytes = zipSync({ a: noise(6_000), b: noise(5) });
    expect(readZip(bytes, LIMITS, (name) => name === "b")).toEqual({
      type: "parts",
      parts: new Map([["b", noise(5)]]),
    });
    const large = zipSync({ a: noise(6_000), b: noise(6_000) });
    expect(readZip(large, LIMITS, () => false)).toMatchObject({ reason: "too-large" });
  });
});
