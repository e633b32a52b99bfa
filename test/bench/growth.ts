import { builtInTheme } from "../../src/app/theme.js";
import type { Block, DocumentTree } from "../../src/document/node.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import { layOutTree } from "../../src/layout/lay-out.js";
import { Headings, inlines, paragraph, row, headRow, table, tree } from "../writers/tree-parts.js";
import { median } from "./statistics.js";

/** How the time to lay out grows with a document: milliseconds for a size, twice and four times the size. */
export interface Growth {
  readonly what: string;
  readonly sizes: readonly number[];
  readonly milliseconds: readonly number[];
}

const SIZES = [1, 2, 4] as const;

/** What may be large, and a document with `count` of it. */
const LARGE: readonly {
  readonly what: string;
  readonly least: number;
  readonly make: (count: number) => DocumentTree;
}[] = [
  { what: "rows of a table", least: 1_000, make: (count) => tree([rows(count)]) },
  { what: "chapters", least: 50, make: (count) => tree(chapters(count)) },
  {
    what: "characters of a paragraph",
    least: 20_000,
    make: (count) => tree([paragraph("个人信息出境，".repeat(count / 7))]),
  },
  { what: "footnotes", least: 500, make: (count) => tree(notes(count)) },
];

/** Lays out each large document several times, the sizes in turn. */
export function measureGrowth(rounds: number): readonly Growth[] {
  return LARGE.map(({ what, least, make }) => {
    const sizes = SIZES.map((times) => least * times);
    const times = sizes.map((): number[] => []);
    for (let round = 0; round <= rounds; round += 1) {
      sizes.forEach((size, index) => {
        const document = make(size);
        const started = performance.now();
        layOutTree(document, builtInTheme(), BUNDLED_FONTS);
        // The first round warms up.
        if (round > 0) times[index]?.push(performance.now() - started);
      });
    }
    return { what, sizes, milliseconds: times.map(median) };
  });
}

function rows(count: number): Block {
  const cells = Array.from({ length: count }, (_, index) => row(String(index), `第${index}行的内容`, "—"));
  return table([0.2, 0.6, 0.2], 1, [headRow("序号", "内容", "备注"), ...cells]);
}

function chapters(count: number): readonly Block[] {
  const headings = new Headings();
  return Array.from({ length: count }, () => [
    headings.numbered(1, "标题"),
    paragraph("正文，".repeat(100)),
  ]).flat();
}

function notes(count: number): readonly Block[] {
  return Array.from({ length: count }, (_, index) =>
    paragraph(["正文", { type: "footnote", number: index + 1, inlines: inlines("注文") }]),
  );
}
