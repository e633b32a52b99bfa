import { HeadingCounter } from "../../src/document/number.js";
import type {
  Block,
  Cell,
  DocumentTree,
  Heading,
  Inline,
  List,
  Mark,
  Paragraph,
  ParagraphStyle,
  Row,
  Section,
  Table,
  Text,
} from "../../src/document/node.js";
import type { Language } from "../../src/foundation/locale.js";

/** Short constructors for trees written by hand in tests. Strings become text without a source. */
export type Words = string | Inline | readonly (string | Inline)[];

export function inlines(words: Words): readonly Inline[] {
  const list = typeof words === "string" || "type" in words ? [words] : words;
  return list.map((word) => (typeof word === "string" ? text(word) : word));
}

export function text(words: string, marks: readonly Mark[] = [], source?: string): Text {
  return { type: "text", text: words, marks, ...(source === undefined ? {} : { source }) };
}

export function inLanguage(language: Language, words: string): Text {
  return { type: "text", text: words, marks: [], language };
}

export function paragraph(words: Words, style: ParagraphStyle = "body"): Paragraph {
  return { type: "paragraph", style, inlines: inlines(words) };
}

export function list(
  ordered: boolean,
  labels: readonly string[],
  items: readonly (Words | ListBlocks)[],
): List {
  return {
    type: "list",
    ordered,
    items: items.map((item, index) => ({
      label: labels[index] ?? "",
      blocks: isBlocks(item) ? item.blocks : [paragraph(item)],
    })),
  };
}

interface ListBlocks {
  readonly blocks: readonly (Paragraph | List)[];
}

function isBlocks(item: Words | ListBlocks): item is ListBlocks {
  return typeof item === "object" && "blocks" in item;
}

export function cell(words: Words, options: Partial<Cell> = {}): Cell {
  const header = options.header ?? false;
  return {
    columnSpan: 1,
    rowSpan: 1,
    header,
    align: header ? "center" : "left",
    shade: 0,
    blocks: [paragraph(words, header ? "tableHead" : "tableText")],
    ...options,
  };
}

export function row(...cells: readonly (string | Cell)[]): Row {
  return { cells: cells.map((entry) => (typeof entry === "string" ? cell(entry) : entry)) };
}

export function headRow(...words: readonly string[]): Row {
  return { cells: words.map((word) => cell(word, { header: true })) };
}

export function table(columns: readonly number[], headerRows: number, rows: readonly Row[]): Table {
  return { type: "table", columns, headerRows, rows, border: "grid" };
}

/** A line of check boxes with a place to write on. */
export function choices(): readonly Inline[] {
  return inlines([
    { type: "check", checked: true },
    "企业 ",
    { type: "check", checked: false },
    "政府部门 ",
    { type: "blank", kind: "line", width: 6 },
  ]);
}

/** Headings of one document: they count on from each other, as `number.ts` numbers them. */
export class Headings {
  private readonly counter: HeadingCounter;
  private count = 0;

  constructor(language: Language = "zh") {
    this.counter = new HeadingCounter(language);
  }

  numbered(level: Heading["level"], words: Words): Heading {
    return this.heading(level, words, this.counter.next(level));
  }

  plain(level: Heading["level"], words: Words): Heading {
    return this.heading(level, words, "");
  }

  private heading(level: Heading["level"], words: Words, label: string): Heading {
    this.count += 1;
    const numbered = label !== "";
    return { type: "heading", level, numbered, label, id: `h${this.count}`, inlines: inlines(words) };
  }
}

export function section(blocks: readonly Block[], options: Partial<Section> = {}): Section {
  return { kind: "body", orientation: "portrait", header: [], footer: [], blocks, ...options };
}

/** A document of one body section. */
export function tree(blocks: readonly Block[], options: Partial<DocumentTree> = {}): DocumentTree {
  return { language: "zh", title: "测试文件", sections: [section(blocks)], ...options };
}
