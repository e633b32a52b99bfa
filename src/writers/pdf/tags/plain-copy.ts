import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFContext,
  type PDFObject,
} from "@cantoo/pdf-lib";
import type { Budget } from "./budget.js";

/** Attributes of elements are lists in dictionaries, properties of users lists of dictionaries in them. */
const DEEPEST = 4;

/** Attributes of an element by value, within `budget`: whatever leads elsewhere in the document is left out. */
export function plainCopy(attributes: PDFDict, budget: Budget): PDFDict {
  return copiedEntries(attributes, attributes.context, budget, 0);
}

function copiedEntries(entries: PDFDict, context: PDFContext, budget: Budget, depth: number): PDFDict {
  const all = PDFDict.withContext(context);
  for (const key of entries.keys()) {
    budget.spend(key);
    const member = copy(entries.lookup(key), context, budget, depth + 1);
    if (member !== undefined) all.set(key, member);
  }
  return all;
}

function copy(
  value: PDFObject | undefined,
  context: PDFContext,
  budget: Budget,
  depth: number,
): PDFObject | undefined {
  budget.spend(value);
  if (isText(value) || value instanceof PDFNumber) return value.clone();
  // There is one object for each name, and one for each of these two.
  if (value instanceof PDFName || value instanceof PDFBool) return value;
  if (depth > DEEPEST) return undefined;
  if (value instanceof PDFArray) {
    const all = PDFArray.withContext(context);
    for (let index = 0; index < value.size(); index += 1) {
      const member = copy(value.lookup(index), context, budget, depth + 1);
      if (member !== undefined) all.push(member);
    }
    return all;
  }
  return value instanceof PDFDict ? copiedEntries(value, context, budget, depth) : undefined;
}

export function isText(value: PDFObject | undefined): value is PDFString | PDFHexString {
  return value instanceof PDFString || value instanceof PDFHexString;
}
