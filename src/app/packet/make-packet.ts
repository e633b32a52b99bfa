import type { Diagnostic } from "../../foundation/diagnostic.js";
import { hasSeverity } from "../../foundation/diagnostic.js";
import { bilingual } from "../../foundation/answer.js";
import type { Language } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { SourceDocument } from "../../input/source-document.js";
import type { FontSet } from "../../layout/font-set.js";
import type { Calendars } from "../../law/year-calendar.js";
import type { Format } from "../../writers/writer.js";
import type { AttachmentReader } from "../attachments.js";
import { filingSource } from "../filing-source.js";
import type { Stock } from "../pack/stock.js";
import { isMistake } from "../render.js";
import { clientLetter } from "./client-letter.js";
import { combined } from "./combined.js";
import { loadEnclosures, type Enclosure } from "./enclosures.js";
import { internalFiles } from "./internal-files.js";
import type { PacketFile } from "./packet-file.js";
import { packetFindings, unique } from "./packet-findings.js";
import { makePapers, type MadePaper } from "./papers.js";
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
  readonly languages: readonly Language[];
  readonly formats: readonly Format[];
  readonly fonts: FontSet;
  readonly overrides: PacketOverrides;
  /** Pattern of file names (`file-name.ts`). */
  readonly names: string;
  readonly readAttachment: AttachmentReader;
  /** Templates and look; the built-in ones unless given. */
  readonly stock?: Stock | undefined;
}

/** A packet, before it is written. */
export interface Packet {
  readonly plan: readonly PlannedPaper[];
  readonly enclosures: readonly Enclosure[];
  readonly files: readonly PacketFile[];
  /** File name of the archive of what is handed in. */
  readonly archiveName: string;
}

/**
 * Everything that one filing becomes: the papers in each language and format, the attachments, one combined PDF a
 * language, and what stays in the house. `value` is absent when a finding stops it, as it stops a single document.
 */
export async function makePacket(request: PacketRequest): Promise<Outcome<Packet | undefined>> {
  const { source, stage, allowIncomplete } = request;
  const { filing, placeOf } = filingSource(source);
  const plan = packetPlan(filing, request.overrides);
  const included = plan.filter(({ isIncluded }) => isIncluded);
  const judged = packetFindings(request, included);
  const isDraft = stage === "draft" || allowIncomplete;
  const enclosures = await loadEnclosures(
    filing,
    isDraft ? "draft" : "final",
    request.readAttachment,
    placeOf,
  );
  const findings = unique([...request.reading, ...judged.all, ...enclosures.diagnostics]);
  if (hasSeverity(isDraft ? findings.filter(isMistake) : findings, "blocking"))
    return outcome(undefined, findings);

  const name = bilingual(filing.processor?.name) ?? { zh: "", en: "" };
  const paths = new PacketPaths({
    pattern: request.names,
    company: name,
    asOf: request.asOf,
    languages: request.languages,
  });
  const files: PacketFile[] = [];
  for (const language of request.languages) {
    const papers = await makePapers(
      {
        filing,
        placeOf,
        stage,
        allowIncomplete,
        asOf: request.asOf,
        formats: request.formats,
        fonts: request.fonts,
        contentsPages: false,
        readAttachment: request.readAttachment,
        stock: request.stock,
        kinds: included.map(({ kind }) => kind),
        enclosures: enclosures.value,
        findingsOf: judged.of,
      },
      language,
    );
    findings.push(...papers.diagnostics);
    if (papers.value === undefined) return outcome(undefined, unique(findings));
    for (const paper of papers.value) files.push(...(await paperFiles(paper, language, paths)));
    if (request.formats.includes("pdf")) {
      files.push(
        await combined(papers.value, enclosures.value, language, name[language], request.asOf, paths),
      );
    }
  }
  files.push(...enclosures.value.flatMap((enclosure) => attachmentFiles(enclosure, paths)));
  const told = unique(findings);
  const letter = await clientLetter({ request, filing, placeOf, findings: told });
  if (letter.value === undefined) return outcome(undefined, unique([...told, ...letter.diagnostics]));
  files.push(
    letter.value,
    ...internalFiles({
      ...request,
      plan,
      enclosures: enclosures.value,
      findings: told,
    }),
  );
  return outcome({ plan, enclosures: enclosures.value, files, archiveName: paths.archive() }, told);
}

async function paperFiles(paper: MadePaper, language: Language, paths: PacketPaths): Promise<PacketFile[]> {
  const files: PacketFile[] = [];
  for (const { format, bytes } of paper.files) {
    files.push({
      path: await paths.paper(paper, format, language),
      role: "paper",
      document: paper.kind.id,
      language,
      bytes,
      ...(format === "pdf" && paper.pdf !== undefined ? { pages: paper.pdf.pages } : {}),
    });
  }
  return files;
}

function attachmentFiles(enclosure: Enclosure, paths: PacketPaths): readonly PacketFile[] {
  const { file } = enclosure;
  if (file === undefined) return [];
  const { source, bytes, pages } = file;
  return [
    {
      path: paths.attachment(enclosure, source),
      role: "attachment",
      source,
      bytes,
      ...(pages === undefined ? {} : { pages }),
    },
  ];
}
