import type { Block, DocumentTree, Inline, Section } from "../../../src/document/node.js";
import { Headings, cell, headRow, inlines, paragraph, row, table, text } from "../../writers/tree-parts.js";

/**
 * The documents of the sets B1 to B3. All words are fictional; every Han character is replaced by a fresh one before a round,
 * so only their number and shape count.
 */

/** B1: a letter of one page with twelve fields, and a paragraph that a condition let in. */
export function letter(): DocumentTree {
  const field = (words: string): Inline => text(words, ["bold"]);
  return oneSection("关于个人信息出境认证事项的函", [
    paragraph("关于个人信息出境认证事项的函", "title"),
    paragraph([field("虚构认证中心"), "："], "plain"),
    paragraph([
      field("乌有里贸易（上海）有限公司"),
      "（统一社会信用代码 ",
      field("91310000000000000X"),
      "）拟向",
      field("新加坡"),
      "的",
      field("Wuyouli Holdings Pte. Ltd."),
      "提供个人信息，目的为",
      field("会员服务"),
      "，涉及",
      field("86,000"),
      "人。",
    ]),
    paragraph([
      "本公司已于 ",
      field("2026 年 10 月 12 日"),
      " 完成个人信息保护影响评估，评估报告编号为 ",
      field("PIPIA-2026-017"),
      "，结论为风险可控。",
    ]),
    paragraph(
      "其中包含敏感个人信息的，本公司已依法取得个人的单独同意，并向其告知处理的必要性以及对个人权益的影响。",
    ),
    paragraph(["联系人：", field("端木言"), "，电话 ", field("021-55550000"), "。"]),
    paragraph("特此函告。"),
    paragraph(field("乌有里贸易（上海）有限公司"), "signature"),
    paragraph("2026 年 11 月 1 日", "signature"),
  ]);
}

/** B2: a filing with a title, twenty paragraphs, one of which a condition let in, and a table of fifty rows. */
export function filing(): DocumentTree {
  const sentence =
    "个人信息处理者向境外提供个人信息的，应当取得个人的单独同意，并事前进行个人信息保护影响评估。";
  const paragraphs = Array.from({ length: 20 }, (_, index) =>
    paragraph(`${String(index + 1)}. ${sentence.repeat(2 + (index % 3))}`),
  );
  const rows = Array.from({ length: 50 }, (_, index) =>
    row(
      String(index + 1),
      `数据项第${String(index + 1)}号`,
      "会员注册时由个人填写，用于身份识别与联系",
      String(1200 + index * 37),
    ),
  );
  return oneSection("个人信息出境情况说明", [
    paragraph("个人信息出境情况说明", "title"),
    ...paragraphs,
    table([0.1, 0.25, 0.45, 0.2], 1, [headRow("序号", "数据项", "来源和用途", "人数"), ...rows]),
  ]);
}

/** B3: a long report with contents, 200 headings whose numbers begin again in each chapter, and 4,000 rows in 200 tables. */
export function long(): DocumentTree {
  const headings = new Headings();
  const chapters = Array.from({ length: 20 }, (_, chapter) => [
    headings.numbered(1, `第${String(chapter + 1)}部分的情况`),
    ...tableOfRows(chapter),
    ...Array.from({ length: 9 }, (_one, part) => [
      headings.numbered(2, `本部分第${String(part + 1)}节`),
      ...tableOfRows(chapter * 10 + part),
    ]).flat(),
  ]).flat();
  return oneSection("长篇报告", [
    paragraph("长篇报告", "title"),
    { type: "contents", title: "目录", levels: 2 },
    { type: "pageBreak" },
    ...chapters,
  ]);
}

function tableOfRows(seed: number): readonly Block[] {
  const rows = Array.from({ length: 20 }, (_, index) =>
    row(
      String(index + 1),
      `境外接收方第${String(seed + index)}号`,
      cell("依照约定处理，不得超出约定的目的、方式和范围"),
      String(100 + index),
    ),
  );
  return [
    paragraph("本节列出各接收方及其处理情况。"),
    table([0.1, 0.3, 0.4, 0.2], 1, [headRow("序号", "名称", "处理方式", "人数"), ...rows]),
  ];
}

function oneSection(title: string, blocks: readonly Block[]): DocumentTree {
  const section: Section = {
    kind: "body",
    orientation: "portrait",
    header: inlines(title),
    footer: inlines(["第 ", { type: "pageNumber" }, " 页　共 ", { type: "pageCount" }, " 页"]),
    blocks,
  };
  return { language: "zh", title, sections: [section] };
}
