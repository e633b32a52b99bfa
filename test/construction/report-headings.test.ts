import { beforeAll, describe, expect, it } from "vitest";
import { inlineText } from "../../src/document/text.js";
import type { DocumentTree, Heading } from "../../src/document/node.js";
import { visit } from "../../src/document/visit.js";
import { hotel, treeOf } from "../app/hotel.js";

/**
 * The headings of the template of the report (SCC filing guide, 2nd edition, annex 5), word for word and in its order, and the
 * register rows that ask for them.
 */
const HEADINGS: readonly (readonly [string, 1 | 2 | 3 | 4, string])[] = [
  ["", 1, "出境活动整体情况"],
  ["", 2, "个人信息处理者基本情况"],
  ["TPL-H01", 3, "基本情况简介，包括股权结构、实际控制人、境内外投资情况、组织架构和个人信息保护机构信息等"],
  ["TPL-H02", 3, "整体业务与处理个人信息情况"],
  ["", 3, "拟出境个人信息情况"],
  ["TPL-H03", 4, "个人信息出境涉及业务、个人信息收集使用、信息系统等情况"],
  ["TPL-H04", 4, "个人信息处理者和境外接收方处理个人信息的目的、范围、方式，及其合法性、正当性、必要性"],
  ["TPL-H05", 4, "出境个人信息的规模、范围、种类、敏感程度，处理敏感个人信息情况"],
  [
    "TPL-H06",
    4,
    "拟出境个人信息在境内存储的系统平台、数据中心等情况，个人信息出境链路相关情况，计划出境后存储的系统平台、数据中心等",
  ],
  ["TPL-H07", 4, "个人信息出境后向境外其他接收方提供的情况"],
  ["TPL-H08", 3, "遵守个人信息保护相关法律法规的情况"],
  ["", 2, "境外接收方情况"],
  ["TPL-H09", 3, "境外接收方基本情况"],
  ["TPL-H10", 3, "境外接收方处理个人信息的用途、方式等"],
  ["TPL-H11", 3, "境外接收方履行责任义务的管理和技术措施、能力等"],
  ["TPL-H12", 2, "个人信息处理者认为需要说明的其他情况"],
  ["TPL-H13", 1, "拟出境活动的影响评估情况及结论"],
];

let tree: DocumentTree;
let headings: readonly Heading[];

beforeAll(async () => {
  tree = await treeOf(hotel());
  const found: Heading[] = [];
  visit(tree, { block: (block) => void (block.type === "heading" && block.numbered && found.push(block)) });
  headings = found;
});

describe("the report", () => {
  it("has the headings of the template, in order, with something below each", () => {
    const texts = headings.map(({ level, inlines }) => [level, inlineText(inlines, "zh")]);
    expect(texts.slice(0, HEADINGS.length)).toEqual(HEADINGS.map(([, level, text]) => [level, text]));
    const blocks = tree.sections.flatMap((section) => section.blocks);
    for (const [row, , text] of HEADINGS) {
      if (row === "") continue;
      const at = blocks.findIndex(
        (block) => block.type === "heading" && inlineText(block.inlines, "zh") === text,
      );
      expect(blocks[at + 1]?.type, row).toMatch(/paragraph|table|heading/u);
    }
  });

  it("has title, version, processor with the place of its seal, and date on the cover (TPL-9)", () => {
    const [cover] = tree.sections;
    expect(cover?.kind).toBe("cover");
    const lines = (cover?.blocks ?? []).flatMap((block) => (block.type === "paragraph" ? [block] : []));
    expect(lines.map(({ inlines }) => inlineText(inlines, "zh").trim())).toEqual([
      "个人信息保护影响评估报告",
      "（出境版）",
      expect.stringMatching(/^个人信息处理者名称：乌有里酒店集团（上海）有限公司/u),
      "2026年11月6日",
    ]);
    expect(lines[2]?.inlines.map(({ type }) => type)).toContain("blank");
    expect(
      inlineText(
        cover?.blocks.flatMap((block) => (block.type === "paragraph" ? block.inlines : [])) ?? [],
        "zh",
      ),
    ).not.toContain("模板");
  });
});
