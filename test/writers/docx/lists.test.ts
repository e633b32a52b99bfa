import { describe, expect, it } from "vitest";
import { cell, list, paragraph, row, table, tree } from "../tree-parts.js";
import { bodyOf, paragraphWith, write } from "./written.js";

const place = (paragraph: string): string => /<w:numPr>(.*?)<\/w:numPr>/su.exec(paragraph)?.[1] ?? "";

describe("lists", () => {
  it("restart: each is an instance of its own", async () => {
    const body = await bodyOf([list(true, ["1.", "2."], ["甲", "乙"]), list(true, ["1."], ["丙"])]);
    expect(place(paragraphWith(body, "甲"))).toBe('<w:ilvl w:val="0"/><w:numId w:val="2"/>');
    expect(place(paragraphWith(body, "乙"))).toBe('<w:ilvl w:val="0"/><w:numId w:val="2"/>');
    expect(place(paragraphWith(body, "丙"))).toBe('<w:ilvl w:val="0"/><w:numId w:val="3"/>');
  });

  it("nest by level, indented in characters of the item's size", async () => {
    const inner = list(true, ["（1）"], ["内"]);
    const body = await bodyOf([list(true, ["1."], [{ blocks: [paragraph("外"), inner, paragraph("续")] }])]);
    expect(paragraphWith(body, "外")).toContain(
      'w:leftChars="400" w:left="1120" w:hangingChars="200" w:hanging="560"',
    );
    expect(place(paragraphWith(body, "内"))).toContain('<w:ilvl w:val="1"/>');
    // （1） is two and a half characters wide: a hanging indent of two would push the text to the next tab.
    expect(paragraphWith(body, "内")).toContain('w:leftChars="700" w:left="1960" w:hangingChars="300"');
    expect(paragraphWith(body, "续")).toContain('<w:ind w:leftChars="400" w:left="1120"/>');
    expect(place(paragraphWith(body, "续"))).toBe("");
  });

  it("carry labels that Word cannot count as text", async () => {
    const body = await bodyOf([list(true, ["甲、", "乙、"], ["一项", "二项"])]);
    expect(place(paragraphWith(body, "一项"))).toBe("");
    expect(paragraphWith(body, "一项")).toContain(">甲、</w:t><w:tab/>");
  });

  it("are body size in the body and table size in a cell", async () => {
    const source = list(false, ["•"], ["项"]);
    expect(await bodyOf([source])).toContain('<w:pStyle w:val="ListParagraph"/>');
    const body = await bodyOf([table([1], 0, [row(cell("", { align: "right", blocks: [source] }))])]);
    const item = paragraphWith(body, "项");
    expect(item).toContain('<w:pStyle w:val="PipiaTableText"/>');
    expect(item).toContain('w:leftChars="200" w:left="420"');
    expect(item).toContain('<w:jc w:val="right"/>');
  });

  it("keep the style and the page of an item that says so", async () => {
    const item = { ...paragraph("签", "signature"), keepWithNext: true };
    const body = await bodyOf([list(true, ["1."], [{ blocks: [item] }])]);
    expect(paragraphWith(body, "签")).toContain('<w:pStyle w:val="PipiaSignature"/><w:keepNext/>');
  });

  it("count on after an inner list", async () => {
    const inner = list(true, ["1.", "2."], ["x", "y"]);
    const outer = list(true, ["1.", "2."], [{ blocks: [paragraph("a"), inner] }, "b"]);
    const { diagnostics } = await write(tree([outer, outer]));
    expect(diagnostics).toEqual([]);
  });
});
