import type { DataItem, Filing, Scenario } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import { below, pointer, type Pointer } from "../../foundation/pointer.js";
import { plusMonths, type CivilDay } from "../civil-day.js";
import { entryKey } from "../deadlines/deadline.js";
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

/** Key of the filing's own notice. */
const GENERAL = "pathway";

/** A day on which data was notified or published as important data, and where the filing records it first. */
export interface ImportantDataNotice {
  /** Tells notices apart: the id of the data item, `GENERAL` for the filing's own. */
  readonly key: string;
  readonly day: CivilDay;
  readonly pointer: Pointer;
  /** By when the export of what it is about was stopped. Only of its own notice does a filing record that. */
  readonly stoppedOn?: CivilDay | undefined;
  /** When that export is to be stopped, where the day is still to come. */
  readonly stopsOn?: CivilDay | undefined;
}

/** Every day of a notice, once each: the filing's own, then those of data items. */
export function importantDataNotices(filing: Draft<Filing>, asOf: CivilDay): readonly ImportantDataNotice[] {
  const { pathway, scenarios } = filing;
  const notices = new Map<CivilDay, ImportantDataNotice>();
  const general = pathway?.importantDataNoticeOn;
  if (general !== undefined) {
    const at = pointer("pathway", "importantDataNoticeOn");
    notices.set(general, {
      key: GENERAL,
      day: general,
      pointer: at,
      stoppedOn: exportStoppedOn(filing, asOf),
      stopsOn: stopToCome(filing, asOf),
    });
  }
  for (const [place, { dataItems }] of listOf(scenarios).entries()) {
    for (const [index, { id, importantDataNoticeOn: day }] of listOf(dataItems).entries()) {
      if (day === undefined || notices.has(day)) continue;
      const at = pointer("scenarios", place, "dataItems", index, "importantDataNoticeOn");
      notices.set(day, { key: entryKey(id, index), day, pointer: at });
    }
  }
  return [...notices.values()];
}

/**
 * The day on which data was first notified or published as important data, wherever the filing records it. What the filing's own
 * notice is about may no longer be exported.
 */
export function importantDataNoticeOn(filing: Draft<Filing>, asOf: CivilDay): CivilDay | undefined {
  return importantDataNotices(filing, asOf)
    .flatMap(({ day, stoppedOn }) => (stoppedOn === undefined ? [day] : []))
    .toSorted()
    .at(0);
}

/** Whether a notice is recorded for the filing though no data item is marked by it, and the export was not stopped either. */
export function isNoticeUnattributed(filing: Draft<Filing>, asOf: CivilDay): boolean {
  const { pathway, scenarios } = filing;
  if (pathway?.importantDataNoticeOn === undefined) return false;
  if (exportStoppedOn(filing, asOf) !== undefined) return false;
  return !listOf(scenarios).some(({ dataItems }) =>
    listOf(dataItems).some((item) => isImportant(item) === true),
  );
}

/**
 * The day by which the export of what the filing's own notice is about was stopped, before the notice or after it: an assessment is
 * owed only if it goes on. A day to come is a plan, and a data item still marked by the notice says that it goes on.
 */
export function exportStoppedOn({ pathway, scenarios }: Draft<Filing>, asOf: CivilDay): CivilDay | undefined {
  const { importantDataNoticeOn: noticeOn, importantDataStoppedOn: stoppedOn } = pathway ?? {};
  if (noticeOn === undefined || stoppedOn === undefined) return undefined;
  if (stoppedOn > asOf) return undefined;
  const isStillExported = listOf(scenarios).some(({ dataItems }) =>
    listOf(dataItems).some(
      (item) => isImportant(item) === true && (item.importantDataNoticeOn ?? noticeOn) === noticeOn,
    ),
  );
  return isStillExported ? undefined : stoppedOn;
}

/** The day on which what the filing's own notice is about is to be stopped, where that is still to come. */
export function stopToCome({ pathway }: Draft<Filing>, asOf: CivilDay): CivilDay | undefined {
  const stoppedOn = pathway?.importantDataStoppedOn;
  return stoppedOn !== undefined && stoppedOn > asOf ? stoppedOn : undefined;
}

/** Last day on which the assessment of important data is applied for: two months (CAC's answers of October 2025, Q4). */
export function assessmentDueOn(noticeOn: CivilDay): CivilDay {
  return plusMonths(noticeOn, 2);
}
