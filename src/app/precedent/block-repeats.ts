import { nodesOf, type OffsetNode } from "../../ooxml/offset-tree.js";
import type { TextParagraph } from "../../ooxml/text-paragraphs.js";
import type { TemplatePart } from "../../template/word/open-package.js";
import { type Block, blockRuns, containersOf, isIn } from "./blocks.js";
import type { Chain, InnerChain } from "./chains.js";
import { readAsTurns } from "./like-units.js";
import { cannotRepeat, cellsOf, holdsName, type InnerRepeat, numbersOf, type Repeat } from "./repeat.js";

/** Paragraphs and tables of which one entry may be made. */
const MOST_BLOCKS = 30;
const TABLES: ReadonlySet<string> = new Set(["w:tbl"]);

/** Entries that are paragraphs and tables which follow each other; rows of a table that are entries of an inner list may be of any number. */
export function blockRepeats(part: TemplatePart, chains: readonly Chain[]): readonly Repeat[] {
  const runs = blockRuns(part, containersOf(part, TABLES));
  return chains.flatMap((chain) => runs.flatMap((run) => repeatsOfRun(part, run, chain)));
}

function repeatsOfRun(part: TemplatePart, run: readonly Block[], chain: Chain): readonly Repeat[] {
  const { length } = chain.turns;
  // One entry says nothing of where it begins and ends.
  if (length < 2) return [];
  const named = run.map((block) => holdsName(block, chain));
  const most = Math.min(MOST_BLOCKS, Math.floor(run.length / length));
  return Array.from({ length: most }, (_, index) => index + 1).flatMap((size) =>
    Array.from({ length: run.length - length * size + 1 }, (_, start) => start).flatMap((start) => {
      const end = start + size;
      if (!named.slice(start, end).includes(true) || !isPeriodic(run, start, size, length)) return [];
      if (!run.slice(start, end).some(({ isTable }) => isTable)) return [];
      const units = chain.turns.map((_turn, turn) =>
        run.slice(start + turn * size, start + (turn + 1) * size),
      );
      return repeatOf(part, units, chain);
    }),
  );
}

/** Whether paragraphs and tables come in the same order in each turn. */
function isPeriodic(run: readonly Block[], start: number, size: number, turns: number): boolean {
  for (let at = start + size; at < start + size * turns; at += 1) {
    if (run[at]?.isTable !== run[at - size]?.isTable) return false;
  }
  return true;
}

function repeatOf(part: TemplatePart, units: readonly (readonly Block[])[], chain: Chain): readonly Repeat[] {
  if (units.some((unit) => unit.some(({ node }) => cannotRepeat(part, node)))) return [];
  const inner = innerRepeats(part, units, chain);
  const rows = new Set(inner.flatMap((one) => one.rows.flat()));
  const own = (block: Block): readonly TextParagraph[] =>
    block.paragraphs.filter(({ node }) => !isIn(node, rows));
  const shapes = units.map((unit) => unit.map(({ node }) => shapeOf(node, rows)).join(" "));
  if (new Set(shapes).size > 1) return [];
  const paragraphs = units.map((unit) => unit.flatMap(own));
  const reading = readAsTurns(
    paragraphs.map((all) => all.map(({ text }) => text)),
    chain,
  );
  if (reading === undefined) return [];
  return [
    {
      part,
      chain,
      level: "blocks",
      units: units.map((unit) => unit.map(({ node }) => node)),
      paragraphs: paragraphs[0] ?? [],
      covered: numbersOf(units.flat().flatMap((block) => block.paragraphs)),
      reading,
      inner,
    },
  ];
}

/** For each table of an entry the inner list whose entries are rows of it, in every turn: that which shows most. */
function innerRepeats(
  part: TemplatePart,
  units: readonly (readonly Block[])[],
  chain: Chain,
): readonly InnerRepeat[] {
  const [first = []] = units;
  return first.flatMap(({ isTable }, index) => {
    if (!isTable) return [];
    const tables = units.flatMap((unit) => unit[index] ?? []);
    const found = chain.inner.flatMap((inner) => rowsOf(part, tables, inner));
    const [best] = found.sort((left, right) => right.reading.telling - left.reading.telling);
    return best === undefined ? [] : [best];
  });
}

function rowsOf(part: TemplatePart, tables: readonly Block[], inner: InnerChain): readonly InnerRepeat[] {
  const all = tables.map(({ node }) => node.children.filter(({ name }) => name === "w:tr"));
  const others = all.map((rows, turn) => rows.length - (inner.counts[turn] ?? Number.POSITIVE_INFINITY));
  const [beside = -1] = others;
  // Where all turns have as many rows beside the entries, these may begin behind any of them.
  if (beside < 0 || others.some((count) => count !== beside)) return [];
  return Array.from({ length: beside + 1 }, (_, from) => from).flatMap((from) => {
    const rows = all.map((own, turn) => own.slice(from, from + (inner.counts[turn] ?? 0)));
    const units = rows.flatMap((own, turn) =>
      own.map((row) => (tables[turn]?.paragraphs ?? []).filter(({ node }) => isIn(node, new Set([row])))),
    );
    if (new Set(rows.flat().map(cellsOf)).size > 1) return [];
    const reading = readAsTurns(
      units.map((unit) => unit.map(({ text }) => text)),
      inner,
    );
    if (reading === undefined) return [];
    return [
      { part, chain: inner, rows, paragraphs: units[0] ?? [], reading, covered: numbersOf(units.flat()) },
    ];
  });
}

/** Rows and cells of a table without those of inner lists; the turns must look alike. */
function shapeOf(node: OffsetNode, without: ReadonlySet<OffsetNode>): string {
  if (node.name === "w:p") return "p";
  const inside = [...nodesOf(node)].filter(({ name }) => name === "w:tr");
  return `t(${inside
    .filter((row) => !without.has(row) && !isIn(row, without))
    .map(cellsOf)
    .join(" ")})`;
}
