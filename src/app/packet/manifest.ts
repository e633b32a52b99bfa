import { plainName } from "../plain-name.js";
import { packageVersion } from "../../foundation/data.js";
import { LANGUAGES, type Edition, type Language, type LocalizedText } from "../../foundation/locale.js";
import type { DocumentKindId } from "../../kinds/index.js";
import { noticeOf } from "../../law/year-calendar.js";
import type { Archive, Format } from "../../writers/writer.js";
import { BUILT_IN, type Stock } from "../pack/stock.js";
import type { FirmReference } from "../reference/load-reference.js";
import { sha256 } from "../sha256.js";
import { contentSha256 } from "./hash.js";
import type { Packet, PacketRequest } from "./make-packet.js";
import type { FileRole, PacketFile } from "./packet-file.js";
import type { FontRecord } from "./font-records.js";
import type { PaperDecision } from "./plan.js";
import { schemaSha256 } from "./schema-hash.js";

/** Number of this layout of `manifest.json`; described in `schemas/reports/manifest.schema.json`. */
export const MANIFEST_FORMAT = 1;

/** What a packet was asked to be, as far as it is needed to make it again. */
export interface PacketOptions {
  readonly stage: "draft" | "final";
  readonly allowIncomplete: boolean;
  readonly editions: readonly Edition[];
  readonly formats: readonly Format[];
  /** As on the command line: `auto`, `bundled` or a folder. */
  readonly fonts: string;
  readonly with: readonly DocumentKindId[];
  readonly without: readonly DocumentKindId[];
  /** Level of PDF/A; none where PDF is written as usual. */
  readonly pdfA?: Archive["level"];
  readonly names: string;
}

/** A template pack that the papers were made with. */
export interface PackRecord {
  readonly name: string;
  readonly version: string;
  /** Over all of its files that count. */
  readonly sha256: string;
}

/** A reference document that the papers were made with. */
export interface ReferenceRecord {
  /** Its name without folders, which may say more than a packet should. */
  readonly file: string;
  readonly sha256: string;
}

/** A file of the packet, as it was written. */
export interface ManifestFile {
  readonly path: string;
  readonly role: FileRole | "archive";
  readonly document?: DocumentKindId;
  readonly edition?: Edition;
  readonly bytes: number;
  readonly pages?: number;
  /** Of an attachment or a calendar: how the filing or the command named it. */
  readonly source?: string;
  readonly sha256: string;
  /** The same however the file is packed; compared by `verify --rebuild`. */
  readonly contentSha256: string;
}

/** `manifest.json`: what a packet was made of and with, and what it holds. No times: the same input gives the same manifest. */
export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT;
  readonly tool: { readonly name: "pipia"; readonly version: string };
  readonly asOf: string;
  readonly options: PacketOptions;
  readonly input: { readonly path: string; readonly sha256: string };
  readonly schema: { readonly formatVersion: string; readonly sha256: string };
  readonly templates: readonly {
    readonly document: DocumentKindId;
    readonly language: Language;
    readonly sha256: string;
  }[];
  /** The template packs, the one that was asked for first; absent where the built-in templates were used alone. */
  readonly packs?: readonly PackRecord[];
  /** The firm's document that gave page, styles, headers and footers; absent where there was none. */
  readonly reference?: ReferenceRecord;
  readonly fonts: readonly FontRecord[];
  readonly calendars: readonly {
    readonly year: number;
    readonly title: LocalizedText;
    readonly isSupplied: boolean;
  }[];
  readonly papers: readonly {
    readonly document: DocumentKindId;
    readonly isIncluded: boolean;
    readonly decision: PaperDecision;
    readonly reason: LocalizedText;
  }[];
  readonly files: readonly ManifestFile[];
}

/** What the manifest says beyond the packet itself. */
export interface ManifestRequest {
  readonly request: PacketRequest;
  readonly fontChoice: string;
  readonly fonts: readonly FontRecord[];
  readonly files: readonly (Omit<PacketFile, "role"> & { readonly role: ManifestFile["role"] })[];
}

/** Describes a packet. Files are listed by path. */
export async function manifestOf(
  { plan }: Packet,
  { request, fontChoice, fonts, files }: ManifestRequest,
): Promise<Manifest> {
  const filing = files.find(({ role }) => role === "filing");
  const { stage, allowIncomplete, editions, formats, overrides, archive, names, asOf } = request;
  const languages = LANGUAGES.filter((language) => editions.includes(language) || editions.includes("both"));
  const { stock = BUILT_IN } = request;
  const packs = stock.packs
    .toReversed()
    .map(({ name, version, sha256: hash }): PackRecord => ({ name, version, sha256: hash }));
  const included = plan.filter(({ isIncluded }) => isIncluded);
  return {
    format: MANIFEST_FORMAT,
    tool: { name: "pipia", version: packageVersion() },
    asOf,
    options: {
      stage,
      allowIncomplete,
      editions,
      formats,
      fonts: fontChoice,
      with: overrides.include,
      without: overrides.leaveOut,
      ...(archive === undefined ? {} : { pdfA: archive.level }),
      names,
    },
    input: { path: filing?.path ?? "", sha256: sha256(request.input.bytes) },
    schema: { formatVersion: "1", sha256: schemaSha256() },
    templates: included.flatMap(({ kind: { id } }) =>
      languages.map((language) => ({
        document: id,
        language,
        sha256: templateSha256(stock, id, language),
      })),
    ),
    ...(packs.length === 0 ? {} : { packs }),
    ...(stock.reference === undefined ? {} : { reference: recordOf(stock.reference) }),
    fonts,
    calendars: [...request.calendars.values()].map((calendar) => {
      const { title, isSupplied } = noticeOf(calendar);
      return { year: calendar.year, title, isSupplied };
    }),
    papers: plan.map(({ kind, isIncluded, decision, reason }) => ({
      document: kind.id,
      isIncluded,
      decision,
      reason,
    })),
    files: await Promise.all(
      files.toSorted((left, right) => (left.path < right.path ? -1 : 1)).map(described),
    ),
  };
}

function recordOf({ file, sha256: hash }: FirmReference): ReferenceRecord {
  return { file: plainName(file), sha256: hash };
}

async function described({
  bytes,
  contentSha256: known,
  ...file
}: ManifestRequest["files"][number]): Promise<ManifestFile> {
  return {
    ...file,
    bytes: bytes.length,
    sha256: sha256(bytes),
    contentSha256: known ?? (await contentSha256(bytes)),
  };
}

/** By the names under which pieces are called, so that it does not matter where a pack lies. */
export function templateSha256(stock: Stock, document: DocumentKindId, language: Language): string {
  const word = stock.wordOf(document, language);
  if (word !== undefined) return sha256(word.bytes);
  const { main, partials } = stock.setOf(document, language);
  const texts = [main.text, ...[...partials].map(([name, { text }]) => `${name}\n${text}`)];
  return sha256(new TextEncoder().encode(texts.join("\n")));
}
