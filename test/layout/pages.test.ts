import { describe, expect, it } from "vitest";
import type { Block, Inline } from "../../src/document/node.js";
import {
  cell,
  headRow,
  Headings,
  inlines,
  list,
  paragraph,
  row,
  table,
  text,
} from "../writers/tree-parts.js";
import { laidOutBlocks, pageOf, type LaidOut } from "./laid-out.js";
import { inkEnd, pagesAsText } from "./placed.js";

/** Lines of a full page of body text: 246.2 mm at 26 points. */
const FULL_PAGE = 26;

function lines(count: number): readonly Block[] {
  return Array.from({ length: count }, (_, index) => paragraph(`行${index}`, "plain"));
}

function note(number: number, words: string): Inline {
  return { type: "footnote", number, inlines: inlines(words) };
}

function withoutLoss({ diagnostics }: LaidOut): void {
  expect(diagnostics).toEqual([]);
}

const MIXED = [
  "本公司于2026年1月1日至2026年10月31日共向境外提供340,000人的个人信息，其中敏感个人信息5,600人，占比约1.6%；",
  "通知见https://www.wuyouli.example.cn/privacy/notice/cross-border?lang=zh&version=2026-10，电子邮箱为privacy@wuyouli.example.cn。",
  "依照《中华人民共和国个人信息保护法》（以下简称《个人信息保护法》）第三十九条、“单独同意”（separate consent）规则——",
  "以及GB/T 39335-2020附录D的“likelihood × impact”方法，保存期限为36个月，字号14 pt，行距26 pt……",
  "统一社会信用代码91310000MA0FAKE09P，SHA-256为e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855。",
].join("");

/** Everything the setting of pages has a rule for, each as pages that a reader can check. */
const PAGES: Readonly<Record<string, readonly Block[]>> = {
  "mixed-text": [
    new Headings().numbered(1, "混排：中文、English、数字与单位"),
    paragraph(MIXED),
    paragraph(text(MIXED, ["bold"]), "plain"),
    paragraph(MIXED, "note"),
    table([0.3, 0.7], 1, [
      headRow("项目", "内容"),
      row("混排", MIXED),
      row("https://www.example.cn/a/b/c", "91310000MA0FAKE09P"),
    ]),
  ],
  "headings-and-single-lines": [
    ...lines(FULL_PAGE - 1),
    new Headings().numbered(1, "标题与后文同页"),
    paragraph("四行的段落在页末不留单行，".repeat(8)),
    ...lines(20),
    paragraph("五行的段落在页末留两行，在下页留两行以上，".repeat(6)),
  ],
  list: [
    list(
      true,
      ["1.", "2.", "10."],
      [
        "短项",
        "长项，".repeat(20),
        { blocks: [paragraph("分项："), list(true, ["（1）", "（2）"], ["甲", "乙，".repeat(20)])] },
      ],
    ),
  ],
  "tall-row": [
    paragraph("表　跨三页的行", "caption"),
    table([0.15, 0.6, 0.25], 1, [
      headRow("序号", "内容", "备注"),
      row("1", "短行", "—"),
      row("2", `始${"三页的内容，".repeat(640)}终`, "右"),
      row("3", "后行", "—"),
    ]),
  ],
  "merged-cells": [
    ...lines(12),
    table([0.3, 0.3, 0.4], 1, [
      headRow("接收方", "数据项", "目的"),
      row(cell("甲公司，负责预订与会员服务，".repeat(12), { rowSpan: 20 }), "数据项1", "目的1"),
      ...Array.from({ length: 19 }, (_, index) => row(`数据项${index + 2}`, `目的${index + 2}，`.repeat(4))),
      row(cell("乙公司", { rowSpan: 2 }), "数据项21", "目的21"),
      row("数据项22", "目的22"),
    ]),
  ],
  footnotes: [
    ...lines(FULL_PAGE - 4),
    paragraph([
      "有注的段落",
      note(1, "第一条注。"),
      "，一直写到页末的最后几行，".repeat(5),
      "最后一行也有注",
      note(2, `第二条注很长，${"续入下页，".repeat(120)}完。`),
      "。",
    ]),
    table([0.5, 0.5], 1, [headRow("甲", "乙"), row(cell(["表内有注", note(3, "表内的注。")]), "乙")]),
  ],
};

