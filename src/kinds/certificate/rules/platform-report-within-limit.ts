import type { Certificate, CertificateEvent } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { defineRule, type RuleContext, type RuleFinding } from "../../../checks/rule.js";
import { periodWords } from "../../../checks/working-day-words.js";
import { listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { below, pointer } from "../../../foundation/pointer.js";
import { timelinessOf } from "../../../law/working-day-limit.js";

/** Working days after issue, or after a change of status, within which the body reports to the platform. */
const LIMIT = 5;

/** Issue and each change of status are reported to the platform within five working days. */
export const platformReportWithinLimit = defineRule({
  id: "certificate/platform-report-within-limit",
  title: {
    zh: "发证和每次状态变化后5个工作日内报送平台",
    en: "Issue and each change of status are reported to the platform within five working days",
  },
  severity: "blocking",
  requirement: ["M-09-1", "M-09-2", "M-09-6"],
  sources: [{ law: "M", article: "9" }],
  help: {
    zh: "由认证机构报送，并在该条记录中填写报送日期和回执；没有报送的立即报送，逾期的留存说明。报送内容至少包括证书编号、获证者名称、认证范围和状态变化信息。",
    en: "The certification body reports and records the day and the receipt with the event; report at once where it has not been done, and keep an explanation where it was late. The report holds at least number, holder, scope and the change of status.",
  },
  inference: {
    zh: "《办法》没有规定工作日的算法：发证、变化当日不计入（参照《民法典》第二百零一条），工作日以国务院办公厅的放假安排为准。期满（过期）和登记事项的变更也作为状态变化报送，是本工具的理解。",
    en: "The Measures do not say how to count: the day of the event is not counted (Civil Code art. 201, by analogy), and working days follow the State Council's notice. That expiry and a change of recorded facts are reported as changes of status too is our reading.",
  },
  *find({ certificate }, context) {
    if (certificate === undefined) return;
    const events = listOf(certificate.events);
    yield* issueNotRecorded(certificate, events, context);
    for (const [index, event] of events.entries()) yield* reportOf(event, index, context);
  },
});

/** The issue itself is the first event; a certificate without it has no report of it either. */
function* issueNotRecorded(
  { issuedOn }: Draft<Certificate>,
  events: readonly Draft<CertificateEvent>[],
  { asOf, calendars }: RuleContext,
): Iterable<RuleFinding> {
  if (issuedOn === undefined || events.some(({ kind }) => kind === undefined || kind === "issue")) return;
  if (timelinessOf(issuedOn, asOf, LIMIT, calendars).status === "inTime") return;
  const [day, period] = [dayWords(issuedOn), periodWords(issuedOn, LIMIT, calendars)];
  yield {
    pointer: pointer("certificate", "events"),
    message: {
      zh: `证书${day.zh}签发，${period.zh}；没有发证的记录和报送`,
      en: `The certificate was issued on ${day.en}; ${period.en}; neither the issue nor its report is recorded`,
    },
  };
}

function* reportOf(
  { kind, on, report }: Draft<CertificateEvent>,
  index: number,
  { asOf, calendars }: RuleContext,
): Iterable<RuleFinding> {
  if (kind === undefined || on === undefined) return;
  const sentOn = report?.sentOn;
  const isEarly = sentOn !== undefined && sentOn < on;
  if (!isEarly && timelinessOf(on, sentOn ?? asOf, LIMIT, calendars).status === "inTime") return;
  const at = pointer("certificate", "events", index);
  const [event, day] = [optionLabel(below(at, "kind"), kind), dayWords(on)];
  const period: LocalizedText = periodWords(on, LIMIT, calendars);
  const sent = sentOn === undefined ? undefined : dayWords(sentOn);
  yield {
    pointer: sentOn === undefined ? below(at, "report") : below(at, "report", "sentOn"),
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
