import { describe, expect, it } from "vitest";
import type { Cell, Table } from "../../../src/document/node.js";
import { formTable } from "../fixture-tables.js";
import { cell, headRow, paragraph, row, table } from "../tree-parts.js";
import { bodyOf, paragraphWith } from "./written.js";

const rows = (body: string): readonly string[] =>
  [...body.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([xml]) => xml);
const cells = (xml: string): readonly string[] => [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([tc]) => tc);
const oneCell = (options: Partial<Cell>): Table => table([1], 0, [row(cell("格", options))]);

describe("tables", () => {
  it("have a fixed layout, with grid and cell widths that add up to the text", async () => {
    const body = await bodyOf([table([0.2, 0.5, 0.3], 0, [row("a", cell("b", { columnSpan: 2 }))])]);
    expect(body).toContain(
      '<w:tblStyle w:val="PipiaTable"/><w:tblW w:w="8300" w:type="dxa"/><w:tblLayout w:type="fixed"/>',
    );
    expect([...body.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width))).toEqual([
      1660, 4150, 2490,
    ]);
    expect([...body.matchAll(/<w:tcW w:w="(\d+)"/gu)].map(([, width]) => Number(width))).toEqual([
      1660, 6640,
    ]);
    expect(body).toContain('<w:gridSpan w:val="2"/>');
  });

  it("repeat their head rows", async () => {
    const body = await bodyOf([table([0.5, 0.5], 2, [headRow("a", "b"), headRow("c", "d"), row("e", "f")])]);
    expect(rows(body).map((xml) => xml.includes("<w:tblHeader/>"))).toEqual([true, true, false]);
  });

  it("keep rows of up to a third of a page on one and let taller ones break", async () => {
    const lines = [1, 14, 20, 270].map((count) => row("a", cell("文".repeat(18 * count))));
    const body = await bodyOf([table([0.5, 0.5], 0, lines)]);
    expect(rows(body).map((xml) => xml.includes("<w:cantSplit/>"))).toEqual([true, true, false, false]);
  });

  it("keep a row on a page in which people sign", async () => {
    const places = Array.from({ length: 8 }, () => paragraph("签字", "signature"));
    const body = await bodyOf([table([1], 0, [row(cell("", { blocks: places }))])]);
    expect(body).toContain("<w:cantSplit/>");
  });

  it("merge cells downwards and repeat shade and width of what they cover", async () => {
    const source = table([0.5, 0.5], 0, [row(cell("a", { rowSpan: 2, shade: 2 }), "b"), row("c")]);
    const [first = "", second = ""] = rows(await bodyOf([source]));
    expect(cells(first)[0]).toContain(
      '<w:vMerge w:val="restart"/><w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>',
    );
    expect(cells(second)[0]).toContain('<w:tcW w:w="4150" w:type="dxa"/><w:vMerge/><w:shd');
    expect(cells(second)[0]).not.toContain("<w:t ");
  });

  it("that are forms have their own style, no grey, and their texts in the middle of each cell", async () => {
    const body = await bodyOf([formTable()]);
    expect(body).toContain('<w:tblStyle w:val="PipiaFormTable"/>');
    expect(body).not.toContain("<w:shd");
    const written = rows(body).flatMap(cells);
    expect(written.every((xml) => xml.includes('<w:vAlign w:val="center"/>'))).toBe(true);
    expect(written.filter((xml) => xml.includes('<w:pStyle w:val="PipiaFormText"/>'))).toHaveLength(
      written.length,
    );
    expect(paragraphWith(body, "姓名")).toContain('<w:jc w:val="center"/>');
    expect(paragraphWith(body, "无是生")).not.toContain("<w:jc");
    expect(body).not.toContain("PipiaTableText");
  });

  it("shade heads and levels by the theme", async () => {
    expect(await bodyOf([oneCell({ header: true })])).toContain(
      'w:fill="D9D9D9"/><w:vAlign w:val="center"/>',
    );
    expect(await bodyOf([oneCell({ shade: 4 })])).toContain('w:fill="A6A6A6"');
    expect(await bodyOf([oneCell({})])).not.toContain("w:shd");
  });

  it("set running text small, head cells in the head style, aligned as the cell says", async () => {
    const source = table([0.5, 0.5], 0, [
      row(
        cell("", { blocks: [paragraph("正文")], align: "right" }),
        cell("", { blocks: [paragraph("表头")], header: true, align: "center" }),
      ),
    ]);
    const body = await bodyOf([source]);
    expect(paragraphWith(body, "正文")).toContain('<w:pStyle w:val="PipiaTableText"/><w:jc w:val="right"/>');
    expect(paragraphWith(body, "表头")).toContain('<w:pPr><w:pStyle w:val="PipiaTableHead"/></w:pPr>');
  });

  it("stand a little away from the paragraph below, in addition to its own space", async () => {
    const body = await bodyOf([
      oneCell({}),
      paragraph("后文"),
      oneCell({}),
      paragraph("表名", "caption"),
      oneCell({}),
      { type: "pageBreak" },
      paragraph("次页"),
    ]);
    expect(paragraphWith(body, "后文")).toContain('<w:spacing w:before="120"/>');
    expect(paragraphWith(body, "表名")).toContain('<w:spacing w:before="280"/>');
    expect(paragraphWith(body, "次页")).not.toContain("<w:spacing");
  });

  const kept = (body: string): readonly boolean[] => rows(body).map((xml) => xml.includes("<w:keepNext/>"));

  it("keep the head with the first row, and no low row alone at either end", async () => {
    const low = [headRow("头"), row("一"), row("二"), row("三"), row("四")];
    expect(kept(await bodyOf([table([1], 1, low)]))).toEqual([true, true, false, true, false]);
    const tall = [headRow("头"), row("长".repeat(400)), row("二"), row("三")];
    expect(kept(await bodyOf([table([1], 1, tall)]))).toEqual([true, false, true, false]);
  });

  it("keep a row that heads others with the next", async () => {
    const heading = row(cell("分段", { header: true, columnSpan: 2 }));
    const source = table([0.5, 0.5], 0, [
      row("a", "b"),
      row("c", "d"),
      heading,
      row("e", "f"),
      row("g", "h"),
    ]);
    expect(kept(await bodyOf([source]))).toEqual([true, false, true, true, false]);
  });

  it("stay on one page whole when asked", async () => {
    const long = "文".repeat(900);
    const source = { ...table([1], 0, [row("一"), row(long), row("三"), row("四")]), keepTogether: true };
    const body = await bodyOf([source]);
    expect(kept(body)).toEqual([true, true, true, false]);
    expect(rows(body).every((xml) => xml.includes("<w:cantSplit/>"))).toBe(true);
  });

  it("may have no borders", async () => {
    const body = await bodyOf([{ ...oneCell({}), border: "none" }]);
    expect(body).toContain('<w:tblStyle w:val="PipiaBorderlessTable"/>');
  });

  it("survive empty cells, missing cells and no rows at all", async () => {
    const odd = table([0.5, 0.5], 1, [row(cell("", { blocks: [] })), { cells: [] }]);
    expect(await bodyOf([odd, paragraph("后"), table([1], 0, []), paragraph("后")])).toContain("<w:tbl>");
  });

  it("do not touch across an empty list or a page break either", async () => {
    const nothing = { type: "list", ordered: true, items: [] } as const;
    const body = await bodyOf([oneCell({}), nothing, oneCell({}), { type: "pageBreak" }, oneCell({})]);
    expect(body.match(/<\/w:tbl><w:p>/gu)).toHaveLength(3);
  });

  it("never touch another table or the end", async () => {
    const body = await bodyOf([oneCell({}), oneCell({})]);
    const separator = '<w:p><w:pPr><w:pStyle w:val="PipiaSeparator"/>';
    expect(body).toContain(`</w:tbl>${separator}<w:spacing w:before="120"/></w:pPr></w:p><w:tbl>`);
    expect(body).toContain(`</w:tbl>${separator}</w:pPr></w:p><w:sectPr>`);
  });
});
