import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Paragraph, Row } from "../../src/document/node.js";
import { pointsOf } from "../../src/document/theme.js";
import { cell, headRow, Headings, inlines, paragraph, row, table, tree } from "../writers/tree-parts.js";
import { laidOut, laidOutBlocks, OPTIONS, pageOf, type LaidOut } from "./laid-out.js";

/** Lines of running text as tall as `lines` rows of a table. */
const filler = (lines: number): Block => ({
  ...table([1], 0, [row(cellOf(lines, "前"))]),
  keepTogether: true,
});

function cellOf(lines: number, word: string): Row["cells"][number] {
  return cell("", { blocks: Array.from({ length: lines }, (_, index) => said(`${word}${index + 1}。`)) });
}

function said(words: string): Paragraph {
  return paragraph(words, "tableText");
}

/** The pages on which lines with these words stand. */
function pagesOf({ lines }: LaidOut, words: string): readonly number[] {
  return lines.filter(({ text }) => text.startsWith(words)).map(({ page }) => page);
}

describe("a row that does not fit on the rest of its page", () => {
  it("is moved whole up to half a page, and parted beyond", () => {
    const low = laidOutBlocks([filler(30), table([1], 0, [row(cellOf(19, "项"))])]);
    expect(new Set(pagesOf(low, "项"))).toEqual(new Set([2]));
    const tall = laidOutBlocks([filler(30), table([1], 0, [row(cellOf(30, "项"))])]);
    expect(new Set(pagesOf(tall, "项"))).toEqual(new Set([1, 2]));
  });

  it("is parted where moving it would leave more than a third of the page white, lines together on both", () => {
    const made = laidOutBlocks([filler(25), table([1], 0, [row(cellOf(19, "项"))])]);
    const pages = pagesOf(made, "项");
    expect(pages.filter((page) => page === 1).length).toBeGreaterThanOrEqual(2);
    expect(pages.filter((page) => page === 2).length).toBeGreaterThanOrEqual(2);
    expect(made.diagnostics).toEqual([]);
  });

  it("is parted with the heading and the caption above it, which would leave the white with it", () => {
    const blocks = [
      filler(24),
      new Headings().plain(2, "标题"),
      paragraph("导语"),
      paragraph("表　题名", "caption"),
      table([1], 1, [headRow("头"), row(cellOf(19, "项"))]),
    ];
    const made = laidOutBlocks(blocks);
    for (const words of ["标题", "导语", "表　题名"]) expect(pageOf(made, words)).toBe(1);
    expect(new Set(pagesOf(made, "项"))).toEqual(new Set([1, 2]));
  });

  it("is parted below the last lines of a long paragraph that introduces it", () => {
    const made = laidOutBlocks([
      filler(22),
      paragraph("导语，".repeat(40)),
      table([1], 1, [headRow("头"), row(cellOf(19, "项"))]),
    ]);
    expect(made.lines.some(({ page, text }) => page === 2 && text.includes("导语"))).toBe(false);
    expect(new Set(pagesOf(made, "项"))).toEqual(new Set([1, 2]));
  });

  it("leaves a low row alone rather than a third of the page white", () => {
    const rows = [row(cellOf(4, "甲")), row(cellOf(16, "乙")), row(cellOf(8, "丙"))];
    const white = laidOutBlocks([filler(25), table([1], 0, rows)]);
    expect(new Set(pagesOf(white, "甲"))).toEqual(new Set([1]));
    expect(new Set(pagesOf(white, "乙"))).toEqual(new Set([2]));
    const full = laidOutBlocks([filler(32), table([1], 0, rows)]);
    expect(new Set(pagesOf(full, "甲"))).toEqual(new Set([2]));
  });

  it("is not parted where people sign in it", () => {
    const places = Array.from({ length: 9 }, () => paragraph("签字", "signature"));
    const made = laidOutBlocks([filler(25), table([1], 0, [row(cell("", { blocks: places }))])]);
    expect(new Set(pagesOf(made, "签字"))).toEqual(new Set([2]));
  });

  it("is not parted where it is the note that ends a paper, in two languages", () => {
    const note = cell("", { blocks: [paragraph("说明，".repeat(40), "note")] });
    const made = laidOutBlocks([
      filler(26),
      paragraph("末段。"),
      ...Array.from({ length: 4 }, () => paragraph("签字", "signature")),
      { ...table([0.5, 0.5], 0, [row(note, note)]), border: "none" },
    ]);
    expect(new Set([...pagesOf(made, "签字"), ...pagesOf(made, "说明")])).toEqual(new Set([2]));
  });

  it("ends above the places of those who sign, however tall it is", () => {
    for (let lines = 20; lines < 45; lines += 1) {
      const made = laidOutBlocks([
        table([1], 0, [row(cellOf(lines, "项"))]),
        paragraph("申请人", "signature"),
        paragraph("日期", "signature"),
      ]);
      const page = pageOf(made, "申请人");
      expect(pagesOf(made, "项").filter((one) => one === page).length).toBeGreaterThanOrEqual(2);
      expect(pageOf(made, "日期")).toBe(page);
      expect(made.diagnostics).toEqual([]);
    }
  });

  it("is moved whole, with the heading of rows above it, where only those who sign have no room below it", () => {
    const heading = row(cell("标题", { header: true, columnSpan: 2 }));
    for (let above = 15; above < 38; above += 1) {
      const made = laidOutBlocks([
        filler(above),
        table([0.3, 0.7], 0, [row("前", cellOf(2, "前")), heading, row("条款", cellOf(7, "项"))]),
        ...Array.from({ length: 6 }, () => paragraph("签字", "signature")),
      ]);
      const page = pageOf(made, "签字");
      expect(new Set([...pagesOf(made, "项"), ...pagesOf(made, "标题")])).toEqual(new Set([page]));
      expect(made.diagnostics).toEqual([]);
    }
  });

  it("goes on by half where it is too tall for that, four lines at least, and says what it is", () => {
    for (let lines = 17; lines < 45; lines += 1) {
      const made = laidOutBlocks([
        table([0.3, 0.7], 0, [row("条款", cellOf(lines, "项"))]),
        ...Array.from({ length: 6 }, () => paragraph("签字", "signature")),
      ]);
      const page = pageOf(made, "签字");
      const end = pagesOf(made, "项").filter((one) => one === page).length;
      expect(end).toBeGreaterThanOrEqual(page === 1 ? lines : Math.min(10, lines / 2));
      expect(pagesOf(made, "条款")).toContain(page);
      expect(made.diagnostics).toEqual([]);
    }
  });

  it("sends no few of its lines alone to the next page", () => {
    for (let lines = 14; lines < 34; lines += 1) {
      const made = laidOutBlocks([filler(25), table([0.3, 0.7], 0, [row("条款", cellOf(lines, "项"))])]);
      const over = pagesOf(made, "项").filter((page) => page === 2).length;
      expect(over === 0 || over >= 4).toBe(true);
    }
  });

  it("never leaves more than a third of a page white, whatever tables there are", () => {
    const { page } = OPTIONS.theme;
    const top = pointsOf(page.marginTopMillimetres);
    const height = pointsOf(page.heightMillimetres - page.marginBottomMillimetres) - top;
    const lines = fc.integer({ min: 1, max: 50 });
    const tables = fc
      .tuple(fc.boolean(), fc.array(lines, { minLength: 1, maxLength: 6 }))
      .map(([hasHead, heights]): readonly Block[] => [
        paragraph("表　题名", "caption"),
        table([0.3, 0.7], hasHead ? 1 : 0, [
          ...(hasHead ? [headRow("甲", "乙")] : []),
          ...heights.map((count) => row("标签", cellOf(count, "项"))),
        ]),
      ]);
    fc.assert(
      fc.property(fc.array(tables, { minLength: 1, maxLength: 5 }), (blocks) => {
        const made = laidOutBlocks(blocks.flat());
        expect(made.diagnostics).toEqual([]);
        for (const number of made.pages.keys()) {
          if (number === made.pages.length - 1) continue;
          const ends = made.lines
            .filter((line) => line.page === number + 1)
            .map((line) => line.top + line.height);
          // The padding and the lines of tables and the space above a caption are no text.
          expect((Math.max(...ends) - top) / height).toBeGreaterThan(2 / 3 - 0.03);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("is not parted within a short paragraph", () => {
    const line = "个".repeat(30);
    // Paragraphs of three lines: wherever the page ends, they stay whole.
    for (let above = 20; above < 24; above += 1) {
      const blocks = Array.from({ length: 12 }, (_, index) => said(`第${index + 1}项${line.repeat(3)}`));
      const made = laidOutBlocks([filler(above), table([1], 0, [row(cell("", { blocks }))])]);
      expect(new Set(made.lines.map(({ page }) => page)).size).toBe(2);
      const second = made.lines.find(({ page }) => page === 2);
      expect(second?.text).toMatch(/^第\d+项/u);
      expect(made.diagnostics).toEqual([]);
    }
  });

  it("is not parted between a short paragraph and its English", () => {
    const english = (words: string): Paragraph =>
      paragraph([{ type: "text", text: words, marks: [], language: "en" }], "tableText");
    for (let above = 18; above < 26; above += 1) {
      const blocks = Array.from({ length: 8 }, (_, index) => [
        said(`第${index + 1}项${"个".repeat(80)}`),
        english(`Item ${index + 1} ${"words ".repeat(40)}`),
      ]).flat();
      const made = laidOutBlocks([filler(above), table([1], 0, [row(cell("", { blocks }))])]);
      expect(new Set(made.lines.map(({ page }) => page)).size).toBe(2);
      expect(made.lines.find(({ page }) => page === 2)?.text).toMatch(/^第\d+项/u);
      expect(made.diagnostics).toEqual([]);
    }
  });

  it("is parted within a long paragraph, which would leave half a page white", () => {
    const blocks = [said("短。"), said("个".repeat(1200))];
    const made = laidOutBlocks([filler(20), table([1], 0, [row(cell("", { blocks }))])]);
    expect(pageOf(made, "短。")).toBe(1);
    expect(pagesOf(made, "个")).toContain(1);
    expect(pagesOf(made, "个")).toContain(2);
  });
});

describe("the head of rows that go on on the next page", () => {
  const group = (rows: number, label: string): readonly Row[] =>
    Array.from({ length: rows }, (_, index) => ({
      cells: [
        ...(index === 0 ? [cell(label, { header: true, rowSpan: rows })] : []),
        cell(`行${index + 1}`, { header: true }),
        cell("值"),
      ],
    }));

  it("says again what they are, as a mark of the page, in the middle of its part", () => {
    const made = laidOutBlocks([{ ...table([0.2, 0.3, 0.5], 0, group(40, "接收方")), form: true }]);
    expect(made.diagnostics).toEqual([]);
    expect(pagesOf(made, "接收方")).toEqual([1, 2]);
    const asides = made.pages.map(({ items }) =>
      items.flatMap((item) =>
        item.type === "line" && item.line.pieces.some(({ text }) => text === "接收方") ? [item.aside] : [],
      ),
    );
    expect(asides).toEqual([[undefined], ["again"]]);
    const again = made.lines.find(({ text, page }) => text === "接收方" && page === 2);
    const onSecond = made.lines.filter(({ text, page }) => text.startsWith("行") && page === 2);
    expect(again?.top).toBeGreaterThan(onSecond[0]?.top ?? 0);
    expect(again?.top).toBeLessThan(onSecond.at(-1)?.top ?? 0);
  });

  it("makes a single low row as high as it", () => {
    const made = laidOutBlocks([table([0.05, 0.35, 0.6], 0, group(37, "个人信息处理者")), paragraph("后文")]);
    expect(made.diagnostics).toEqual([]);
    expect(pageOf(made, "行37")).toBe(2);
    expect(pagesOf(made, "个")).toEqual([1, 2]);
    const end = made.lines.find(({ text, page }) => text === "者" && page === 2);
    const after = made.lines.find(({ text }) => text === "后文");
    expect(after?.top).toBeGreaterThanOrEqual((end?.top ?? Infinity) + (end?.height ?? 0));
  });

  it("says nothing where it would take a fifth of the page, nor in a cell that is no head", () => {
    const tall = laidOutBlocks([table([0.05, 0.35, 0.6], 0, group(37, "个人信息处理者情况说明".repeat(2)))]);
    expect(tall.diagnostics).toEqual([]);
    expect(pagesOf(tall, "个")).not.toContain(2);
    expect(pageOf(tall, "行37")).toBe(2);
    const plain = group(60, "").map((one, index): Row =>
      index === 0 ? { cells: [cell("上海", { rowSpan: 60 }), ...one.cells.slice(1)] } : one,
    );
    expect(pagesOf(laidOutBlocks([table([0.2, 0.3, 0.5], 0, plain)]), "上海")).toEqual([1]);
  });
});

describe("the label of a row that goes on on the next page", () => {
  const tall = (...labels: readonly string[]): LaidOut =>
    laidOutBlocks([
      filler(20),
      table([0.1, 0.3, 0.6], 1, [headRow("序号", "名称", "内容"), row(...labels, cellOf(30, "项"))]),
    ]);
  const asides = ({ pages }: LaidOut, words: string): readonly (string | undefined)[] =>
    pages.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.type === "line" && item.line.pieces.some(({ text }) => text === words) ? [item.aside] : [],
      ),
    );

  it("says again what it is, as a mark of the page, with its number where that comes first", () => {
    const made = tall("88", "会员账户");
    expect(made.diagnostics).toEqual([]);
    expect(pagesOf(made, "会员账户")).toEqual([1, 2]);
    expect(asides(made, "会员账户")).toEqual([undefined, "again"]);
    expect(asides(made, "88")).toEqual([undefined, "again"]);
    const again = made.lines.find(({ text, page }) => text === "会员账户" && page === 2);
    const first = made.lines.find(({ text, page }) => text.startsWith("项") && page === 2);
    expect(again?.top).toBe(first?.top);
  });

  it("is the first cell only where that has words", () => {
    const made = tall("会员", "账户");
    expect(pagesOf(made, "会员")).toEqual([1, 2]);
    expect(pagesOf(made, "账户")).toEqual([1]);
  });

  it("has room even where less is left of the row", () => {
    for (let lines = 26; lines < 40; lines += 1) {
      const made = laidOutBlocks([
        filler(12),
        table([0.05, 0.95], 0, [row("会员账户", cellOf(lines, "项")), row("后", "后行")]),
      ]);
      expect(made.diagnostics).toEqual([]);
      const goesOn = pagesOf(made, "项").includes(2);
      expect(pagesOf(made, "会")).toEqual(goesOn ? [1, 2] : [1]);
      const label = made.lines.find(({ text, page }) => text === "户" && page === 2);
      const below = made.lines.find(({ text }) => text === "后行");
      if (goesOn) expect(below?.top).toBeGreaterThanOrEqual((label?.top ?? Infinity) + (label?.height ?? 0));
    }
  });

  it("is the first cell of its own where a head of several rows stands before it", () => {
    const head = cell("部分", { header: true, rowSpan: 3 });
    const made = laidOutBlocks([
      table([0.1, 0.1, 0.3, 0.5], 0, [
        row(head, "甲条", "要求甲", cellOf(2, "前")),
        row("88", "要求乙", cellOf(60, "项")),
        row("丙条", "要求丙", cellOf(2, "后")),
      ]),
    ]);
    expect(made.diagnostics).toEqual([]);
    expect(pagesOf(made, "项")).toContain(2);
    expect(asides(made, "88")).toEqual([undefined, "again"]);
    expect(asides(made, "要求乙")).toEqual([undefined, "again"]);
    expect(asides(made, "要求甲")).toEqual([undefined]);
  });

  it("is no column of running text side by side", () => {
    const made = laidOutBlocks([
      filler(20),
      { ...table([0.5, 0.5], 0, [row("中文", cellOf(40, "项"))]), border: "none" },
    ]);
    expect(pagesOf(made, "项")).toContain(2);
    expect(pagesOf(made, "中文")).toEqual([1]);
  });
});

describe("the caption of a table that goes on on the next page", () => {
  const rows = Array.from({ length: 60 }, (_, index) => row(`行${index + 1}`, "值"));
  const captions = ({ lines }: LaidOut): readonly string[] =>
    lines.filter(({ text }) => /题名|Title/u.test(text)).map(({ text, page }) => `${page} ${text}`);

  it.each([
    ["with a head", 1],
    ["without one", 0],
  ])("stands above it again and says that it goes on: a table %s", (_name, head) => {
    const made = laidOutBlocks([paragraph("表　题名", "caption"), table([0.3, 0.7], head, rows)]);
    expect(made.diagnostics).toEqual([]);
    expect(captions(made)).toEqual(["1 表　题名", "2 表　题名（续）"]);
    const again = made.pages[1]?.items.find((item) => item.type === "line");
    expect(again?.type === "line" && again.aside).toBe("again");
  });

  it("says so in each language", () => {
    const english = { type: "text" as const, text: "Title", marks: [], language: "en" as const };
    const both = paragraph([...inlines("表　题名"), { type: "lineBreak" }, english], "caption");
    expect(captions(laidOutBlocks([both, table([0.3, 0.7], 0, rows)]))).toEqual([
      "1 表　题名",
      "1 Title",
      "2 表　题名（续）",
      "2 Title (continued)",
    ]);
    const alone = {
      ...tree([paragraph("Title", "caption"), table([0.3, 0.7], 0, rows)]),
      language: "en" as const,
    };
    expect(captions(laidOut(alone))).toEqual(["1 Title", "2 Title (continued)"]);
  });

  it("says so in the language of the line, whatever names in it have no English", () => {
    const words = { type: "text" as const, text: "Title: ", marks: [], language: "en" as const };
    const both = paragraph(
      [...inlines("表　题名"), { type: "lineBreak" }, words, ...inlines("题名")],
      "caption",
    );
    expect(captions(laidOutBlocks([both, table([0.3, 0.7], 0, rows)])).slice(2)).toEqual([
      "2 表　题名（续）",
      "2 Title: 题名 (continued)",
    ]);
    const name = { type: "text" as const, text: "题名", marks: [], language: "zh" as const };
    const alone = {
      ...tree([paragraph([...inlines("Title: "), name], "caption"), table([0.3, 0.7], 0, rows)]),
      language: "en" as const,
    };
    expect(captions(laidOut(alone))).toEqual(["1 Title: 题名", "2 Title: 题名 (continued)"]);
  });

  it("is printed once where the table ends on its page, and calls its note once", () => {
    const note = { type: "footnote" as const, number: 1, inlines: inlines("注文") };
    const caption = paragraph([...inlines("表　题名"), note], "caption");
    const short = laidOutBlocks([caption, table([0.3, 0.7], 0, rows.slice(0, 5))]);
    expect(short.diagnostics).toEqual([]);
    expect(captions(short)).toHaveLength(1);
    const long = laidOutBlocks([caption, table([0.3, 0.7], 0, rows)]);
    expect(long.diagnostics).toEqual([]);
    expect(captions(long).at(-1)).toBe("2 表　题名（续）");
    expect(long.lines.filter(({ text }) => text.includes("注文"))).toHaveLength(1);
  });
});

describe("the heading of rows that go on on the next page", () => {
  const heading = (words: string, columnSpan = 2): Row["cells"][number] =>
    cell(words, { header: true, columnSpan });
  const rows = (count: number, word: string): readonly Row[] =>
    Array.from({ length: count }, (_, index) => row(`${word}${index + 1}`, "值"));
  const headings = ({ lines }: LaidOut): readonly string[] =>
    lines.filter(({ text }) => /第.方/u.test(text)).map(({ text, page }) => `${page} ${text}`);

  it("stands above them again, below the head of the table, as a mark of the page", () => {
    const made = laidOutBlocks([
      table([0.3, 0.7], 1, [
        headRow("项", "内容"),
        ...rows(3, "前"),
        row(heading("第一方")),
        ...rows(60, "行"),
      ]),
    ]);
    expect(made.diagnostics).toEqual([]);
    expect(headings(made)).toEqual(["1 第一方", "2 第一方（续）"]);
    const second = made.lines.filter(({ page }) => page === 2).map(({ text }) => text);
    expect(second.slice(0, 3)).toEqual(["项", "内容", "第一方（续）"]);
    const items = made.pages[1]?.items.flatMap((item) => (item.type === "line" ? [item.aside] : []));
    expect(items?.slice(0, 4)).toEqual(["again", "again", "again", undefined]);
  });

  it("is not said where the page begins with another, and of several the last", () => {
    for (let count = 20; count < 50; count += 1) {
      const made = laidOutBlocks([
        table([0.3, 0.7], 0, [
          row(heading("第一方")),
          ...rows(count, "行"),
          row(heading("第二方")),
          ...rows(30, "末"),
        ]),
      ]);
      expect(made.diagnostics).toEqual([]);
      const first = made.lines.find(({ page }) => page === 2)?.text;
      const begins = made.lines.find(({ text }) => text === "第二方")?.page;
      expect(first).toMatch(begins === 2 ? /^(第一方（续）|第二方)$/u : /^第二方（续）$/u);
      if (first === "第二方") expect(headings(made)).toEqual(["1 第一方", "2 第二方"]);
    }
  });

  it("stands above a row that is parted, with the label of the row", () => {
    const made = laidOutBlocks([
      filler(10),
      table([0.3, 0.7], 0, [row(heading("第一方")), row("条款", cellOf(50, "项"))]),
    ]);
    expect(made.diagnostics).toEqual([]);
    expect(headings(made)).toEqual(["1 第一方", "2 第一方（续）"]);
    expect(pagesOf(made, "条款")).toEqual([1, 2]);
    const again = made.lines.find(({ text }) => text.endsWith("（续）"));
    for (const line of made.lines.filter(({ page }) => page === 2))
      if (line !== again) expect(line.top).toBeGreaterThanOrEqual((again?.top ?? 0) + (again?.height ?? 0));
  });

  it("stands beside the head of several rows", () => {
    const head = cell("部分", { header: true, rowSpan: 61 });
    const made = laidOutBlocks([
      table([0.2, 0.3, 0.5], 0, [
        row(head, heading("第一方")),
        ...rows(60, "行"),
        ...rows(2, "后").map(alone),
      ]),
    ]);
    expect(made.diagnostics).toEqual([]);
    expect(headings(made)).toEqual(["1 第一方", "2 第一方（续）"]);
    expect(pagesOf(made, "部分")).toEqual([1, 2]);
  });

  it("says in each language that it goes on, and calls no note again", () => {
    const note = { type: "footnote" as const, number: 1, inlines: inlines("注文") };
    const english = { type: "text" as const, text: "第一方 Party", marks: [], language: "en" as const };
    const both = cell("", {
      header: true,
      columnSpan: 2,
      blocks: [paragraph([...inlines("第一方"), note], "tableHead"), paragraph([english], "tableHead")],
    });
    const made = laidOutBlocks([table([0.3, 0.7], 0, [row(both), ...rows(60, "行")])]);
    expect(made.diagnostics).toEqual([]);
    expect(headings(made).slice(-2)).toEqual(["2 第一方（续）", "2 第一方 Party (continued)"]);
    expect(made.lines.filter(({ text }) => text.includes("注文"))).toHaveLength(1);
  });

  function alone({ cells }: Row): Row {
    return { cells: [cell("余"), ...cells] };
  }
});

describe("a note right below a table", () => {
  it("stands on the page of its last row", () => {
    for (let above = 30; above < 41; above += 1) {
      const made = laidOutBlocks([
        filler(above),
        table([1], 0, [row(cellOf(1, "甲")), row(cellOf(1, "乙")), row(cellOf(1, "丙"))]),
        paragraph("注：本表说明。", "note"),
        paragraph("正文。".repeat(200)),
      ]);
      expect(pageOf(made, "注：")).toBe(pageOf(made, "丙"));
    }
  });
});
