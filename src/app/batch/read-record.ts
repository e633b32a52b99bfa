import { isRecord } from "../../foundation/data.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import type { Pointer } from "../../foundation/pointer.js";
import { formSource } from "../../input/questionnaire/form-source.js";
import { readSource } from "../../input/read.js";
import { nearestPlace, type SourceDocument } from "../../input/source-document.js";
import { placesPath } from "../intake/places-file.js";
import { loadSource } from "../load-filing.js";
import { readBytes } from "../read-bytes.js";
import type { World } from "../world.js";
import type { KeyedFile } from "./key.js";
import type { SourceRecord } from "./source/record.js";

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
  /** Attachments are named from the folder of this path. */
  readonly base: string;
  /** Whatever else the bytes of the packet depend on. */
  readonly beside: Uint8Array | undefined;
}

const KEPT_NAME = "filing.json";

/**
 * Reads a record. `value` is absent when nothing can be made of it; the findings are all there are of reading.
 *
 * @throws InputFileError when its file does not exist, may not be read or is too large.
 */
export async function readRecord(
  world: World,
  { input, at }: SourceRecord,
): Promise<Outcome<ReadRecord | undefined>> {
  switch (input.type) {
    case "file": {
      const file = await readFileOf(world, input.path);
      const { value, diagnostics } = await loadSource(world, input.path, "filing");
      if (value === undefined) return outcome(undefined, diagnostics);
      return outcome(
        {
          judged: value,
          packed: value,
          ...file,
          reading: diagnostics,
          base: input.path,
        },
        diagnostics,
      );
    }
    case "line": {
      const { value, diagnostics } = readSource(input.bytes, KEPT_NAME);
      const told = diagnostics.map((finding) => inLine(finding, Number(at)));
      if (value === undefined) return outcome(undefined, told);
      return outcome(
        {
          judged: withPlace(value, { file: "-", line: Number(at), column: 1 }),
          ...(isRecord(value.value)
            ? keptOf(value.value)
            : { packed: value, input: { name: KEPT_NAME, bytes: input.bytes }, reading: diagnostics }),
          base: "-",
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
          base: input.file,
          beside: undefined,
        },
        input.findings,
      );
    }
  }
}

/**
 * The bytes of a filing that is a file, and of what stands beside it, without making anything of them.
 *
 * @throws InputFileError when it does not exist, may not be read or is too large.
 */
export async function readFileOf(world: World, path: string): Promise<KeyedFile> {
  return {
    input: { name: path, bytes: await readBytes(world, path) },
    beside: await placesBeside(world, path),
  };
}

/** The values as a file of JSON with a member a line, as it is kept in a packet and read back. */
function keptOf(value: unknown): Pick<ReadRecord, "packed" | "input" | "reading"> {
  const text = `${JSON.stringify(value, undefined, 2)}\n`;
  const { value: packed, diagnostics } = readSource(text, KEPT_NAME);
  if (packed === undefined) throw new Error("what was read once can be read again");
  return { packed, input: { name: KEPT_NAME, bytes: new TextEncoder().encode(text) }, reading: diagnostics };
}

function inLine(finding: Diagnostic, line: number): Diagnostic {
  return { ...finding, place: { file: "-", line, column: finding.place?.column ?? 1 } };
}

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

/** The file of places that `intake read` wrote beside a filing: findings in the packet name the cells that it holds. */
async function placesBeside(world: World, path: string): Promise<Uint8Array | undefined> {
  try {
    return await readBytes(world, placesPath(path));
  } catch {
    return undefined;
  }
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
