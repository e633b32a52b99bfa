import { describe, expect, it } from "vitest";
import { savePacket } from "../../../src/app/packet/save-packet.js";
import { rebuildPacket } from "../../../src/app/packet/rebuild.js";
import { made, SHOP_FILE, shopWorld } from "./shop-packet.js";

/** Few and short papers: what is held here is how editions are laid out, not what the papers say. */
const SHORT = [
  "pipia",
  "data-item-list",
  "self-evaluation",
  "application-form",
  "processing-rules",
  "notice-consent-record",
  "agreement-checklist",
  "scope-statement",
  "domestic-assistance",
] as const;

describe("a packet in several editions", () => {
  it("has a folder for each, and can be made again", async () => {
    const world = shopWorld();
    const packet = await made(world, { editions: ["zh", "both"], without: SHORT, pdfA: "2b" }, false);
    const { files, templates, options } = packet.writable.manifest;
    const papers = files.filter(({ role }) => role === "paper" || role === "combined");
    expect(papers.map(({ path, edition }) => `${edition} ${path}`)).toMatchSnapshot();
    expect(options).toMatchObject({ editions: ["zh", "both"], pdfA: "2b" });
    expect(new Set(templates.map(({ language }) => language))).toEqual(new Set(["zh", "en"]));
    await savePacket(world, "out", packet.writable, false, []);
    const rebuilt = await rebuildPacket(world, "out");
    expect(rebuilt.value?.files.filter(({ state }) => state !== "same")).toEqual([]);
  });

  it("follows the rules of an archive in the PDF of each paper and claims them nowhere else", async () => {
    const { writable } = await made(shopWorld(), { without: SHORT, pdfA: "2b" }, false);
    const claims = writable.files
      .filter(({ path }) => path.startsWith("submit/") && path.endsWith(".pdf"))
      .map(({ path, bytes }) => [path, Buffer.from(bytes).includes("<pdfaid:part>2</pdfaid:part>")] as const);
    const claiming = claims.filter(([, claimed]) => claimed).map(([path]) => path);
    expect(claiming).toEqual(
      writable.manifest.files
        .filter(({ role, path }) => role === "paper" && path.endsWith(".pdf"))
        .map(({ path }) => path),
    );
    expect(claims.length).toBeGreaterThan(claiming.length);
  });

  it("lists texts without English in its notes", async () => {
    const world = shopWorld();
    const text = new TextDecoder().decode(world.files.get(SHOP_FILE));
    const without = text.replace(/title: \{ zh: (境外直接收集链路示意图), en: [^}]* \}/u, "title: $1");
    expect(without).not.toBe(text);
    world.put(SHOP_FILE, without);
    const { writable } = await made(world, { editions: ["both"], without: SHORT, formats: ["docx"] }, false);
    const notes = writable.files.find(({ path }) => path.endsWith("说明.md"));
    expect(new TextDecoder().decode(notes?.bytes)).toMatch(
      /没有英文的内容[^]*\n- .*（filing\.yaml:\d+:\d+）\n/u,
    );
  });
});
