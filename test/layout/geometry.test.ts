import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointsOf } from "../../src/document/theme.js";
import type { Block, Inline } from "../../src/document/node.js";
import { picture } from "../writers/picture.js";
import { cell, headRow, Headings, inlines, paragraph, row, table } from "../writers/tree-parts.js";
import { laidOutBlocks, OPTIONS, pageOf, type LaidOut } from "./laid-out.js";

const { page } = OPTIONS.theme;
const TOP = pointsOf(page.marginTopMillimetres);
const BOTTOM = pointsOf(page.heightMillimetres - page.marginBottomMillimetres);

/** Text of a length that tells lines apart. */
function words(length: number): string {
  return "个人信息出境认证办法，".repeat(Math.ceil(length / 11)).slice(0, length);
}

function note(number: number, length: number): Inline {
  return { type: "footnote", number, inlines: inlines(words(length)) };
}

function figure(width: number, height: number): Block {
  return { type: "figure", media: picture(width, height), width, alternative: "图" };
}

interface Area {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines and pictures that lie on each other or outside the text area of their page. */
function faults({ pages, diagnostics }: LaidOut): readonly string[] {
  const areas = pages.flatMap(({ items }, index): readonly Area[] =>
    items.flatMap((item): readonly Area[] => {
      if (item.type === "picture") {
        const { x, y, width, height } = item;
        return [{ page: index + 1, left: x, right: x + width, top: y, bottom: y + height }];
      }
      if (item.type !== "line" || item.line.pieces.length === 0) return [];
      const [first] = item.line.pieces;
      const last = item.line.pieces.at(-1);
      const left = item.x + (first?.x ?? 0);
      const right = item.x + (last === undefined ? 0 : last.x + last.width);
      return [{ page: index + 1, left, right, top: item.y, bottom: item.y + item.line.pitch }];
    }),
  );
  const found = diagnostics.map(({ code }) => code);
  areas.forEach((area, index) => {
    if (area.top < TOP - 0.1 || area.bottom > BOTTOM + 0.1) found.push(`outside: ${JSON.stringify(area)}`);
    for (const other of areas.slice(index + 1)) {
      const isAbove = other.top > area.bottom - 0.1 || area.top > other.bottom - 0.1;
      const isBeside = other.left > area.right - 8 || area.left > other.right - 8;
      if (area.page === other.page && !isAbove && !isBeside)
        found.push(`overlap: ${JSON.stringify([area, other])}`);
    }
  });
  return found;
}

describe("nothing lies on anything else, nor outside the margins", () => {
  const text = fc.integer({ min: 1, max: 900 });
  const numberedUpTo = (most: number): fc.Arbitrary<readonly (string | Inline)[]> =>
    fc
      .record({
        before: text,
        note: fc.option(fc.integer({ min: 1, max: most }), { nil: undefined }),
        after: text,
      })
      .map(({ before, note: length, after }) =>
        length === undefined ? [words(before)] : [words(before), note(1, length), words(after)],
      );
  const content = numberedUpTo(900);
  const cells = content.map((parts) => cell(parts));
  const block = fc.oneof(
    { weight: 4, arbitrary: content.map((parts): Block => paragraph(parts)) },
    { weight: 2, arbitrary: text.map((length): Block => new Headings().plain(2, words(length % 30))) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.integer({ min: 20, max: 150 }), fc.integer({ min: 20, max: 250 }))
        .map(([width, height]) => figure(width, height)),
    },
    { weight: 1, arbitrary: fc.constant<Block>(paragraph("图一", "center")) },
    {
      weight: 4,
      arbitrary: fc
        .array(fc.tuple(cells, cells), { minLength: 1, maxLength: 6 })
        .map((rows): Block =>
          table([0.3, 0.7], 1, [headRow("甲", "乙"), ...rows.map(([left, right]) => row(left, right))]),
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(cells, fc.array(cells, { minLength: 2, maxLength: 12 }))
        .map(([span, rows]): Block => {
          const [first, ...rest] = rows.map((one) => row(one));
          const merged = { ...span, rowSpan: rows.length };
          return table([0.4, 0.6], 0, [{ cells: [merged, ...(first?.cells ?? [])] }, ...rest]);
        }),
    },
  );

  it("in any document of paragraphs, headings, notes, pictures, tables and merged cells", () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 10 }), (blocks) => {
        expect(faults(laidOutBlocks(blocks))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it("where two notes of one row are together taller than half a page", () => {
    const long = cell([words(1), note(1, 876), words(1)]);
    const blocks = [
      paragraph([words(1), note(1, 368), words(1)]),
      new Headings().plain(2, words(1)),
      table([0.3, 0.7], 1, [
        headRow("甲", "乙"),
        row(cell(words(364)), cell([words(1), note(1, 1), words(1)])),
        row(long, long),
        row(cell(words(1)), cell([words(1), note(1, 1), words(104)])),
      ]),
      paragraph(words(1)),
    ];
    expect(faults(laidOutBlocks(blocks))).toEqual([]);
  });

  it("where a row with notes runs over the page", () => {
    for (let lines = 10; lines < 24; lines += 1) {
      const tall = row("1", cell([words(150), note(1, 40), words(300)]));
      const blocks = [
        ...Array.from({ length: lines }, () => paragraph(words(20))),
        table([0.3, 0.7], 1, [headRow("甲", "乙"), tall, row("2", "b")]),
      ];
      expect(faults(laidOutBlocks(blocks))).toEqual([]);
    }
  });

  it("where a picture ends a chain taller than a page", () => {
    const headings = new Headings();
    const found = laidOutBlocks([
      paragraph(words(400)),
      headings.plain(1, "一级"),
      headings.plain(2, "二级"),
      figure(140, 196),
      paragraph("图一", "center"),
      table([1], 1, [headRow("甲"), row(words(100)), row("b")]),
    ]);
    expect(faults(found)).toEqual([]);
  });

  it("where notes fill the page after theirs", () => {
    for (const next of [
      paragraph(words(3_000)),
      figure(150, 200),
      table([1], 1, [headRow("甲"), row("一"), row("二")]),
    ]) {
      expect(faults(laidOutBlocks([paragraph(["正文", note(1, 5_000)]), next]))).toEqual([]);
    }
  });
});

describe("a table", () => {
  it("never leaves its caption or its head alone, whatever notes they and its rows have", () => {
    const heads: Readonly<Record<string, Block>> = {
      "a note in the head": table([0.5, 0.5], 1, [
        { cells: [cell(["表头", note(1, 300)], { header: true }), cell("乙", { header: true })] },
        ...Array.from({ length: 5 }, (_, index) => row(`首行${index}`, "b")),
      ]),
      "notes in the first row": table([1], 1, [
        headRow("表头"),
        row(cell([`首行0${words(220)}`, note(1, 160), note(2, 160)])),
        row("c"),
        row("d"),
      ]),
    };
    for (const [name, block] of Object.entries(heads)) {
      for (let lines = 0; lines < 26; lines += 1) {
        const found = laidOutBlocks([
          ...Array.from({ length: lines }, () => paragraph("行", "plain")),
          paragraph("表名", "caption"),
          block,
        ]);
        const at = ["表名", "表头", "首行0"].map((one) => pageOf(found, one));
        expect([name, lines, new Set(at).size]).toEqual([name, lines, 1]);
      }
    }
  });
});
