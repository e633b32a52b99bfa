import type { HeadingLevel } from "../document/number.js";
import { readElements, textOf } from "./tree/elements.js";

/**
 * A stretch of a template from a heading to the next one, in the order of the document. What stands before the first
 * heading has no heading.
 */
export interface TemplateSection {
  readonly heading?: {
    readonly level: HeadingLevel;
    readonly isNumbered: boolean;
    /** The template's own words in it; a value printed in a heading is left out. */
    readonly title: string;
  };
  /** Patterns of the fields that are read there. */
  readonly patterns: ReadonlySet<string>;
}

interface Growing {
  readonly heading?: { readonly level: HeadingLevel; readonly isNumbered: boolean };
  readonly patterns: Set<string>;
  words: string;
}

/** Notes, while a template is checked in the order of the document, which fields are read below which heading. */
export class Outline {
  private readonly growing: Growing[] = [{ patterns: new Set(), words: "" }];

  begin(level: HeadingLevel, isNumbered: boolean): void {
    this.growing.push({ heading: { level, isNumbered }, patterns: new Set(), words: "" });
  }

  /** Words of the heading that was begun last, as the template writes them. */
  add(words: string): void {
    const last = this.growing.at(-1);
    if (last !== undefined) last.words += words;
  }

  read(pattern: string): void {
    this.growing.at(-1)?.patterns.add(pattern);
  }

  sections(): readonly TemplateSection[] {
    return this.growing.map(({ heading, patterns, words }) =>
      heading === undefined
        ? { patterns }
        : {
            heading: { level: heading.level, isNumbered: heading.isNumbered, title: titleOf(words) },
            patterns,
          },
    );
  }
}

function titleOf(words: string): string {
  return textOf(readElements(words))
    .replaceAll(/[ \t\r\n]+/gu, " ")
    .trim();
}
