import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../src/document/node.js";
import { picture } from "../writers/picture.js";
import { cell, headRow, Headings, list, paragraph, row, table, text } from "../writers/tree-parts.js";
import { laidOutBlocks, pageOf, type LaidOut } from "./laid-out.js";

/** Lines of a full page of body text: 246.2 mm at 26 points. */
const FULL_PAGE = 26;

/** Single-line paragraphs. */
function lines(count: number): readonly Block[] {
  return Array.from({ length: count }, (_, index) => paragraph(`行${index}`, "plain"));
}

function withoutLoss({ diagnostics }: LaidOut): void {
  expect(diagnostics.filter((finding) => finding.code === "writer/text-lost")).toEqual([]);
}

describe("headings", () => {
  const followers: Readonly<Record<string, readonly Block[]>> = {
    paragraph: [paragraph("后文，".repeat(60))],
    "short paragraph": [paragraph("后文。")],
    table: [table([0.5, 0.5], 1, [headRow("后文", "表头"), row("一", "二"), row("三", "四")])],
    "table with a tall first row": [table([1], 0, [row(`后文${"很长的格，".repeat(300)}`)])],
    list: [list(true, ["1.", "2."], ["后文", "第二"])],
    heading: [new Headings().plain(2, "次级"), paragraph("后文，".repeat(60))],
  };
  for (const [name, blocks] of Object.entries(followers)) {
    it(`never stand alone before a ${name}`, () => {
      for (let offset = 0; offset < FULL_PAGE; offset += 1) {
        const found = laidOutBlocks([...lines(offset), new Headings().plain(1, "标题"), ...blocks]);
        withoutLoss(found);
        expect(pageOf(found, "标题")).toBe(pageOf(found, "后文"));
      }
    });
  }

  it("are placed in one pass: two hundred of them cost no more than their lines", () => {
    const headings = new Headings();
    const blocks = Array.from({ length: 200 }, () => [headings.numbered(1, "标题"), ...lines(12)]).flat();
    laidOutBlocks(blocks.slice(0, 50));
    const started = performance.now();
    const found = laidOutBlocks(blocks);
    expect(performance.now() - started).toBeLessThan(5_000);
    withoutLoss(found);
  });
});

describe("paragraphs", () => {
  it("leave no single line at the foot or the head of a page", () => {
    for (let offset = 18; offset < FULL_PAGE; offset += 1) {
      const found = laidOutBlocks([...lines(offset), paragraph("段落文字，".repeat(34)), paragraph("后")]);
      withoutLoss(found);
      const own = found.lines.filter((line) => line.text.includes("文字"));
      for (const page of new Set(own.map((line) => line.page))) {
        expect(own.filter((line) => line.page === page).length).toBeGreaterThan(1);
      }
    }
  });

  it("longer than a page run over as many as they need", () => {
    const found = laidOutBlocks([paragraph("个人信息出境认证，".repeat(600))]);
    withoutLoss(found);
    expect(found.pages.length).toBeGreaterThan(6);
  });

  it("are as far apart as the theme's pitch, whatever their characters", () => {
    const found = laidOutBlocks([
      paragraph("汉字", "plain"),
      paragraph("Latin", "plain"),
      paragraph("☑", "plain"),
    ]);
    expect(found.lines.map((line) => line.height)).toEqual([26, 26, 26]);
    const tops = found.lines.map((line) => line.top);
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeCloseTo(26);
    expect((tops[2] ?? 0) - (tops[1] ?? 0)).toBeCloseTo(26);
  });

  it("leave no empty page when space after them does not fit", () => {
    const found = laidOutBlocks([...lines(FULL_PAGE - 1), paragraph("注", "note")]);
    expect(found.pages).toHaveLength(1);
  });
});

