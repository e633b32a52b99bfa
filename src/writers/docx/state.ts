import type { DocumentTree, Heading } from "../../document/node.js";
import type { Theme } from "../../document/theme.js";
import { visit } from "../../document/visit.js";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { DocumentComments } from "./comments.js";
import type { Controls } from "../../document/control.js";
import { DocumentControls } from "./controls.js";
import { pageGeometry, type PageGeometry } from "./geometry.js";
import { MediaParts } from "./media.js";
import { DocumentNumbering, type NumberingOffset } from "./numbering.js";

export interface DocumentPages {
  readonly pageOf: ReadonlyMap<string, number>;
  readonly count: number;
}

/** What a document has besides its tree. */
interface StateOptions {
  readonly pages?: DocumentPages | undefined;
  readonly comments?: DocumentComments | undefined;
  readonly controls?: Controls | undefined;
  /** Where the lists of a firm's document end, behind which ours stand. */
  readonly lists?: NumberingOffset | undefined;
  /** The style of running text without an indent, where it is not the default of the document. */
  readonly plainStyle?: string | undefined;
}

/** What one document collects while its body is written. A fresh one per document: ids depend on nothing else. */
export class WritingState {
  readonly tree: DocumentTree;
  readonly theme: Theme;
  /** All headings in reading order; the n-th is the target `_Toc00000n`. */
  readonly headings: readonly Heading[];
  readonly numbering: DocumentNumbering;
  readonly media = new MediaParts();
  /** Finished `w:footnote` elements. */
  readonly notes: string[] = [];
  readonly diagnostics: Diagnostic[] = [];
  page: PageGeometry;
  /** A page break waits for the paragraph that will begin the page. */
  breakPending = false;
  /** The paragraphs being written stand in a row that keeps with the row below. */
  rowKeepsWithNext = false;
  /** A table has ended: the next paragraph stands a little away from it. */
  afterTable = false;
  /** Section properties wait for the last paragraph of the section. */
  sectionEnd = "";
  private readonly counts = { heading: 0, drawing: 0, contents: 0 };

  /** Page on which each heading begins, by its id, and how many pages there are; where they are asked for. */
  readonly pages: DocumentPages | undefined;
  /** The style that a paragraph of the style `Normal` names; none where it is the default of the document. */
  readonly plainStyle: string | undefined;
  /** Comments that wait for their places, where the document has any. */
  readonly comments: DocumentComments | undefined;

  /** Fields in place of the marks of gaps, where they are asked for. */
  readonly controls: DocumentControls | undefined;

  constructor(
    tree: DocumentTree,
    theme: Theme,
    { pages, comments, controls, lists, plainStyle }: StateOptions = {},
  ) {
    this.tree = tree;
    this.theme = theme;
    this.pages = pages;
    this.comments = comments;
    this.numbering = new DocumentNumbering(tree.language, lists);
    this.plainStyle = plainStyle;
    this.page = pageGeometry(theme.page, "portrait");
    const headings: Heading[] = [];
    visit(tree, {
      block: (block) => {
        if (block.type === "heading") headings.push(block);
      },
    });
    this.headings = headings;
    // Bookmarks of headings count from 1.
    this.controls = controls && new DocumentControls(controls, headings.length + 1);
  }

  /** Next id of its kind, from 1. */
  next(kind: "heading" | "drawing" | "contents"): number {
    this.counts[kind] += 1;
    return this.counts[kind];
  }
}

/** Name of the bookmark round the n-th heading (from 1), in the form Word gives to targets of contents entries. */
export function headingBookmark(position: number): string {
  return `_Toc${String(position).padStart(6, "0")}`;
}
