import type { Diagnostic } from "../../../foundation/diagnostic.js";
import type { AnsweredFiling } from "../../../input/questionnaire/read-form.js";

/** What one packet is made from, as it stands in the source of a batch. Plain data: it goes to a thread, or into a queue, as it is. */
export interface SourceRecord {
  /** From 1, in the order of the source. Logs name records by it, because names are confidential. */
  readonly number: number;
  /** What people call it: the company, or the path of its file below the source; empty where nothing can be told. */
  readonly name: string;
  /** SHA-256 of what tells it from the others of its source, its first hexadecimal digits: it stays when rows are added or answers change. */
  readonly id: string;
  /** Where it stands: a path below the source, a cell (`'1 处理者'!C7`), or a line of standard input. */
  readonly at: string;
  readonly input: RecordInput;
}

/** Where the facts of a record are. */
export type RecordInput =
  /** A file of its own; attachments lie beside it. */
  | { readonly type: "file"; readonly path: string }
  /** A line of JSON; attachments lie in the working folder. */
  | { readonly type: "line"; readonly bytes: Uint8Array }
  /** Rows of a questionnaire for many companies; attachments lie beside it. */
  | {
      readonly type: "rows";
      /** The workbook, as it was named. */
      readonly file: string;
      readonly filing: AnsweredFiling;
      /** Findings of reading its rows, and those of the whole form that are about everyone. */
      readonly findings: readonly Diagnostic[];
    };

/** A source that was understood as a whole, whatever there is to say about its records. */
export interface RecordSource {
  /** How many records there are, where that is known before they are read. */
  readonly count?: number;
  /** Workbooks and CSV files of a folder of filings, by their paths below it: nothing of them is read. */
  readonly unread?: readonly string[];
  readonly records: Iterable<SourceRecord> | AsyncIterable<SourceRecord>;
  /** Of records that have to be waited for: ends the waiting at once. They then throw an `AbortError`. */
  readonly letGo?: () => void;
}
