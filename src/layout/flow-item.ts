import type { Figure } from "../document/node.js";
import type { Note } from "./note.js";
import type { Line, Target } from "./page.js";
import type { Tag } from "./structure.js";

/** What stands below each other on pages; lengths in points. */
interface Flowing {
  readonly before: number;
  readonly after: number;
  /** Must stand on the page where the next begins; of a table its last rows. */
  keepWithNext?: boolean;
  /** Begins a page; more than 1 leaves empty pages before it. */
  breaks?: number;
}

/** A paragraph, a heading, an item of a list: it may be parted between its lines. */
export interface TextItem extends Flowing {
  readonly type: "text";
  /** Never parted, however many lines it has: a heading. */
  readonly isWhole?: boolean;
  readonly lines: readonly Line[];
  /** Left edge, from that of the frame. */
  readonly x: number;
  /** Numbers or bullets on the base line of the first line. */
  readonly labels: readonly Label[];
  readonly target?: Target;
}

export interface Label {
  readonly line: Line;
  readonly x: number;
}

export interface PictureItem extends Flowing {
  readonly type: "picture";
  readonly figure: Figure;
  readonly tag: Tag;
  readonly width: number;
  readonly height: number;
}

export interface TableItem extends Flowing {
  readonly type: "table";
  /** How many rows from the top stand again on every page. */
  readonly repeated: number;
  readonly rows: readonly TableRow[];
  /** Left edges of the columns, and the right edge of the last: the middle of the lines between them. */
  readonly edges: readonly number[];
  readonly border: number;
  readonly padding: { readonly horizontal: number; readonly vertical: number };
  /** Its caption as it stands above what of it is on a later page. */
  captionAgain?: TextItem;
}

export interface TableRow {
  /** Cells that begin in this row. */
  readonly cells: readonly SetCell[];
  /** Height without the line below it: padding and the tallest cell that ends here, when no page ends above. */
  readonly height: number;
  /** Whether it must stand on the page where the next row begins; asks for its height only if it must. */
  readonly keepsWithNext: (isLow: () => boolean) => boolean;
  /** Never parted to save room: people sign in it, its table stays together or is the note that ends a section. */
  readonly isWhole: boolean;
  /** Where a span reaches from it into the next row: height of all rows that spans join to it, with their lines; else 0. */
  readonly joinedHeight: number;
  /** The heading of rows that it stands below, as it stands on a later page. */
  readonly heading?: SetCell;
}

/** A cell with its text broken into lines. */
export interface SetCell {
  readonly row: number;
  readonly rowSpan: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly lines: readonly CellLine[];
  /** Height of its text. */
  readonly height: number;
  /** Its text stands in the middle of its height. */
  readonly isCentred: boolean;
  /** It is the head of its column or its rows. */
  readonly isHead: boolean;
  /** It says what its row is about, and is printed again where the row goes on on another page. */
  readonly isLabel: boolean;
  /** Six hexadecimal digits. */
  readonly fill?: string;
}

/** A line of a cell with the space above it. */
export interface CellLine {
  readonly line: Line;
  readonly x: number;
  /** Space above it; dropped at the top of a page. */
  readonly before: number;
  readonly labels: readonly Label[];
  /** The first of its paragraph. */
  readonly begins: boolean;
  /** Its paragraph is the English of the one above it. */
  readonly isTranslation: boolean;
}

export type FlowItem = TextItem | PictureItem | TableItem;

/**
 * Space between two neighbours: the larger of what the upper asks for below it and the lower above it, as Word sets
 * paragraphs (compatibility mode 15); below a table both, because Word has no space after a table and the lower asks for it.
 */
export function spaceBetween(upper: Pick<FlowItem, "type" | "after"> | undefined, before: number): number {
  if (upper === undefined) return before;
  return upper.type === "table" ? upper.after + before : Math.max(upper.after, before);
}

/** Height of lines set below each other. */
export function heightOfLines(lines: readonly Line[]): number {
  let height = 0;
  for (const { pitch } of lines) height += pitch;
  return height;
}

/** Notes of lines, those inside notes behind the notes that hold them. */
export function notesOfLines(lines: readonly Line[]): readonly Note[] {
  let found: Note[] | undefined;
  for (const { notes } of lines) {
    if (notes.length === 0) continue;
    found ??= [];
    found.push(...notes, ...notes.flatMap((note) => notesOfLines(note.lines)));
  }
  return found ?? NONE;
}

const NONE: readonly Note[] = [];
