import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isRecord } from "../../../src/foundation/data.js";
import { EXIT, InputFileError, OutputFileError } from "../../../src/foundation/errors.js";
import { rebuildPacket } from "../../../src/app/packet/rebuild.js";
import { savePacket } from "../../../src/app/packet/save-packet.js";
import { isIntact, verifyPacket, type Verification } from "../../../src/app/packet/verify.js";
import { readZip } from "../../../src/foundation/zip-reader.js";
import { writeZip } from "../../../src/ooxml/zip.js";
import { MemoryWorld } from "../../memory-world.js";
import { runIn } from "../command.js";
import { made, shopWorld, type Made } from "./shop-packet.js";

/** Word files alone: a PDF of each paper is not needed to tell whether a file changed. */
const QUICK = { formats: ["docx"], without: ["pipia", "data-item-list", "self-evaluation"] } as const;

let world: MemoryWorld;
let packet: Made;
let saved: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  world = shopWorld();
  packet = await made(world, QUICK);
  await savePacket(world, "out", packet.writable, false, []);
  saved = new Map(world.files);
});

beforeEach(() => {
  world = new MemoryWorld();
  for (const [path, bytes] of saved) world.put(path, bytes);
});

function differing({ files }: Verification): readonly string[] {
  return files.flatMap(({ path, state }) => (state === "same" ? [] : [`${state}: ${path}`]));
}

const UNDERTAKING = "submit/03-承诺书.docx";
const onDisk = (path: string): string => join("out", ...path.split("/"));

