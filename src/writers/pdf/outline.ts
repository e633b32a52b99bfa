import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFDocument,
  type PDFObject,
  type PDFRef,
} from "@cantoo/pdf-lib";

/** A bookmark: where it leads (a page, or a place on one) and what stands below it. */
export interface OutlineEntry {
  readonly title: string;
  readonly target: PDFRef | PDFObject;
  readonly children: readonly OutlineEntry[];
}

/** Writes the bookmarks; the first level is open, what is below it closed (ISO 32000-1, 12.3.3). */
export function setOutline(whole: PDFDocument, entries: readonly OutlineEntry[]): void {
  const { context, catalog } = whole;
  const root = context.register(context.obj({ Type: PDFName.of("Outlines") }));
  const items = addItems(whole, root, entries);
  context.lookup(root, PDFDict).set(PDFName.of("Count"), PDFNumber.of(items.length));
  catalog.set(PDFName.of("Outlines"), root);
}

function addItems(whole: PDFDocument, parent: PDFRef, entries: readonly OutlineEntry[]): readonly PDFRef[] {
  const { context } = whole;
  const refs = entries.map(() => context.nextRef());
  for (const [index, entry] of entries.entries()) {
    const ref = refs[index];
    if (ref === undefined) continue;
    const item = context.obj({
      Title: PDFHexString.fromText(entry.title),
      Parent: parent,
      Dest: destination(whole, entry.target),
    });
    const [previous, next] = [refs[index - 1], refs[index + 1]];
    if (previous !== undefined) item.set(PDFName.of("Prev"), previous);
    if (next !== undefined) item.set(PDFName.of("Next"), next);
    context.assign(ref, item);
    const children = addItems(whole, ref, entry.children);
    if (children.length > 0) item.set(PDFName.of("Count"), PDFNumber.of(-children.length));
  }
  const holder = context.lookup(parent, PDFDict);
  const [first] = refs;
  const last = refs.at(-1);
  if (first !== undefined && last !== undefined) {
    holder.set(PDFName.of("First"), first);
    holder.set(PDFName.of("Last"), last);
  }
  return refs;
}

/** A page is shown from its top in the zoom the reader has. */
function destination({ context }: PDFDocument, target: PDFRef | PDFObject): PDFObject {
  return "objectNumber" in target
    ? context.obj([target, PDFName.of("XYZ"), PDFNull, PDFNull, PDFNull])
    : target;
}
