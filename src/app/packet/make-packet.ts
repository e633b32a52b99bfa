import type { Filing } from "#generated/types.js";
import { hasSeverity, isFileError, type Diagnostic } from "../../foundation/diagnostic.js";
import { bilingual } from "../../foundation/answer.js";
import { languageOf, type Edition } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { SourceDocument } from "../../input/source-document.js";
import type { FontSet } from "../../layout/font-set.js";
import type { Calendars } from "../../law/year-calendar.js";
import type { Archive, Format } from "../../writers/writer.js";
import type { AttachmentReader } from "../attachments.js";
import { judgeOf } from "../check.js";
import { filingSource, type FilingSource } from "../filing-source.js";
import { BUILT_IN, type Stock } from "../pack/stock.js";
import { buildTree, isMistake, isOfWord } from "../render.js";
import { errorsIn, withoutBroken } from "../without-broken.js";
import type { World } from "../world.js";
import { clientLetter } from "./client-letter.js";
import { combined } from "./combined.js";
import { loadEnclosures, type Enclosure } from "./enclosures.js";
import { pdfContentSha256 } from "./hash.js";
import { internalFiles } from "./internal-files.js";
import type { PacketFile } from "./packet-file.js";
import { packetFindings, unique, type PacketFindings } from "./packet-findings.js";
import { makePapers, type MadePaper, paperRequest, type PapersRequest } from "./papers.js";
import { PacketPaths } from "./paths.js";
import { packetPlan, type PacketOverrides, type PlannedPaper } from "./plan.js";

/** What a packet is made from. Nothing else reaches its files: the same request gives the same bytes. */
export interface PacketRequest {
  readonly source: SourceDocument;
  /** Findings of reading the file. */
  readonly reading: readonly Diagnostic[];
  /** Name of the file and its bytes, which are kept with the packet. */
  readonly input: { readonly name: string; readonly bytes: Uint8Array };
  readonly asOf: string;
  readonly calendars: Calendars;
  readonly stage: "draft" | "final";
  readonly allowIncomplete: boolean;
  readonly editions: readonly Edition[];
  readonly formats: readonly Format[];
  readonly fonts: FontSet;
  readonly overrides: PacketOverrides;
  /** Rules of an archive that the PDF of each paper follows, the combined one not; none unless given. */
  readonly archive?: Archive;
  /** Pattern of file names (`file-name.ts`). */
  readonly names: string;
  readonly readAttachment: AttachmentReader;
  /** Templates and look; the built-in ones unless given. */
  readonly stock?: Stock | undefined;
  /** Makes the PDF of papers that a pack has Word templates for. */
  readonly wordToPdf?: World["wordToPdf"] | undefined;
}

/** A packet, before it is written. */
export interface Packet {
  readonly plan: readonly PlannedPaper[];
  readonly enclosures: readonly Enclosure[];
  readonly files: readonly PacketFile[];
  /** File name of the archive of what is handed in. */
  readonly archiveName: string;
}

/** What is known of a packet before a paper of it is made. */
interface JudgedPacket extends FilingSource {
  readonly plan: readonly PlannedPaper[];
  readonly included: readonly PlannedPaper[];
  readonly judged: PacketFindings;
  readonly enclosures: Outcome<readonly Enclosure[]>;
  readonly findings: Diagnostic[];
  /** Whether a finding stops it. */
  readonly isStopped: boolean;
}

/** Plans a packet, checks its filing and reads the attachments: everything that can stop it but the making of its papers. */
async function judgePacket(request: PacketRequest): Promise<JudgedPacket> {
  const { source, stage, allowIncomplete } = request;
  const filing = filingSource(source);
  const plan = packetPlan(filing.filing, request.overrides);
  const included = plan.filter(({ isIncluded }) => isIncluded);
  const judged = packetFindings(judgeOf(source, request.asOf, request.calendars), included);
  const isDraft = stage === "draft" || allowIncomplete;
  // What is no list of attachments stops the packet; the files of the others are looked at all the same.
  const sound = withoutBroken<Filing>(source, errorsIn(judged.all.filter(isFileError)))?.data ?? {};
  const enclosures = await loadEnclosures(
    sound,
    { stage: isDraft ? "draft" : "final", isCombined: request.formats.includes("pdf") },
    request.readAttachment,
    filing.placeOf,
  );
  const findings = unique([...request.reading, ...judged.all, ...enclosures.diagnostics]);
  const isStopped = hasSeverity(isDraft ? findings.filter(isMistake) : findings, "blocking");
  return { ...filing, plan, included, judged, enclosures, findings, isStopped };
}

