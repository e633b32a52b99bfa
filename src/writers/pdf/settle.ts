import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStreamWriter,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from "@cantoo/pdf-lib";

const key = (name: string): PDFName => PDFName.of(name);

/** A font of which a document holds only what it uses bears six letters before its name (ISO 32000-1, 9.6.4). */
const SUBSET = /^[A-Z]{6}(?=\+)/u;
const NAMES_OF_FONTS: ReadonlySet<PDFName> = new Set([key("BaseFont"), key("FontName")]);
/** Where all that a file holds hangs from. */
const ROOTS = ["Root", "Info"] as const;
const DATES = [key("CreationDate"), key("ModDate")];
/** The writer gives the length of a stream itself. */
const LENGTH = key("Length");

/**
 * A PDF of another program, written anew so that the same pages give the same bytes: its objects in the order in which they are reached from the catalogue and the
 * keys of each sorted, fonts marked by that order, the day of the paper in place of the moment at which it was made, and an identifier that says nothing
 * (ISO 32000-1, 14.3.3 and 14.4). LibreOffice puts fonts in the order in which they lie in its memory, which is another one every few times.
 *
 * @param asOf `YYYY-MM-DD`.
 */
export async function settledPdf({ context: from }: PDFDocument, asOf: string): Promise<Uint8Array> {
  const order = reached(
    from,
    ROOTS.map((name) => from.trailerInfo[name]),
  );
  const context = PDFContext.create();
  context.header = from.header;
  const rewriting = new Rewriting(context, order);
  for (const [ref, number] of order) {
    const object = from.lookup(ref);
    if (object !== undefined) context.assign(PDFRef.of(number), rewriting.object(object));
  }
  for (const name of ROOTS) {
    const root = from.trailerInfo[name];
    if (root !== undefined) context.trailerInfo[name] = rewriting.object(root);
  }
  context.largestObjectNumber = order.size;
  const information = context.lookup(context.trailerInfo.Info);
  const moment = PDFString.fromDate(new Date(`${asOf}T00:00:00Z`));
  if (information instanceof PDFDict) {
    for (const date of DATES) if (information.has(date)) information.set(date, moment);
  }
  const id = PDFHexString.of("0".repeat(32));
  context.trailerInfo.ID = context.obj([id, id]);
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
}

/** The objects that can be reached, numbered in the order in which they are come upon. Not by calls within calls: bookmarks of a long paper are a chain of thousands. */
function reached(
  context: PDFContext,
  roots: readonly (PDFObject | undefined)[],
): ReadonlyMap<PDFRef, number> {
  const order = new Map<PDFRef, number>();
  const left = roots.flatMap((root) => root ?? []).toReversed();
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    let object: PDFObject | undefined = next;
    if (next instanceof PDFRef) {
      if (order.has(next)) continue;
      order.set(next, order.size + 1);
      object = context.lookup(next);
    }
    if (object !== undefined) left.push(...within(object).toReversed());
  }
  return order;
}

function within(object: PDFObject): readonly PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFRawStream) return entriesOf(object.dict, true).map(([, value]) => value);
  return object instanceof PDFDict ? entriesOf(object, false).map(([, value]) => value) : [];
}

function entriesOf(dictionary: PDFDict, isOfStream: boolean): readonly [PDFName, PDFObject][] {
  return dictionary
    .entries()
    .filter(([name]) => !isOfStream || name !== LENGTH)
    .toSorted(([one], [other]) => (one.asString() < other.asString() ? -1 : 1));
}

/** Objects as they stand in the new file. */
class Rewriting {
  private readonly context: PDFContext;
  private readonly order: ReadonlyMap<PDFRef, number>;
  private readonly marks = new Map<string, string>();

  constructor(context: PDFContext, order: ReadonlyMap<PDFRef, number>) {
    this.context = context;
    this.order = order;
  }

  object(object: PDFObject): PDFObject {
    if (object instanceof PDFRef) return PDFRef.of(this.order.get(object) ?? 0);
    if (object instanceof PDFArray) return this.context.obj(object.asArray().map((one) => this.object(one)));
    if (object instanceof PDFRawStream) {
      return PDFRawStream.of(this.dictionary(entriesOf(object.dict, true)), object.contents);
    }
    return object instanceof PDFDict ? this.dictionary(entriesOf(object, false)) : object;
  }

  private dictionary(entries: readonly [PDFName, PDFObject][]): PDFDict {
    const written = PDFDict.withContext(this.context);
    for (const [name, value] of entries) {
      written.set(name, NAMES_OF_FONTS.has(name) ? this.nameOfFont(value) : this.object(value));
    }
    return written;
  }

  /** `BAAAAA+Tinos` and so on, as the fonts are come upon. */
  private nameOfFont(value: PDFObject): PDFObject {
    const name = value instanceof PDFName ? value.decodeText() : "";
    const [given] = SUBSET.exec(name) ?? [];
    if (given === undefined) return this.object(value);
    const count = this.marks.size;
    const mark = this.marks.get(given) ?? letters(count);
    this.marks.set(given, mark);
    return PDFName.of(name.replace(SUBSET, mark));
  }
}

/** Six letters for a number, the first letter counting fastest: AAAAAA, BAAAAA. */
function letters(number: number): string {
  let rest = number;
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCodePoint(65 + (rest % 26));
    rest = Math.floor(rest / 26);
    return letter;
  }).join("");
}
