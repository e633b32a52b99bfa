import { describe, expect, it } from "vitest";
import type { Heading, List } from "../../../src/document/node.js";
import { headingLabel } from "../../../src/document/number.js";
import { DocumentNumbering } from "../../../src/writers/docx/numbering.js";
import { Headings, list } from "../tree-parts.js";

const heading = (level: Heading["level"], label: string): Heading => ({
  type: "heading",
  level,
  numbered: true,
  label,
  id: "h",
  inlines: [],
});

describe("headings", () => {
  it("are counted as Word counts them", () => {
    const headings = new Headings();
    const numbering = new DocumentNumbering("zh");
    const levels = [1, 2, 3, 4, 4, 3, 2, 3, 1, 2, 3] as const;
    for (const level of levels) expect(numbering.counts(headings.numbered(level, "x"))).toBe(true);
  });

  it("are written as text when the label is not the next one", () => {
    const numbering = new DocumentNumbering("zh");
    expect(numbering.counts(heading(1, "三、"))).toBe(false);
    expect(numbering.counts(heading(1, "一、"))).toBe(true);
    expect(numbering.counts(heading(1, "第二章"))).toBe(false);
    expect(numbering.counts(heading(1, "二、"))).toBe(true);
  });

  it("are written as text where a level was left out, since Word would count that level", () => {
    const numbering = new DocumentNumbering("zh");
    expect(numbering.counts(heading(1, "一、"))).toBe(true);
    expect(numbering.counts(heading(3, "1."))).toBe(false);
    expect(numbering.counts(heading(2, "（一）"))).toBe(true);
    expect(numbering.counts(heading(3, "1."))).toBe(true);
  });

  it("are written as text from 100 on, where Word goes on in characters", () => {
    const numbering = new DocumentNumbering("zh");
    const counted = Array.from({ length: 101 }, (_, index) =>
      numbering.counts(heading(1, headingLabel([index + 1], "zh"))),
    );
    expect(counted.indexOf(false)).toBe(99);
    expect(counted.slice(99)).toEqual([false, false]);
  });

  it("are counted in English with the numbers of the levels above", () => {
    const headings = new Headings("en");
    const numbering = new DocumentNumbering("en");
    const levels = [1, 2, 3, 4, 4, 3, 4, 2, 1, 2, 3] as const;
    for (const level of levels) expect(numbering.counts(headings.numbered(level, "x"))).toBe(true);
  });

  it("are written as text in English where a level above was", () => {
    const numbering = new DocumentNumbering("en");
    expect(numbering.counts(heading(1, "Part I"))).toBe(false);
    expect(numbering.counts(heading(2, "1.1"))).toBe(false);
    expect(numbering.counts(heading(1, "1."))).toBe(true);
    expect(numbering.counts(heading(2, "2.1"))).toBe(false);
    expect(numbering.counts(heading(2, "1.1"))).toBe(true);
    expect(numbering.counts(heading(4, "(a)"))).toBe(false);
  });
});

describe("lists", () => {
  it.each([
    ["1.", "2."],
    ["（1）", "（2）"],
    ["(1)", "(2)"],
    ["1）", "2）"],
    ["1)", "2)"],
    ["(i)", "(ii)"],
    ["(A)", "(B)"],
    ["•", "•"],
  ])("labelled %s %s become instances of their own", (...labels) => {
    const numbering = new DocumentNumbering("zh");
    const source = list(true, labels, ["a", "b"]);
    expect(numbering.add(source, 0)).toEqual({ list: 2, level: 0 });
    expect(numbering.add(source, 3)).toEqual({ list: 3, level: 3 });
    expect(numbering.xml()).toContain(
      '<w:lvlOverride w:ilvl="3"><w:startOverride w:val="1"/></w:lvlOverride>',
    );
  });

  it("may begin later than 1", () => {
    const numbering = new DocumentNumbering("zh");
    expect(numbering.add(list(true, ["5.", "6."], ["a", "b"]), 0)).toBeDefined();
    expect(numbering.xml()).toContain('<w:startOverride w:val="5"/>');
  });

  it.each<[string, List]>([
    ["labels of another kind", list(true, ["甲、", "乙、"], ["a", "b"])],
    ["labels with a hole", list(true, ["1.", "3."], ["a", "b"])],
    ["labels without numbers", list(true, ["", ""], ["a", "b"])],
    ["letters where Roman numerals begin", list(true, ["(i)", "(j)"], ["a", "b"])],
    ["Roman numerals that run on past the last", list(true, ["(xcix)", "(100)"], ["a", "b"])],
    ["leading zeros", list(true, ["01.", "02."], ["a", "b"])],
    ["an item that begins with a list", list(true, ["1."], [{ blocks: [list(true, ["1."], ["x"])] }])],
    ["an item without anything", list(true, ["1."], [{ blocks: [] }])],
    ["no items", list(true, [], [])],
  ])("with %s are left to text", (_what, source) => {
    expect(new DocumentNumbering("zh").add(source, 0)).toBeUndefined();
  });

  it("deeper than Word's nine levels are left to text", () => {
    const source = list(true, ["1."], ["a"]);
    expect(new DocumentNumbering("zh").add(source, 8)).toBeDefined();
    expect(new DocumentNumbering("zh").add(source, 9)).toBeUndefined();
  });
});