/**
 * Whether anything that is known before a format is written stops a packet: what {@link judgePacket} finds, and in a final one the gaps that its papers
 * would show. Of papers that a pack has Word templates for the gaps are known only when they are filled.
 */
export async function isPacketStopped(request: PacketRequest): Promise<boolean> {
  const { stage, allowIncomplete, stock = BUILT_IN } = request;
  const judged = await judgePacket(request);
  if (judged.isStopped || stage === "draft" || allowIncomplete) return judged.isStopped;
  const papers = papersOf(request, judged);
  for (const edition of request.editions) {
    for (const kind of papers.kinds) {
      if (isOfWord(stock, kind.id, edition)) continue;
      const { value } = await buildTree(paperRequest(papers, kind, edition));
      if (value === undefined) return true;
    }
  }
  return false;
}

/** What all papers of a packet have in common. */
function papersOf(
  request: PacketRequest,
  { filing, placeOf, included, enclosures, judged }: JudgedPacket,
): PapersRequest {
  return {
    filing,
    placeOf,
    stage: request.stage,
    allowIncomplete: request.allowIncomplete,
    asOf: request.asOf,
    formats: request.formats,
    fonts: request.fonts,
    contentsPages: false,
    archive: request.archive,
    readAttachment: request.readAttachment,
    stock: request.stock,
    wordToPdf: request.wordToPdf,
    kinds: included.map(({ kind }) => kind),
    enclosures: enclosures.value,
    findingsOf: judged.of,
  };
}

/**
 * Everything that one filing becomes: the papers in each edition and format, the attachments, one combined PDF an
 * edition, and what stays in the house. `value` is absent when a finding stops it, as it stops a single document.
 */
export async function makePacket(request: PacketRequest): Promise<Outcome<Packet | undefined>> {
  const judged = await judgePacket(request);
  const { filing, placeOf, plan, enclosures, findings, isStopped } = judged;
  if (isStopped) return outcome(undefined, findings);

  const name = bilingual(filing.processor?.name) ?? { zh: "", en: "" };
  const paths = new PacketPaths({
    pattern: request.names,
    company: name,
    asOf: request.asOf,
    editions: request.editions,
  });
  const files: PacketFile[] = [];
  const common = papersOf(request, judged);
  for (const edition of request.editions) {
    const papers = await makePapers(common, edition);
    findings.push(...papers.diagnostics);
    if (papers.value === undefined) return outcome(undefined, unique(findings));
    for (const paper of papers.value) files.push(...(await paperFiles(paper, edition, paths)));
    if (request.formats.includes("pdf")) {
      files.push(
        await combined({
          papers: papers.value,
          enclosures: enclosures.value,
          edition,
          company: name[languageOf(edition)],
          asOf: request.asOf,
          paths,
          fonts: request.fonts,
          theme: (request.stock ?? BUILT_IN).themeOf(edition),
        }),
      );
    }
  }
  files.push(...enclosures.value.flatMap((enclosure) => attachmentFiles(enclosure, paths)));
  const told = unique(findings);
  const letter = await clientLetter({ request, filing, placeOf, findings: told, paths });
  if (letter.value === undefined) return outcome(undefined, unique([...told, ...letter.diagnostics]));
  files.push(
    letter.value,
    ...internalFiles({
      ...request,
      plan,
      enclosures: enclosures.value,
      findings: told,
      paths,
    }),
  );
  return outcome({ plan, enclosures: enclosures.value, files, archiveName: paths.archive() }, told);
}

async function paperFiles(paper: MadePaper, edition: Edition, paths: PacketPaths): Promise<PacketFile[]> {
  const files: PacketFile[] = [];
  for (const { format, bytes } of paper.files) {
    files.push({
      path: await paths.paper(paper, format, edition),
      role: "paper",
      document: paper.kind.id,
      edition,
      bytes,
      ...(format === "pdf" && paper.pdf !== undefined ? pdfFacts(paper.pdf) : {}),
    });
  }
  return files;
}

/** What is known of a PDF because it is open. */
function pdfFacts({
  document,
  pages,
}: NonNullable<MadePaper["pdf"]>): Pick<PacketFile, "pages" | "contentSha256"> {
  const contentSha256 = pdfContentSha256(document);
  return { pages, ...(contentSha256 === undefined ? {} : { contentSha256 }) };
}

function attachmentFiles(enclosure: Enclosure, paths: PacketPaths): readonly PacketFile[] {
  const { file } = enclosure;
  if (file === undefined) return [];
  const { source, bytes, document, pages } = file;
  return [
    {
      path: paths.attachment(enclosure, source),
      role: "attachment",
      source,
      bytes,
      ...(document === undefined || pages === undefined ? {} : pdfFacts({ document, pages })),
    },
  ];
}
