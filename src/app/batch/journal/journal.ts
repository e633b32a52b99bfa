import { open, type FileHandle } from "node:fs/promises";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { InputFileError } from "../../../foundation/errors.js";
import { headLine, JOURNAL_FORMAT, lineText, parsedLine, type JournalLine } from "./line.js";
import { isNoSuchFile } from "../../error-code.js";

const NAME = "journal.ndjson";

/** What a journal says last of every record, by id. */
export type KnownRecords = ReadonlyMap<string, JournalLine>;

/** All that a journal says of every record, from first to last, by id. */
export type RecordHistory = ReadonlyMap<string, readonly JournalLine[]>;

/**
 * What became of every record so far; nothing where no batch was made in the folder.
 *
 * @throws InputFileError for a journal of a newer version.
 */
export async function readJournal(folder: string): Promise<Map<string, JournalLine>> {
  const known = new Map<string, JournalLine>();
  for await (const line of linesOf(folder)) known.set(line.id, line);
  return known;
}

/**
 * What became of every record at any time: which folders are those of packets and lists that were made of it.
 *
 * @throws InputFileError for a journal of a newer version.
 */
export async function readHistory(folder: string): Promise<RecordHistory> {
  const history = new Map<string, JournalLine[]>();
  for await (const line of linesOf(folder)) {
    const lines = history.get(line.id);
    if (lines === undefined) history.set(line.id, [line]);
    else lines.push(line);
  }
  return history;
}

async function* linesOf(folder: string): AsyncGenerator<JournalLine> {
  const path = join(folder, NAME);
  let file: FileHandle;
  try {
    file = await open(path, "r");
  } catch (error) {
    if (isNoSuchFile(error)) return;
    throw error;
  }
  try {
    for await (const text of createInterface({
      input: file.createReadStream({ autoClose: false }),
      crlfDelay: Infinity,
    })) {
      const line = parsedLine(text);
      if (line === undefined) continue;
      if (line.type !== "journal") yield line;
      else if (line.format !== JOURNAL_FORMAT) throw newer(path);
    }
  } finally {
    await file.close();
  }
}

/** A journal that lines are added to. */
export class Journal {
  private readonly file: FileHandle;
  /** The last line may be cut off, because adding it failed. */
  private isCut = false;

  private constructor(file: FileHandle) {
    this.file = file;
  }

  /** Opens the journal of a folder, or begins it. A last line that was cut off is ended, so that the next one stands alone. */
  static async open(folder: string): Promise<Journal> {
    const file = await open(join(folder, NAME), "a+");
    const { size } = await file.stat();
    const last = new Uint8Array(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    if (size === 0) await file.appendFile(headLine());
    else if (last[0] !== 10) await file.appendFile("\n");
    return new Journal(file);
  }

  /** Adds lines; they are on the disk when this is done. Not at the same time as others. */
  async append(lines: readonly JournalLine[]): Promise<void> {
    const end = this.isCut ? "\n" : "";
    this.isCut = true;
    await this.file.appendFile(end + lines.map(lineText).join(""));
    this.isCut = false;
    await this.file.datasync();
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

function newer(path: string): InputFileError {
  return new InputFileError(
    { zh: `${path} 由较新的版本写成，本版本不能读取。`, en: `${path} was written by a newer version.` },
    {
      zh: "请更新程序，或者用 --out 另选文件夹。",
      en: "Update the program, or choose another folder with --out.",
    },
  );
}
