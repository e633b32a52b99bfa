import { describe, expect, it } from "vitest";
import { canonicalLines } from "../../../src/document/text.js";
import { LANGUAGES } from "../../../src/foundation/locale.js";
import { docxWriter } from "../../../src/writers/docx/index.js";
import { fixtureTree } from "../fixture-tree.js";
import { paragraph, tree } from "../tree-parts.js";
import { prettyXml } from "./pretty-xml.js";
import { write } from "./written.js";

describe("the DOCX writer", () => {
  it.each(LANGUAGES)("writes every node, and nothing is lost (%s)", async (language) => {
    const document = fixtureTree(language);
    const { diagnostics, part } = await write(document);
    expect(diagnostics).toEqual([]);
    expect(canonicalLines(document).length).toBeGreaterThan(100);
    await expect(prettyXml(part("word/document.xml"))).toMatchFileSnapshot(`golden/document.${language}.xml`);
    await expect(prettyXml(part("word/footnotes.xml"))).toMatchFileSnapshot(
      `golden/footnotes.${language}.xml`,
    );
  });

  it("writes the parts Word expects and no others", async () => {
    expect((await write(fixtureTree())).names).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/app.xml",
      "docProps/core.xml",
      "word/_rels/document.xml.rels",
      "word/document.xml",
      "word/fontTable.xml",
      "word/footer1.xml",
      "word/footnotes.xml",
      "word/header1.xml",
      "word/media/image1.png",
      "word/numbering.xml",
      "word/settings.xml",
      "word/styles.xml",
      "word/theme/theme1.xml",
    ]);
  });

  it("gives the same bytes again, after other documents and in any order", async () => {
    const first = await write(fixtureTree("zh"));
    await write(tree([paragraph("别的文件")]));
    await write(fixtureTree("en"));
    const [second, third] = await Promise.all([write(fixtureTree("zh")), write(fixtureTree("zh"))]);
    expect(Buffer.compare(second.bytes, first.bytes)).toBe(0);
    expect(Buffer.compare(third.bytes, first.bytes)).toBe(0);
  });

  it("does not change the tree", async () => {
    const document = fixtureTree();
    await write(document);
    expect(document).toEqual(fixtureTree());
  });

  it("says what it is", () => {
    expect([docxWriter.format, docxWriter.extension]).toEqual(["docx", ".docx"]);
  });
});
