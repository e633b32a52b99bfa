import type { Figure, Heading, Media } from "../document/node.js";
import type { LoadedFont } from "./fonts.js";
import type { Note } from "./note.js";
import type { Run } from "./run.js";
import type { Tag } from "./structure.js";

/** Part of a run on a line. Lengths in points. */
export interface Piece {
  readonly run: Run;
  readonly text: string;
  /** From the left edge of the line. */
  readonly x: number;
  /** From the left edge of the first character to the right edge of the last. */
  readonly width: number;
  /** Added after every character. */
  readonly spacing: number;
  /** Added after single characters besides, by index of the character (code point): negative where marks close up. */
  readonly shifts: readonly Shift[];
}

export interface Shift {
  readonly after: number;
  readonly points: number;
}

/** A line of text, broken and spaced, not yet placed. Lengths in points. */
export interface Line {
  readonly pieces: readonly Piece[];
  /** Distance to the next line: the theme's pitch, whatever the fonts. */
  readonly pitch: number;
  /** Size of its largest text. */
  readonly size: number;
  /** Room it was broken for, from its left edge. */
  readonly room: number;
  /** Notes whose marks stand on it, in order. */
  readonly notes: readonly Note[];
}

/** A heading's first line is where contents, links and bookmarks lead. */
export interface Target {
  readonly heading: Heading;
  /** Its number and words as printed. */
  readonly text: string;
  /** The first of its id: links lead to it. */
  readonly isNamed: boolean;
  /** Id of the nearest heading above it in rank, if any. */
  readonly parent?: string;
}

export type Aside = "header" | "footer" | "again";

/** What stands on a page; lengths in points from its upper left corner. */
export type PageItem =
  | {
      readonly type: "line";
      readonly x: number;
      readonly y: number;
      readonly line: Line;
      readonly target?: Target;
      /** What it is of the page, not of the document: header, footer, the head of a table that stands there again. */
      readonly aside?: Aside;
    }
  | {
      readonly type: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
    }
  | {
      readonly type: "rule";
      readonly x: number;
      readonly y: number;
      /** Level rules have a width, upright ones a height; 0 the other way. */
      readonly width: number;
      readonly height: number;
      readonly weight: number;
    }
  | {
      readonly type: "picture";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly media: Media;
      /** What of the tree it is; nothing of the page's own, such as a logo. */
      readonly figure?: Figure;
      /** The element it is, or that it is of the page and not of the document. */
      readonly tag: Tag | "header";
    }
  | {
      /** Turned text across the page that belongs to no line: below all else, and no part of what the page says. */
      readonly type: "stamp";
      readonly size: number;
      readonly colour: string;
      /** Of the angle by which it rises. */
      readonly cosine: number;
      readonly sine: number;
      /** Each from the left end of its base line. */
      readonly pieces: readonly {
        readonly text: string;
        readonly font: LoadedFont;
        readonly embolden: boolean;
        readonly x: number;
        readonly y: number;
      }[];
    };

export interface Page {
  readonly width: number;
  readonly height: number;
  /** Boxes lie under the text that follows them. */
  readonly items: readonly PageItem[];
}
