import { describe, expect, it } from "vitest";
import type { DocumentTree, Section } from "../../src/document/node.js";
import { pointsOf } from "../../src/document/theme.js";
import { builtInTheme } from "../../src/app/theme.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import type { PageItem } from "../../src/layout/page.js";
import { lintPackage } from "../../src/ooxml/lint.js";
import { readZip } from "../../src/foundation/zip-reader.js";
import { docxWriter } from "../../src/writers/docx/index.js";
import { htmlWriter } from "../../src/writers/html/index.js";
import { pdfWriter } from "../../src/writers/pdf/index.js";
import { laidOut } from "../layout/laid-out.js";
import { picture } from "./picture.js";
import { inlines, paragraph, tree } from "./tree-parts.js";

const theme = builtInTheme();
const options = { asOf: "2026-11-23", theme, fonts: BUNDLED_FONTS };
const media = picture(200, 40);
const headerPicture = { media, width: 40, align: "right", alternative: "某某律师事务所 & 合伙人" } as const;

function section(part: Partial<Section>): Section {
  return {
    kind: "body",
    orientation: "portrait",
    header: inlines("页眉"),
    footer: [],
    blocks: [paragraph("正文")],
    ...part,
  };
}

/** A cover, then three sections with the picture, one of them turned and one without words in its header. */
const WITH: DocumentTree = tree([], {
  sections: [
    section({ kind: "cover", header: [] }),
    section({ headerPicture }),
    section({ headerPicture, orientation: "landscape" }),
    section({ headerPicture, header: [] }),
  ],
});

function picturesOn(items: readonly PageItem[]): readonly Extract<PageItem, { type: "picture" }>[] {
  return items.flatMap((item) => (item.type === "picture" ? [item] : []));
}

describe("a picture in the header", () => {
  it("stands on every page but the cover, at the margin, above the text", () => {
    const { pages, diagnostics } = laidOut(WITH);
    expect(diagnostics).toEqual([]);
    expect(pages.map(({ items }) => picturesOn(items).length)).toEqual([0, 1, 1, 1]);
    for (const { items, width } of pages.slice(1)) {
      const [item] = picturesOn(items);
      if (item === undefined) throw new Error("no picture");
      expect(item.tag).toBe("header");
      expect(item.width).toBeCloseTo(pointsOf(40), 6);
      expect(item.x + item.width).toBeCloseTo(width - pointsOf(theme.page.marginRightMillimetres), 6);
      expect(item.y).toBeCloseTo(pointsOf(theme.page.headerMillimetres), 6);
      expect(item.y + item.height).toBeLessThan(pointsOf(theme.page.marginTopMillimetres));
    }
  });

  it("is left out where its pixels cannot be read, because the document lacks nothing", () => {
    const broken = { ...headerPicture, media: { ...media, bytes: media.bytes.slice(0, 40) } };
    const { pages, diagnostics } = laidOut(tree([], { sections: [section({ headerPicture: broken })] }));
    expect(pages.flatMap(({ items }) => picturesOn(items))).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it("is drawn in the PDF as part of the page, once stored", async () => {
    const { value, diagnostics } = await pdfWriter.write(WITH, options);
    expect(diagnostics).toEqual([]);
    const text = Buffer.from(value).toString("latin1");
    expect(text.match(/\/Subtype \/Image/gu)).toHaveLength(1);
  });

  it.each([false, true])(
    "is anchored in Word, stored once, and no relation dangles (stamped: %s)",
    async (stamped) => {
      const { value, diagnostics } = await docxWriter.write(WITH, { ...options, stamped });
      expect(diagnostics).toEqual([]);
      const zip = readZip(value);
      if (zip.type !== "parts") throw new Error(zip.reason);
      expect(lintPackage(zip.parts)).toEqual([]);
      const names = [...zip.parts.keys()];
      expect(names.filter((name) => name.startsWith("word/media/"))).toEqual(["word/media/header.png"]);
      const headers = names.filter((name) => /^word\/header\d+\.xml$/u.test(name));
      const texts = headers.map((name) => new TextDecoder().decode(zip.parts.get(name)));
      const shown = texts.filter((text) => text.includes("<wp:anchor"));
      // The turned page and the header without words differ from the first; a stamped cover has one without a picture.
      expect(shown).toHaveLength(3);
      expect(texts.length - shown.length).toBe(stamped ? 1 : 0);
      expect(shown[0]).toContain('descr="某某律师事务所 &amp; 合伙人"');
      expect(shown[0]).toContain("<wp:align>right</wp:align>");
      const rels = headers.filter((name) =>
        zip.parts.has(name.replace("word/", "word/_rels/").concat(".rels")),
      );
      expect(rels).toHaveLength(3);
    },
  );

  it("stands once on top of the web page; documents without one are as they were", async () => {
    const written = async (document: DocumentTree): Promise<string> => {
      const { value, diagnostics } = await htmlWriter.write(document, options);
      expect(diagnostics).toEqual([]);
      return new TextDecoder().decode(value);
    };
    const html = await written(WITH);
    expect(html.match(/<img /gu)).toHaveLength(1);
    expect(html).toContain('alt="某某律师事务所 &amp; 合伙人"');
    const without = tree([], { sections: WITH.sections.map(({ headerPicture: _picture, ...rest }) => rest) });
    expect(await written(without)).toBe(html.replace(/<div class="letterhead".*\n/u, ""));
  });
});