describe("tables", () => {
  const row3 = row("1", `高格：${"三页的内容，".repeat(900)}尾`, "右");

  it("let a row of three pages run over them, with the head on each", () => {
    const found = laidOutBlocks([
      table([0.1, 0.8, 0.1], 1, [
        headRow("序", "内容", "注"),
        row("0", "前", "x"),
        row3,
        row("2", "后", "y"),
      ]),
    ]);
    withoutLoss(found);
    expect(found.pages.length).toBeGreaterThanOrEqual(3);
    for (let page = 1; page <= found.pages.length; page += 1) {
      expect(found.lines.find((line) => line.page === page)?.text).toBe("序");
    }
    expect(pageOf(found, "尾")).toBe(found.pages.length);
  });

  it("keep a row that fits on a page together", () => {
    for (let offset = 10; offset < FULL_PAGE; offset += 1) {
      const found = laidOutBlocks([
        ...lines(offset),
        table([1], 0, [row("格"), row("行内文字，".repeat(40))]),
      ]);
      withoutLoss(found);
      const pages = found.lines.filter((line) => line.text.includes("内文")).map((line) => line.page);
      expect(new Set(pages).size).toBe(1);
    }
  });

  it("print a head taller than a page once and lose none of it", () => {
    const found = laidOutBlocks([
      table([1], 1, [
        headRow("很高的表头，".repeat(500)),
        row("正文"),
        ...Array.from({ length: 60 }, () => row("行")),
      ]),
    ]);
    withoutLoss(found);
    expect(pageOf(found, "正文")).toBeGreaterThan(1);
  });

  it("keep the head with the first row", () => {
    for (let offset = 20; offset < FULL_PAGE; offset += 1) {
      const found = laidOutBlocks([
        ...lines(offset),
        table([1], 1, [headRow("表头"), row("首行，".repeat(60))]),
      ]);
      withoutLoss(found);
      expect(pageOf(found, "表头")).toBe(pageOf(found, "首行"));
    }
  });

  it("made of head rows only are printed once", () => {
    const found = laidOutBlocks([table([1], 2, [headRow("甲"), headRow("乙")])]);
    withoutLoss(found);
    expect(found.lines.map((line) => line.text)).toEqual(["甲", "乙"]);
  });

  it("keep rows joined by a span together and let taller ones run over the page", () => {
    const short = table([0.5, 0.5], 0, [row(cell("合", { rowSpan: 2 }), "一"), row("二")]);
    const tall = table([0.5, 0.5], 0, [
      row(cell("合并，".repeat(700), { rowSpan: 3 }), "一"),
      row("二，".repeat(700)),
      row("三"),
    ]);
    for (let offset = 22; offset < FULL_PAGE; offset += 1) {
      const found = laidOutBlocks([...lines(offset), short]);
      withoutLoss(found);
      expect(pageOf(found, "合")).toBe(pageOf(found, "二"));
    }
    withoutLoss(laidOutBlocks([...lines(3), tall, paragraph("后")]));
  });
});

