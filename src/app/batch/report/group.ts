import { byWeight } from "../../../foundation/diagnostic.js";
import type { BatchGroup } from "../../../reporters/batch/report.js";
import { subjectOf, type Tally } from "../tally.js";
import { groupWords } from "./group-words.js";

/** What was counted in one record, by its number. */
export interface CountedRecord {
  readonly number: number;
  readonly tally: Tally;
}

/** Puts together what several records have in common: the heaviest first, then what most records have, then by code. */
export function groupsOf(records: Iterable<CountedRecord>): readonly BatchGroup[] {
  const found = new Map<string, { numbers: number[]; findings: number }>();
  for (const { number, tally } of records) {
    for (const [key, count] of Object.entries(tally)) {
      const group = found.get(key) ?? { numbers: [], findings: 0 };
      found.set(key, group);
      group.numbers.push(number);
      group.findings += count;
    }
  }
  const groups = [...found].flatMap(([key, { numbers, findings }]): readonly BatchGroup[] => {
    const subject = subjectOf(key);
    if (subject === undefined) return [];
    return [{ ...subject, words: groupWords(subject), records: numbers.length, findings, numbers }];
  });
  return groups.toSorted(
    (left, right) =>
      byWeight(left, right) || right.records - left.records || (sortKey(left) < sortKey(right) ? -1 : 1),
  );
}

function sortKey({ code, pattern = "" }: BatchGroup): string {
  return `${code} ${pattern}`;
}
