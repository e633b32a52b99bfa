import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  Block,
  Cell,
  DocumentTree,
  Inline,
  List,
  Paragraph,
  Section,
} from "../../../src/document/node.js";
import { anchorsOf } from "../../../src/document/anchor.js";
import { builtInTheme } from "../../../src/app/theme.js";
import { themedBy } from "../../../src/app/reference/themed.js";
import { firmReference } from "../../app/reference/firm-document.js";
import { write } from "./written.js";

const source = fc.constantFrom("/a", "/a/b", "/a/0", "/a/0/b", "/c/0/d");

const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("“引号”", "a—b", "{{x}}", "</w:t>", "&#0;", "甲\n乙\t丙\r\n", "\u0000", "\uD800", "", " "),
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(words, source)
      .map(([text, at]): Inline => ({ type: "text", text, marks: [], source: at })),
  },
  fc.constantFrom<Inline>(
    { type: "lineBreak" },
    { type: "check", checked: true },
    { type: "pageNumber" },
    { type: "pageCount" },
    { type: "blank", kind: "line", width: 3 },
  ),
  words.map((zh): Inline => ({ type: "gap", pointer: "/y", label: { zh, en: zh } })),
  fc.tuple(words, source).map(([text, at]): Inline => ({
    type: "footnote",
    number: 1,
    inlines: [{ type: "text", text, marks: ["bold"], source: at }],
  })),
);
const inlines = fc.array(inline, { maxLength: 4 });
const style = fc.constantFrom("body", "plain", "tableText", "signature", "caption");
const paragraph: fc.Arbitrary<Paragraph> = fc.record({ type: fc.constant("paragraph"), style, inlines });
const label = fc.oneof(fc.constantFrom("1.", "2.", "3.", "（1）", "（2）", "•", "甲、", ""), words);

const { blocks } = fc.letrec<{ list: List; blocks: readonly (Paragraph | List)[] }>((tie) => ({
  blocks: fc.array(fc.oneof({ depthSize: "small" }, paragraph, tie("list")), { maxLength: 3 }),
  list: fc.record({
    type: fc.constant("list"),
    ordered: fc.boolean(),
    items: fc.array(fc.record({ label, blocks: tie("blocks") }), { maxLength: 3 }),
  }),
}));

const cell: fc.Arbitrary<Cell> = fc.record({
  columnSpan: fc.integer({ min: 1, max: 3 }),
  rowSpan: fc.integer({ min: 1, max: 3 }),
  header: fc.boolean(),
  align: fc.constantFrom("left", "center", "right"),
  shade: fc.constantFrom(0, 1, 2, 3, 4),
  blocks,
});

const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  blocks.map((items): Block => ({ type: "list", ordered: true, items: [{ label: "1.", blocks: items }] })),
  fc.record({
    type: fc.constant("heading"),
    level: fc.constantFrom(1, 2, 3, 4),
    numbered: fc.boolean(),
    label: fc.constantFrom("一、", "二、", "（一）", "1.", "（1）", "", "附件一 "),
    id: fc.constant("h"),
    inlines,
  }),
  fc.record({
    type: fc.constant("table"),
    columns: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
    headerRows: fc.integer({ min: 0, max: 2 }),
    rows: fc.array(fc.record({ cells: fc.array(cell, { maxLength: 4 }) }), { maxLength: 4 }),
    border: fc.constantFrom("grid", "none"),
  }),
  fc.constantFrom<Block>({ type: "pageBreak" }, { type: "contents", title: "目录", levels: 2 }),
);

const section: fc.Arbitrary<Section> = fc.record({
  kind: fc.constantFrom("cover", "body"),
  orientation: fc.constantFrom("portrait", "landscape"),
  header: fc.array(
    inline.filter(({ type }) => type !== "footnote"),
    { maxLength: 2 },
  ),
  footer: fc.constant([]),
  blocks: fc.array(block, { maxLength: 5 }),
});

const document: fc.Arbitrary<DocumentTree> = fc.record({
  language: fc.constantFrom("zh", "en"),
  title: words,
  sections: fc.array(section, { maxLength: 3 }),
});

const comments = fc.array(
  fc.record({
    pointer: fc.oneof(source, fc.constantFrom("", "/y", "/c/0/e", "/waivers/0")),
    paragraphs: fc.tuple(words, words),
  }),
  { maxLength: 6 },
);

describe("any tree", () => {
  it("becomes a package Word opens, with all its text", async () => {
    await fc.assert(
      // `write` lints what was written.
      fc.asyncProperty(document, async (tree) => {
        const { diagnostics } = await write(tree);
        expect(diagnostics.filter(({ code }) => code !== "writer/illegal-character")).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("becomes one on a firm's letterhead, with comments or not", async () => {
    const { reference } = await firmReference();
    const [zh, en] = [themedBy(builtInTheme("zh"), reference), themedBy(builtInTheme("en"), reference)];
    await fc.assert(
      fc.asyncProperty(document, comments, fc.boolean(), async (tree, all, stamped) => {
        const theme = tree.language === "zh" ? zh : en;
        const { diagnostics } = await write(tree, theme, { comments: all, stamped, reference });
        expect(diagnostics.filter(({ code }) => code !== "writer/illegal-character")).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("becomes one with comments, stamped or not, in which each comment is there once", async () => {
    await fc.assert(
      fc.asyncProperty(document, comments, fc.boolean(), async (tree, all, stamped) => {
        const { body, diagnostics, names, part } = await write(tree, undefined, { comments: all, stamped });
        expect(diagnostics.filter(({ code }) => code !== "writer/illegal-character")).toEqual([]);
        const written = names.includes("word/comments.xml") ? part("word/comments.xml") : "";
        const count = (xml: string, name: string): number => xml.split(`<${name} `).length - 1;
        const listed = anchorsOf(tree, all).unplaced.length;
        expect(count(written, "w:comment")).toBe(all.length - listed);
        for (const name of ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]) {
          expect(count(body, name)).toBe(all.length - listed);
        }
      }),
      { numRuns: 150 },
    );
  });
});
