import { createHash } from "node:crypto";
import { PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from "@cantoo/pdf-lib";
import { copyDocument } from "./copy-document.js";
import { addPicturePage, type PagePicture } from "./picture-page.js";
import { setDestinations, type Destinations } from "./destinations.js";
import { setOutline, type OutlineEntry } from "./outline.js";

/** What a combined PDF is made of, in its order. */
export interface CombinedPart {
  /** Its bookmark. */
  readonly title: string;
  /** An unencrypted PDF, or a picture, which gets a page of its own. */
  readonly content: { readonly type: "pdf"; readonly document: PDFDocument } | PagePicture;
  /** Cover and contents, which come first and are counted i, ii, iii; what follows is counted 1, 2, 3. */
  readonly isFrontMatter: boolean;
}

/** Of the whole. */
export interface CombinedDescription {
  readonly title: string;
  /** As in the catalogue of a PDF: `zh-CN`, `en-US`. */
  readonly language: string;
  /** `YYYY-MM-DD`; the only time in the file. */
  readonly asOf: string;
}

/**
 * One PDF of several: pages as they are, a bookmark for each part with the bookmarks it has below it, links within a part,
 * and page labels that run through the whole (ISO 32000-1, 12.3.3 and 12.4.2). Same parts, same bytes.
 */
export async function combinePdf(
  parts: readonly CombinedPart[],
  description: CombinedDescription,
): Promise<Uint8Array> {
  const whole = await PDFDocument.create({ updateMetadata: false });
  const destinations: Destinations = new Map();
  const outline: OutlineEntry[] = [];
  let front = 0;
  for (const [index, { title, content, isFrontMatter }] of parts.entries()) {
    const first = whole.getPageCount();
    const children =
      content.type === "pdf" ? copyDocument(content.document, whole, `${index}.`, destinations) : [];
    if (content.type !== "pdf") await addPicturePage(whole, content);
    outline.push({ title, target: whole.getPage(first).ref, children });
    if (isFrontMatter) front = whole.getPageCount();
  }
  setDestinations(whole, destinations);
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
  const hash = createHash("sha256").update(`${title}\n${asOf}\n`);
  for (const part of parts) hash.update(`${part.title}\n`);
  const id = PDFHexString.of(hash.digest("hex").slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
}