describe("what belongs together", () => {
  /** Runs a check with the blocks at every height of a page. */
  function atEveryHeight(blocks: readonly Block[], check: (found: LaidOut) => void): void {
    for (let offset = 0; offset < FULL_PAGE; offset += 1) {
      const found = laidOutBlocks([...lines(offset), ...blocks]);
      withoutLoss(found);
      check(found);
    }
  }

  it("is a caption, the head and the first two rows of a table", () => {
    const rows = [headRow("表头"), row("首行"), row("次行"), row("末前"), row("末行")];
    atEveryHeight([paragraph("表名", "caption"), table([1], 1, rows)], (found) => {
      expect(new Set(["表名", "表头", "首行", "次行"].map((text) => pageOf(found, text))).size).toBe(1);
      expect(pageOf(found, "末前")).toBe(pageOf(found, "末行"));
    });
  });

  it("is a table that asks for it, with its caption", () => {
    const rows = Array.from({ length: 12 }, (_, index) => row(`格${index}。`));
    const whole = { ...table([1], 0, rows), keepTogether: true };
    atEveryHeight([paragraph("表名", "caption"), whole], (found) => {
      expect(pageOf(found, "表名")).toBe(pageOf(found, "格11。"));
    });
  });

  it("is not a table taller than a page, which runs over it with its caption on the first", () => {
    const rows = Array.from({ length: 70 }, (_, index) => row(`格${index}。`));
    const whole = { ...table([1], 0, rows), keepTogether: true };
    const found = laidOutBlocks([...lines(10), paragraph("表名", "caption"), whole]);
    withoutLoss(found);
    expect(pageOf(found, "表名")).toBe(1);
    expect(pageOf(found, "格0。")).toBe(1);
    expect(pageOf(found, "格69。")).toBe(3);
  });

  it("are signatures and the last two lines of the text above them, not all of it", () => {
    const text = "意见，".repeat(60);
    const signatures = ["签字一", "签字二", "签字三"].map((words) => paragraph(words, "signature"));
    let isDivided = false;
    atEveryHeight([new Headings().plain(2, "标题"), paragraph(text), ...signatures], (found) => {
      const pages = found.lines.filter((line) => line.text.includes("意见")).map((line) => line.page);
      expect(new Set(["签字一", "签字二", "签字三"].map((words) => pageOf(found, words)))).toEqual(
        new Set(pages.slice(-2)),
      );
      expect(pageOf(found, "标题")).toBe(pages[0]);
      isDivided ||= pages[0] !== pages.at(-1);
    });
    expect(isDivided).toBe(true);
  });

  it("is the closing note, whole, and what it is about", () => {
    const note = paragraph("说明，".repeat(80), "note");
    const rows = ["一。", "二。", "三。"].map((words) => row(words));
    const captioned = [paragraph("表名", "caption"), table([1], 0, rows)];
    for (const above of [captioned, [paragraph("签字", "signature")]]) {
      atEveryHeight([...above, note], (found) => {
        const pages = found.lines.filter(({ text }) => text.includes("说明")).map(({ page }) => page);
        const last = found.lines.findLast(({ text }) => !text.includes("说明"));
        expect(new Set(pages)).toEqual(new Set([last?.page]));
        if (above === captioned) expect(pageOf(found, "表名")).toBe(pageOf(found, "一。"));
      });
    }
  });

  it("is a picture and its caption", () => {
    const figure = { type: "figure", media: picture(), width: 60, alternative: "图" } as const;
    atEveryHeight([figure, paragraph("图名", "center"), paragraph("后文")], (found) => {
      const page = found.pages.findIndex(({ items }) => items.some(({ type }) => type === "picture")) + 1;
      expect(page).toBe(pageOf(found, "图名"));
    });
  });
});

describe("any blocks", () => {
  const words = fc.string({
    unit: fc.constantFrom("个", "人", "，", "“", "”", "a", "1", " ", "\u3000", "。"),
    maxLength: 400,
  });
  const cells = fc.array(
    fc.record({ words, columnSpan: fc.integer({ min: 1, max: 3 }), rowSpan: fc.integer({ min: 1, max: 4 }) }),
    {
      maxLength: 4,
    },
  );
  const block = fc.oneof(
    words.map((text): Block => paragraph(text)),
    words.map((text): Block => ({ ...paragraph(text, "center"), keepWithNext: true })),
    fc.array(words, { maxLength: 4 }).map((items): Block => list(true, ["1.", "（2）", ""], items)),
    fc
      .tuple(fc.array(cells, { maxLength: 6 }), fc.integer({ min: 0, max: 3 }))
      .map(([rows, headerRows]): Block =>
        table(
          [0.3, 0.3, 0.4],
          headerRows,
          rows.map((entries) => row(...entries.map(({ words: text, ...spans }) => cell(text, spans)))),
        ),
      ),
    fc.constant<Block>({ type: "pageBreak" }),
  );

  it("reach the page whole", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        withoutLoss(laidOutBlocks(blocks));
      }),
      { numRuns: 150 },
    );
  });

  it("reach the page whole with any characters, line ends and spaces", () => {
    const hostile = fc.string({ unit: "binary", maxLength: 120 });
    const spaced = fc.string({
      unit: fc.constantFrom(
        "\n",
        "\r",
        " ",
        "\u00a0",
        "\u3000",
        "\u2028",
        "-",
        "/",
        "字",
        "word",
        "，",
        "\u2011",
      ),
      maxLength: 80,
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, spaced), { maxLength: 6 }), (texts) => {
        const cells = texts.map((words) => cell(words));
        withoutLoss(
          laidOutBlocks([
            paragraph(texts.map((words) => text(words, ["underline"]))),
            paragraph(texts, "plain"),
            list(true, texts, texts),
            table([0.1, 0.9], 1, [row(...cells), row(...cells)]),
          ]),
        );
      }),
      { numRuns: 100 },
    );
  });
});
