import { describe, expect, it } from "vitest";
import { fieldRuns, PLAIN, runProperties, textRuns } from "../../../src/writers/docx/runs.js";

const run = (content: string): string => `<w:r>${content}</w:r>`;
const text = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`;
const HINT = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>';

describe("textRuns", () => {
  it("writes one run where nothing changes, and none for nothing", () => {
    expect(textRuns("R&D “x”", PLAIN)).toBe(run(text("R&amp;D “x”")));
    expect(textRuns("", PLAIN)).toBe("");
  });

  it("turns line ends into breaks and tabs into tabs", () => {
    expect(textRuns("a\nb\r\nc\rd\te", PLAIN)).toBe(
      run(`${text("a")}<w:br/>${text("b")}<w:br/>${text("c")}<w:br/>${text("d")}<w:tab/>${text("e")}`),
    );
  });

  it("cuts only where the face of marks changes", () => {
    const words = "中“文”和 don’t—";
    const marks = new Set([1, 3, 11]);
    expect(textRuns(words, PLAIN, marks)).toBe(
      `<w:r>${HINT}${text("中“文”和 don")}</w:r>${run(text("’t"))}<w:r>${HINT}${text("—")}</w:r>`,
    );
  });

  it("counts positions in the paragraph, not in the run", () => {
    expect(textRuns("”", PLAIN, new Set([7]), 7)).toContain(HINT);
    expect(textRuns("”", PLAIN, new Set([0]), 7)).not.toContain(HINT);
  });
});

describe("runProperties", () => {
  it("keeps the order of the schema", () => {
    expect(
      runProperties(
        { style: "S", marks: ["superscript", "underline", "italic", "bold"], language: "en" },
        true,
      ),
    ).toBe(
      '<w:rPr><w:rStyle w:val="S"/><w:rFonts w:hint="eastAsia"/><w:b/><w:bCs/><w:i/><w:iCs/><w:u w:val="single"/>' +
        '<w:vertAlign w:val="superscript"/><w:lang w:val="en-US" w:eastAsia="en-US"/></w:rPr>',
    );
  });

  it("writes nothing for a plain run", () => {
    expect(runProperties(PLAIN)).toBe("");
  });
});

describe("fieldRuns", () => {
  it("has an instruction and a result", () => {
    const xml = fieldRuns("PAGE", "1");
    expect([...xml.matchAll(/fldCharType="(\w+)"/gu)].map(([, type]) => type)).toEqual([
      "begin",
      "separate",
      "end",
    ]);
    expect(xml).toContain('<w:instrText xml:space="preserve"> PAGE </w:instrText>');
    expect(xml).toContain(text("1"));
  });
});
