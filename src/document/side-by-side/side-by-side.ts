import type { Place } from "../../foundation/diagnostic.js";
import type {
  Block,
  DocumentTree,
  Heading,
  Inline,
  List,
  Paragraph,
  ParagraphStyle,
  Row,
  Section,
  Table,
} from "../node.js";
import { aligned, partsOf, type AlignedParts } from "./align.js";
import { bothInlines, englishWords, inLine, refersToChinese, stacked } from "./inlines.js";
import { Misfits } from "./misfits.js";
import { bothTables, isOnce, pairsOf, type Pair } from "./tables.js";

/** The shares of the two columns: a text takes more room in English than in Chinese. */
const COLUMNS = [0.44, 0.56] as const;

/** Lines of their own, printed over the full width with the English below: titles, captions, and where people sign. */
const FULL_WIDTH: ReadonlySet<ParagraphStyle> = new Set([
  "title",
  "subtitle",
  "paperTitle",
  "coverLine",
  "caption",
  "center",
  "right",
  "signature",
]);

/** The edition, and where the two it is made of do not fit; it is whole only when there is no such place. */
export interface SideBySide {
  readonly tree: DocumentTree;
  readonly misfits: readonly (Place | undefined)[];
}

/**
 * The trees of the Chinese and the English edition of a document, block by block in one: running text in two columns,
 * headings, titles and signatures over the full width in both languages, tables cell by cell, pictures and page breaks once.
 * The result is a Chinese document (language, numbering, ids of headings) that any writer takes.
 */
export function sideBySide(chinese: DocumentTree, english: DocumentTree): SideBySide {
  const misfits = new Misfits();
  if (chinese.sections.length !== english.sections.length) {
    // Sections are held together by their order: behind one too many none fits, and none is compared.
    misfits.add((chinese.sections[english.sections.length] ?? chinese.sections.at(-1))?.blocks[0]);
    return { tree: chinese, misfits: misfits.places };
  }
  const { subject } = chinese;
  const tree: DocumentTree = {
    language: "zh",
    title: inBoth(chinese.title, english.title),
    ...(subject === undefined ? {} : { subject: inBoth(subject, english.subject ?? "") }),
    sections: chinese.sections.map((section, index) => {
      const other = english.sections[index];
      return other === undefined ? section : bothSections(section, other, misfits);
    }),
  };
  return { tree, misfits: misfits.places };
}

function inBoth(chinese: string, english: string): string {
  return english === "" || english === chinese ? chinese : `${chinese}　${english}`;
}

function bothSections(section: Section, english: Section, misfits: Misfits): Section {
  if (section.kind !== english.kind) {
    misfits.add(section.blocks[0]);
    return section;
  }
  const furniture = (ours: readonly Inline[], theirs: readonly Inline[]): readonly Inline[] => {
    const both = bothInlines(ours, theirs);
    return both === undefined ? ours : inLine(both);
  };
  return {
    ...section,
    header: furniture(section.header, english.header),
    footer: furniture(section.footer, english.footer),
    blocks: bothBlocks(section.blocks, english.blocks, misfits),
  };
}

function bothBlocks(
  chinese: readonly Block[],
  english: readonly Block[],
  misfits: Misfits,
): readonly Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  const endColumns = (): void => {
    if (rows.length > 0) blocks.push(columnsOf(rows));
    rows = [];
  };
  const parts = aligned(partsOf(chinese), partsOf(english));
  for (const [index, part] of parts.entries()) {
    const before = misfits.count;
    const pairs = runningText(part, misfits);
    if (pairs === undefined) {
      endColumns();
      blocks.push(...overFullWidth(part, misfits));
    } else if (introduces(parts[index + 1]) && part.chinese?.[0].type === "paragraph") {
      endColumns();
      blocks.push(...pairs.flatMap(belowEachOther));
    } else {
      rows.push(...pairs.map(rowOf));
    }
    // What follows is only out of step.
    if (misfits.count > before) {
      misfits.keepFirstAfter(before);
      break;
    }
  }
  endColumns();
  return blocks;
}

/** The pairs of what is printed in columns; `undefined` for everything else and for what has no English. */
function runningText({ chinese, english }: AlignedParts, misfits: Misfits): readonly Pair[] | undefined {
  const theirs = english?.filter(isRunningText) ?? [];
  const ours = chinese?.filter(isRunningText) ?? theirs.map(withoutWords);
  return theirs.length === 0 || ours.length === 0 ? undefined : pairsOf(ours, theirs, misfits);
}

