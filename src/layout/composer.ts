import type { Note } from "./note.js";
import type { Line, Page, PageItem, Target } from "./page.js";

/** The room for text on the pages of a section; lengths in points from the upper left corner. */
export interface PageSetUp {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly textWidth: number;
  readonly textHeight: number;
}

/** How notes stand below the text: space, a rule a third as long as the text is wide, space. */
export interface NoteLook {
  readonly above: number;
  readonly below: number;
  readonly rule: number;
}

/** Rounding that is not an overflow, in points. */
export const TOLERANCE = 0.01;

/** Notes that go on from the page before leave at least half of a page to the text. */
const MOST_CARRIED = 1 / 2;

/**
 * Pages on which things are put from top to bottom. It knows where the next thing goes and how much room is left above
 * the notes of the page; what belongs together is decided by those who put. Notes that a page has no room for go on at
 * the foot of the next.
 */
export class PageComposer {
  readonly pages: { readonly setUp: PageSetUp; readonly items: PageItem[] }[] = [];
  /** Top of what comes next. */
  y = 0;
  private setUp: PageSetUp;
  private readonly look: NoteLook;
  private items: PageItem[] = [];
  private notes: Line[] = [];
  private notesHeight = 0;
  private carried: readonly Line[] = [];
  private isSoft = false;
  private isCarriedTo = false;

  constructor(setUp: PageSetUp, look: NoteLook) {
    this.setUp = setUp;
    this.look = look;
  }

  /** Begins the pages of a section. */
  beginSection(setUp: PageSetUp): void {
    this.setUp = setUp;
    this.openPage(false);
  }

  /** Begins a page; `isSoft` when the text asks for none and is only too long for the last. */
  newPage(isSoft: boolean): void {
    this.finishPage();
    this.openPage(isSoft);
  }

  /** Ends the last page of a section, and adds those that its notes still need. */
  finishSection(): void {
    while (this.carried.length > 0) this.newPage(true);
    this.finishPage();
  }

  get left(): number {
    return this.setUp.left;
  }

  get textWidth(): number {
    return this.setUp.textWidth;
  }

  /** Height of an empty page. */
  get fullHeight(): number {
    return this.setUp.textHeight;
  }

  /** Height left on the page. */
  get room(): number {
    return this.setUp.top + this.setUp.textHeight - this.notesHeight - this.y + TOLERANCE;
  }

  get isAtTop(): boolean {
    return this.y <= this.setUp.top + TOLERANCE;
  }

  /** The page was begun because the last was full: space above what begins it is dropped. */
  get isAtSoftTop(): boolean {
    return this.isSoft && this.isAtTop;
  }

  /** Height that notes would take from the page besides those it has. */
  heightOfNotes(notes: readonly Note[]): number {
    let height = 0;
    for (const { lines } of notes) for (const { pitch } of lines) height += pitch;
    return height === 0 || this.notesHeight > 0 ? height : height + this.look.above + this.look.below;
  }

  put(item: PageItem): void {
    this.items.push(item);
  }

  /** Puts a line; `x` from the left edge of the text. Its notes are added by who puts it. */
  putLine(line: Line, x: number, y: number, target?: Target): void {
    this.items.push({ type: "line", x: this.left + x, y, line, ...(target === undefined ? {} : { target }) });
  }

  /** Puts notes at the foot of the page, as many of their lines as it has room for; the rest goes to the next. */
  addNotes(notes: readonly Note[]): void {
    if (notes.length > 0) {
      this.addNoteLines(
        notes.flatMap(({ lines }) => lines),
        this.room,
      );
    }
  }

  /** Notes that went on from the page before take room from it: another page may have more. */
  get hasCarriedNotes(): boolean {
    return this.isCarriedTo;
  }

  private addNoteLines(lines: readonly Line[], room: number): void {
    if (this.carried.length > 0) {
      this.carried = [...this.carried, ...lines];
      return;
    }
    let taken = 0;
    let height = this.notesHeight === 0 ? this.look.above + this.look.below : 0;
    for (const { pitch } of lines) {
      if (height + pitch > room) break;
      height += pitch;
      taken += 1;
    }
    if (taken > 0) {
      for (const line of lines.slice(0, taken)) this.notes.push(line);
      this.notesHeight += height;
    }
    this.carried = lines.slice(taken);
  }

  private openPage(isSoft: boolean): void {
    this.items = [];
    this.notes = [];
    this.notesHeight = 0;
    this.y = this.setUp.top;
    this.isSoft = isSoft;
    this.pages.push({ setUp: this.setUp, items: this.items });
    const waiting = this.carried;
    this.carried = [];
    this.isCarriedTo = waiting.length > 0;
    if (this.isCarriedTo) this.addNoteLines(waiting, this.fullHeight * MOST_CARRIED);
  }

  private finishPage(): void {
    if (this.notes.length === 0) return;
    const { left, top, textHeight, textWidth } = this.setUp;
    let y = top + textHeight - this.notesHeight + this.look.above;
    this.items.push({ type: "rule", x: left, y, width: textWidth / 3, height: 0, weight: this.look.rule });
    y += this.look.below;
    for (const line of this.notes) {
      this.putLine(line, 0, y);
      y += line.pitch;
    }
    this.notes = [];
  }
}

/** A page as it is drawn. */
export function pageOf({ setUp, items }: PageComposer["pages"][number]): Page {
  return { width: setUp.width, height: setUp.height, items };
}
