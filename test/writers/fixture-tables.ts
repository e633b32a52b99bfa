import type { Cell, Table } from "../../src/document/node.js";
import { cell, headRow, inlines, list, paragraph, row, table, text } from "./tree-parts.js";

/** Two head rows, cells merged both ways, shades, a note, a list, an empty cell and one higher than a page. */
export function riskTable(note: number): Table {
  return table([0.2, 0.4, 0.2, 0.2], 2, [
    {
      cells: [
        cell("序号", { header: true, rowSpan: 2 }),
        cell("风险", { header: true, columnSpan: 2 }),
        cell("等级", { header: true, rowSpan: 2 }),
      ],
    },
    headRow("事项", "措施"),
    row(
      cell("1", { rowSpan: 2, align: "center" }),
      "传输被窃听",
      "加密",
      cell("高", { shade: 3, align: "center" }),
    ),
    row(
      cell([text("“接收方”"), { type: "footnote", number: note, inlines: inlines("表内脚注") }], {
        columnSpan: 2,
      }),
      cell("低", { shade: 1, align: "right" }),
    ),
    row(
      "2",
      cell("", { blocks: [list(true, ["1.", "2."], ["表内列表", "第二"])] }),
      cell("", { blocks: [] }),
      "中",
    ),
    row("3", "长格：" + "单元格内容较多时允许跨页。".repeat(120), "—", "低"),
  ]);
}

/** A line to sign on, laid out by a table without lines. */
export function borderless(): Table {
  const rows = [row("申请人：", cell({ type: "blank", kind: "seal", width: 8 }))];
  return { ...table([0.3, 0.7], 0, rows), border: "none" };
}

/** Longer than a landscape page. */
export function wideTable(): Table {
  const columns = Array.from({ length: 8 }, () => 1 / 8);
  const rows = Array.from({ length: 30 }, (_, index) =>
    row(...columns.map((_column, column) => `${index + 1}.${column + 1} 内容`)),
  );
  return table(columns, 1, [headRow("一", "二", "三", "四", "五", "六", "七", "八"), ...rows]);
}

/** A form: a cell over a group of rows, labels and answers in four columns, boxes, a list. */
export function formTable(): Table {
  const style = "formText";
  const label = (words: string): Cell => cell("", { header: true, blocks: [paragraph(words, style)] });
  const answer = (words: string, columnSpan = 1): Cell =>
    cell("", { columnSpan, blocks: [paragraph(words, style)] });
  const group = { ...label("经办人"), rowSpan: 3 };
  const boxes = inlines([{ type: "check", checked: true }, "是 ", { type: "check", checked: false }, "否"]);
  const form = table([0.07, 0.2, 0.265, 0.2, 0.265], 0, [
    row(group, label("姓名"), answer("无是生"), label("电话"), answer("021-00000000")),
    row(label("本单位员工"), cell("", { columnSpan: 3, blocks: [paragraph(boxes, style)] })),
    row(
      label("办理事项"),
      cell("", { columnSpan: 3, blocks: [list(true, ["1.", "2."], ["递交材料", "领取证书"])] }),
    ),
  ]);
  return { ...form, form: true };
}
