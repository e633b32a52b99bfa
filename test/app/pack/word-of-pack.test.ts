import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../src/app/sha256.js";
import { readZip } from "../../../src/foundation/zip-reader.js";
import { readParagraphs } from "../../../src/ooxml/read-paragraphs.js";
import { MemoryWorld } from "../../memory-world.js";
import { wordFile } from "../../template/word/word-file.js";
import { runIn } from "../command.js";
import { pdfOf } from "../packet/pdf.js";
import { SHOP_FILE, shopWorld } from "../packet/shop-packet.js";
import { HEAD, mistakesIn, worldWith } from "./pack-world.js";
import { UNDERTAKING } from "./word-undertaking.js";

const WORD = "templates/undertaking/zh.docx";

async function undertaking(body = UNDERTAKING): Promise<Uint8Array> {
  return wordFile(body);
}

/** The shop's filing beside a pack with the Word template. */
async function worldWithPack(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<MemoryWorld> {
  const world = shopWorld();
  const all = { "pack.yaml": HEAD, [WORD]: await undertaking(), ...files };
  for (const [path, content] of Object.entries(all)) world.put(join("mine", path), content);
  return world;
}

const RENDER = [
  "render",
  SHOP_FILE,
  "--document",
  "undertaking",
  "--pack",
  "mine",
  "--as-of",
  "2026-11-23",
  "--stage",
  "final",
];

function lines(world: MemoryWorld, path: string): readonly string[] {
  const zip = readZip(world.files.get(path) ?? new Uint8Array());
  if (zip.type === "refused") throw new Error(zip.reason);
  return readParagraphs(new TextDecoder().decode(zip.parts.get("word/document.xml"))).map(({ text }) => text);
}

describe("a Word template in a pack", () => {
  it("stands in the place of the document, under the document's name", async () => {
    const world = await worldWithPack();
    const { status, made } = await runIn(world, ...RENDER, "--to", "docx");
    expect(made).toEqual(["承诺书.docx"]);
    expect(status).toBe(0);
    expect(lines(world, "承诺书.docx").slice(0, 3)).toEqual([
      "承 诺 书",
      expect.stringMatching(/：$/u),
      expect.stringMatching(/^[^就]+就2026年\d+月\d+日完成的影响评估承诺：☑未拆分数量；$/u),
    ]);
  });

  it("has a PDF where LibreOffice is installed, and says so where it is not", async () => {
    const world = await worldWithPack();
    const without = await runIn(world, ...RENDER, "--to", "docx,pdf");
    expect(without.status).toBe(6);
    expect(without.made).toEqual([]);
    expect(without.talk).toContain("writer/no-office");
    world.conversion = { type: "pdf", bytes: await pdfOf(1) };
    expect((await runIn(world, ...RENDER, "--to", "docx,pdf")).made).toEqual(["承诺书.docx", "承诺书.pdf"]);
  });

  it.each([
    [["--to", "html"], "the format html"],
    [["--to", "docx,text"], "the format text"],
    [["--edition", "both"], "an edition side by side"],
    [["--to", "pdf", "--pdf-a", "2b"], "PDF/A"],
  ])("refuses what cannot be made of one: %s", async (words, what) => {
    const { status, talk, made } = await runIn(await worldWithPack(), ...RENDER, ...words);
    expect(made).toEqual([]);
    expect(status).not.toBe(0);
    expect(talk).toContain(`The pack has a Word template for this paper, of which ${what} cannot be made`);
  });

  it("leaves the document to the text in the other language", async () => {
    const world = await worldWithPack();
    const { status, made } = await runIn(world, ...RENDER, "--edition", "en", "--to", "html");
    expect(status).toBe(0);
    expect(made).toEqual(["Undertaking.html"]);
  });

  it("goes into a packet, where the manifest tells its hash", async () => {
    const world = await worldWithPack();
    const words = [
      "packet",
      SHOP_FILE,
      "--to",
      "docx",
      "--pack",
      "mine",
      "--as-of",
      "2026-11-23",
      "--stage",
      "draft",
      "--out",
      "out",
      "--without",
      "pipia,data-item-list,self-evaluation",
    ];
    const { status } = await runIn(world, ...words);
    expect(status).toBe(0);
    const path = [...world.files.keys()].find((name) => name.endsWith("承诺书.docx")) ?? "";
    expect(lines(world, path)).toContain("承 诺 书");
    const verified = await runIn(world, "verify", "out", "--rebuild", "--pack", "mine");
    expect(verified.status).toBe(0);
    const manifest = new TextDecoder().decode(world.files.get(join("out", "manifest.json")));
    const bytes = world.files.get(join("mine", WORD)) ?? new Uint8Array();
    expect(manifest).toContain(sha256(bytes));
  }, 60_000);

  it("is what a paper is compared with: the same says nothing, and what was changed is named with its field", async () => {
    const world = await worldWithPack();
    await runIn(world, ...RENDER, "--to", "docx");
    const compare = async (paper: string, ...words: string[]): Promise<Awaited<ReturnType<typeof runIn>>> =>
      runIn(world, "compare", SHOP_FILE, paper, "--as-of", "2026-11-23", ...words);
    const own = await compare("承诺书.docx", "--pack", "mine");
    expect([own.status, own.result]).toEqual([0, ""]);
    expect(own.talk).toContain("Compared paragraph by paragraph with “Undertaking” (Chinese edition)");
    // Against the text that the template stands for it differs.
    expect((await compare("承诺书.docx", "--document", "undertaking")).result).toContain("compare/fact-gone");
    const name = lines(world, "承诺书.docx")[2]?.split("就")[0] ?? "";
    world.put("edited.txt", lines(world, "承诺书.docx").join("\n").replace(name, "别家公司"));
    const edited = await compare("edited.txt", "--pack", "mine");
    expect(edited.status).toBe(1);
    expect(edited.result.match(/compare\/[a-z-]+/gu)).toEqual(["compare/other-fact"]);
    expect(edited.result).toContain(`The filing says “${name}”; here the paper says “别家公司`);
    // The other language is still made of the text.
    await runIn(world, ...RENDER, "--edition", "en", "--to", "text");
    const english = await compare("Undertaking.txt", "--pack", "mine");
    expect(english.result).toBe("");
    expect(english.talk).toContain("(English edition)");
  }, 60_000);

  it("is compared with nothing as long as it has mistakes, which are told", async () => {
    const wrong = await undertaking(UNDERTAKING.replace("processor.name", "processor.nmae"));
    const world = await worldWithPack({ [WORD]: wrong });
    world.put("paper.txt", "承 诺 书");
    const { status, talk, result } = await runIn(world, "compare", SHOP_FILE, "paper.txt", "--pack", "mine");
    expect(status).toBe(3);
    expect(talk).toContain("template/unknown-field");
    expect(talk).toContain(`mine/${WORD}:`);
    expect(result).toBe("");
    // They are no matter for another paper.
    for (const document of [["--document", "declarations"], []]) {
      await runIn(
        world,
        ...RENDER.map((word) => (word === "undertaking" ? "declarations" : word)),
        "--edition",
        "zh",
        "--to",
        "text",
        "--force",
      );
      const other = await runIn(
        world,
        "compare",
        SHOP_FILE,
        "申请人声明.txt",
        "--pack",
        "mine",
        "--as-of",
        "2026-11-23",
        ...document,
      );
      expect([other.result, other.status]).toEqual(["", 0]);
      expect(other.talk).not.toContain("template/unknown-field");
    }
  }, 60_000);

  it("is listed in the place of the text that it stands for", async () => {
    const { result } = await runIn(
      await worldWithPack(),
      "template",
      "list",
      "--pack",
      "mine",
      "--document",
      "undertaking",
    );
    expect(result.trimEnd().split("\n")).toEqual([
      "templates/undertaking/en.hbs   built-in",
      "templates/undertaking/zh.docx  mine 1.0.0 (over built-in)",
    ]);
  });

  it("is checked with its pack: mistakes by paragraph, and what the document must not lose", async () => {
    const world = await worldWithPack({
      [WORD]: await undertaking(
        UNDERTAKING.replace("processor.name", "processor.nmae").replace(
          "{{application.certificationBody}}",
          "",
        ),
      ),
    });
    const { status, result } = await runIn(
      world,
      "template",
      "lint",
      "--pack",
      "mine",
      "--document",
      "undertaking",
    );
    expect(status).toBe(3);
    expect(result).toContain("template/unknown-field");
    expect(result).toContain("processor.nmae");
    expect(result).toContain("template/field-not-shown");
    expect(result).toContain("application.certificationBody");
    const rendered = await runIn(world, ...RENDER, "--to", "docx");
    expect(rendered.status).toBe(3);
    expect(rendered.made).toEqual([]);
  });

  it("is checked without findings when nothing is wrong", async () => {
    const { status } = await runIn(
      await worldWithPack(),
      "template",
      "lint",
      "--pack",
      "mine",
      "--document",
      "undertaking",
    );
    expect(status).toBe(0);
  });

  it("is not read beside a text of the same document", async () => {
    const both = {
      [WORD]: await undertaking(),
      "templates/undertaking/zh.hbs": '<document title="x"></document>',
    };
    expect(await mistakesIn(worldWith(both))).toEqual([
      "mine/templates/undertaking/zh.hbs:1:1 input/pack 这份文书由 Word 模板 mine/templates/undertaking/zh.docx 生成，不会读取本文件 | 二者保留其一：删去本文件，或者删去 Word 模板。",
    ]);
    const section = {
      "templates/pipia/zh.docx": await undertaking(),
      "templates/pipia/sections/about.zh.hbs": "<p>x</p>",
    };
    expect((await mistakesIn(worldWith(section)))[0]).toContain(
      "mine/templates/pipia/sections/about.zh.hbs:1:1 input/pack 这份文书由 Word 模板",
    );
  });
});