function overFullWidth({ chinese, english }: AlignedParts, misfits: Misfits): readonly Block[] {
  if (chinese === undefined || english?.length !== chinese.length) {
    misfits.add(chinese?.[0] ?? english?.[0]);
    return [];
  }
  return chinese.map((block, line) => bothOf(block, english[line] ?? english[0], misfits));
}

/** The Chinese side of a paragraph that only the English edition has. */
function withoutWords(block: Paragraph | List): Paragraph | List {
  return block.type === "paragraph" ? { ...block, inlines: [] } : { ...block, items: [] };
}

function isRunningText(block: Block): block is Paragraph | List {
  return block.type === "list" || (block.type === "paragraph" && !FULL_WIDTH.has(block.style));
}

/** Whether a block wants the paragraph before it on its page, which a table cannot promise and a paragraph can. */
function introduces(part: AlignedParts | undefined): boolean {
  const next = part?.chinese?.[0];
  return next?.type === "table" || (next?.type === "paragraph" && next.style === "signature");
}

function columnsOf(rows: readonly Row[]): Table {
  return { type: "table", columns: COLUMNS, headerRows: 0, rows, border: "none" };
}

/** The two beside each other; what stands in one language only goes over both columns, so that none is empty. */
function rowOf(pair: Pair): Row {
  const { chinese, english } = pair;
  const cell = { columnSpan: 1, rowSpan: 1, header: false, align: "left", shade: 0 } as const;
  const alone = standingAlone(pair);
  return {
    cells:
      alone === undefined
        ? [
            { ...cell, blocks: chinese },
            { ...cell, blocks: english },
          ]
        : [{ ...cell, columnSpan: 2, blocks: alone }],
    ...(chinese.at(-1)?.keepWithNext === true ? { keepWithNext: true } : {}),
  };
}

/** What is printed of a pair of which one side has no words, or no words of its own; `undefined` of two texts. */
function standingAlone(pair: Pair): readonly Paragraph[] | undefined {
  const { chinese, english } = pair;
  if (chinese.every(({ inlines }) => inlines.length === 0)) return english;
  if (isOnce(pair)) return chinese;
  return english.every(({ inlines }) => refersToChinese(inlines)) ? [...chinese, ...english] : undefined;
}

function belowEachOther(pair: Pair): readonly Paragraph[] {
  const english = isOnce(pair) ? [] : pair.english;
  return [
    ...pair.chinese.map((line) => kept(line, line.style)),
    // The indent of a paragraph is that of Chinese.
    ...english.map((line) => kept(line, line.style === "body" ? "plain" : line.style)),
  ];
}

function kept(paragraph: Paragraph, style: ParagraphStyle): Paragraph {
  return { ...paragraph, style, keepWithNext: true };
}

/** Blocks that stand over the full width. */
function bothOf(block: Block, english: Block, misfits: Misfits): Block {
  if (block.type === "heading" && english.type === "heading") return bothHeadings(block, english, misfits);
  if (block.type === "table" && english.type === "table") return bothTables(block, english, misfits);
  if (block.type === "paragraph" && english.type === "paragraph") {
    const both = bothInlines(block.inlines, english.inlines);
    if (both === undefined) misfits.add(block);
    return both === undefined ? block : { ...block, inlines: stacked(both) };
  }
  if (block.type === "contents" && english.type === "contents")
    return { ...block, title: inBoth(block.title, english.title) };
  if (block.type === "figure" && english.type === "figure")
    return { ...block, alternative: inBoth(block.alternative, english.alternative) };
  if (block.type !== english.type) misfits.add(block);
  return block;
}

/** The number of the Chinese edition counts; that of the English one is part of the words. */
function bothHeadings(heading: Heading, english: Heading, misfits: Misfits): Heading {
  const both = bothInlines(heading.inlines, english.inlines);
  if (both === undefined || heading.level !== english.level || heading.numbered !== english.numbered)
    misfits.add(heading);
  if (both === undefined) return heading;
  const label = english.label === "" ? [] : [englishWords(`${english.label} `)];
  return { ...heading, inlines: stacked({ ...both, english: [...label, ...both.english] }) };
}
