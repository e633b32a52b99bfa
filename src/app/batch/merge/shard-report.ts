import { join } from "node:path";
import { memberOf } from "../../../foundation/data.js";
import { InputFileError } from "../../../foundation/errors.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import type { BatchReport } from "../../../reporters/batch/report.js";
import { readBytes } from "../../read-bytes.js";
import type { World } from "../../world.js";
import { lockIn } from "../lock.js";
import { REPORT_JSON } from "../report/save-report.js";

/**
 * The report in the folder of a batch.
 *
 * @throws InputFileError when the folder has none that can be read, or a run is at work in it or was cut off: its report is that of the run before.
 */
export async function readReport(world: World, folder: string): Promise<BatchReport> {
  // Why a folder cannot be looked into is told where its report is read.
  const lock = await lockIn(world, folder).catch(() => undefined);
  if (lock !== undefined) throw lock.isAtWork ? atWork(folder, lock.path) : cutOff(folder);
  const path = join(folder, REPORT_JSON);
  const bytes = await world.readFile(path, LARGEST).catch(() => readBytes(world, path, NO_REPORT));
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw noReport(path, { cause });
  }
  if (memberOf(value, "version") !== 1 || !Array.isArray(memberOf(value, "records"))) throw noReport(path);
  // Written by this program in this version of the format.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { version: _version, ...report } = value as BatchReport & { readonly version: 1 };
  return report;
}

/** Largest report that is read, in bytes. */
const LARGEST = 500_000_000;

const NO_REPORT: LocalizedText = {
  zh: "请写 pipia batch 的输出文件夹；中断的一片先运行完。",
  en: "Name the folders that pipia batch wrote; let a shard that was interrupted run to its end first.",
};

function noReport(path: string, options?: ErrorOptions): InputFileError {
  return new InputFileError(
    { zh: `${path} 不是本版本的批量报告。`, en: `${path} is no report of a batch of this version.` },
    NO_REPORT,
    options,
  );
}

function atWork(folder: string, lock: string): InputFileError {
  return new InputFileError(
    {
      zh: `${folder} 中的批量处理仍在运行，没有合并。`,
      en: `A batch is still at work in ${folder}; nothing was merged.`,
    },
    {
      zh: `等它结束后再合并；确定没有在运行的，删除 ${lock}，把这一片再运行一次，再合并。`,
      en: `Merge when it has ended; if you are sure that none is at work, delete ${lock}, run this one again, then merge.`,
    },
  );
}

function cutOff(folder: string): InputFileError {
  return new InputFileError(
    {
      zh: `${folder} 中上一次运行没有结束，报告是更早一次运行的，没有合并。`,
      en: `The last run in ${folder} was cut off, and the report there is of an earlier one; nothing was merged.`,
    },
    {
      zh: "把这一片再运行一次，运行到结束（已完成的不会重做），再合并。",
      en: "Run this one again, to its end (what is done is not made again), then merge.",
    },
  );
}
