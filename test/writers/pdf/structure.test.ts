import { describe, expect, it } from "vitest";
import type { DocumentTree, Footnote, Row } from "../../../src/document/node.js";
import { canonicalLines, comparable } from "../../../src/document/text.js";
import { pdfWriter } from "../../../src/writers/pdf/index.js";
import { OPTIONS } from "../../layout/laid-out.js";
import { fixtureTree, longTree } from "../fixture-tree.js";
import { picture } from "../picture.js";
import {
  cell,
  headRow,
  Headings,
  inLanguage,
  list,
  paragraph,
  row,
  table,
  text,
  tree,
} from "../tree-parts.js";
import { readPages } from "./page-marks-read.js";
import { isArray, nameOf, PdfFile } from "./read-pdf.js";
import { elementsOf, elementText, readStructure, type ReadElement } from "./read-structure.js";

async function fileOf(document: DocumentTree, options: Partial<typeof OPTIONS> = {}): Promise<PdfFile> {
  return new PdfFile((await pdfWriter.write(document, { ...OPTIONS, ...options })).value);
}

async function structureOf(document: DocumentTree): Promise<ReadElement> {
  return readStructure(await fileOf(document));
}

/** An element as roles and texts, for reading: `P(一、甲)`, `L[LI[Lbl(1.) LBody[P(乙)]]]`. */
function outline(element: ReadElement): string {
  const parts = element.parts.map((part) => (typeof part === "string" ? `“${part}”` : outline(part)));
  return `${element.role}[${parts.join(" ")}]`;
}

/** Texts of the body as a listener hears them, then those of the notes: the order of the canonical text. */
function heard(structure: ReadElement): string {
  const elements = elementsOf(structure);
  const notes = elements
    .filter(({ role }) => role === "Note")
    .map((note) => elementText(note, ["Lbl", "Note"]));
  return elementText(structure, ["Note", "Reference", "TOC", "Figure"]) + notes.join("");
}

function footnote(number: number, words: string): Footnote {
  return { type: "footnote", number, inlines: [text(words)] };
}

