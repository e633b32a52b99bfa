import type { Language } from "../../foundation/locale.js";
import type { Aside } from "../../layout/page.js";
import type { Tag } from "../../layout/structure.js";

/** What belongs to the page and not to the document (ISO 32000-1, 14.8.2.2): furniture, lines and grounds, the stamp. */
export type Artifact = Aside | "drawing" | "stamp";

/** The operators that begin what is of the page. */
export const ARTIFACTS: Readonly<Record<Artifact, string>> = {
  header: "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
  footer: "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
  again: "/Artifact <</Type /Pagination>> BDC",
  drawing: "/Artifact <</Type /Layout>> BDC",
  stamp: "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC",
};

/** The operator that begins the content of an element on a page, by its number there. */
export function beginTag({ role }: Tag, number: number): string {
  return `/${role} <</MCID ${number}>> BDC`;
}

/**
 * Says of all content of a page what it is: part of an element, or of the page. Content that goes on with the same is
 * one stretch, so that a paragraph is one on each of its pages. Stretches do not stand in each other: readers lose text.
 */
export class PageMarks {
  private mark: Tag | Artifact | undefined;
  private readonly numberOf: (tag: Tag) => number;

  /** @param numberOf gives the next stretch of an element its number on the page */
  constructor(numberOf: (tag: Tag) => number) {
    this.numberOf = numberOf;
  }

  /** Whether content of this kind needs no new stretch. */
  isIn(mark: Tag | Artifact): boolean {
    return this.mark === mark;
  }

  /** The operators that end the present stretch and begin one. */
  enter(mark: Tag | Artifact): readonly string[] {
    const left = this.leave();
    this.mark = mark;
    return [...left, typeof mark === "string" ? ARTIFACTS[mark] : beginTag(mark, this.numberOf(mark))];
  }

  /** The operators that end the present stretch. */
  leave(): readonly string[] {
    const isOpen = this.mark !== undefined;
    this.mark = undefined;
    return isOpen ? ["EMC"] : [];
  }
}

/** A language as PDF names it (RFC 3066). */
export function codeOf(language: Language): string {
  return language === "zh" ? "zh-CN" : "en";
}
