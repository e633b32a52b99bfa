import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from "@cantoo/pdf-lib";

/** Named places of a PDF: name → `[page /XYZ …]`. */
export type Destinations = Map<string, PDFObject>;

/** No tree of names that programs write is deeper. */
const DEEPEST = 16;

/** Every named place of a document: those of the name tree and those of PDF 1.1 (ISO 32000-1, 12.3.2.3). */
export function destinationsOf({ catalog }: PDFDocument): Destinations {
  const found: Destinations = new Map();
  const tree = dictionary(dictionary(catalog.lookup(PDFName.of("Names")))?.lookup(PDFName.of("Dests")));
  if (tree !== undefined) collect(tree, found, 0);
  for (const [name, value] of dictionary(catalog.lookup(PDFName.of("Dests")))?.entries() ?? []) {
    found.set(name.decodeText(), value);
  }
  return found;
}

function collect(node: PDFDict, found: Destinations, depth: number): void {
  if (depth > DEEPEST) return;
  const names = node.lookup(PDFName.of("Names"));
  if (names instanceof PDFArray) {
    for (let index = 0; index + 1 < names.size(); index += 2) {
      const name = textOf(names.lookup(index));
      const value = names.get(index + 1);
      if (name !== undefined) found.set(name, value);
    }
  }
  const kids = node.lookup(PDFName.of("Kids"));
  if (!(kids instanceof PDFArray)) return;
  for (let index = 0; index < kids.size(); index += 1) {
    const kid = dictionary(kids.lookup(index));
    if (kid !== undefined) collect(kid, found, depth + 1);
  }
}

/** Writes the names of the whole, sorted as readers look them up: byte by byte. */
export function setDestinations({ context, catalog }: PDFDocument, destinations: Destinations): void {
  if (destinations.size === 0) return;
  const sorted = [...destinations].toSorted(([left], [right]) => (left < right ? -1 : 1));
  const names = sorted.flatMap(([name, value]) => [PDFString.of(name), value]);
  catalog.set(PDFName.of("Names"), context.obj({ Dests: context.register(context.obj({ Names: names })) }));
}

/** The text of a string or name, `undefined` for anything else. */
export function textOf(value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName) {
    return value.decodeText();
  }
  return undefined;
}

/** A dictionary, or `undefined` for anything else. */
export function dictionary(value: PDFObject | undefined): PDFDict | undefined {
  return value instanceof PDFDict ? value : undefined;
}
