import { PDFHexString, PDFName, PDFString, type PDFObject } from "@cantoo/pdf-lib";
import { NotUnderstood } from "./not-understood.js";

/** Papers of ours have some 160 values a page. */
const MOST_VALUES = 500_000;
/** Longer words count as several values. */
const WORD_BYTES = 32;

/**
 * What may be read of the structure of one document. A file from outside may refer to one array from everywhere, also from within
 * arrays: a few thousand bytes that are endless by value.
 */
export class Budget {
  private left = MOST_VALUES;

  /** Counts a value that is visited, without what is in it. */
  spend(value?: PDFObject): void {
    this.left -= 1 + Math.floor(bytesOf(value) / WORD_BYTES);
    if (this.left < 0) throw new NotUnderstood("more than a document has");
  }
}

function bytesOf(value: PDFObject | undefined): number {
  const isWord = value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString;
  return isWord ? value.sizeInBytes() : 0;
}
