import type { Language, LocalizedText } from "../../foundation/locale.js";
import type { BatchGroup, BatchRecord, BatchReport } from "./report.js";
import { groupedNumber, listSeparator } from "../../foundation/written.js";

/** “1,000 份中有 312 份缺少接收方联系方式”. */
export function groupText({ records, words }: BatchGroup, total: number, language: Language): string {
  return {
    zh: `${groupedNumber(total)} 份中有 ${groupedNumber(records)} 份${words.zh}`,
    en: `${groupedNumber(records)} of ${groupedNumber(total)} ${records === 1 ? ofOne(words.en) : words.en}`,
  }[language];
}

/** What is said of one record, from what is said of several: `have a gap` → `has a gap`. */
function ofOne(words: string): string {
  return words.replace(/^(?:have|are|do|lack|refer)\b/u, (verb) => SINGULAR[verb] ?? `${verb}s`);
}

const SINGULAR: Readonly<Record<string, string>> = { have: "has", are: "is", do: "does" };

/** Most numbers of records that a line names; reports for programs have all. */
const NAMED = 20;

/** Numbers of records in a line: `1、5` and `1, 5`. */
export function joinedNumbers(numbers: readonly number[], language: Language): string {
  const named = numbers.slice(0, NAMED).join(listSeparator(language));
  return numbers.length > NAMED ? `${named} …` : named;
}

/** The name of a record, or that nobody can tell it. */
export function nameText(name: string, language: Language): string {
  return name === "" ? { zh: "（名称无法识别）", en: "(name cannot be told)" }[language] : name;
}

/** A place in words where the source is lines: `第 5 行`, `第 5 行第 17 列`. Other places are as they are. */
export function lineText(source: string, at: string, language: Language): string {
  const [, line, column] = /^(\d+)(?::(\d+))?$/u.exec(source === "-" ? at : "") ?? [];
  if (line === undefined) return at;
  // What was read in one piece is said to begin in the first column.
  if (column === undefined || column === "1") return { zh: `第 ${line} 行`, en: `line ${line}` }[language];
  return { zh: `第 ${line} 行第 ${column} 列`, en: `line ${line}, column ${column}` }[language];
}

/** The first line of every report. What is missing comes before the counts, which are then not those of the whole. */
export function headline({ counts, missingShards = [] }: BatchReport, language: Language): string {
  const { records, done, failed, open } = counts;
  const missing =
    missingShards.length === 0
      ? ""
      : {
          zh: `缺少第 ${missingShards.join("、")} 片，以下不是全部材料。`,
          en: `Shards that are missing: ${missingShards.join(", ")}; this is not all of the source. `,
        }[language];
  const counted = {
    zh: `共 ${groupedNumber(records)} 份：生成 ${groupedNumber(done)} 份，失败 ${groupedNumber(failed)} 份${open === 0 ? "" : `，未处理 ${groupedNumber(open)} 份`}。`,
    en: `Records: ${groupedNumber(records)}. Packets: ${groupedNumber(done)}, failed: ${groupedNumber(failed)}${open === 0 ? "" : `, not looked at: ${groupedNumber(open)}`}.`,
  }[language];
  return missing + counted;
}

export const WORDS = {
  title: { zh: "批量生成结果", en: "Result of the batch" },
  source: { zh: "来源", en: "Source" },
  asOf: { zh: "基准日期", en: "As of" },
  stage: { zh: "阶段", en: "Stage" },
  version: { zh: "程序版本", en: "Version" },
  groups: { zh: "按问题汇总", en: "By finding" },
  records: { zh: "各份结果", en: "Records" },
  findings: { zh: "失败各份的阻断问题", en: "What stops the failed ones" },
  sourceFindings: { zh: "关于来源文件", en: "About the source" },
  notices: { zh: "重复的和没有读取的", en: "What is there twice, and what was not read" },
  leftOver: { zh: "已过时、仍保留的材料和清单", en: "Out-of-date packets and lists" },
  number: { zh: "序号", en: "No." },
  name: { zh: "名称", en: "Name" },
  at: { zh: "位置", en: "Place" },
  state: { zh: "结果", en: "Result" },
  folder: { zh: "文件夹", en: "Folder" },
  weight: { zh: "程度", en: "Weight" },
  what: { zh: "问题", en: "Finding" },
  share: { zh: "份数", en: "Records" },
  times: { zh: "处数", en: "Places" },
  code: { zh: "代码", en: "Code" },
  help: { zh: "处理办法", en: "What to do" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export const STATES: Readonly<Record<BatchRecord["state"], LocalizedText>> = {
  done: { zh: "已生成", en: "packet" },
  failed: { zh: "失败", en: "failed" },
  open: { zh: "未处理", en: "not looked at" },
};

export const STAGES: Readonly<Record<BatchReport["stage"], LocalizedText>> = {
  draft: { zh: "草稿", en: "draft" },
  final: { zh: "定稿", en: "final" },
};
