import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { Edition } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { DocumentKindId } from "../../kinds/index.js";
import type { DocumentKind } from "../../kinds/kind.js";
import { inspectPdf } from "../../writers/pdf/inspect.js";
import type { Format } from "../../writers/writer.js";
import { contentsOf, listsPacket, type PacketContents } from "../packet-papers.js";
import { renderDocument, type RenderRequest } from "../render.js";
import type { Enclosure } from "./enclosures.js";

/** A paper in one edition, in every format asked for. */
export interface MadePaper {
  readonly kind: DocumentKind<DocumentKindId>;
  /** Its number in the packet; 0 for those that list the others. */
  readonly number: number;
  readonly files: readonly { readonly format: Format; readonly bytes: Uint8Array }[];
  /** Its PDF, opened once for counting and combining; absent where none is made. */
  readonly pdf?: { readonly document: PDFDocument; readonly pages: number };
}

/** What all papers have in common; `findingsOf` gives those about one kind. */
export interface PapersRequest extends Omit<
  RenderRequest,
  "kind" | "findings" | "edition" | "comments" | "contents"
> {
  readonly kinds: readonly DocumentKind<DocumentKindId>[];
  readonly enclosures: readonly Enclosure[];
  readonly findingsOf: (kind: DocumentKindId) => readonly Diagnostic[];
}

/** What one paper of a packet is made from. */
export function paperRequest(
  request: PapersRequest,
  kind: DocumentKind<DocumentKindId>,
  edition: Edition,
): RenderRequest {
  return {
    ...request,
    kind,
    edition,
    namesUntranslated: true,
    findings: request.findingsOf(kind.id),
    comments: false,
  };
}

/**
 * Makes the papers of a packet in one edition. Those that list the others come last, because they print how many pages
 * these have and where they begin in the combined PDF; the result is in the order of the packet. No paper carries comments.
 */
export async function makePapers(
  request: PapersRequest,
  edition: Edition,
): Promise<Outcome<readonly MadePaper[] | undefined>> {
  const findings: Diagnostic[] = [];
  const make = async (
    kind: DocumentKind<DocumentKindId>,
    number: number,
    contents?: PacketContents,
  ): Promise<MadePaper | undefined> => {
    const rendered = await renderDocument({
      ...paperRequest(request, kind, edition),
      ...(contents === undefined ? {} : { contents }),
    });
    findings.push(...rendered.diagnostics);
    return rendered.value === undefined ? undefined : madePaper(kind, number, rendered.value);
  };
  const numbered = request.kinds.filter((kind) => !listsPacket(kind));
  const papers: MadePaper[] = [];
  for (const [index, kind] of numbered.entries()) {
    const paper = await make(kind, index + 1);
    if (paper !== undefined) papers.push(paper);
  }
  if (papers.length < numbered.length) return outcome(undefined, findings);
  const contents = withPages(contentsOf(numbered, request.filing, request.stock), papers, request.enclosures);
  const lists: MadePaper[] = [];
  for (const kind of request.kinds.filter(listsPacket)) {
    const paper = await make(kind, 0, contents);
    if (paper === undefined) return outcome(undefined, findings);
    lists.push(paper);
  }
  return outcome([...lists, ...papers], findings);
}

async function madePaper(
  kind: DocumentKind<DocumentKindId>,
  number: number,
  files: MadePaper["files"],
): Promise<MadePaper> {
  const bytes = files.find(({ format }) => format === "pdf")?.bytes;
  if (bytes === undefined) return { kind, number, files };
  const pdf = await inspectPdf(bytes);
  if (pdf.type !== "pages") throw new Error(`the PDF of ${kind.id} cannot be read back`);
  return { kind, number, files, pdf };
}

/** The contents with the pages of the PDFs, and where each begins in the combined one; as they are where no PDF is made. */
function withPages(
  contents: PacketContents,
  papers: readonly MadePaper[],
  enclosures: readonly Enclosure[],
): PacketContents {
  if (papers.some(({ pdf }) => pdf === undefined)) return contents;
  let next = 1;
  const from = (pages: number): number => {
    const first = next;
    next += pages;
    return first;
  };
  return {
    papers: contents.papers.map((paper, index) => {
      const pages = papers[index]?.pdf?.pages ?? 0;
      return { ...paper, pages, firstPage: from(pages) };
    }),
    enclosures: contents.enclosures.map((enclosure, index) => {
      const read = enclosures[index];
      const pages = pagesInCombined(read);
      return pages === 0
        ? { ...enclosure, isSeparate: isSeparate(read) }
        : { ...enclosure, pages, firstPage: from(pages) };
    }),
  };
}

/** Whether an attachment has a file, and none of its pages are in the combined PDF. */
export function isSeparate(enclosure: Enclosure | undefined): boolean {
  return enclosure?.file !== undefined && pagesInCombined(enclosure) === 0;
}

/** How many pages an attachment takes in the combined PDF: a picture has one, Office files and paper originals none. */
export function pagesInCombined(enclosure: Enclosure | undefined): number {
  const file = enclosure?.file;
  if (file === undefined) return 0;
  if (file.type === "png" || file.type === "jpeg") return 1;
  return file.pages ?? 0;
}
