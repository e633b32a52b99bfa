import { describe, expect, it } from "vitest";
import type { DocumentTree } from "../../../src/document/node.js";
import { proveText } from "../../../src/writers/docx/proof.js";
import type { WrittenParts } from "../../../src/writers/docx/read-back.js";
import { Headings, inlines, list, paragraph, text, tree } from "../tree-parts.js";
import { write } from "./written.js";

const headings = new Headings();
const DOCUMENT: DocumentTree = tree([
  headings.numbered(1, "甲"),
  headings.numbered(1, "乙"),
  paragraph(["正文", { type: "footnote", number: 1, inlines: inlines("脚注") }]),
  list(true, ["1.", "2."], ["一项", "二项"]),
]);

async function parts(): Promise<WrittenParts> {
  const { part } = await write(DOCUMENT);
  return {
    document: part("word/document.xml"),
    footnotes: part("word/footnotes.xml"),
    numbering: part("word/numbering.xml"),
    styles: part("word/styles.xml"),
  };
}

describe("proveText", () => {
  it("agrees with what was written", async () => {
    expect(proveText(DOCUMENT, await parts())).toEqual([]);
  });

  it.each<[string, keyof WrittenParts, string, string]>([
    ["a lost run", "document", '<w:r><w:t xml:space="preserve">乙</w:t></w:r>', ""],
    ["a changed word", "document", ">二项<", ">三项<"],
    ["a doubled word", "document", ">正文<", ">正文正文<"],
    ["a lost footnote", "footnotes", ">脚注<", "><"],
    ["a lost footnote mark", "document", '<w:footnoteReference w:id="1"/>', ""],
    ["an item out of its list", "document", '<w:numId w:val="2"/>', '<w:numId w:val="0"/>'],
    ["an item on another level", "document", '<w:ilvl w:val="0"/>', '<w:ilvl w:val="1"/>'],
    [
      "a heading of another level",
      "document",
      '<w:pStyle w:val="Heading1"/>',
      '<w:pStyle w:val="Heading2"/>',
    ],
    ["another kind of number", "numbering", 'w:val="%1、"', 'w:val="第%1章"'],
    [
      "a list that does not restart",
      "numbering",
      '<w:startOverride w:val="1"/>',
      '<w:startOverride w:val="4"/>',
    ],
    ["a style that lost its list", "styles", '<w:ilvl w:val="0"/><w:numId w:val="1"/>', ""],
  ])("finds %s", async (_what, part, find, replacement) => {
    const written = await parts();
    expect(written[part]).toContain(find);
    const broken = { ...written, [part]: written[part].replace(find, replacement) };
    expect(proveText(DOCUMENT, broken)).toMatchObject([{ code: "writer/text-lost", severity: "blocking" }]);
  });

  it("shows where the texts part", async () => {
    const written = await parts();
    const document = written.document.replace(">正文<", ">正又<");
    const [finding] = proveText(DOCUMENT, { ...written, document });
    expect(finding?.message.zh).toContain("应为“一、甲二、乙正文1.一项2.二项");
    expect(finding?.message.en).toContain("found “一、甲二、乙正又1.");
  });

  it("takes U+FFFD for a character that XML cannot carry, and nothing else for it", async () => {
    const bad = tree([paragraph(text("a\u0000b"))]);
    const { part } = await write(bad);
    const written = { ...(await parts()), document: part("word/document.xml") };
    expect(proveText(bad, written)).toEqual([]);
    expect(proveText(bad, { ...written, document: written.document.replace("\uFFFD", "") })).toHaveLength(1);
  });
});
