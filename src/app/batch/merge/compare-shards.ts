import { UsageError } from "../../../foundation/errors.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import type { BatchReport, SourceRecords } from "../../../reporters/batch/report.js";
import { partNames } from "../part-names.js";
import { WORKSHOP_PARTS, type WorkshopPart } from "../workshop.js";

/** A folder of a batch with its report. */
export interface ReportedFolder {
  readonly folder: string;
  readonly report: BatchReport;
}

/**
 * Sees that folders hold parts of one batch: the same source with the same records, day, stage, version and options, made with the same templates, fonts and
 * calendars, of shards the same number, and each of them once.
 *
 * @throws UsageError that names the folder and what is different.
 */
export function checkShards(folders: readonly ReportedFolder[]): void {
  const [first] = folders;
  if (first === undefined) return;
  for (const { folder, report } of folders) {
    const { sourceRecords } = report;
    if (sourceRecords === undefined) throw unknownRecords(folder);
    for (const [name, valueOf] of ALIKE) {
      if (valueOf(report) !== valueOf(first.report)) throw different(folder, first.folder, name);
    }
    const option = differentOption(report.options, first.report.options);
    if (option !== undefined) {
      throw different(folder, first.folder, { zh: `选项 ${option} `, en: `value of the option ${option}` });
    }
    const parts = differentParts(report.madeWith, first.report.madeWith);
    if (parts.length > 0) throw otherMaking(folder, first.folder, parts);
    const firstRecords = first.report.sourceRecords;
    if (firstRecords !== undefined && sourceRecords.sha256 !== firstRecords.sha256) {
      throw otherRecords(folder, first.folder, sourceRecords, firstRecords);
    }
  }
  checkTwice(folders);
}

/** An option that two batches have not in common; none where one of them was made by a version that did not write them down. */
function differentOption(left: BatchReport["options"], right: BatchReport["options"]): string | undefined {
  if (left === undefined || right === undefined) return undefined;
  return Object.keys({ ...left, ...right }).find((name) => left[name] !== right[name]);
}

/** The parts of what packets were made with that two batches have not in common. Which those were stands in every report that tells its source's records. */
function differentParts(
  left: BatchReport["madeWith"],
  right: BatchReport["madeWith"],
): readonly WorkshopPart[] {
  return WORKSHOP_PARTS.filter((part) => left?.[part] !== right?.[part]);
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

/** Records that were added since belong to some shard, and nobody would miss them. */
function otherRecords(
  folder: string,
  first: string,
  { count }: SourceRecords,
  { count: firstCount }: SourceRecords,
): UsageError {
  const isMoved = count === firstCount;
  return new UsageError(
    {
      zh: `${folder} 与 ${first} 运行时，来源中的记录不同：${isMoved ? `都是 ${count} 份，但有更换或者次序改变` : `分别有 ${count} 份和 ${firstCount} 份`}。`,
      en: `${folder} and ${first} were made when the source had other records: ${isMoved ? `${count} each time, of which some were exchanged or moved` : `${count} and ${firstCount}`}.`,
    },
    {
      zh: "先对来源现在的记录把各片再运行一次（已完成且没有变化的不会重做），再合并。",
      en: "Run the shards again on the source as it is now (what is done and unchanged is not made again), then merge.",
    },
  );
}

function unknownRecords(folder: string): UsageError {
  return new UsageError(
    {
      zh: `${folder} 的报告没有载明来源中有哪些记录：来源没有读完，或者报告由较早的版本写成。`,
      en: `The report of ${folder} does not say which records its source has: it was not read to its end, or an earlier version wrote the report.`,
    },
    {
      zh: "把这一片再运行一次，运行到结束，再合并。",
      en: "Run this one again, to its end, then merge.",
    },
  );
}

function otherMaking(folder: string, first: string, parts: readonly WorkshopPart[]): UsageError {
  const names = partNames(parts, { zh: "、", en: ", " });
  return new UsageError(
    {
      zh: `${folder} 与 ${first} 生成时所用的内容不同（${names.zh}），各份材料会不一致。`,
      en: `${folder} and ${first} were not made with the same (${names.en}), so that their packets do not agree.`,
    },
    {
      zh: "各台机器使用同样的程序、模板包、字体和工作日历；不同的一片再运行一次（全部重新生成），再合并。",
      en: "Use the same program, pack, fonts and calendars on all machines; run the one that differs again, which makes all of it anew, then merge.",
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
