import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { DocumentTree, Media } from "../../../src/document/node.js";
import { pdfWriter } from "../../../src/writers/pdf/index.js";
import type { Archive, AttachedFile } from "../../../src/writers/writer.js";
import { OPTIONS } from "../../layout/laid-out.js";
import { fixtureTree, longTree } from "../fixture-tree.js";
import { Headings, paragraph, tree } from "../tree-parts.js";
import { violationsOf } from "./pdf-a.js";
import { PdfFile, textOf } from "./read-pdf.js";

const FILING: AttachedFile = {
  name: "申报材料 a&b.yaml",
  mediaType: "application/yaml",
  bytes: Buffer.from("formatVersion: '1'\n# 内部备注\n"),
};

async function written(document: DocumentTree, archive?: Archive, stamped = false): Promise<Uint8Array> {
  const { value, diagnostics } = await pdfWriter.write(document, { ...OPTIONS, stamped, archive });
  expect(diagnostics.filter(({ code }) => code === "writer/text-lost")).toEqual([]);
  return value;
}

/** A file with one stretch of its bytes replaced by another of the same length. */
function tampered(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  expect(from.length).toBe(to.length);
  expect(text.split(from).length).toBeGreaterThan(1);
  return Buffer.from(text.replace(from, to), "latin1");
}

/** The frame header of a JPEG with so many components; its pixels are not looked at. */
function jpeg(components: number): Media {
  const frame = [0xff, 0xc0, 0, 8 + 3 * components, 8, 0, 2, 0, 2, components];
  const parts = Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]).flat();
  const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...frame, ...parts, 0xff, 0xd9]);
  return { format: "jpeg", bytes, width: 2, height: 2 };
}

function figure(media: Media): DocumentTree {
  return tree([{ type: "figure", media, width: 20, alternative: "链路图", source: "/attachments/0" }]);
}