describe("verifying a packet", () => {
  it("finds nothing in one that was left alone, and makes the same again", async () => {
    const verified = await verifyPacket(world, "out");
    expect(differing(verified)).toEqual([]);
    expect(isIntact(verified)).toBe(true);
    const before = new Map(world.files);
    const rebuilt = await rebuildPacket(world, "out");
    expect(rebuilt.value === undefined ? undefined : differing(rebuilt.value)).toEqual([]);
    expect(world.files).toEqual(before);
  }, 60_000);

  it("names what was changed, is missing and was added", async () => {
    world.put(onDisk(UNDERTAKING), "changed");
    world.files.delete(onDisk("submit/02-经办人授权委托书.docx"));
    world.put(onDisk("submit/extra.docx"), "added");
    const verified = await verifyPacket(world, "out");
    expect(differing(verified)).toEqual([
      "missing: submit/02-经办人授权委托书.docx",
      `changed: ${UNDERTAKING}`,
      "added: submit/extra.docx",
    ]);
    expect(isIntact(verified)).toBe(false);
  });

  it("names an archive beside the folders that it did not make", async () => {
    world.put(onDisk("earlier.ZIP"), "added");
    world.put(onDisk("readme.txt"), "somebody's note");
    expect(differing(await verifyPacket(world, "out"))).toEqual(["added: earlier.ZIP"]);
  });

  it("needs no hash of the contents where the bytes are the same: earlier versions made it otherwise", async () => {
    const text = new TextDecoder().decode(world.files.get(onDisk("manifest.json")));
    world.put(
      onDisk("manifest.json"),
      text.replaceAll(/("contentSha256": ")[0-9a-f]{64}/gu, `$1${"0".repeat(64)}`),
    );
    const verified = await verifyPacket(world, "out");
    expect(verified.manifest.files[0]?.contentSha256).toBe("0".repeat(64));
    expect(differing(verified)).toEqual([]);
  });

  it("knows a file that was only packed otherwise", async () => {
    const zip = readZip(world.files.get(onDisk(UNDERTAKING)) ?? new Uint8Array());
    if (zip.type !== "parts") throw new Error(zip.reason);
    const repacked = await writeZip(new Map([...zip.parts].toReversed()));
    // Same parts: the writer orders them itself, so another comment at the end makes other bytes.
    const bytes = new Uint8Array([...repacked.slice(0, -2), 1, 0, 0x20]);
    world.put(onDisk(UNDERTAKING), bytes);
    const verified = await verifyPacket(world, "out");
    expect(differing(verified)).toEqual([`repacked: ${UNDERTAKING}`]);
    expect(isIntact(verified)).toBe(true);
  });

  it.each([
    ["the filing", "internal/filing.yaml"],
    ["an attachment", "submit/附件/附件13-岗位授权清单与培训记录.pdf"],
  ])("says that it does not make a packet again when %s is not what it was", async (_what, path) => {
    expect(world.files.has(onDisk(path))).toBe(true);
    world.put(onDisk(path), "changed");
    const text = await runIn(world, "verify", "out", "--rebuild");
    expect(text).toMatchObject({ status: EXIT.findings, talk: "" });
    expect(text.result).toContain(`changed: ${path}\n`);
    expect(text.result).toMatch(
      /\nNot made again: .* was changed or is missing \((?:internal|submit)\/.*\)/u,
    );
    const chinese = await runIn(world, "verify", "out", "--rebuild", "--lang", "zh");
    expect(chinese.result).toContain(`已改动或者缺少（${path}），`);
    const { result } = await runIn(world, "verify", "out", "--rebuild", "--format", "json");
    expect(JSON.parse(result)).toMatchObject({ notRebuilt: [path] });
    expect((await runIn(world, "verify", "out")).result).not.toContain("Not made again");
  });

  it("tells when the filing that is kept makes another packet", async () => {
    const path = onDisk("internal/filing.yaml");
    world.put(path, world.text(path).replace(/^# .*$/mu, "# another comment"));
    const rebuilt = await rebuildPacket(world, "out");
    expect(rebuilt.value === undefined ? undefined : differing(rebuilt.value)).toEqual([
      "changed: internal/filing.yaml",
    ]);
  }, 60_000);

  it("says of a folder that it cannot look through which one and why", async () => {
    world.listTree = async () => Promise.reject(failing("EACCES", "out/internal"));
    const verified = verifyPacket(world, "out");
    await expect(verified).rejects.toThrow(InputFileError);
    await expect(verified).rejects.toThrow("out/internal cannot be looked at (EACCES).");
  });

  it.each([
    ["nothing", undefined],
    ["no JSON", "{"],
    ["another layout", JSON.stringify({ format: 2, files: [] })],
    ["a path out of the folder", undefined],
  ])("refuses a manifest with %s", async (what, text) => {
    const path = onDisk("manifest.json");
    if (what === "nothing") world.files.delete(path);
    else if (text === undefined) world.put(path, world.text(path).replaceAll("internal/", "../internal/"));
    else world.put(path, text);
    await expect(verifyPacket(world, "out")).rejects.toThrow(InputFileError);
  });
});

describe("a manifest that somebody wrote", () => {
  const changed = (change: (manifest: Record<string, unknown>) => void): void => {
    const path = onDisk("manifest.json");
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const manifest = JSON.parse(world.text(path)) as Record<string, unknown>;
    change(manifest);
    world.put(path, JSON.stringify(manifest));
  };

  it.each<[string, string, unknown]>([
    ["no filing", "input", {}],
    ["a filing outside of the packet", "input", { path: "../../etc/hostname", sha256: "" }],
    ["another file for its filing", "input", { path: UNDERTAKING, sha256: "" }],
    ["packs that are no list", "packs", {}],
    ["a pack without a name", "packs", [{}]],
    ["a reference without a name", "reference", {}],
    ["no options", "options", {}],
    ["a day that there is not", "asOf", "2026-13-45"],
    ["no version of the program", "tool", {}],
  ])("is refused with %s", async (_what, member, value) => {
    changed((manifest) => (manifest[member] = value));
    await expect(verifyPacket(world, "out")).rejects.toThrow(InputFileError);
    await expect(rebuildPacket(world, "out")).rejects.toThrow(InputFileError);
  });

  it.each<[string, unknown]>([
    ["stage", "never"],
    ["allowIncomplete", "yes"],
    ["editions", ["xx"]],
    ["editions", "zh"],
    ["formats", ["zzz"]],
    ["fonts", undefined],
    ["with", "pipia"],
    ["without", [1]],
    ["pdfA", "1a"],
    ["names", {}],
  ])("is refused with an option %s that is %j", async (option, value) => {
    changed((manifest) => {
      const { options } = manifest;
      if (!isRecord(options)) throw new Error("a manifest has options");
      manifest["options"] = { ...options, [option]: value };
    });
    await expect(verifyPacket(world, "out")).rejects.toThrow(InputFileError);
  });

  it("may say more than this version knows", async () => {
    changed((manifest) => Object.assign(manifest, { later: 1 }));
    expect(differing(await verifyPacket(world, "out"))).toEqual([]);
  });
});

function failing(code: string, path: string): Error {
  return Object.assign(new Error(code), { code, path });
}

describe("writing a packet where one stands", () => {
  it.each([
    ["ENOTDIR", "out is no folder. Nothing was written."],
    ["EACCES", /^out\/internal cannot be looked at \(EACCES\).*Nothing was written\.$/u],
  ])("says what stands in its way: %s", async (code, text) => {
    const before = new Map(world.files);
    world.listTree = async () => Promise.reject(failing(code, "out/internal"));
    const saving = savePacket(world, "out", packet.writable, true, []);
    await expect(saving).rejects.toThrow(OutputFileError);
    await expect(saving).rejects.toThrow(text);
    expect([...world.files].filter(([path, bytes]) => before.get(path) !== bytes)).toEqual([]);
  });

  it("says what of the earlier packet it could not remove", async () => {
    const archive = /\.zip$/u;
    const files = packet.writable.files.filter(({ path }) => !archive.test(path));
    world.removeFiles = async ([path = ""]) => Promise.reject(failing("EBUSY", path));
    const saving = savePacket(world, "out", { ...packet.writable, files }, true, []);
    await expect(saving).rejects.toThrow(OutputFileError);
    await expect(saving).rejects.toThrow(
      /^The packet was written, but .*\.zip of the earlier one cannot be removed/u,
    );
  });

  it("replaces it when forced, and removes what it no longer has", async () => {
    const fewer = await made(world, { ...QUICK, without: [...QUICK.without, "undertaking"] }, false);
    await expect(savePacket(world, "out", fewer.writable, false, [])).rejects.toThrow(OutputFileError);
    await savePacket(world, "out", fewer.writable, true, []);
    expect(world.files.has(onDisk(UNDERTAKING))).toBe(false);
    expect(differing(await verifyPacket(world, "out"))).toEqual([]);
  }, 60_000);

  it("removes the archive of the earlier packet when forced, and never one that it did not make", async () => {
    const archive = [...world.files.keys()].filter((path) => path.endsWith(".zip"));
    expect(archive).toHaveLength(1);
    const unpacked = {
      ...packet.writable,
      files: packet.writable.files.filter(({ path }) => !path.endsWith(".zip")),
    };
    await expect(savePacket(world, "out", unpacked, false, [])).rejects.toThrow(/but of an earlier one/u);
    world.put(onDisk("mine.zip"), "mine");
    await expect(savePacket(world, "out", unpacked, true, [])).rejects.toThrow(/mine\.zip is not part of/u);
    expect(world.files.has(archive[0] ?? "")).toBe(true);
    world.files.delete(onDisk("mine.zip"));
    await savePacket(world, "out", unpacked, true, []);
    expect(world.files.has(archive[0] ?? "")).toBe(false);
  });

  it("never removes or hands in what somebody put there", async () => {
    const before = new Map(world.files).set(onDisk("submit/mine.docx"), new TextEncoder().encode("mine"));
    world.put(onDisk("submit/mine.docx"), "mine");
    await expect(savePacket(world, "out", packet.writable, true, [])).rejects.toThrow(
      /is not part of this packet/u,
    );
    expect(world.files).toEqual(before);
  });

  it("never removes a paper of the earlier packet that somebody changed", async () => {
    world.put(onDisk(UNDERTAKING), "signed by hand");
    const fewer = await made(world, { ...QUICK, without: [...QUICK.without, "undertaking"] }, false);
    await expect(savePacket(world, "out", fewer.writable, true, [])).rejects.toThrow(
      /is not part of this packet/u,
    );
    expect(world.text(onDisk(UNDERTAKING))).toBe("signed by hand");
  }, 60_000);
});
