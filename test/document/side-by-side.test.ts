import { describe, expect, it } from "vitest";
import type { Block, DocumentTree, Heading, Inline, Table } from "../../src/document/node.js";
import { sideBySide } from "../../src/document/side-by-side/side-by-side.js";
import { inlineText } from "../../src/document/text.js";
import {
  cell,
  Headings,
  inLanguage,
  list,
  paragraph,
  row,
  table,
  text,
  tree,
} from "../writers/tree-parts.js";

const both = (chinese: readonly Block[], english: readonly Block[]): ReturnType<typeof sideBySide> =>
  sideBySide(tree(chinese), tree(english, { language: "en" }));

function blocksOf({ tree: made }: { readonly tree: DocumentTree }): readonly Block[] {
  return made.sections.flatMap(({ blocks }) => blocks);
}

function words(block: Block | undefined): string {
  return block?.type === "paragraph" || block?.type === "heading" ? inlineText(block.inlines, "zh") : "";
}

function tableIn(block: Block | undefined): Table {
  if (block?.type !== "table") throw new Error(`not a table: ${block?.type ?? "nothing"}`);
  return block;
}

/** Each cell of a table as the texts of its paragraphs. */
function cellsOf(block: Block | undefined): readonly (readonly (readonly string[])[])[] {
  return tableIn(block).rows.map(({ cells }) => cells.map(({ blocks }) => blocks.map(words)));
}

const heading = (level: 1 | 2, said: string): Heading => new Headings().numbered(level, said);
const english = (level: 1, said: string): Heading => new Headings("en").numbered(level, said);
const seal: Inline = { type: "blank", kind: "seal", width: 0 };
const note = (said: string): Inline => ({ type: "footnote", number: 1, inlines: [text(said)] });

