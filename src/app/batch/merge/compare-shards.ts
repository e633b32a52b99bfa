import { UsageError } from "../../../foundation/errors.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import type { BatchReport } from "../../../reporters/batch/report.js";

/** A folder of a batch with its report. */
export interface ReportedFolder {
  readonly folder: string;
  readonly report: BatchReport;
}

/**
 * Sees that folders hold parts of one batch: the same source, day, stage and version, and of shards the same number.
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
