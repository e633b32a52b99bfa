import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isRecord } from "../../../foundation/data.js";
import { InputFileError } from "../../../foundation/errors.js";
import type { Selection } from "../selection.js";
import type { BatchSettings } from "../settings.js";
import { removeFolder } from "../patient-disk.js";
import { QUEUE } from "./ticket.js";
import { writeWhole } from "./write-whole.js";

/** A batch that was put into a queue: what is needed to fetch it. */
export interface SubmittedBatch {
  /** As it was named, from the working folder `from`. */
  readonly source: string;
  readonly from: string;
  readonly settings: BatchSettings;
  readonly selection: Selection;
}

const NAME = "batch.json";

/** Raised when the file means something else. */
const FORMAT = 1;

/** Writes down what was submitted from a folder; a later submission takes its place. */
export async function keepSubmitted(out: string, batch: SubmittedBatch): Promise<void> {
  const text = `${JSON.stringify({ format: FORMAT, ...batch }, undefined, 2)}\n`;
  await writeWhole(join(resolve(out), QUEUE, NAME), text);
}

/**
 * What was submitted from a folder.
 *
 * @throws InputFileError when nothing was, or by another version.
 */
export async function readSubmitted(out: string): Promise<SubmittedBatch> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(join(resolve(out), QUEUE, NAME), "utf8"));
  } catch {
    throw notSubmitted(out);
  }
  if (!isRecord(value) || value["format"] !== FORMAT) throw notSubmitted(out);
  // Written by `keepSubmitted` of the same format.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return value as unknown as SubmittedBatch;
}

/** Removes what was on its way through the queue, when all of it has been fetched. */
export async function forgetSubmitted(out: string): Promise<void> {
  await removeFolder(join(resolve(out), QUEUE));
}

function notSubmitted(out: string): InputFileError {
  return new InputFileError(
    {
      zh: `“${out}”中没有提交到队列的批量，或者已经全部取回。`,
      en: `In "${out}" no batch was submitted to a queue, or all of it has been fetched.`,
    },
    {
      zh: "先运行 pipia batch submit，--out 写同一文件夹。",
      en: "Run pipia batch submit first, with the same folder as --out.",
    },
  );
}
