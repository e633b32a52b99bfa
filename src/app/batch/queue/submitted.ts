import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isRecord } from "../../../foundation/data.js";
import { InputFileError } from "../../../foundation/errors.js";
import type { Selection } from "../selection.js";
import type { BatchSettings } from "../settings.js";
import { QUEUE } from "./ticket.js";

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
  const folder = join(resolve(out), QUEUE);
  await mkdir(folder, { recursive: true });
  const aside = join(folder, `${NAME}.${randomUUID()}`);
  await writeFile(aside, `${JSON.stringify({ format: FORMAT, ...batch }, undefined, 2)}\n`, { flush: true });
  await rename(aside, join(folder, NAME));
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
  await rm(join(resolve(out), QUEUE), { recursive: true, force: true });
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
