import { isRecord } from "../../foundation/data.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import type { Pointer } from "../../foundation/pointer.js";
import { formSource } from "../../input/questionnaire/form-source.js";
import { readSource } from "../../input/read.js";
import { nearestPlace, type SourceDocument } from "../../input/source-document.js";
import { filingIn, readFilingFile, type FilingFile } from "../load-filing.js";
import type { World } from "../world.js";
import type { KeyedFile } from "./key.js";
import type { RecordInput, SourceRecord } from "./source/record.js";

/** A record as it was read. */
export interface ReadRecord {
  /** What it is judged by: its findings name the place in the source of the batch. */
  readonly judged: SourceDocument;
  /**
   * What the packet is made of, and the bytes that are kept with it. Of rows it is a file of their values, not of their cells: a packet stays
   * the same when a sheet is sorted, and can be made again from what is kept in it.
   */
  readonly packed: SourceDocument;
  readonly input: { readonly name: string; readonly bytes: Uint8Array };
  /** Findings of reading that the packet tells as well. */
  readonly reading: readonly Diagnostic[];
  /** Whatever else the bytes of the packet depend on. */
  readonly beside: Uint8Array | undefined;
}

const KEPT_NAME = "filing.json";

/** What a record holds, with the bytes of its file where it has one. */
export type GivenInput =
  Exclude<RecordInput, { readonly type: "file" }> | { readonly type: "file"; readonly file: FilingFile };

/**
 * Reads the file of a record, once: to tell whether anything changed, and to make something of it.
 *
 * @throws InputFileError when it does not exist, may not be read or is too large.
 */
export async function givenInput(world: World, { input }: Pick<SourceRecord, "input">): Promise<GivenInput> {
  return input.type === "file" ? { type: "file", file: await readFilingFile(world, input.path) } : input;
}

/** The path from whose folder attachments are named. */
export function baseOf(input: GivenInput): string {
  switch (input.type) {
    case "file":
      return input.file.path;
    case "line":
      return "-";
    case "rows":
      return input.file;
  }
}

/** What stands in the source, as it is there; of rows nothing, which are read as a whole or not at all. */
export function bytesOf(input: GivenInput): Uint8Array {
  switch (input.type) {
    case "file":
      return input.file.bytes;
    case "line":
      return input.bytes;
    case "rows":
      return new Uint8Array();
  }
}

/** What is made of a record. `value` is absent when nothing can be; the findings are all there are of reading. */
export function readRecord(
  input: GivenInput,
  { at }: Pick<SourceRecord, "at">,
): Outcome<ReadRecord | undefined> {
  switch (input.type) {
    case "file": {
      const { value, diagnostics } = filingIn(input.file);
      if (value === undefined) return outcome(undefined, diagnostics);
      return outcome(
        { judged: value, packed: value, ...keyedFile(input.file), reading: diagnostics },
        diagnostics,
      );
    }
    case "line": {
      const { value, diagnostics } = readSource(input.bytes, KEPT_NAME);
      const told = diagnostics.map((finding) => inLine(finding, Number(at), input.bytes));
      if (value === undefined) return outcome(undefined, told);
      return outcome(
        {
          judged: withPlace(value, { file: "-", line: Number(at), column: 1 }),
          ...(isRecord(value.value)
            ? keptOf(value.value)
            : { packed: value, input: { name: KEPT_NAME, bytes: input.bytes }, reading: diagnostics }),
          beside: undefined,
        },
        told,
      );
    }
    case "rows": {
      return outcome(
        {
          judged: formSource(input.file, input.filing, input.findings),
          ...keptOf(input.filing.value),
          beside: undefined,
        },
        input.findings,
      );
    }
  }
}

/** What a packet depends on of a filing that is a file. */
export function keyedFile({ path, bytes, places }: FilingFile): KeyedFile {
  return { input: { name: path, bytes }, beside: places };
}

/** What a packet depends on of a record, told without reading more than there is need for: of a file nothing but its bytes. */
export function keyedInput(input: GivenInput): KeyedFile {
  switch (input.type) {
    case "file":
      return keyedFile(input.file);
    case "line": {
      const { value } = readSource(input.bytes, KEPT_NAME);
      const kept = isRecord(value?.value) ? keptFile(value.value) : { name: KEPT_NAME, bytes: input.bytes };
      return { input: kept, beside: undefined };
    }
    case "rows":
      return { input: keptFile(input.filing.value), beside: undefined };
  }
}

/** The values as a file of JSON with a member a line, as it is kept in a packet and read back. */
function keptOf(value: unknown): Pick<ReadRecord, "packed" | "input" | "reading"> {
  const { value: packed, diagnostics } = readSource(keptText(value), KEPT_NAME);
  if (packed === undefined) throw new Error("what was read once can be read again");
  return { packed, input: keptFile(value), reading: diagnostics };
}

function keptFile(value: unknown): KeyedFile["input"] {
  return { name: KEPT_NAME, bytes: new TextEncoder().encode(keptText(value)) };
}

function keptText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function inLine(finding: Diagnostic, line: number, bytes: Uint8Array): Diagnostic {
  // No file was named, and YAML does not stand in a line.
  const isOther = finding.code === "input/syntax" && !/^\s*[{["]/u.test(new TextDecoder().decode(bytes));
  return {
    ...finding,
    ...(isOther ? NO_JSON : {}),
    place: { file: "-", line, column: finding.place?.column ?? 1 },
  };
}

const NO_JSON = {
  message: { zh: "这一行不是 JSON", en: "This line is no JSON" },
  help: {
    zh: "每行写一份完整的 JSON，以 { 开头、以 } 结尾。YAML 写的申报材料，各存为文件夹中的一个 .yaml 文件，再运行 pipia batch 文件夹。",
    en: "Every line is one filing in JSON, from { to }. Keep filings in YAML as .yaml files of a folder, and run pipia batch FOLDER.",
  },
} as const;

/** The source with one place for everything: columns of a line of JSON tell people nothing. */
function withPlace(source: SourceDocument, place: Place): SourceDocument {
  const inherited: unknown = Object.create(source, {
    file: { value: place.file },
    placeOf: { value: () => place },
    keyPlaceOf: { value: () => place },
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return inherited as SourceDocument;
}

/** Findings about the packet with the places of the source in which people look for them. */
export function inSource(
  findings: readonly Diagnostic[],
  { judged, packed }: ReadRecord,
): readonly Diagnostic[] {
  if (judged === packed) return findings;
  const placeOf = (at: Pointer): Place => nearestPlace(judged, at);
  return findings.map((finding) =>
    finding.pointer === undefined ? finding : { ...finding, place: placeOf(finding.pointer) },
  );
}