describe("two editions side by side", () => {
  it("print running text in two columns, row by row, and say which words are English", () => {
    const made = both(
      [paragraph("甲"), list(true, ["1.", "2."], ["乙", "丙"])],
      [paragraph(["a ", inLanguage("zh", "办法")]), list(true, ["(i)", "(ii)"], ["b", "c"])],
    );
    expect(made.misfits).toEqual([]);
    const [columns, ...rest] = blocksOf(made);
    expect(rest).toEqual([]);
    expect(columns).toMatchObject({ type: "table", border: "none", headerRows: 0 });
    expect(cellsOf(columns)).toEqual([
      [["甲"], ["a 办法"]],
      [["1. 乙"], ["(i) b"]],
      [["2. 丙"], ["(ii) c"]],
    ]);
    const [english] = tableIn(columns).rows[0]?.cells[1]?.blocks ?? [];
    expect(english).toMatchObject({ inlines: [{ language: "en" }, { text: "办法" }] });
    expect(JSON.stringify(english)).not.toContain('"zh"');
  });

  it("print headings once, with the number of the Chinese and that of the English edition", () => {
    const [made] = blocksOf(both([heading(1, "概述")], [english(1, "Overview")]));
    expect(made).toMatchObject({ type: "heading", id: "h1", label: "一、" });
    expect(words(made)).toBe("概述\n1. Overview");
  });

  it("print tables cell by cell, and once what is the same in both", () => {
    const [made] = blocksOf(
      both(
        [table([0.2, 0.4, 0.4], 0, [row("名称", "214", "甲公司")])],
        [table([0.4, 0.2, 0.4], 0, [row("Name", "214", "A Ltd")])],
      ),
    );
    expect(cellsOf(made)).toEqual([[["名称", "Name"], ["214"], ["甲公司", "A Ltd"]]]);
    const shares = tableIn(made).columns.map((share) => share.toFixed(3));
    expect(shares).toEqual(["0.333", "0.333", "0.333"]);
  });

  it("keep one place for the pen and one gap to fill in", () => {
    const gap: Inline = { type: "gap", pointer: "/processor/name", label: { zh: "名称", en: "Name" } };
    const made = both(
      [paragraph("甲"), paragraph(["单位：", gap, seal], "signature")],
      [paragraph("a"), paragraph(["Company: ", gap, " ", seal], "signature")],
    );
    const blocks = blocksOf(made);
    // What introduces a signature stays on its page: as paragraphs, not in columns.
    expect(blocks.map(({ type }) => type)).toEqual(["paragraph", "paragraph", "paragraph"]);
    expect(blocks[0]).toMatchObject({ keepWithNext: true });
    expect(words(blocks[2])).toBe("单位：【待补充：名称】（盖章）\nCompany: [To be completed: Name] (seal)");
    const inlines = blocks.flatMap((block) => (block.type === "paragraph" ? block.inlines : []));
    expect(inlines.filter(({ type }) => type === "blank")).toHaveLength(1);
    expect(inlines.filter(({ type }) => type === "gap")).toHaveLength(1);
  });

  it("say in English that something is not applicable, with the value's pointer", () => {
    const at = "/transit";
    const made = both(
      [paragraph([{ type: "notApplicable", reason: "无中转", source: at }])],
      [paragraph([{ type: "notApplicable", reason: "无中转", language: "zh", source: at }])],
    );
    const [columns] = blocksOf(made);
    expect(cellsOf(columns)).toEqual([[["不适用：无中转"], ["Not applicable: 无中转"]]]);
    expect(tableIn(columns).rows[0]?.cells[1]?.blocks[0]).toMatchObject({
      inlines: [
        { language: "en", source: at },
        { text: "无中转", source: at },
      ],
    });
  });

  it("join the notes of both in one, called on either side", () => {
    const made = both([paragraph(["甲", note("注")])], [paragraph(["a", note("a note")])]);
    const [ours, theirs] = tableIn(blocksOf(made)[0]).rows[0]?.cells ?? [];
    expect(ours?.blocks[0]).toMatchObject({
      inlines: [
        { text: "甲" },
        { number: 1, inlines: [{ text: "注" }, { text: " " }, { text: "a note", language: "en" }] },
      ],
    });
    expect(theirs?.blocks[0]).toMatchObject({
      inlines: [{ text: "a" }, { text: "1", marks: ["superscript"] }],
    });
  });

  it("put the lines of one text together where one language has more", () => {
    const place = { file: "zh.hbs", line: 1, column: 1 };
    const at = (said: string): Block => ({ ...paragraph(said), template: place });
    const made = both([at("甲"), at("乙"), paragraph("丙")], [at("a"), paragraph("c")]);
    expect(made.misfits).toEqual([]);
    expect(cellsOf(blocksOf(made)[0])).toEqual([
      [["甲", "乙"], ["a"]],
      [["丙"], ["c"]],
    ]);
  });

  it("leave no column empty for a paragraph that only the English edition has", () => {
    const value = text("x", [], "/processor/name");
    const made = both([paragraph(["甲", value])], [paragraph("Language."), paragraph(["a ", value])]);
    expect(made.misfits).toEqual([]);
    const [columns] = blocksOf(made);
    expect(cellsOf(columns)).toEqual([[["Language."]], [["甲x"], ["a x"]]]);
    expect(tableIn(columns).rows[0]?.cells[0]).toMatchObject({ columnSpan: 2 });
  });

  it.each([
    ["境内中心、新加坡中心，共2处（含备份）；", "境内中心, 新加坡中心, 共2处 (含备份);"],
    ["会议记录（9 页）", "会议记录 (9 pp.)"],
    ["GB/T 35273", "GB/T 35273"],
  ])("print a cell once where the English differs in its marks only: %s", (ours, theirs) => {
    const [made] = blocksOf(
      both([table([1], 0, [row(ours)])], [table([1], 0, [row(cell(inLanguage("zh", theirs)))])]),
    );
    expect(cellsOf(made)).toEqual([[[ours]]]);
  });

  it.each([
    ["9人", "9 persons"],
    ["1,850人", "1,850"],
    ["场景12", "2"],
    ["2026年10月", "October 2026"],
  ])(
    "print both where the English says it in other words, without the unit, or another number: %s",
    (ours, theirs) => {
      const [made] = blocksOf(both([table([1], 0, [row(ours)])], [table([1], 0, [row(theirs)])]));
      expect(cellsOf(made)).toEqual([[[ours, theirs]]]);
    },
  );

  it("do not repeat Chinese running text that has no English", () => {
    const said = "评估组在上海和新加坡查看了系统。";
    const ours = text(said, [], "/impactAssessment/conduct/process");
    const theirs: Inline = { ...ours, language: "zh" };
    const more = { ...ours, text: "又查看了荷兰的系统。" };
    const made = both(
      [paragraph(["评估过程。", ours]), paragraph([more]), paragraph(["附注", ours])],
      [
        paragraph(["Process. ", theirs]),
        paragraph([{ ...more, language: "zh" }]),
        paragraph(["The assessment was made as is told here. ".repeat(3), theirs]),
      ],
    );
    const [columns] = blocksOf(made);
    expect(cellsOf(columns)).toEqual([
      // A lead-in is nothing to compare: it stands below, over both columns.
      [[`评估过程。${said}`, "Process. (see the Chinese text)"]],
      [["又查看了荷兰的系统。"]],
      [[`附注${said}`], [expect.stringMatching(/^The assessment .* \(see the Chinese text\)$/u)]],
    ]);
    const [row] = tableIn(columns).rows;
    expect(row?.cells).toMatchObject([{ columnSpan: 2 }]);
  });

  it("repeat Chinese names within an English sentence", () => {
    const name = text("中国网络安全审查认证和市场监管大数据中心", [], "/application/body");
    const made = both([paragraph([name, "："])], [paragraph(["To: ", { ...name, language: "zh" }, ":"])]);
    expect(cellsOf(blocksOf(made)[0])).toEqual([[[`${name.text}：`], [`To: ${name.text}:`]]]);
  });

  it.each<readonly [string, readonly Block[], readonly Block[]]>([
    ["a block is missing", [paragraph("甲"), heading(1, "乙")], [paragraph("a")]],
    ["blocks are of different types", [heading(1, "甲")], [paragraph("a")]],
    ["headings are of different levels", [heading(1, "甲")], [heading(2, "a")]],
    ["tables have different rows", [table([1], 0, [row("甲")])], [table([1], 0, [row("a"), row("b")])]],
    [
      "cells span differently",
      [table([0.5, 0.5], 0, [row(cell("甲"))])],
      [table([0.5, 0.5], 0, [row(cell("a", { columnSpan: 2 }))])],
    ],
    ["lists have different items", [list(false, ["•"], ["甲"])], [list(false, ["•", "•"], ["a", "b"])]],
    ["notes are missing", [paragraph(["甲", note("注")])], [paragraph("a")]],
  ])("is not made where %s", (_what, chinese, english) => {
    expect(both(chinese, english).misfits.length).toBeGreaterThan(0);
  });

  it("stops each part of the document at its first misfit: what follows is only out of step", () => {
    const place = (line: number): { template: { file: string; line: number; column: number } } => ({
      template: { file: "zh.hbs", line, column: 1 },
    });
    const part = (blocks: readonly Block[]): DocumentTree["sections"][number] => ({
      kind: "body",
      orientation: "portrait",
      header: [],
      footer: [],
      blocks,
    });
    const ours = (first: number): readonly Block[] => [
      { ...heading(1, "甲"), ...place(first) },
      { ...heading(2, "乙"), ...place(first + 1) },
      { ...paragraph("丙"), ...place(first + 2) },
      { ...table([1], 0, [row("丁"), row("戊")]), ...place(first + 3) },
    ];
    const theirs = [english(1, "a"), paragraph("c"), table([1], 0, [row("d")])];
    const chinese = tree([], { sections: [part(ours(1)), part([heading(1, "同")]), part(ours(11))] });
    const other = tree([], {
      language: "en",
      sections: [part(theirs), part([english(1, "same")]), part(theirs)],
    });
    expect(sideBySide(chinese, other).misfits.map((one) => one?.line)).toEqual([2, 12]);
    // A part too many is one misfit, at its beginning.
    const fewer = tree([], { language: "en", sections: other.sections.slice(0, 2) });
    expect(sideBySide(chinese, fewer).misfits.map((one) => one?.line)).toEqual([11]);
  });
});
