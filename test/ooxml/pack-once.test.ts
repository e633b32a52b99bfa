import { syncBuiltinESMExports } from "node:module";
import zlib from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readZip } from "../../src/foundation/zip-reader.js";
import { packOnce, writeZip } from "../../src/ooxml/zip.js";

const { deflateRawSync } = zlib;
let packings = 0;

beforeAll(() => {
  zlib.deflateRawSync = (...words) => {
    packings += 1;
    return deflateRawSync(...words);
  };
  syncBuiltinESMExports();
});
beforeEach(() => {
  packings = 0;
});
afterAll(() => {
  zlib.deflateRawSync = deflateRawSync;
  syncBuiltinESMExports();
});

function text(): Uint8Array {
  return new TextEncoder().encode("个人信息出境认证".repeat(50));
}

describe("packOnce", () => {
  it("packs a content once for many archives, which are the same to the byte", async () => {
    const content = text();
    const plain = await writeZip(new Map([["a.xml", content]]));
    packOnce([content]);
    packings = 0;
    expect(await writeZip(new Map([["a.xml", content]]))).toEqual(plain);
    expect(await writeZip(new Map([["a.xml", content]]))).toEqual(plain);
    expect(packings).toBe(1);
  });

  it("packs anew what was changed in place", async () => {
    const content = text();
    packOnce([content]);
    await writeZip(new Map([["a.xml", content]]));
    content.fill(0x61);
    const reading = readZip(await writeZip(new Map([["a.xml", content]])));
    expect(reading.type === "parts" && reading.parts.get("a.xml")).toEqual(content);
  });

  it("packs contents that nobody named every time", async () => {
    const content = text();
    await writeZip(new Map([["a.xml", content]]));
    await writeZip(new Map([["a.xml", content]]));
    expect(packings).toBe(2);
  });
});
