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

/** Attributes of elements are lists in dictionaries, properties of users lists of dictionaries in them. */
const DEEPEST = 4;

const HEADERS = PDFName.of("Headers");

/**
 * Attributes of an element for another document, by value: whatever leads elsewhere in its own document stays behind. Cells that name
 * their head cells name them by `renamed` identifiers.
 */
export function plainCopy(
  attributes: PDFDict,
  context: PDFContext,
  renamed: (id: PDFString | PDFHexString) => PDFHexString,
): PDFDict | undefined {
  const copied = copy(attributes, context, 0);
  if (!(copied instanceof PDFDict)) return undefined;
  const headers = copied.get(HEADERS);
  if (headers instanceof PDFArray) {
    const ids = headers.asArray().flatMap((id) => (isText(id) ? [renamed(id)] : []));
    copied.set(HEADERS, context.obj(ids));
  }
  return copied;
}

function copy(value: PDFObject | undefined, context: PDFContext, depth: number): PDFObject | undefined {
  if (isText(value) || value instanceof PDFNumber) return value.clone();
  // There is one object for each name, and one for each of these two.
  if (value instanceof PDFName || value instanceof PDFBool) return value;
  if (depth > DEEPEST) return undefined;
  if (value instanceof PDFArray) {
    const all = PDFArray.withContext(context);
    for (let index = 0; index < value.size(); index += 1) {
      const member = copy(value.lookup(index), context, depth + 1);
      if (member !== undefined) all.push(member);
    }
    return all;
  }
  if (!(value instanceof PDFDict)) return undefined;
  const all = PDFDict.withContext(context);
  for (const key of value.keys()) {
    const member = copy(value.lookup(key), context, depth + 1);
    if (member !== undefined) all.set(key, member);
  }
  return all;
}

function isText(value: PDFObject | undefined): value is PDFString | PDFHexString {
  return value instanceof PDFString || value instanceof PDFHexString;
}
