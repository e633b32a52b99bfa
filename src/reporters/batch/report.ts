import type { Severity } from "../../foundation/diagnostic.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";

/** What became of the records of a source, ready to be written. It is the same however many runs it took, and in whatever order records were made. */
export interface BatchReport {
  readonly tool: { readonly name: string; readonly version: string };
  /** The source as it was named; `-` is standard input. */
  readonly source: string;
  readonly stage: "draft" | "final";
  /** The day on which the filings were judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Which part of the source it is about, from 1; all of it unless given. */
  readonly shard?: { readonly index: number; readonly count: number };
  /** The other options on which the packets depend, as the command line has them; not in reports of earlier versions. */
  readonly options?: Readonly<Record<string, string>>;
  /** SHA-256 of what packets are made with beside the filings and the options, by part; not in reports of earlier versions. */
  readonly madeWith?: Readonly<Record<"program" | "pack" | "fonts" | "calendars", string>>;
  /** All the records of the source, also those of other shards; not where it was not read to its end, nor in reports of earlier versions. */
  readonly sourceRecords?: SourceRecords;
  /** Of shards that were put together: those that were not given, so that the report is not about all of the source. */
  readonly missingShards?: readonly number[];
  readonly counts: BatchCounts;
  /** What was found, the heaviest first, then what most records have. */
  readonly groups: readonly BatchGroup[];
  /** In the order of the source. */
  readonly records: readonly BatchRecord[];
  /** Findings about the source that are about no record, such as rows that belong to nobody. */
  readonly sourceFindings: readonly BatchFinding[];
  /** What else there is to say about the source: files that were not read, records that are alike. Not in reports of earlier versions. */
  readonly notices?: readonly BatchNotice[];
  /**
   * Folders below that of the batch that are out of date and still there: packets and lists of records that are no longer in the source, packets of records that fail by now, and
   * what an earlier run made under another name. None where only a part of the source was looked at.
   */
  readonly leftOver: readonly string[];
}

/** What tells the records of a source from those of the same source at another time. */
export interface SourceRecords {
  readonly count: number;
  /** SHA-256 of their ids, in the order of the source, with a line feed behind each. */
  readonly sha256: string;
}

export interface BatchCounts {
  readonly records: number;
  /** With a packet. */
  readonly done: number;
  /** With a list of findings. */
  readonly failed: number;
  /** No run came to them. */
  readonly open: number;
}

/** One thing that was found, and in how many records. */
export interface BatchGroup {
  readonly code: string;
  readonly severity: Severity;
  /** Of what is missing or broken: the question. */
  readonly pattern?: Pointer;
  /** What the records have in common, to stand behind their number: `缺少境外接收方 › 联系方式`. */
  readonly words: LocalizedText;
  readonly records: number;
  readonly findings: number;
  /** Which records, by their numbers. */
  readonly numbers: readonly number[];
}

export interface BatchRecord {
  readonly number: number;
  readonly name: string;
  readonly id: string;
  /** Where it stands in the source. */
  readonly at: string;
  readonly state: "done" | "failed" | "open";
  /** Below the folder of the batch, with forward slashes: the packet or the list of findings. */
  readonly folder?: string;
  /** What stops it. */
  readonly findings: readonly BatchFinding[];
}

export interface BatchFinding {
  readonly code: string;
  readonly severity: Severity;
  /** Sheet and cell, or line and column. */
  readonly at: string;
  /** The path in words. */
  readonly label?: LocalizedText;
  readonly message: LocalizedText;
  readonly help: LocalizedText;
}

/** Something about the source that stops nothing. Neither `message` nor `help` names a company or a file of the source: they are also for terminals. */
export interface BatchNotice {
  readonly code: string;
  readonly severity: Severity;
  readonly message: LocalizedText;
  readonly help: LocalizedText;
  /** Which records, by their numbers; none where it is about something that is no record. */
  readonly numbers: readonly number[];
  /** Where they stand; without records what was found, by its path below the source. */
  readonly places: readonly string[];
}
