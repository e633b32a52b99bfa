import { InputFileError } from "../../../foundation/errors.js";
import { outcome, type Outcome } from "../../../foundation/outcome.js";
import { isForm } from "../../intake/is-form.js";
import type { World } from "../../world.js";
import { readingHelp } from "../notice/unread.js";
import { recordsInFolder } from "./folder.js";
import { recordsOfForm } from "./form.js";
import { recordsInLines } from "./json-lines.js";
import type { RecordSource } from "./record.js";
import { errorCode } from "../../error-code.js";

/**
 * The records of a source: `-` is JSON Lines on standard input, a workbook or CSV file a questionnaire, anything else a folder of filings.
 *
 * @param without folders and files in it that hold no filings.
 * @param signal ends the reading of standard input, whose records then throw an `AbortError`.
 * @throws InputFileError when it does not exist, may not be read, or is a folder without filings.
 */
export async function readRecordSource(
  world: World,
  source: string,
  without: readonly string[],
  signal?: AbortSignal,
): Promise<Outcome<RecordSource | undefined>> {
  if (source === "-") {
    const own = new AbortController();
    const either = AbortSignal.any(signal === undefined ? [own.signal] : [own.signal, signal]);
    return outcome({ ...recordsInLines(world.inputChunks(either)), letGo: () => own.abort() });
  }
  if (isForm(source)) return recordsOfForm(world, source);
  const found = await inFolder(world, source, without);
  const { unread = [] } = found;
  if (found.count === 0) throw unread.length > 0 ? onlyWorkbooks(source, unread.length) : noFilings(source);
  return outcome(found);
}

/** @throws InputFileError when it is a file, which is no source. */
async function inFolder(world: World, source: string, without: readonly string[]): Promise<RecordSource> {
  try {
    return await recordsInFolder(world, source, without);
  } catch (error) {
    if (errorCode(error) !== "ENOTDIR") throw error;
    throw /\.(?:ya?ml|json)$/iu.test(source) ? oneFiling(source, error) : noFilings(source, error);
  }
}

function oneFiling(source: string, cause: unknown): InputFileError {
  return new InputFileError(
    {
      zh: `“${source}”是文件，不是文件夹。`,
      en: `"${source}" is a file and no folder.`,
    },
    {
      zh: `只有一份申报材料的，运行 pipia packet "${source}" --out 文件夹；批量的请指定申报材料所在的文件夹、多家公司的问卷（.xlsx、.csv），或者用 - 从标准输入读取每行一份的 JSON。`,
      en: `For one filing run pipia packet "${source}" --out FOLDER; for a batch name a folder of filings, a questionnaire of many companies (.xlsx, .csv), or - for JSON Lines on standard input.`,
    },
    { cause },
  );
}

function onlyWorkbooks(source: string, count: number): InputFileError {
  return new InputFileError(
    {
      zh: `“${source}”中没有申报材料（.yaml、.yml、.json），只有 ${count} 个工作簿或者 CSV 文件，没有读取。`,
      en: `"${source}" holds no filings (.yaml, .yml, .json). Workbooks or CSV files in it, none of which was read: ${count}.`,
    },
    readingHelp(source),
  );
}

function noFilings(source: string, cause?: unknown): InputFileError {
  return new InputFileError(
    {
      zh: `“${source}”不是文件夹，或者其中没有申报材料（.yaml、.yml、.json）。`,
      en: `"${source}" is no folder, or holds no filings (.yaml, .yml, .json).`,
    },
    {
      zh: "请指定申报材料所在的文件夹、多家公司的问卷（.xlsx、.csv），或者用 - 从标准输入读取每行一份的 JSON。",
      en: "Name a folder of filings, a questionnaire of many companies (.xlsx, .csv), or - for JSON Lines on standard input.",
    },
    { cause },
  );
}