describe("the structure of a PDF file", () => {
  it.each(["zh", "en"] as const)("says the whole text of the fixture in order (%s)", async (language) => {
    const document = fixtureTree(language);
    const printable = canonicalLines(document)
      .join("")
      .replaceAll(/[\u{20BB7}\u{1F300}-\u{1FAFF}\u0600-\u06FF]/gu, "〓");
    expect(comparable(heard(await structureOf(document)))).toBe(comparable(printable));
  });

  it("has one element for a paragraph that runs over lines and pages", async () => {
    const words = "个人信息出境认证，".repeat(600);
    const file = await fileOf(tree([paragraph(words)]));
    expect(file.pages.length).toBeGreaterThan(3);
    expect(outline(readStructure(file))).toContain(`Document[P[“`);
    const [, only, ...others] = elementsOf(readStructure(file));
    expect(others).toEqual([]);
    expect(only?.role).toBe("P");
    expect(only?.parts.length).toBe(file.pages.length);
    expect(elementText(only ?? { role: "", parts: [], attributes: {}, links: 0 })).toBe(words);
  });

  it("has headings by level, with their numbers", async () => {
    const headings = new Headings();
    const document = tree([
      headings.numbered(1, "甲"),
      headings.numbered(2, "乙"),
      headings.numbered(3, "丙"),
      headings.numbered(4, "丁"),
    ]);
    expect(outline(await structureOf(document))).toBe(
      "Document[H1[“一、甲”] H2[“（一）乙”] H3[“1.丙”] H4[“（1）丁”]]",
    );
  });

  it("has lists in lists, with labels and how they count", async () => {
    const inner = list(true, ["(i)", "(ii)"], ["x", "y"]);
    const structure = await structureOf(
      tree([list(false, ["•", "•"], ["甲", { blocks: [paragraph("乙"), inner] }])]),
    );
    expect(outline(structure)).toBe(
      "Document[L[LI[Lbl[“•”] LBody[P[“甲”]]] LI[Lbl[“•”] LBody[P[“乙”] L[LI[Lbl[“(i)”] LBody[P[“x”]]] LI[Lbl[“(ii)”] LBody[P[“y”]]]]]]]]",
    );
    const lists = elementsOf(structure).filter(({ role }) => role === "L");
    expect(lists.map(({ attributes }) => attributes["/ListNumbering"])).toEqual(["/Disc", "/LowerRoman"]);
  });

  it.each([
    ["1.", "/Decimal"],
    ["（一）", "/Decimal"],
    ["(A)", "/UpperAlpha"],
    ["(a)", "/LowerAlpha"],
    ["I.", "/UpperRoman"],
  ])("counts a list that begins with %s as %s", async (label, numbering) => {
    const structure = await structureOf(tree([list(true, [label], ["甲"])]));
    expect(elementsOf(structure)[1]?.attributes["/ListNumbering"]).toBe(numbering);
  });

  it("has tables with the scope of heads and the reach of cells, and keeps empty cells", async () => {
    const rows: readonly Row[] = [
      { cells: [cell("头", { header: true, columnSpan: 2 }), cell("尾", { header: true })] },
      { cells: [cell("旁", { header: true, rowSpan: 2 }), cell("甲"), cell([])] },
      row("乙", "丙"),
    ];
    const structure = await structureOf(tree([table([0.3, 0.3, 0.4], 1, rows)]));
    expect(outline(structure)).toBe(
      "Document[Table[TR[TH[P[“头”]] TH[P[“尾”]]] TR[TH[P[“旁”]] TD[P[“甲”]] TD[]] TR[TD[P[“乙”]] TD[P[“丙”]]]]]",
    );
    const cells = elementsOf(structure).filter(({ role }) => role === "TH" || role === "TD");
    expect(cells.map(({ attributes }) => attributes)).toEqual([
      { "/O": "/Table", "/Scope": "/Column", "/ColSpan": 2 },
      { "/O": "/Table", "/Scope": "/Column" },
      { "/O": "/Table", "/Scope": "/Row", "/RowSpan": 2 },
      {},
      {},
      {},
      {},
    ]);
  });

  it("says a table head once, however many pages repeat it, and a cell over pages as one", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => row(`第${index}行`, "长文".repeat(60)));
    const file = await fileOf(tree([table([0.2, 0.8], 1, [headRow("名称", "说明"), ...rows])]));
    expect(file.pages.length).toBeGreaterThan(3);
    const structure = readStructure(file);
    expect(elementsOf(structure).filter(({ role }) => role === "TH")).toHaveLength(2);
    expect(elementsOf(structure).filter(({ role }) => role === "TR")).toHaveLength(61);
    const again = readPages(file).map(
      ({ stretches }) =>
        stretches.filter(({ tag, text: words }) => tag === "/Artifact" && words.includes("名称")).length,
    );
    expect(again).toEqual(file.pages.map((_page, index) => (index === 0 ? 0 : 1)));
  });

  it("puts a note behind the block of its mark, and the mark between its words", async () => {
    const structure = await structureOf(
      tree([paragraph(["前", footnote(1, "注文"), "后"]), paragraph("次")]),
    );
    expect(outline(structure)).toBe("Document[P[“前” Reference[“1”] “后”] Note[Lbl[“1”] “ 注文”] P[“次”]]");
  });

  it("has contents whose entries are links to headings", async () => {
    const headings = new Headings();
    const document = tree([
      { type: "contents", title: "目录", levels: 2 },
      headings.numbered(1, "甲"),
      headings.numbered(2, "很长的标题，".repeat(20)),
    ]);
    const structure = await structureOf(document);
    const contents = elementsOf(structure).filter(({ role }) => role === "TOCI");
    expect(contents).toHaveLength(2);
    expect(contents.map((entry) => elementsOf(entry).map(({ role }) => role))).toEqual([
      ["TOCI", "Reference", "Link"],
      ["TOCI", "Reference", "Link"],
    ]);
    expect(elementText(contents[0] ?? structure)).toMatch(/^一、甲 \.{3,} 1$/u);
    expect(
      elementsOf(structure)
        .filter(({ role }) => role === "Link")
        .map(({ links }) => links),
    ).toEqual([1, 4]);
    expect(elementsOf(structure)[2]).toMatchObject({ role: "Caption", parts: ["目录"] });
  });

  it("gives pictures their words and their place", async () => {
    const structure = await structureOf(
      tree([{ type: "figure", media: picture(), width: 60, alternative: "链路图 <A>" }]),
    );
    const figure = elementsOf(structure).find(({ role }) => role === "Figure");
    expect(figure?.alternative).toBe("链路图 <A>");
    expect(figure?.attributes).toMatchObject({ "/O": "/Layout", "/Placement": "/Block" });
    const box = figure?.attributes["/BBox"];
    const [left = 0, bottom = 0, right = 0, top = 0] = isArray(box) ? box.map(Number) : [];
    expect(right - left).toBeCloseTo((60 / 25.4) * 72, 0);
    expect(top).toBeGreaterThan(bottom);
    expect(top).toBeLessThan(842);
  });

  it("leaves out of the reading what belongs to the page", async () => {
    const file = await fileOf(longTree(3), { stamped: true });
    const pages = readPages(file);
    const artifacts = pages.flatMap(({ stretches }) => stretches.filter(({ tag }) => tag === "/Artifact"));
    const kinds = new Set(
      artifacts.map(({ properties }) => nameOf(properties["/Subtype"] ?? properties["/Type"])),
    );
    expect(kinds).toContain("/Watermark");
    expect(kinds).toContain("/Layout");
    expect(pages.flatMap(({ unmarked }) => unmarked)).toEqual([]);
    expect(elementText(readStructure(file))).not.toContain("草稿");
  });

  it("names the language of words that are not in the document's", async () => {
    const words = ["Chinese name: ", inLanguage("zh", "乌有里 Hotel 酒店"), " (hotel)"];
    const structure = await structureOf(tree([paragraph(words)], { language: "en" }));
    expect(outline(structure)).toBe("Document[P[“Chinese name: ” Span[“乌有里 Hotel 酒店”] “ (hotel)”]]");
    expect(elementsOf(structure).map(({ language }) => language)).toEqual([undefined, undefined, "zh-CN"]);
  });

  it("ties a link to the entry it stands over, whatever language its words are in", async () => {
    const headings = new Headings("en");
    const document = tree(
      [{ type: "contents", title: "", levels: 1 }, headings.numbered(1, inLanguage("zh", "结论"))],
      { language: "en" },
    );
    const links = elementsOf(await structureOf(document)).filter((element) => element.links > 0);
    expect(links.map(({ role }) => role)).toEqual(["Link"]);
  });

  it("is announced, with title and language, and pages are walked through in its order", async () => {
    const file = await fileOf(longTree(2));
    expect(file.dictionary(file.catalog["/MarkInfo"])).toEqual({ "/Marked": true });
    expect(file.dictionary(file.catalog["/ViewerPreferences"])).toEqual({ "/DisplayDocTitle": true });
    expect(file.catalog["/Lang"]).toMatchObject({ text: "zh-CN" });
    expect(file.pages.length).toBeGreaterThan(1);
    expect(file.pages.every((page) => page["/Tabs"] === "/S")).toBe(true);
  });

  it("names every note once, in the order of their names", async () => {
    const file = await fileOf(
      tree(["甲", "乙"].map((words, index) => paragraph([words, footnote(index + 1, words)]))),
    );
    const names = file.list(
      file.dictionary(file.dictionary(file.catalog["/StructTreeRoot"])["/IDTree"])["/Names"],
    );
    expect(names.filter((_, index) => index % 2 === 0)).toMatchObject([
      { text: "note000001" },
      { text: "note000002" },
    ]);
    const notes = names.filter((_, index) => index % 2 === 1).map((note) => file.dictionary(note));
    expect(notes).toMatchObject([
      { "/S": "/Note", "/ID": { text: "note000001" } },
      { "/S": "/Note", "/ID": { text: "note000002" } },
    ]);
  });
});
