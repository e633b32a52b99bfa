import type { Severity } from "../../../foundation/diagnostic.js";
import type { BatchNotice } from "../../../reporters/batch/report.js";
import { joinedNumbers } from "../../../reporters/batch/words.js";
import type { Traits } from "./traits.js";

/** A record with what shows that it is like another. */
export interface ComparedRecord {
  readonly number: number;
  readonly at: string;
  readonly traits: Traits | undefined;
}

/**
 * What there is to say about records that are alike: the same filing twice, one company under two names, two filings of one company. Each is handled on its own; who
 * knows the source decides which is too many.
 */
export function alikeNotices(records: readonly ComparedRecord[]): readonly BatchNotice[] {
  // Of what says no company, such as empty files, there is nothing to tell but what is found in each.
  const same = grouped(records, ({ content, code, name }) => (code ?? name) && content);
  // Who has no code, as abroad, is told by the name.
  const ofOne = grouped(records, ({ code, name }) => code ?? name).filter(
    (group) => count(group, "content") > 1,
  );
  return [
    ...same.map(sameFiling),
    ...ofOne.filter((group) => count(group, "name") > 1).map(otherNames),
    ...ofOne.filter((group) => count(group, "name") <= 1).map((group) => sameCompany(differing(group))),
  ];
}

type Group = readonly ComparedRecord[];

/** The records that have something in common, two and more. */
function grouped(
  records: readonly ComparedRecord[],
  traitOf: (traits: Traits) => string | undefined,
): readonly Group[] {
  const groups = new Map<string, ComparedRecord[]>();
  for (const record of records) {
    const trait = record.traits && traitOf(record.traits);
    if (trait === undefined) continue;
    const group = groups.get(trait) ?? [];
    groups.set(trait, group);
    group.push(record);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** How many different traits the records of a group have. */
function count(group: Group, trait: keyof Traits): number {
  return new Set(group.flatMap(({ traits }) => traits?.[trait] ?? [])).size;
}

/** The first of each content. */
function differing(group: Group): Group {
  const seen = new Set<string | undefined>();
  return group.filter(({ traits }) => seen.size < seen.add(traits?.content).size);
}

function sameFiling(group: Group): BatchNotice {
  return notice(group, "batch/same-filing", "warning", {
    message: (zh, en) => ({ zh: `第 ${zh} 份的内容完全相同`, en: `Records ${en} are the same filing` }),
    help: {
      zh: "仍逐份处理。重复提交的，从来源中删去多余的，再运行一次。",
      en: "Each is handled on its own. Where it is there twice by mistake, take one out of the source and run the command again.",
    },
  });
}

function otherNames(group: Group): BatchNotice {
  return notice(group, "batch/same-code", "warning", {
    message: (zh, en) => ({
      zh: `第 ${zh} 份的统一社会信用代码相同，单位名称不同`,
      en: `Records ${en} have the same unified social credit code and different names`,
    }),
    help: {
      zh: "核对代码和名称：代码写错的改正；单位更名的，统一使用登记的名称。",
      en: "Compare codes and names: correct a code that is wrong; where the company changed its name, use the registered one.",
    },
  });
}

function sameCompany(group: Group): BatchNotice {
  return notice(group, "batch/same-company", "advice", {
    message: (zh, en) => ({
      zh: `第 ${zh} 份是同一单位内容不同的材料`,
      en: `Records ${en} are different filings of the same company`,
    }),
    help: {
      zh: "确有几项申报的，无须处理；其中有旧稿的，从来源中删去旧稿，再运行一次。",
      en: "Nothing is to be done where it files more than once. Where one is an old draft, take it out of the source and run the command again.",
    },
  });
}

function notice(
  group: Group,
  code: string,
  severity: Severity,
  words: {
    readonly message: (zh: string, en: string) => BatchNotice["message"];
    readonly help: BatchNotice["help"];
  },
): BatchNotice {
  const numbers = group.map(({ number }) => number);
  return {
    code,
    severity,
    message: words.message(joinedNumbers(numbers, "zh"), joinedNumbers(numbers, "en")),
    help: words.help,
    numbers,
    places: group.map(({ at }) => at),
  };
}