describe("pages", () => {
  it.each(Object.entries(PAGES))("are set by the rules: %s", async (name, blocks) => {
    const found = laidOutBlocks(blocks);
    withoutLoss(found);
    await expect(pagesAsText(found)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it.each(Object.entries(PAGES))("hold no line wider than its room: %s", (_name, blocks) => {
    for (const { line } of laidOutBlocks(blocks).lines)
      expect(inkEnd(line)).toBeLessThanOrEqual(line.room + 0.05);
  });
});

describe("notes", () => {
  it("stand at the foot of the page of their mark, wherever on the page it is", () => {
    for (let offset = 0; offset < 30; offset += 1) {
      const found = laidOutBlocks([
        ...lines(offset),
        paragraph(["正文", note(1, "注一")]),
        paragraph("后文"),
      ]);
      withoutLoss(found);
      expect(pageOf(found, "注一")).toBe(pageOf(found, "正文"));
      const foot = found.lines.find(({ text: words }) => words.includes("注一"));
      expect((foot?.top ?? 0) + (foot?.height ?? 0)).toBeCloseTo((297 - 25.4) * (72 / 25.4));
    }
  });

  it("never lie on the text above them", () => {
    for (let offset = 0; offset < 30; offset += 1) {
      const found = laidOutBlocks([
        ...lines(offset),
        paragraph([
          "长段，".repeat(40),
          note(1, "注一，".repeat(30)),
          "续，".repeat(40),
          note(2, "注二"),
          "完",
        ]),
        ...lines(3),
      ]);
      withoutLoss(found);
      found.pages.forEach((_page, index) => {
        const own = found.lines.filter(({ page }) => page === index + 1);
        const body = own.filter(({ height }) => height === 26);
        const feet = own.filter(({ height }) => height === 14);
        const lowest = Math.max(...body.map(({ top, height }) => top + height));
        for (const { top } of feet) expect(top).toBeGreaterThan(lowest);
      });
    }
  });

  it("longer than a page go on from page to page", () => {
    const found = laidOutBlocks([
      paragraph(["正文", note(1, "很长的注，".repeat(1_500))]),
      paragraph("后文"),
    ]);
    withoutLoss(found);
    expect(found.pages.length).toBeGreaterThan(2);
  });

  it("of a head that is repeated are printed once", () => {
    const head = { cells: [cell(["表头", note(1, "头注")], { header: true })] };
    const found = laidOutBlocks([table([1], 1, [head, ...Array.from({ length: 90 }, () => row("行"))])]);
    withoutLoss(found);
    expect(found.lines.filter(({ text: words }) => words.startsWith("表头")).length).toBeGreaterThan(1);
    expect(found.lines.filter(({ text: words }) => words.includes("头注"))).toHaveLength(1);
  });

  it("in notes stand behind the note that holds them", () => {
    const inner: Inline = {
      type: "footnote",
      number: 1,
      inlines: ["外注", note(2, "内注")].map((one) => (typeof one === "string" ? text(one) : one)),
    };
    const found = laidOutBlocks([paragraph(["正文", inner])]);
    withoutLoss(found);
    expect(found.lines.slice(-2).map(({ text: words }) => words)).toEqual(["1 外注2", "2 内注"]);
  });
});

describe("merged cells", () => {
  const rows = Array.from({ length: 60 }, (_, index) =>
    index === 0 ? row(cell("合并的格，".repeat(260), { rowSpan: 60 }), "行0") : row(`行${index}`),
  );

  it("go on over pages beside their rows, with every row whole", () => {
    const found = laidOutBlocks([table([0.5, 0.5], 0, rows)]);
    withoutLoss(found);
    expect(found.pages.length).toBeGreaterThan(1);
    for (let page = 1; page <= found.pages.length; page += 1) {
      expect(found.lines.some((line) => line.page === page && line.text.includes("合并"))).toBe(true);
    }
  });

  it("that end where the page does leave the rows below them alone", () => {
    for (let offset = 0; offset < 30; offset += 1) {
      withoutLoss(
        laidOutBlocks([
          ...lines(offset),
          table([0.3, 0.3, 0.4], 1, [headRow("甲", "乙", "丙"), ...merged()]),
        ]),
      );
    }
  });

  function merged(): readonly ReturnType<typeof row>[] {
    return [
      row(cell("组一，".repeat(30), { rowSpan: 3 }), "一", "甲，".repeat(20)),
      row("二", "乙，".repeat(40)),
      row("三", "丙"),
      row(cell("组二", { rowSpan: 2, columnSpan: 2 }), "丁，".repeat(60)),
      row("戊"),
    ];
  }
});

describe("large documents", () => {
  it("of four thousand rows are placed whole, each row once", () => {
    const rows = Array.from({ length: 4_000 }, (_, index) => row(String(index), `第${index}行`, "—"));
    const found = laidOutBlocks([table([0.2, 0.6, 0.2], 1, [headRow("序号", "内容", "备注"), ...rows])]);
    withoutLoss(found);
    const own = found.lines.flatMap(({ text: words }) => /^第(\d+)行$/u.exec(words)?.[1] ?? []);
    expect(own).toEqual(rows.map((_row, index) => String(index)));
  });

  it("of two hundred headings strand none, whatever stands before them", () => {
    for (let offset = 0; offset < 30; offset += 1) {
      const headings = new Headings();
      const chapters = Array.from({ length: 200 }, (_, index): readonly Block[] => [
        headings.numbered(index % 4 === 0 ? 1 : 2, `章${index}。`),
        ...(index % 3 === 0
          ? [table([1], 1, [headRow("头"), row(`后${index}。`), row("次")])]
          : [paragraph(`后${index}。`)]),
        ...lines(index % 5),
      ]).flat();
      const found = laidOutBlocks([...lines(offset), ...chapters]);
      const pages = new Map(
        found.lines.map(({ text: words, page }) => [words.replace(/^.*(?=章)/u, ""), page]),
      );
      for (let index = 0; index < 200; index += 1)
        expect(pages.get(`章${index}。`)).toBe(pages.get(`后${index}。`));
    }
  });
});

describe("what people sign", () => {
  it("has the last rows of the table above it on its page, wherever that begins", () => {
    for (let offset = 0; offset < FULL_PAGE; offset += 1) {
      const rows = Array.from({ length: 12 }, (_, index) => row(`第${index}行`));
      const found = laidOutBlocks([
        ...lines(offset),
        table([1], 1, [headRow("内容"), ...rows]),
        { ...paragraph("签字处", "signature"), keepWithNext: true },
        paragraph("日期处", "signature"),
      ]);
      withoutLoss(found);
      const pages = ["第11行", "签字处", "日期处"].map((words) => pageOf(found, words));
      expect(new Set(pages).size, String(offset)).toBe(1);
    }
  });

  it("lets a table go that is followed by something else", () => {
    const apart = Array.from({ length: FULL_PAGE }, (_, offset) => {
      const rows = Array.from({ length: 12 }, (_row, index) => row(`第${index}行`));
      const found = laidOutBlocks([...lines(offset), table([1], 0, rows), paragraph("后文。")]);
      return pageOf(found, "第11行") !== pageOf(found, "后文。");
    });
    expect(apart).toContain(true);
  });
});

describe("a heading of many lines", () => {
  it("is never parted", () => {
    for (let offset = 0; offset < FULL_PAGE; offset += 1) {
      const heading = new Headings().plain(2, "首".concat("标题很长，".repeat(24), "尾"));
      const found = laidOutBlocks([...lines(offset), heading, paragraph("后文。")]);
      const pages = ["首", "尾", "后文。"].map((words) => pageOf(found, words));
      expect(new Set(pages).size, String(offset)).toBe(1);
    }
  });
});
