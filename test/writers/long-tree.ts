import type { Block, DocumentTree } from "../../src/document/node.js";
import { choices, headRow, Headings, paragraph, row, table, text, tree } from "./tree-parts.js";

/** About `pages` pages of ordinary text: headings, paragraphs, choices and a table a page. For speed. */
export function longTree(pages: number): DocumentTree {
  const headings = new Headings();
  const filler = "处理者已对个人信息出境活动的合法性、正当性、必要性进行评估，并采取加密、访问控制等措施。";
  const blocks = Array.from({ length: pages }, (_, page): readonly Block[] => [
    page % 10 === 0 ? headings.numbered(1, `第 ${page} 部分`) : headings.numbered(2, `事项 ${page}`),
    ...[1, 2, 3].map(() => paragraph(text(filler.repeat(2), [], "/processor/name"))),
    paragraph(choices()),
    table([0.25, 0.25, 0.25, 0.25], 1, [
      headRow("类型", "数量", "目的", "方式"),
      ...Array.from({ length: 8 }, (_row, index) =>
        row(`姓名 ${index}`, "340,000", "人力资源管理", "专线传输"),
      ),
    ]),
  ]);
  return tree(blocks.flat());
}
