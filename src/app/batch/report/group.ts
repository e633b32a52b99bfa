import { byWeight } from "../../../foundation/diagnostic.js";
import type { BatchGroup } from "../../../reporters/batch/report.js";
import { subjectKey, subjectOf, type Tally, type TallySubject } from "../tally.js";
import { groupWords } from "./group-words.js";

/** What was counted in one record, by its number. */
export interface CountedRecord {
  readonly number: number;
  readonly tally: Tally;
}

/** Puts together what several records have in common: the heaviest first, then what most records have, then by code. */
export function groupsOf(records: Iterable<CountedRecord>): readonly BatchGroup[] {
  const found = new Map<string, { subject: TallySubject; numbers: Set<number>; findings: number }>();
  for (const { number, tally } of records) {
    for (const [key, count] of Object.entries(tally)) {
      const subject = subjectOf(key);
      if (subject === undefined) continue;
      const name = subjectKey(subject);
      const group = found.get(name) ?? { subject, numbers: new Set(), findings: 0 };
      found.set(name, group);
      group.numbers.add(number);
      group.findings += count;
    }
  }
  const groups = Array.from(found.values(), ({ subject, numbers, findings }): BatchGroup => ({
    ...subject,
    words: groupWords(subject),
    records: numbers.size,
    findings,
    numbers: [...numbers],
  }));
  return groups.toSorted(
    (left, right) =>
      byWeight(left, right) || right.records - left.records || (sortKey(left) < sortKey(right) ? -1 : 1),
  );
}

function sortKey({ code, pattern = "" }: BatchGroup): string {
  return `${code} ${pattern}`;
}
