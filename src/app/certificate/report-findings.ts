import type { CertificateEvent } from "#generated/types.js";
import { dayWords } from "../../checks/finding-words.js";
import { periodWords } from "../../checks/working-day-words.js";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import type { Draft } from "../../foundation/draft.js";
import type { LegalSource } from "../../foundation/legal-source.js";
import { optionLabel } from "../../foundation/option-label.js";
import { below, pointer, type Pointer } from "../../foundation/pointer.js";
import { REPORT_WORKING_DAYS } from "../../law/platform.js";
import { timelinessOf } from "../../law/working-day-limit.js";
import type { Calendars } from "../../law/year-calendar.js";
import { stepFinding } from "./finding.js";

const SOURCES: readonly LegalSource[] = [{ law: "M", article: "9" }];

/** The day of a report, the day on which it is recorded, and by which calendars to count. */
interface ReportDay {
  readonly on: string;
  readonly asOf: string;
  readonly calendars: Calendars;
}

/**
 * What speaks against recording that the report of an event was sent on a day, or should be known about it. Only what blocks stops
 * it: a late report is a fact like any other.
 *
 * @param at the event in its file.
 */
export function reportFindings(
  { on, asOf, calendars }: ReportDay,
  { kind, on: happened, report }: Draft<CertificateEvent>,
  at: Pointer,
  placeOf: (at: Pointer) => Place,
): readonly Diagnostic[] {
  const where = { pointer: at, place: placeOf(at), sources: SOURCES };
  const [event, day] = [optionLabel(below(at, "kind"), kind ?? ""), dayWords(on)];
  const sentOn = report?.sentOn;
  if (sentOn !== undefined) {
    const sent = below(at, "report", "sentOn");
    const recorded = dayWords(sentOn);
    return [
      stepFinding({
        code: "certificate/report-recorded",
        message: {
          zh: `“${event.zh}”已有报送记录，报送日期为${recorded.zh}`,
          en: `The report of the ${event.en.toLowerCase()} is recorded already, as sent on ${recorded.en}`,
        },
        help: {
          zh: "已有的记录不改写；记录有误的，在文件中改正，补充的回执编号和报送人也在文件中填写。",
          en: "What is recorded is not rewritten: correct it in the file where it is wrong, and add receipt or person there.",
        },
        ...where,
        pointer: sent,
        place: placeOf(sent),
      }),
    ];
  }
  if (on > asOf) {
    const present = dayWords(asOf);
    return [
      stepFinding({
        code: "certificate/step-in-future",
        message: {
          zh: `报送日期${day.zh}晚于${present.zh}，尚未报送的不作记录`,
          en: `The report of ${day.en} is after ${present.en}; what was not sent is not recorded`,
        },
        help: {
          zh: "改正 --on；补记以后的报送，用 --as-of 指定记录日期。",
          en: "Correct --on, or give the day of recording with --as-of.",
        },
        ...where,
      }),
    ];
  }
  if (happened === undefined) return [undated(where)];
  const [since, period] = [dayWords(happened), periodWords(happened, REPORT_WORKING_DAYS, calendars)];
  if (on < happened) {
    return [
      stepFinding({
        code: "certificate/report-too-early",
        message: {
          zh: `报送日期${day.zh}早于“${event.zh}”之日${since.zh}`,
          en: `The report of ${day.en} comes before the ${event.en.toLowerCase()} of ${since.en}`,
        },
        help: {
          zh: "核对 --on，以及 --event 是否为所报送的那一条记录。",
          en: "Check --on, and whether --event names the event that was reported.",
        },
        ...where,
      }),
    ];
  }
  const { status } = timelinessOf(happened, on, REPORT_WORKING_DAYS, calendars);
  if (status === "inTime") return [];
  return [
    stepFinding({
      code: "certificate/report-late",
      severity: status === "late" ? "warning" : "advice",
      message: {
        zh: `“${event.zh}”发生于${since.zh}，${period.zh}；报送日期为${day.zh}`,
        en: `${event.en} was on ${since.en}; ${period.en}; the report was sent on ${day.en}`,
      },
      help:
        status === "late"
          ? {
              zh: "照实记录；留存逾期原因的说明。《办法》没有规定逾期报送的补救办法。",
              en: "It is recorded as it was; keep an explanation of why it was late. The Measures provide no remedy for a late report.",
            }
          : {
              zh: "是否逾期不能断定：用 --calendar 提供该年的放假安排。",
              en: "Whether it was late cannot be told: give the holiday notice of that year with --calendar.",
            },
      ...where,
    }),
  ];
}

/** That there is no event to record a report with: none at all, or none that can be told from the others. */
export function unnamedEvent(
  count: number,
  placeOf: (at: Pointer) => Place,
  at: Pointer = pointer("certificate", "events"),
): Diagnostic {
  return stepFinding({
    code: "certificate/step-facts",
    message:
      count === 0
        ? {
            zh: "没有发证或者状态变化的记录，无从记录报送",
            en: "Neither an issue nor a change of status is recorded that could have been reported",
          }
        : {
            zh: "该条记录没有编号或者变化类型，无法记录报送",
            en: "The event lacks its id or its kind, so that no report can be recorded with it",
          },
    help:
      count === 0
        ? {
            zh: "先记录发证或者状态变化，再记录报送。",
            en: "Record the issue or the change first, then its report.",
          }
        : { zh: "先用 pipia check 查看并改正已有记录。", en: "Correct the record first; see pipia check." },
    pointer: at,
    place: placeOf(at),
    sources: SOURCES,
  });
}

function undated(where: {
  readonly pointer: Pointer;
  readonly place: Place;
  readonly sources: readonly LegalSource[];
}): Diagnostic {
  return stepFinding({
    code: "certificate/step-facts",
    message: {
      zh: "该条记录没有变化日期，无从判断报送期限",
      en: "The event has no day, so that nothing can be counted",
    },
    help: { zh: "先在文件中填写变化日期。", en: "First give its day in the file." },
    ...where,
  });
}
