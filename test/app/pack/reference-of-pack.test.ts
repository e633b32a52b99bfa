import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stockOf } from "../../../src/app/pack/stock.js";
import { readZip } from "../../../src/foundation/zip-reader.js";
import type { MemoryWorld } from "../../memory-world.js";
import { runIn } from "../command.js";
import { SHOP_FILE, shopWorld } from "../packet/shop-packet.js";
import { changedLetterhead } from "../reference/firm-document.js";
import { letterheadFile } from "../reference/letterhead.js";
import { firmFiles, HEAD, mistakesIn, packIn, worldWith } from "./pack-world.js";

const NAMING = `${HEAD}reference: letterhead.docx\n`;

function headers(world: MemoryWorld, path: string): string {
  const zip = readZip(world.files.get(path) ?? new Uint8Array());
  if (zip.type === "refused") throw new Error(zip.reason);
  const names = [...zip.parts.keys()].filter((name) => /^word\/header\d+\.xml$/u.test(name));
  return names.map((name) => new TextDecoder().decode(zip.parts.get(name))).join("");
}

describe("the reference document of a pack", () => {
  it("is the file beside pack.yaml that this names", async () => {
    const pack = await packIn(worldWith({ "pack.yaml": NAMING, "letterhead.docx": await letterheadFile() }));
    const stock = stockOf(pack);
    expect(stock.reference?.file).toBe("mine/letterhead.docx");
    expect(stock.themeOf("zh").paragraphs.body.sizePoints).toBe(12);
    expect(stock.themeOf("zh")).toBe(stock.themeOf("zh"));
  });

  it("brings its own header in place of the logo of the theme, and leaves that of a cover", async () => {
    const files = Object.fromEntries(firmFiles());
    const head = `${new TextDecoder().decode(files["pack.yaml"])}reference: letterhead.docx\n`;
    const world = worldWith({ ...files, "pack.yaml": head, "letterhead.docx": await letterheadFile() });
    expect(stockOf(await packIn(world)).logoOf("pipia", "zh")).toBeUndefined();
    expect(stockOf(await packIn(worldWith(files))).logoOf("pipia", "zh")?.place).toBe("header");
  });

  it("must be there, be named and be sound", async () => {
    const letterhead = await letterheadFile();
    expect(await mistakesIn(worldWith({ "pack.yaml": NAMING }))).toEqual([
      "mine/pack.yaml:4:12 input/pack 模板包里没有这个文件 | 参照文档是 pack.yaml 旁边的 .docx 文件，写成 reference: letterhead.docx。",
    ]);
    expect(await mistakesIn(worldWith({ "pack.yaml": NAMING, "leterhead.docx": letterhead }))).toEqual([
      expect.stringContaining("mine/leterhead.docx:1:1 input/pack pack.yaml 没有用到这个 Word 文件"),
      expect.stringContaining("是否要写 leterhead.docx？"),
    ]);
    const hostile = await changedLetterhead({ "header2.xml": [["示例律师", "{{processor.name}}"]] });
    expect((await mistakesIn(worldWith({ "pack.yaml": NAMING, "letterhead.docx": hostile })))[0]).toContain(
      "mine/letterhead.docx#word/header2.xml:1:1 template/reference-tag",
    );
  });

  it("passes over what Word puts beside an open document", async () => {
    const world = worldWith({
      "pack.yaml": NAMING,
      "letterhead.docx": await letterheadFile(),
      "~$tterhead.docx": "x",
    });
    expect((await packIn(world)).reference?.file).toBe("mine/letterhead.docx");
  });
});

describe("--reference", () => {
  const WORDS = ["--as-of", "2026-11-23", "--stage", "draft", "--to", "docx"];

  it("puts a paper on the letterhead, before that of the pack, and says what is not taken", async () => {
    const world = shopWorld();
    world.put("firm.docx", await letterheadFile());
    const { status, talk, made } = await runIn(
      world,
      "render",
      SHOP_FILE,
      "--document",
      "undertaking",
      "--reference",
      "firm.docx",
      ...WORDS,
    );
    expect(status).toBe(0);
    expect(made).toEqual(["承诺书.docx"]);
    expect(talk).toContain("template/reference-style");
    expect(talk).not.toContain("template/reference-pdf");
    expect(headers(world, "承诺书.docx")).toContain("示例路 1 号");
    expect(headers(world, "承诺书.docx")).toContain('string="草稿"');
  });

  it.each([
    ["render", ["--document", "pipia"]],
    ["packet", ["--out", "out", "--without", "data-item-list,self-evaluation"]],
  ])(
    "%s counts what it says of the letterhead, and names it where the look differs",
    async (command, words) => {
      const world = shopWorld();
      world.put(join("own", "firm.docx"), await letterheadFile());
      const { status, talk } = await runIn(
        world,
        command,
        SHOP_FILE,
        ...words,
        "--reference",
        join("own", "firm.docx"),
        ...WORDS,
      );
      expect(status).toBe(0);
      const told = talk
        .split("\n")
        .filter((line) => /(?:blocking|warning|advice) [a-z]+\/[a-z-]+ /u.test(line));
      expect(told.some((line) => line.includes("template/reference-style"))).toBe(true);
      expect(talk).toContain(`Findings: ${told.length} (`);
      expect(talk).toContain("This look is that of the reference document firm.docx: change its styles");
      expect(talk).not.toContain("Correct the theme");
    },
    60_000,
  );

  it("is refused with its mistakes, and nothing is written", async () => {
    const world = shopWorld();
    world.put("firm.docx", "no document");
    const { status, talk, made } = await runIn(
      world,
      "render",
      SHOP_FILE,
      "--reference",
      "firm.docx",
      ...WORDS,
    );
    expect(status).toBe(3);
    expect(made).toEqual([]);
    expect(talk).toContain("The reference document is no Word document");
    const missing = await runIn(shopWorld(), "render", SHOP_FILE, "--reference", "none.docx", ...WORDS);
    expect(missing.talk).toContain("a reference document is a .docx file");
    const input = await runIn(shopWorld(), "render", SHOP_FILE, "--reference", "-", ...WORDS);
    expect(input.status).toBe(2);
  });

  it("is told by the manifest of a packet and asked for when it is made again", async () => {
    const world = shopWorld();
    world.put(join("firm", "letterhead.docx"), await letterheadFile());
    const path = join("firm", "letterhead.docx");
    const papers = ["--without", "pipia,data-item-list,self-evaluation"];
    const made = await runIn(
      world,
      "packet",
      SHOP_FILE,
      "--reference",
      path,
      "--out",
      "out",
      ...papers,
      ...WORDS,
    );
    expect(made.status).toBe(0);
    const manifest = new TextDecoder().decode(world.files.get(join("out", "manifest.json")));
    expect(manifest).toMatch(/"reference": \{\s*"file": "letterhead.docx",\s*"sha256": "[0-9a-f]{64}"/u);
    const again = ["verify", "out", "--rebuild"];
    expect((await runIn(world, ...again)).talk).toContain("made with the reference document letterhead.docx");
    const same = await runIn(world, ...again, "--reference", path);
    expect([same.status, same.talk]).toEqual([0, ""]);
    world.put(path, await changedLetterhead({ "header2.xml": [["示例律师", "示范律师"]] }));
    const other = await runIn(world, ...again, "--reference", path);
    expect(other.status).toBe(1);
    expect(other.talk).toContain("is not the one the packet was made with");
  }, 60_000);
});
