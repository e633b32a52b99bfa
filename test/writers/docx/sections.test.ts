import { describe, expect, it } from "vitest";
import type { Section } from "../../../src/document/node.js";
import { cell, inlines, paragraph, row, section, table, tree } from "../tree-parts.js";
import { write, type Written } from "./written.js";

const header = inlines("页眉");
const footer = inlines(["第", { type: "pageNumber" }, "页"]);
const cover = section([paragraph("封面", "title")], { kind: "cover", header, footer });

async function writeSections(...sections: readonly Section[]): Promise<Written> {
  const written = await write({ ...tree([]), sections });
  expect(written.diagnostics).toEqual([]);
  return written;
}

const setups = (body: string): readonly string[] =>
  [...body.matchAll(/<w:sectPr>(.*?)<\/w:sectPr>/gsu)].map(([, xml]) => xml ?? "");
const references = (setup: string | undefined): readonly string[] =>
  [...(setup ?? "").matchAll(/r:id="(\w+)"/gu)].map(([, id]) => id ?? "");

describe("sections", () => {
  it("show header and footer from the page after the cover on; pages count from the cover", async () => {
    const { body, names } = await writeSections(cover, section([paragraph("正文")], { header, footer }));
    const [first, second] = setups(body);
    expect(references(first)).toEqual([]);
    expect(references(second)).toEqual(["header1", "footer1"]);
    expect(names).toContain("word/header1.xml");
    expect(body).not.toContain("pgNumType");
    expect(body).not.toContain("titlePg");
  });

  it("end in the last paragraph, not in one of their own", async () => {
    const { body } = await writeSections(cover, section([paragraph("正文")]));
    expect(body.match(/<w:p>/gu)).toHaveLength(2);
    expect(body).toMatch(/<w:pStyle w:val="Title"\/><w:sectPr>.*封面/su);
  });

  it("that end with a table end in a paragraph of one point", async () => {
    const withTable = section([table([1], 0, [row(cell("格"))])]);
    const { body } = await writeSections(withTable, section([paragraph("正文")]));
    expect(body).toContain('</w:tbl><w:p><w:pPr><w:pStyle w:val="PipiaSeparator"/><w:sectPr>');
  });

  it("turn the page, text width and tables included", async () => {
    const wide = section([table([0.5, 0.5], 0, [row("a", "b")])], { orientation: "landscape" });
    const { body } = await writeSections(section([paragraph("正文")]), wide);
    const [upright, turned] = setups(body);
    expect(upright).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(turned).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(turned).toContain(
      '<w:pgMar w:top="1440" w:right="1803" w:bottom="1440" w:left="1803" w:header="850"',
    );
    expect(body).toContain('<w:tblW w:w="13232" w:type="dxa"/>');
  });

  it("share equal headers, go on with the one before, and can show none again", async () => {
    const { body, names } = await writeSections(
      section([paragraph("一")], { header, footer }),
      section([paragraph("二")], { header, footer }),
      section([paragraph("三")], { kind: "cover" }),
      section([paragraph("四")], { header, footer }),
    );
    expect(setups(body).map(references)).toEqual([
      ["header1", "footer1"],
      [],
      ["header2", "footer2"],
      ["header1", "footer1"],
    ]);
    expect(names.filter((name) => name.includes("header"))).toHaveLength(2);
  });

  it("have no document grid", async () => {
    const { body, part } = await writeSections(section([paragraph("正文")]));
    expect(body).not.toContain("docGrid");
    expect(part("word/styles.xml")).toContain('<w:snapToGrid w:val="0"/>');
  });

  it("may be empty, or missing altogether", async () => {
    expect((await writeSections(section([]), section([]))).body.match(/<w:sectPr>/gu)).toHaveLength(2);
    expect((await writeSections()).body).toContain("<w:sectPr>");
  });
});
