import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { Language, LocalizedText } from "../../foundation/locale.js";

/** Where in a precedent something stands, with the words around. */
export interface PrecedentPlace {
  /** Body, header, footer or notes: the part of the package. */
  readonly part: string;
  /** From 1, in that part. */
  readonly paragraph: number;
  readonly before: string;
  readonly after: string;
}

/** How sure it is that a tag stands for what was meant; `check`: several fields hold the text, or one entry is all there is of a list. */
export type Sureness = "sure" | "likely" | "check";

/** A value that became a tag. */
export interface ReplacedValue {
  readonly place: PrecedentPlace;
  readonly text: string;
  readonly tag: string;
  readonly field: string;
  readonly label: LocalizedText;
  readonly sure: Sureness;
  /** Other fields that hold the same text. */
  readonly alternatives: readonly {
    readonly field: string;
    readonly tag: string;
    readonly label: LocalizedText;
  }[];
  /** The loop it stands in, by the number of its entry in `repeats`. */
  readonly repeat?: number;
  /** The words had several looks; the tag has that of most of them. */
  readonly isMixed?: true;
}

/** A list that became a loop. */
export interface FoundRepeat {
  readonly part: string;
  /** Of the precedent: from the first paragraph of the first entry to the last of the last. */
  readonly from: number;
  readonly to: number;
  readonly level: "rows" | "paragraphs" | "blocks";
  readonly list: string;
  readonly entries: number;
  readonly tags: { readonly open: string; readonly close: string };
  /** What some entries lack, with the field by which it is asked for; only where there is any. */
  readonly optional?: readonly OptionalStretch[];
}

/** Paragraphs or rows of the entry that became the loop, which stand there only where a field is answered. */
export interface OptionalStretch {
  /** From the entry. */
  readonly field: string;
  /** Fields that are answered in the same entries. */
  readonly alternatives: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Why something was left as it stands, in the order in which it is told. */
export const LEFT_REASONS = [
  /** The template did not pass, or gave other words. */
  "taken-back",
  /** Its entries follow each other and differ in what nothing accounts for. */
  "uneven-list",
  /** It stands where tags cannot: text boxes, tracked changes, comments, properties of the file. */
  "no-tags-here",
  /** It belongs to an entry of a list, and what is around is no list. */
  "entry",
  /** Too short, or words that may be there by chance. */
  "short",
  /** It looks like a fact, and the filing does not have it. */
  "not-in-filing",
] as const;

export type LeftReason = (typeof LEFT_REASONS)[number];

/** A text that was left, once, with the places where it stands. */
export interface LeftText {
  readonly reason: LeftReason;
  readonly text: string;
  /** Fields that hold it; none for what is not in the filing. */
  readonly fields: readonly string[];
  /** Why it was taken back. */
  readonly why?: LocalizedText;
  readonly places: readonly PrecedentPlace[];
}

/** What became of a precedent. */
export interface PrecedentReport {
  readonly precedent: string;
  readonly filing: string;
  /** Where the template was written. */
  readonly template: string;
  readonly document: string;
  readonly edition: Language;
  readonly values: readonly ReplacedValue[];
  readonly repeats: readonly FoundRepeat[];
  readonly left: readonly LeftText[];
  /** What the check of templates says: warnings, as it passed. */
  readonly findings: readonly Diagnostic[];
}
