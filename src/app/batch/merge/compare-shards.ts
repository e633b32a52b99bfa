import { UsageError } from "../../../foundation/errors.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import type { BatchReport } from "../../../reporters/batch/report.js";

/** A folder of a batch with its report. */
export interface ReportedFolder {
  readonly folder: string;
  readonly report: BatchReport;
}

/**
 * Sees that folders hold parts of one batch: the same source, day, stage, version and options, of shards the same number, and each of them once.
 *
 * @throws UsageError that names the folder and what is different.
 */
export function checkShards(folders: readonly ReportedFolder[]): void {
  const [first] = folders;
  if (first === undefined) return;
  for (const { folder, report } of folders) {
    for (const [name, valueOf] of ALIKE) {
      if (valueOf(report) !== valueOf(first.report)) throw different(folder, first.folder, name);
    }
    const option = differentOption(report.options, first.report.options);
    if (option !== undefined) {
      throw different(folder, first.folder, { zh: `选项 ${option} `, en: `value of the option ${option}` });
    }
  }
  checkTwice(folders);
}

/** An option that two batches have not in common; none where one of them was made by a version that did not write them down. */
function differentOption(left: BatchReport["options"], right: BatchReport["options"]): string | undefined {
  if (left === undefined || right === undefined) return undefined;
  return Object.keys({ ...left, ...right }).find((name) => left[name] !== right[name]);
}

/** The records of a part that is there twice would be counted twice. */
function checkTwice(folders: readonly ReportedFolder[]): void {
  const seen = new Map<number, string>();
  for (const { folder, report } of folders) {
    // What is not cut into shards is the only one.
    const index = report.shard?.index ?? 0;
    const other = seen.get(index);
    if (other !== undefined) throw twice(folder, other, index);
    seen.set(index, folder);
  }
}

/** The shards that are in no folder, by their numbers. */
export function missingShards(folders: readonly ReportedFolder[]): readonly number[] {
  const count = folders[0]?.report.shard?.count ?? 0;
  const there = new Set(folders.map(({ report }) => report.shard?.index));
  return Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index));
}

const ALIKE: readonly (readonly [LocalizedText, (report: BatchReport) => unknown])[] = [
  [{ zh: "来源", en: "source" }, ({ source }) => source],
  [{ zh: "基准日期", en: "day" }, ({ asOf }) => asOf],
  [{ zh: "阶段", en: "stage" }, ({ stage }) => stage],
  [{ zh: "程序版本", en: "version" }, ({ tool }) => tool.version],
  [{ zh: "分片数", en: "number of shards" }, ({ shard }) => shard?.count],
];

function different(folder: string, first: string, name: LocalizedText): UsageError {
  return new UsageError(
    {
      zh: `${folder} 与 ${first} 的${name.zh}不同，不是同一批。`,
      en: `${folder} has another ${name.en} than ${first}: they are not of one batch.`,
    },
    {
      zh: "只合并用同一来源、同样选项生成的各片；没有更新的一片先重新运行。",
      en: "Merge shards that were made from one source with the same options; run one again that is out of date.",
    },
  );
}

function twice(folder: string, other: string, index: number): UsageError {
  const what =
    index === 0 ? { zh: "整批", en: "the whole batch" } : { zh: `第 ${index} 片`, en: `shard ${index}` };
  return new UsageError(
    {
      zh: `${folder} 与 ${other} 都是${what.zh}。`,
      en: `${folder} and ${other} are both ${what.en}.`,
    },
    {
      zh: "每一片只写一个文件夹。",
      en: "Name one folder for each shard.",
    },
  );
}
