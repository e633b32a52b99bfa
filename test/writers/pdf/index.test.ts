import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { crc32, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { DocumentTree, Media } from "../../../src/document/node.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { pdfWriter } from "../../../src/writers/pdf/index.js";
import { fixtureTree, longTree } from "../fixture-tree.js";
import { Headings, paragraph, text, tree } from "../tree-parts.js";
import { OPTIONS } from "../../layout/laid-out.js";

async function bytesOf(document: DocumentTree): Promise<Buffer> {
  return Buffer.from((await pdfWriter.write(document, OPTIONS)).value);
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A PNG with an alpha channel, which pdfkit decodes in the background. */
function translucent(width: number, height: number): Media {
  const rows = Buffer.alloc((width * 4 + 1) * height, 0x7f);
  for (let y = 0; y < height; y += 1) rows[y * (width * 4 + 1)] = 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6], 8);
  const parts = [chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))];
  const bytes = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), ...parts]);
  return { format: "png", bytes: new Uint8Array(bytes), width, height };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

describe("pdfWriter", () => {
  it("says what it writes", () => {
    expect([pdfWriter.format, pdfWriter.extension, pdfWriter.mediaType]).toEqual([
      "pdf",
      ".pdf",
      "application/pdf",
    ]);
  });

  it("writes PDF 1.7 and reports nothing about an ordinary document", async () => {
    const { value, diagnostics } = await pdfWriter.write(longTree(3), OPTIONS);
    expect(Buffer.from(value.subarray(0, 8)).toString("latin1")).toBe("%PDF-1.7");
    expect(diagnostics).toEqual([]);
  });

  it("stamps every page of a draft, and makes another file of it", async () => {
    const document = longTree(3);
    const plain = await bytesOf(document);
    const stamped = await pdfWriter.write(document, { ...OPTIONS, stamped: true });
    expect(stamped.diagnostics).toEqual([]);
    const idOf = (file: Buffer): string | undefined => /\/ID \[<(\w+)>/u.exec(file.toString("latin1"))?.[1];
    expect(idOf(plain)).toBeDefined();
    expect(idOf(Buffer.from(stamped.value))).not.toBe(idOf(plain));
    const again = await pdfWriter.write(longTree(3), { ...OPTIONS, stamped: true });
    expect(hashOf(again.value)).toBe(hashOf(stamped.value));
    expect(hashOf(await bytesOf(document))).toBe(hashOf(plain));
  });

  it("puts title, date and language into the file, and no name of a person", async () => {
    const document = tree([paragraph("正文")], { title: "R&D <报告>", subject: "主题" });
    const file = (await bytesOf(document)).toString("utf8");
    expect(file).toContain("R&amp;D &lt;报告&gt;");
    expect(file).toContain("2026-11-23T00:00:00Z");
    expect(file).toContain("/Lang (zh-CN)");
    expect(file).toContain("/DisplayDocTitle true");
    expect(file).not.toMatch(/\/Author|dc:creator/u);
  });

  it("makes bookmarks of headings, under the nearest higher one", async () => {
    const headings = new Headings();
    const file = await bytesOf(
      tree([headings.plain(1, "Alpha"), headings.plain(3, "Beta"), headings.plain(1, "Gamma")], {
        language: "en",
      }),
    );
    const objects = file.toString("latin1").split("endobj");
    const entry = (title: string): string =>
      objects.find((object) => object.includes(`/Title (${title})`)) ?? "";
    const numberOf = (title: string): string => /(\d+) 0 obj/u.exec(entry(title))?.[1] ?? "";
    expect(entry("Beta")).toContain(`/Parent ${numberOf("Alpha")} 0 R`);
    expect(entry("Alpha")).toContain("/Count 1");
    expect(entry("Alpha")).toMatch(/\/Dest \[\d+ 0 R \/XYZ 0 \d/u);
    expect(entry("Gamma")).not.toContain(`/Parent ${numberOf("Alpha")} 0 R`);
  });
});

describe("the same tree gives the same bytes", () => {
  it("again, and after other documents of the process", async () => {
    const first = hashOf(await bytesOf(fixtureTree()));
    await bytesOf(longTree(2));
    await bytesOf(tree([paragraph("～／凉〜∕涼")]));
    expect(hashOf(await bytesOf(fixtureTree()))).toBe(first);
  });

  it("when documents are written at the same time", async () => {
    const documents = [fixtureTree(), longTree(2), fixtureTree(), longTree(2)];
    const [first, second, third, fourth] = (await Promise.all(documents.map(bytesOf))).map(hashOf);
    expect(third).toBe(first);
    expect(fourth).toBe(second);
  });

  it("with pictures that are decoded in the background", async () => {
    const sizes = [300, 10, 200, 20, 100];
    const document = tree(
      sizes.map((size) => ({ type: "figure", media: translucent(size, size), width: 20, alternative: "图" })),
    );
    const hashes = new Set<string>();
    for (let run = 0; run < 5; run += 1) hashes.add(hashOf(await bytesOf(document)));
    expect(hashes.size).toBe(1);
  });

  it("and other text another identifier", async () => {
    const ids = await Promise.all(
      ["甲", "乙"].map(
        async (words) =>
          /\/ID \[<(\w+)>/u.exec((await bytesOf(tree([paragraph(text(words))]))).toString("latin1"))?.[1],
      ),
    );
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/u);
    expect(ids[0]).not.toBe(ids[1]);
  });

  const built = packagePath("dist/src/writers/pdf/index.js");

  // `npm test` builds first; a single test file may be run without.
  it.skipIf(!existsSync(built))("in any time zone and locale", () => {
    const program = `
      const { pdfWriter } = await import(${JSON.stringify(pathToFileURL(built).href)});
      const { builtInTheme } = await import(${JSON.stringify(pathToFileURL(packagePath("dist/src/app/theme.js")).href)});
      const inlines = [{ type: "text", text: "二〇二六年 340,000 İıŞş", marks: [] }];
      const blocks = [{ type: "paragraph", style: "body", inlines }];
      const sections = [{ kind: "body", orientation: "portrait", header: [], footer: inlines, blocks }];
      const tree = { language: "zh", title: "报告", sections };
      const { BUNDLED_FONTS } = await import(${JSON.stringify(pathToFileURL(packagePath("dist/src/layout/font-set.js")).href)});
      const options = { asOf: "2026-11-23", theme: builtInTheme(), fonts: BUNDLED_FONTS };
      const { value } = await pdfWriter.write(tree, options);
      process.stdout.write(Buffer.from(value).toString("base64"));`;
    const files = [
      { TZ: "UTC", LANG: "C" },
      { TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8" },
      { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    ].map((environment) =>
      execFileSync(process.execPath, ["--input-type=module", "-e", program], {
        env: { ...process.env, ...environment },
        encoding: "latin1",
        maxBuffer: 2 ** 26,
      }),
    );
    expect(files[0]?.length).toBeGreaterThan(1_000);
    expect(new Set(files).size).toBe(1);
  });
});
