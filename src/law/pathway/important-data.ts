import type { DataItem, Filing, Scenario } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import { below, pointer, type Pointer } from "../../foundation/pointer.js";
import { plusMonths, type CivilDay } from "../civil-day.js";
import { anyOf, type Known } from "./known.js";

/** Whether data is important data, and which facts are missing to say so. */
export interface ImportantData {
  readonly isPresent: Known;
  readonly missing: readonly Pointer[];
}

/**
 * Whether a data item is important data: only what a department or region has notified or published as such is
 * (Provisions art. 2). A recorded notice decides even where the item is not marked.
 */
export function isImportant({ isImportantData, importantDataNoticeOn }: Draft<DataItem>): Known {
  return importantDataNoticeOn === undefined ? isImportantData : true;
}

/** Whether a scenario exports important data. Without a list of its items nobody can say. */
export function importantDataOf({ dataItems }: Draft<Scenario>, index: number): ImportantData {
  const items = listOf(dataItems);
  const at = pointer("scenarios", index, "dataItems");
  if (items.length === 0) return { isPresent: undefined, missing: [at] };
  const answers = items.map((item) => isImportant(item));
  const missing = answers.flatMap((answer, place) =>
    answer === undefined ? [below(at, place, "isImportantData")] : [],
  );
  return { isPresent: anyOf(answers), missing };
}

/** The day on which data was first notified or published as important data, wherever the filing records it. */
export function importantDataNoticeOn({ pathway, scenarios }: Draft<Filing>): CivilDay | undefined {
  const days = listOf(scenarios).flatMap(({ dataItems }) =>
    listOf(dataItems).flatMap((item) => item.importantDataNoticeOn ?? []),
  );
  return [...days, ...(pathway?.importantDataNoticeOn === undefined ? [] : [pathway.importantDataNoticeOn])]
    .toSorted()
    .at(0);
}

/** Whether a notice is recorded for the filing though no data item is marked by it. */
export function isNoticeUnattributed({ pathway, scenarios }: Draft<Filing>): boolean {
  if (pathway?.importantDataNoticeOn === undefined) return false;
  return !listOf(scenarios).some(({ dataItems }) =>
    listOf(dataItems).some((item) => isImportant(item) === true),
  );
}

/** Last day on which the assessment of important data is applied for: two months (CAC's answers of October 2025, Q4). */
export function assessmentDueOn(noticeOn: CivilDay): CivilDay {
  return plusMonths(noticeOn, 2);
}
