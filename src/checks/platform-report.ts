import type { CertificateEvent } from "#generated/types.js";
import { listOf } from "../foundation/answer.js";
import type { Draft } from "../foundation/draft.js";
import type { LocalizedText } from "../foundation/locale.js";
import { optionLabel } from "../foundation/option-label.js";
import { below, pointer, type Pointer } from "../foundation/pointer.js";
import type { CivilDay } from "../law/civil-day.js";
import { isReadAsStatus } from "../law/deadlines/platform-report.js";
import { INSTRUMENTS } from "../law/instruments.js";
import { REPORT_WORKING_DAYS } from "../law/platform.js";
import { timelinessOf } from "../law/working-day-limit.js";
import { dayWords } from "./finding-words.js";
import type { RuleContext, RuleDefinition, RuleFinding } from "./rule.js";
import { periodWords } from "./working-day-words.js";

/** What the rules about the time of reports to the platform share, whoever's file records them. */
export const OF_PLATFORM_REPORT = {
  severity: "blocking",
  sources: [{ law: "M", article: "9" }],
  inference: {
    zh: "《办法》没有规定工作日的算法：发证、变化当日不计入（参照《民法典》第二百零一条），工作日以国务院办公厅的放假安排为准；放假安排未知、不能断定逾期的，只作提示。期满（过期）和登记事项的变更也作为状态变化报送，是本工具的理解。2026年1月1日《办法》施行之前的发证和变化，没有规定，本工具不判断。",
    en: "The Measures do not say how to count: the day of the event is not counted (Civil Code art. 201, by analogy), and working days follow the State Council's notice; where that is not known and lateness cannot be told it is advice only. That expiry and a change of recorded facts are reported as changes of status too is our reading. Issues and changes before the Measures came into force on 1 January 2026 are not provided for and not judged.",
  },
} as const satisfies Pick<RuleDefinition, "severity" | "sources" | "inference">;

/** What a file says of a certificate's issue and of what happened to it, whoever keeps the file. */
interface Recorded {
  readonly issuedOn?: CivilDay;
  readonly events?: readonly Draft<CertificateEvent>[];
}

/**
 * Reports to the platform that are missing, late or earlier than their event. Where the calendar of a year is not known and
 * the limit may still be kept the finding is open.
 *
 * @param at the certificate in its file; its events stand below it.
 */
export function* lateReports(
  { issuedOn, events }: Recorded,
  at: Pointer,
  context: RuleContext,
): Generator<RuleFinding> {
  const recorded = listOf(events);
  const isIssueRecorded = recorded.some(({ kind }) => kind === undefined || kind === "issue");
  if (issuedOn !== undefined && !isIssueRecorded) yield* issueNotRecorded(issuedOn, at, context);
  for (const [index, event] of recorded.entries()) {
    yield* lateReport(event, below(at, "events", index), context);
  }
}

/** The issue itself is the first event; a certificate without it has no report of it either. */
function* issueNotRecorded(issuedOn: CivilDay, at: Pointer, context: RuleContext): Generator<RuleFinding> {
  const { isDue, isOpen, period } = reportStatus(issuedOn, context);
  if (!isDue) return;
  const day = dayWords(issuedOn);
  yield {
    pointer: below(at, "events"),
    isOpen,
    message: {
      zh: `证书${day.zh}签发，${period.zh}；没有发证的记录和报送`,
      en: `The certificate was issued on ${day.en}; ${period.en}; neither the issue nor its report is recorded`,
    },
  };
}

function* lateReport(
  { kind, on, report }: Draft<CertificateEvent>,
  at: Pointer,
  { asOf, calendars }: RuleContext,
): Generator<RuleFinding> {
  if (kind === undefined || on === undefined || isBeforeMeasures(on)) return;
  const sentOn = report?.sentOn;
  const isEarly = sentOn !== undefined && sentOn < on;
  const { status } = timelinessOf(on, sentOn ?? asOf, REPORT_WORKING_DAYS, calendars);
  if (!isEarly && status === "inTime") return;
  const [event, day] = [optionLabel(EVENT_KIND, kind), dayWords(on)];
  const period = periodWords(on, REPORT_WORKING_DAYS, calendars);
  const sent = sentOn === undefined ? undefined : dayWords(sentOn);
  yield {
    pointer: sentOn === undefined ? below(at, "report") : below(at, "report", "sentOn"),
    isOpen: status === "unknown",
    ...(isReadAsStatus(kind) ? { basis: "inferred" } : {}),
    message: isEarly
      ? {
          zh: `“${event.zh}”发生于${day.zh}，报送日期${sent?.zh ?? ""}却在其之前`,
          en: `${event.en} was on ${day.en}, but its report is of ${sent?.en ?? ""}, which is earlier`,
        }
      : {
          zh: `“${event.zh}”发生于${day.zh}，${period.zh}；${sent === undefined ? "尚无报送记录" : `报送日期为${sent.zh}`}`,
          en: `${event.en} was on ${day.en}; ${period.en}; ${sent === undefined ? "no report is recorded" : `the report is of ${sent.en}`}`,
        },
  };
}

/** How the time for reporting an event stands where no report of it is recorded. */
export function reportStatus(
  on: CivilDay,
  { asOf, calendars }: RuleContext,
): { readonly isDue: boolean; readonly isOpen: boolean; readonly period: LocalizedText } {
  const { status } = timelinessOf(on, asOf, REPORT_WORKING_DAYS, calendars);
  return {
    isDue: !isBeforeMeasures(on) && status !== "inTime",
    isOpen: status === "unknown",
    period: periodWords(on, REPORT_WORKING_DAYS, calendars),
  };
}

/** Where the kinds of events have their words; a body's file has the same kinds. */
const EVENT_KIND = pointer("certificate", "events", 0, "kind");

function isBeforeMeasures(day: CivilDay): boolean {
  return day < INSTRUMENTS.M.inForceFrom;
}
