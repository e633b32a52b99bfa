import { createHash } from "node:crypto";
import { PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import { romanNumber } from "../../document/number.js";
import { copyDocument } from "./copy-document.js";
import { edgeWords, type EdgeLook } from "./edge-words.js";
import { hasSize, putAtEdges, type EdgeWords } from "./page-edge.js";
import { addPicturePage, type PagePicture } from "./picture-page.js";
import { setDestinations, type Destinations } from "./destinations.js";
import { JoinedLayers } from "./layers.js";
import { setOutline, type OutlineEntry } from "./outline.js";
import { JoinedTags } from "./tags/joined-tags.js";

/** What a combined PDF is made of, in its order. */
export interface CombinedPart {
  /** Its bookmark. */
  readonly title: string;
  /** An unencrypted PDF, or a picture, which gets a page of its own. */
  readonly content: { readonly type: "pdf"; readonly document: PDFDocument } | PagePicture;
  /** Cover and contents, which come first and are counted i, ii, iii; what follows is counted 1, 2, 3. */
  readonly isFrontMatter: boolean;
  /** Printed at the head of its pages, which come from outside and may be printed up to their edges: `附件2`. */
  readonly mark?: string;
}

/** Of the whole. */
export interface CombinedDescription {
  readonly title: string;
  /** As in the catalogue of a PDF: `zh-CN`, `en-US`. */
  readonly language: string;
  /** `YYYY-MM-DD`; the only time in the file. */
  readonly asOf: string;
  /** How the running number is printed on each page that has one, and the marks of parts; neither is unless given. */
  readonly edges?: {
    readonly number: EdgeLook;
    readonly mark: EdgeLook;
    /** What is printed of a number as in the page labels: i, ii, 1, 2. */
    readonly numberWords: (page: string) => string;
  };
}

/** What parts are joined into. */
interface Joined {
  readonly whole: PDFDocument;
  readonly destinations: Destinations;
  readonly tags: JoinedTags;
  readonly layers: JoinedLayers;
}

/**
 * One PDF of several: pages as they are, a bookmark for each part with the bookmarks it has below it, links within a part, the structure
 * of parts that are tagged, and page labels that run through the whole (ISO 32000-1, 12.3.3 and 12.4.2), which is also printed at a corner of the pages. Same
 * parts, same bytes.
 */
export async function combinePdf(
  parts: readonly CombinedPart[],
  description: CombinedDescription,
): Promise<Uint8Array> {
  const joined = await nothingJoined();
  const { whole } = joined;
  const outline: OutlineEntry[] = [];
  const partOf: CombinedPart[] = [];
  let front = 0;
  for (const [index, part] of parts.entries()) {
    const { title, isFrontMatter } = part;
    const first = whole.getPageCount();
    const children = await addPages(part, `${index}.`, joined);
    outline.push({ title, target: whole.getPage(first).ref, children });
    if (isFrontMatter) front = whole.getPageCount();
    while (partOf.length < whole.getPageCount()) partOf.push(part);
  }
  await printEdges(whole, partOf, front, description);
  endJoining(joined);
  setOutline(whole, outline);
  setLabels(whole, front);
  describe(whole, description, parts);
  return whole.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    // Nothing else has to be done between objects, so no timer is set for every fifty of them.
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}

/**
 * Whether a file from outside can be a part: its pages can be copied, and marked at their edges. A file that opens may still be
 * broken in what its pages are made of; this does for it alone what {@link combinePdf} does, short of writing it.
 */
export async function canBeCombined(content: CombinedPart["content"]): Promise<boolean> {
  try {
    const joined = await nothingJoined();
    const { whole } = joined;
    await addPages({ title: "", content }, "0.", joined);
    const pages = whole.getPages();
    if (pages.length === 0 || !pages.every(hasSize)) return false;
    const picture = { ref: whole.context.nextRef(), width: 0, height: 0 };
    for (const page of pages) putAtEdges(page, [{ corner: "headLeft", picture }], true);
    endJoining(joined);
    return true;
  } catch {
    return false;
  }
}

async function nothingJoined(): Promise<Joined> {
  const whole = await PDFDocument.create({ updateMetadata: false });
  return { whole, destinations: new Map(), tags: new JoinedTags(whole), layers: new JoinedLayers() };
}

/** To be called when all pages are there: what leads from one page to another, and what says of what they are made. */
function endJoining({ whole, destinations, tags, layers }: Joined): void {
  tags.end();
  layers.end(whole);
  setDestinations(whole, destinations);
}

/** Adds the pages of a part to the whole. Returns the bookmarks below its own. */
async function addPages(
  { title, content }: Pick<CombinedPart, "title" | "content">,
  prefix: string,
  { whole, destinations, tags, layers }: Joined,
): Promise<readonly OutlineEntry[]> {
  if (content.type !== "pdf") {
    await addPicturePage(whole, content, (page, box) => tags.addPicture(title, page, box));
    return [];
  }
  const copied = copyDocument(content.document, whole, prefix, destinations);
  layers.add(content.document, copied.copier);
  if (copied.tags === undefined) tags.addUntagged(title);
  else tags.addTagged(title, copied.tags, copied.copier);
  return copied.outline;
}

/** @param partOf for each page the part that it is of. */
async function printEdges(
  whole: PDFDocument,
  partOf: readonly CombinedPart[],
  front: number,
  { edges, asOf }: CombinedDescription,
): Promise<void> {
  if (edges === undefined) return;
  const texts = partOf.map(({ mark }, page) => ({
    ...(mark === undefined ? {} : { mark }),
    // The cover is counted and bears no number.
    ...(page === 0 && front > 0 ? {} : { number: edges.numberWords(labelOf(page, front)) }),
  }));
  const all = new Map<string, EdgeLook>();
  for (const { mark, number } of texts) {
    if (mark !== undefined) all.set(mark, edges.mark);
    if (number !== undefined) all.set(number, edges.number);
  }
  const pictures = await edgeWords(all, asOf, whole);
  for (const [index, page] of whole.getPages().entries()) {
    const { mark, number } = texts[index] ?? {};
    const part = partOf[index];
    const isFull = part?.mark !== undefined && part.content.type === "pdf";
    const words = [
      { corner: "headLeft" as const, picture: pictures.get(mark ?? "") },
      {
        corner: isFull ? ("headRight" as const) : ("footRight" as const),
        picture: pictures.get(number ?? ""),
      },
    ];
    putAtEdges(
      page,
      words.flatMap(({ corner, picture }): EdgeWords[] =>
        picture === undefined ? [] : [{ corner, picture }],
      ),
      isFull,
    );
  }
}

/** The number of a page, from 0, as {@link setLabels} has viewers show it. */
function labelOf(page: number, front: number): string {
  return page < front ? romanNumber(page + 1) : String(page - front + 1);
}

function setLabels({ context, catalog }: PDFDocument, front: number): void {
  const ranges = [
    ...(front > 0 ? [PDFNumber.of(0), context.obj({ S: PDFName.of("r") })] : []),
    PDFNumber.of(front),
    context.obj({ S: PDFName.of("D") }),
  ];
  catalog.set(PDFName.of("PageLabels"), context.obj({ Nums: ranges }));
}

function describe(
  whole: PDFDocument,
  { title, language, asOf }: CombinedDescription,
  parts: readonly CombinedPart[],
): void {
  const { context, catalog } = whole;
  catalog.set(PDFName.of("Lang"), PDFString.of(language));
  catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
  catalog.set(PDFName.of("ViewerPreferences"), context.obj({ DisplayDocTitle: true }));
  const moment = new Date(`${asOf}T00:00:00Z`);
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(title),
      Creator: PDFString.of("pipia"),
      Producer: PDFString.of("pdf-lib"),
      CreationDate: PDFString.fromDate(moment),
    }),
  );
  const id = PDFHexString.of(identifier(whole, [title, asOf, ...parts.map((part) => part.title)]));
  context.trailerInfo.ID = context.obj([id, id]);
}

/** What tells the file from others of the same title (ISO 32000-1, 14.4), without a clock: titles, and all that its pages are drawn of. */
function identifier(whole: PDFDocument, titles: readonly string[]): string {
  const hash = createHash("sha256");
  for (const title of titles) hash.update(`${title}\n`);
  for (const [, object] of whole.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) hash.update(object.contents);
  }
  return hash.digest("hex").slice(0, 32);
}
