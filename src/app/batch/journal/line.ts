import { isRecord } from "../../../foundation/data.js";
import { traitsIn, type Traits } from "../notice/traits.js";
import type { Tally } from "../tally.js";

/** Raised when lines mean something else. */
export const JOURNAL_FORMAT = 1;

/** A packet. */
export interface DoneLine {
  readonly type: "done";
  readonly id: string;
  /** Begins with the name of the record. */
  readonly folder: string;
  readonly key: string;
  /** Paths of the attachments as the filing names them. */
  readonly attachments: readonly string[];
  /** SHA-256 of the manifest, which has those of all files. */
  readonly manifest: string;
  readonly tally: Tally;
  /** Not in journals of earlier versions. */
  readonly traits?: Traits;
}

/**
 * What a journal says of a record: a packet, or a list of findings. Of the answers nothing stands in it but the name of the company, or of its file, in
 * `folder`, and the paths of attachments: it is as confidential as the folder that it lies in.
 */
export type JournalLine =
  | DoneLine
  | {
      readonly type: "failed";
      readonly id: string;
      readonly folder: string;
      readonly key?: string;
      readonly tally: Tally;
      /** Where something of it could be read. */
      readonly traits?: Traits;
      /** SHA-256 of the list for programs: tells a list that is whole from what a killed run left. */
      readonly list?: string;
      /** It failed for something that says nothing about the record, or because the packet was changed by hand: an earlier packet goes on standing. */
      readonly isPassing?: boolean;
      /** The packet that was made of it last. Whether it still stands, and as it was made, the folder says. */
      readonly earlier?: DoneLine;
    };

/** The packet that was made last of a record, also where it failed since. */
export function lastPacket(line: JournalLine | undefined): DoneLine | undefined {
  return line?.type === "done" ? line : line?.earlier;
}

/** What shows whether a record is like another; of a packet that stands, where a failure since says nothing of it. */
export function recordedTraits(line: JournalLine | undefined): Traits | undefined {
  return line?.traits ?? lastPacket(line)?.traits;
}

/** The first line of every journal. */
export function headLine(): string {
  return `${JSON.stringify({ type: "journal", format: JOURNAL_FORMAT })}\n`;
}

export function lineText(line: JournalLine): string {
  return `${JSON.stringify(line)}\n`;
}

/** A line as it was read. One that was cut off by a power cut, or damaged, is `undefined`: its record is made again. */
export function parsedLine(
  text: string,
): JournalLine | { readonly type: "journal"; readonly format: unknown } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const { type, format } = value;
  return type === "journal" ? { type, format } : lineIn(value);
}

function lineIn(value: unknown): JournalLine | undefined {
  if (!isRecord(value)) return undefined;
  const { type, id, folder, key, attachments, manifest, list, tally } = value;
  if (typeof id !== "string" || typeof folder !== "string" || !isTally(tally)) return undefined;
  const known = traitsIn(value["traits"]);
  const traits = known === undefined ? {} : { traits: known };
  if (type === "done" && typeof key === "string" && typeof manifest === "string" && isTexts(attachments)) {
    return { type, id, folder, key, attachments, manifest, tally, ...traits };
  }
  if (type !== "failed") return undefined;
  const earlier = lineIn(value["earlier"]);
  return {
    type,
    id,
    folder,
    tally,
    ...traits,
    ...(typeof key === "string" ? { key } : {}),
    ...(typeof list === "string" ? { list } : {}),
    ...(value["isPassing"] === true ? { isPassing: true } : {}),
    ...(earlier?.type === "done" ? { earlier } : {}),
  };
}

function isTally(value: unknown): value is Tally {
  return isRecord(value) && Object.values(value).every((count) => typeof count === "number");
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
