import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../../src/app/theme.js";
import type { Control, ControlEntry, Controls } from "../../../src/document/control.js";
import type { Block, Gap, Inline } from "../../../src/document/node.js";
import type { Pointer } from "../../../src/foundation/pointer.js";
import { cell, Headings, list, paragraph, row, table, text, tree } from "../tree-parts.js";
import { paragraphWith, write, type Written } from "./written.js";

const CONTENT = "1f2e3d4c".padEnd(64, "0");
const PAPER: Controls["paper"] = {
  document: "pipia",
  language: "zh",
  formatVersion: 1,
  filing: { content: CONTENT, facts: new Map([["/processor/name", "a".repeat(32)]]) },
};

function gap(pointer: Pointer, zh: string): Gap {
  return { type: "gap", pointer, label: { zh, en: `${zh} in English` } };
}

function control(lasting: Pointer, title: string, entry: ControlEntry = { type: "text" }): Control {
  return { lasting, title, entry };
}

async function written(
  blocks: readonly Block[],
  at: readonly (readonly [Pointer, Control])[],
  options: Parameters<typeof write>[2] = {},
): Promise<Written> {
  const controls = { paper: PAPER, at: new Map(at) };
  const result = await write(tree(blocks), builtInTheme(), { controls, ...options });
  expect(result.diagnostics).toEqual([]);
  return result;
}

const NAME = control("/processor/name", "单位名称");
const name = gap("/processor/name", "单位名称");
const mark = (words: string): string =>
  `<w:r><w:rPr><w:rStyle w:val="PipiaGap"/></w:rPr><w:t xml:space="preserve">【待补充：${words}】</w:t></w:r>`;

describe("a gap with a control", () => {
  it("is its prompt, in the look of a gap, tagged with the answer and in a bookmark of its own", async () => {
    const { body } = await written([paragraph(["由", name, "编制"])], [["/processor/name", NAME]]);
    expect(body).toContain(
      '<w:bookmarkStart w:id="1" w:name="_Pipia1_1f2e3d4c"/><w:sdt><w:sdtPr><w:alias w:val="单位名称"/>' +
        '<w:tag w:val="/processor/name@1f2e3d4c"/><w:id w:val="1001"/><w:showingPlcHdr/></w:sdtPr>' +
        `<w:sdtContent>${mark("单位名称")}</w:sdtContent></w:sdt><w:bookmarkEnd w:id="1"/>`,
    );
  });

  it("stands in headings, items and cells, several in a paragraph, with ids behind those of headings", async () => {
    const { body } = await written(
      [
        new Headings().numbered(1, name),
        list(true, ["1."], [{ blocks: [paragraph(["甲", name, "和", name])] }]),
        table([1], 0, [row(cell(name))]),
      ],
      [["/processor/name", NAME]],
    );
    expect(
      [...body.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([^"]*)"/gu)].map(([, ...found]) => found),
    ).toEqual([
      ["1", "_Toc000001"],
      ...[1, 2, 3, 4].map((number) => [String(number + 1), `_Pipia${number}_1f2e3d4c`]),
    ]);
    expect(paragraphWith(body, "甲").match(/<w:sdt>/gu)).toHaveLength(2);
  });

  it("is kept apart from one that it touches, which LibreOffice would make one of", async () => {
    const apart = '<w:r><w:t xml:space="preserve">\u200B</w:t></w:r>';
    const { body } = await written([paragraph([name, name, "，", name])], [["/processor/name", NAME]]);
    expect(body.split(apart)).toHaveLength(2);
    expect(body).toMatch(
      /<\/w:sdt><w:bookmarkEnd w:id="1"\/><w:r><w:t [^>]*>\u200B<\/w:t><\/w:r><w:bookmarkStart w:id="2"/u,
    );
    const plain = await written([paragraph([name, gap("/other", "其他")])], [["/processor/name", NAME]]);
    expect(plain.body).not.toContain(apart);
  });

  it("offers choices, or a day", async () => {
    const choices = [
      { value: "true", text: "是" },
      { value: "false", text: "否 & “不”" },
    ];
    const { body } = await written(
      [paragraph([gap("/yes", "是否"), gap("/day", "日期")])],
      [
        ["/yes", control("/yes", "是否", { type: "choice", choices })],
        ["/day", control("/day", "日期", { type: "date" })],
      ],
    );
    expect(body).toContain(
      '<w:dropDownList><w:listItem w:displayText="是" w:value="true"/><w:listItem w:displayText="否 &amp; “不”" w:value="false"/></w:dropDownList>',
    );
    expect(body).toContain('<w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="zh-CN"/>');
  });

  it("is a number of the paper's list where its tag would be longer than Word keeps", async () => {
    const lasting = `/recipients/${"r".repeat(60)}/name`;
    const long = gap("/recipients/0/name", "名称");
    const { body, part } = await written(
      [paragraph([name, long, long])],
      [
        ["/processor/name", NAME],
        ["/recipients/0/name", control(lasting, "名".repeat(70))],
      ],
    );
    expect(body.match(/<w:tag w:val="#2@1f2e3d4c"\/>/gu)).toHaveLength(2);
    expect(body).toContain(`<w:alias w:val="${"名".repeat(63)}…"/>`);
    expect(part("customXml/item1.xml")).toContain(
      `<control n="1" at="/processor/name"/><control n="2" at="${lasting}"/><control n="3" at="${lasting}"/>`,
    );
  });

  it("is told by the paper, with what the paper knows of its filing", async () => {
    const { part, names } = await written([paragraph([name])], [["/processor/name", NAME]]);
    expect(names).toEqual(
      expect.arrayContaining(["customXml/_rels/item1.xml.rels", "customXml/itemProps1.xml"]),
    );
    expect(part("customXml/item1.xml")).toContain(
      `<paper xmlns="urn:pipia:paper:1" document="pipia" language="zh" formatVersion="1" content="${CONTENT}">` +
        `<fact at="/processor/name" hash="${"a".repeat(32)}"/>`,
    );
    expect(part("word/_rels/document.xml.rels")).toContain('Target="../customXml/item1.xml"');
  });

  it("has comments round it", async () => {
    const { body } = await written([paragraph([name])], [["/processor/name", NAME]], {
      comments: [{ pointer: "/processor/name", paragraphs: ["缺少名称"] }],
    });
    expect(body).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:bookmarkStart [^>]*><w:sdt>.*<\/w:sdt><w:bookmarkEnd [^>]*><w:commentRangeEnd w:id="0"\/>/u,
    );
  });
});

describe("a gap without a control", () => {
  it("keeps its mark, and a paper without any is as it was", async () => {
    const other = await written([paragraph([gap("/other", "其他")])], [["/processor/name", NAME]]);
    const plain = await write(tree([paragraph([gap("/other", "其他")])]));
    expect(other.body).toContain(mark("其他"));
    expect(other.bytes).toEqual(plain.bytes);
  });

  it("is one in a footnote, a header or a footer", async () => {
    const note: Inline = { type: "footnote", number: 1, inlines: [text("见"), name] };
    const { names, part } = await written([paragraph(["正文", note])], [["/processor/name", NAME]]);
    expect(names.filter((part) => part.startsWith("customXml"))).toEqual([]);
    expect(part("word/footnotes.xml")).toContain(mark("单位名称"));
  });
});