describe("a PDF for the archive", () => {
  const documents = { fixture: fixtureTree(), "English fixture": fixtureTree("en"), long: longTree(3) };
  for (const [name, document] of Object.entries(documents)) {
    it.each(["2b", "3b"] as const)(`keeps the rules it says it follows: ${name}, %s`, async (level) => {
      expect(violationsOf(await written(document, { level }))).toEqual([]);
      expect(violationsOf(await written(document, { level }, true))).toEqual([]);
    });
  }

  it("has widths in its fonts as they are in the file, also of marks that close up", async () => {
    const words = "“甲”，（乙）。《丙》、：；“丁”。".repeat(60);
    expect(violationsOf(await written(tree([paragraph(words)]), { level: "2b" }))).toEqual([]);
  });

  it("carries the filing as it is, as the source of the document", async () => {
    const bytes = await written(longTree(1), { level: "3b", attached: FILING });
    expect(violationsOf(bytes)).toEqual([]);
    const file = new PdfFile(bytes);
    const [reference] = file.list(file.catalog["/AF"]);
    const specification = file.dictionary(reference);
    expect(specification["/AFRelationship"]).toBe("/Source");
    expect(textOf(specification["/UF"])).toBe(FILING.name);
    const { ["/F"]: inside } = file.dictionary(specification["/EF"]);
    expect(file.stream(inside)).toEqual(FILING.bytes);
    const parameters = file.dictionary(file.dictionary(inside)["/Params"]);
    expect(parameters["/Size"]).toBe(FILING.bytes.length);
    expect(parameters["/CheckSum"]).toMatchObject({ bytes: createHash("md5").update(FILING.bytes).digest() });
    expect(textOf(parameters["/ModDate"])).toBe("D:20261123000000Z");
  });

  it("is another file for each standard and each file inside, and the same again", async () => {
    const archives: readonly (Archive | undefined)[] = [
      undefined,
      { level: "2b" },
      { level: "3b" },
      { level: "3b", attached: FILING },
      { level: "3b", attached: { ...FILING, bytes: Buffer.from("x") } },
    ];
    const idsOf = async (): Promise<readonly string[]> =>
      Promise.all(
        archives.map(async (archive) => {
          const bytes = await written(longTree(1), archive);
          const id = /\/ID \[<(\w+)>/u.exec(Buffer.from(bytes).toString("latin1"))?.[1] ?? "";
          return `${id} ${createHash("sha256").update(bytes).digest("hex")}`;
        }),
      );
    const first = await idsOf();
    expect(new Set(first.map((entry) => entry.slice(0, 32))).size).toBe(archives.length);
    expect(await idsOf()).toEqual(first);
  });

  it("claims nothing unless asked to", async () => {
    const found = violationsOf(await written(longTree(1)));
    expect(found).toEqual(["6.2.3 not one output intent", "6.6.4 claims nothing"]);
  });

  it("refuses a picture in printing colours, and only for the archive", async () => {
    const write = async (media: Media, archive?: Archive): Promise<readonly string[]> =>
      (await pdfWriter.write(figure(media), { ...OPTIONS, archive })).diagnostics.map(({ code }) => code);
    expect(await write(jpeg(4), { level: "2b" })).toEqual(["writer/press-colours"]);
    expect(await write(jpeg(4))).toEqual([]);
    expect(await write(jpeg(3), { level: "2b" })).toEqual([]);
    const logo = { media: jpeg(4), width: 20, align: "right", alternative: "徽标" } as const;
    const [first] = tree([paragraph("正文")]).sections;
    if (first === undefined) throw new Error("no section");
    for (const section of [
      { ...first, headerPicture: logo },
      { ...first, firstPage: { header: [], footer: [], headerPicture: logo } },
    ]) {
      const sections = [section, section];
      const { diagnostics } = await pdfWriter.write(tree([], { sections }), {
        ...OPTIONS,
        archive: { level: "2b" },
      });
      expect(diagnostics.map(({ message }) => message.zh)).toEqual([expect.stringContaining("“徽标”")]);
    }
    const [finding] = (await pdfWriter.write(figure(jpeg(4)), { ...OPTIONS, archive: { level: "2b" } }))
      .diagnostics;
    expect(finding).toMatchObject({ severity: "blocking", pointer: "/attachments/0" });
    expect(finding?.message.zh).toContain("“链路图”是印刷四色（CMYK）图片");
  });
});

describe("the check of these files", () => {
  it.each([
    ["/S /GTS_PDFA1", "/S /GTS_PDFX1", "6.2.3 kind of intent"],
    ["/F 4\n", "/F 2\n", "6.3.2 flags"],
    ["/S /GoTo", "/S /Goto", "6.5.1 action"],
    ["<pdfaid:part>2", "<pdfaid:part>1", "6.6.4 claims nothing"],
    ["</xmp:CreatorTool>", "</xmp:CreatorTooo>", "6.6.2.1 no XML"],
    ["/CIDToGIDMap /Identity", "/CIDToGIDMap /Iddntity", "6.2.11.3"],
    ["/Encoding /Identity-H", "/Encoding /Identity-V", "6.2.11.3"],
    ["%PDF-1.7", "%PDF-2.0", "6.1.2 header"],
    ["\n/ID [<", "\n/IE [<", "6.1.3 no identifier"],
  ])("notices %j in place of %j", async (from, to, violation) => {
    const headings = new Headings();
    const document = tree([{ type: "contents", title: "目录", levels: 1 }, headings.numbered(1, "甲")]);
    const bytes = await written(document, { level: "2b" });
    expect(violationsOf(bytes)).toEqual([]);
    expect(violationsOf(tampered(bytes, from, to)).join("; ")).toContain(violation);
  });

  it("notices a file inside a file of part 2, and widths that differ", async () => {
    const bytes = await written(longTree(1), { level: "3b", attached: FILING });
    expect(violationsOf(tampered(bytes, "<pdfaid:part>3", "<pdfaid:part>2"))).toContain("6.8 a file inside");
    const [, widths = ""] = /\/W \[0 \[([^\]]+)\]/u.exec(Buffer.from(bytes).toString("latin1")) ?? [];
    const wrong = widths.replaceAll("1000", "1100");
    expect(violationsOf(tampered(bytes, widths, wrong)).join("; ")).toContain("6.2.11.5");
  });
});
