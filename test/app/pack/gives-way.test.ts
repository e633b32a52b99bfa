import { describe, expect, it } from "vitest";
import { givesWay } from "../../../src/app/pack/gives-way.js";
import { stockOf, type Stock } from "../../../src/app/pack/stock.js";
import type { Language } from "../../../src/foundation/locale.js";
import { runIn } from "../command.js";
import { SHOP_FILE, shopWorld } from "../packet/shop-packet.js";
import { letterheadFile } from "../reference/letterhead.js";
import { firmFiles, HEAD, packIn, worldWith } from "./pack-world.js";

const NAMING = `${HEAD}reference: letterhead.docx\n`;

async function stockWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<Stock> {
  const all = { "pack.yaml": NAMING, "letterhead.docx": await letterheadFile(), ...files };
  return stockOf(await packIn(worldWith(all)));
}

async function told(
  files: Readonly<Record<string, string | Uint8Array>>,
  languages: readonly Language[] = ["zh"],
): Promise<readonly string[]> {
  return givesWay(await stockWith(files), languages).map(
    ({ code, severity, place, message }) => `${place?.file} ${severity} ${code} ${message.zh}`,
  );
}

describe("what a theme says and the letterhead of the pack says otherwise", () => {
  it("is told with each value, once a file", async () => {
    const theme = [
      "faces: { fangsong: { eastAsian: 方正仿宋_GBK } }",
      "page: { marginTopMillimetres: 25.4 }",
      "paragraphs: { body: { face: kaiti, sizePoints: 16 } }",
      "headings: { 1: { bold: true } }",
      "logo: { file: images/logo.png, place: header, align: left, widthMillimetres: 42 }",
    ];
    const logo = firmFiles().get("images/logo.png") ?? "";
    expect(await told({ "theme.yaml": theme.join("\n"), "images/logo.png": logo })).toEqual([
      "mine/theme.yaml advice template/reference-theme 主题文件的下列数值没有生效，以参照文档 letterhead.docx 为准：" +
        "faces.fangsong.eastAsian、page.marginTopMillimetres、paragraphs.body.face、paragraphs.body.sizePoints、headings.1.bold、logo",
    ]);
  });

  it("is nothing where both say the same, the letterhead has no such style, or the program's own theme has the last word", async () => {
    const same = "paragraphs: { body: { sizePoints: 12, align: justify }, note: { spaceBeforePoints: 7 } }";
    expect(await told({ "theme.yaml": `${same}\ntable: { headShade: DCE3EC }\n` })).toEqual([]);
    expect(await told({})).toEqual([]);
    // English papers have body text of 11 pt, whatever the theme of all papers says.
    expect(await told({ "theme.yaml": "paragraphs: { body: { sizePoints: 16 } }" }, ["en"])).toEqual([]);
    const english = { "theme.en.yaml": "paragraphs: { body: { sizePoints: 16 } }" };
    expect(await told(english, ["zh"])).toEqual([]);
    expect((await told(english, ["zh", "en"]))[0]).toContain("mine/theme.en.yaml advice");
  });

  it("is nothing without a letterhead", async () => {
    const pack = await packIn(worldWith({ "theme.yaml": "paragraphs: { body: { sizePoints: 16 } }" }));
    expect(givesWay(stockOf(pack), ["zh", "en"])).toEqual([]);
  });

  it("is told and counted when a paper is made, and by the check of the pack", async () => {
    const world = shopWorld();
    world.put("mine/pack.yaml", NAMING);
    world.put("mine/letterhead.docx", await letterheadFile());
    world.put("mine/theme.yaml", "paragraphs: { body: { face: kaiti } }");
    const words = ["--document", "undertaking", "--to", "docx", "--as-of", "2026-11-23", "--pack", "mine"];
    const { status, talk } = await runIn(world, "render", SHOP_FILE, ...words);
    expect(status).toBe(0);
    expect(talk).toContain("mine/theme.yaml:1:1 advice template/reference-theme These values of the theme");
    expect(talk).toContain("letterhead.docx decides: paragraphs.body.face");
    const lint = await runIn(world, "template", "lint", "--pack", "mine", "--document", "undertaking");
    expect([lint.status, lint.result.match(/template\/[a-z-]+/gu)]).toEqual([
      0,
      ["template/reference-theme"],
    ]);
  });
});
