import type { Body, Certificate, CertificateEventKind } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";
import { listOf } from "../../foundation/answer.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { below, pointer, type Pointer } from "../../foundation/pointer.js";
import type { CivilDay } from "../civil-day.js";
import { REPORT_WORKING_DAYS } from "../platform.js";
import {
  defineDeadline,
  entryKey,
  stated,
  type DeadlineContext,
  type DeadlineDefinition,
  type FoundDeadline,
} from "./deadline.js";
import { after, workingDays } from "./due.js";
import { expiryOf, hasEndedEarly } from "./expiry.js";
import { WORKING_DAYS_COUNTED } from "./inference.js";

/** The events as a sentence has them. */
const EVENTS: Readonly<Record<CertificateEventKind, LocalizedText>> = {
  issue: { zh: "出具证书", en: "certificate issued" },
  change: { zh: "证书变更", en: "certificate changed" },
  suspension: { zh: "证书暂停", en: "certificate suspended" },
  resumption: { zh: "证书恢复", en: "certificate resumed" },
  cancellation: { zh: "证书注销", en: "certificate cancelled" },
  revocation: { zh: "证书撤销", en: "certificate revoked" },
  expiry: { zh: "证书过期", en: "certificate expired" },
};

/** Events of which the text does not say that they change the status of a certificate. */
const INFERRED: Readonly<Partial<Record<CertificateEventKind, LocalizedText>>> = {
  change: {
    zh: "第九条写的是“证书状态变化信息”：名称、范围等内容变更是否属于状态变化，条文没有写明，按应当报送处理",
    en: "Art. 9 speaks of changes of the certificate's status: whether a change of name, scope or the like is one is not said; it is treated as one",
  },
  expiry: {
    zh: "有效期届满是否属于第九条所称证书状态变化，条文没有写明，按应当报送处理",
    en: "Whether the end of the term is a change of status under art. 9 is not said; it is treated as one",
  },
};

/** Whether it is a reading that an event is to be reported, and not the express words of art. 9. */
export function isReadAsStatus(kind: CertificateEventKind): boolean {
  return INFERRED[kind] !== undefined;
}

/** The holder's file may know nothing of what its body did. */
const NOT_RECORDED: LocalizedText = {
  zh: "材料中没有报送记录：报送由认证机构办理，请向其核实",
  en: "No report is recorded: reporting is the body's duty; ask it",
};

const WITHOUT_EVENT: LocalizedText = {
  zh: "没有记录证书过期这一变化，以届满日为变化之日",
  en: "That the certificate expired is not recorded; the last day of its term is taken for the day of the change",
};

/** What the duty is, whoever's file it is seen from. */
const REPORT = {
  id: "platform-report",
  title: {
    zh: "向全国认证认可信息公共服务平台报送",
    en: "Report to the platform 全国认证认可信息公共服务平台",
  },
  actor: "body",
  kind: "duty",
  counting: "workingDays",
  period: {
    zh: "出具证书或者证书状态变化后5个工作日内",
    en: "within 5 working days after issue or change of status",
  },
  requirement: ["M-09-1", "M-09-2"],
  sources: [
    { law: "M", article: "9" },
    { law: "CIVIL", article: "201" },
  ],
  basis: "official",
  inference: [WORKING_DAYS_COUNTED],
  remind: [1, 0],
} as const satisfies Omit<DeadlineDefinition, "find">;

/** The body reports the issue and every change of status to the national platform (Measures art. 9). */
export const platformReport = defineDeadline({
  ...REPORT,
  *find({ certificate }, context) {
    if (certificate === undefined) return;
    yield* reportsOf(certificate, pointer("certificate"), "certificate", [NOT_RECORDED], context);
    const expired = unrecordedExpiry(certificate, context.asOf);
    if (expired !== undefined) {
      yield {
        ...found("expiry", "certificate.expiresOn", expired.day, expired.pointer, context),
        notes: [WITHOUT_EVENT, NOT_RECORDED],
      };
    }
  },
});

/** The same duty in the body's own file, for each of its certifications. */
export const bodyPlatformReport = defineDeadline<Body>({
  ...REPORT,
  id: "body-platform-report",
  *find({ certifications }, context) {
    for (const [index, certification] of listOf(certifications).entries()) {
      const key = entryKey(certification.id, index);
      yield* reportsOf(certification, pointer("certifications", index), key, [], context);
    }
  },
});

/**
 * A report for the issue and for each event of a certificate.
 *
 * @param at the certificate in its file, `key` what tells it apart in ids.
 * @param notRecorded what to say where no report is recorded.
 */
function* reportsOf(
  certificate: Pick<Draft<Certificate>, "issuedOn" | "events">,
  at: Pointer,
  key: string,
  notRecorded: readonly LocalizedText[],
  context: DeadlineContext,
): Generator<FoundDeadline> {
  const { issuedOn } = certificate;
  const events = listOf(certificate.events);
  if (issuedOn !== undefined && !events.some(({ kind }) => kind === "issue")) {
    const issue = found("issue", `${key}.issuedOn`, issuedOn, below(at, "issuedOn"), context);
    yield { ...issue, notes: notRecorded };
  }
  for (const [index, { id, kind, on, report }] of events.entries()) {
    if (kind === undefined) continue;
    const event = below(at, "events", index);
    // The issue has a home of its own; the event may leave the day to it.
    const isByIssue = kind === "issue" && on === undefined && issuedOn !== undefined;
    const day = isByIssue ? issuedOn : on;
    const where = isByIssue ? below(at, "issuedOn") : below(event, "on");
    yield {
      ...found(kind, entryKey(id, index), day, where, context),
      recorded: stated(below(event, "report", "sentOn"), report?.sentOn),
      notes: report?.sentOn === undefined ? notRecorded : [],
    };
  }
}

function found(
  kind: CertificateEventKind,
  key: string,
  day: CivilDay | undefined,
  at: string,
  context: DeadlineContext,
): FoundDeadline {
  const what = EVENTS[kind];
  const inferred = INFERRED[kind];
  return {
    key,
    subject: what,
    trigger: { what, ...stated(at, day) },
    due: after(what, day, (event) => workingDays(event, REPORT_WORKING_DAYS, context)),
    ...(inferred === undefined ? {} : { basis: "inferred", inference: [inferred, WORKING_DAYS_COUNTED] }),
  };
}

/** A certificate whose stated term is over although no event says so. */
function unrecordedExpiry(
  certificate: Draft<Certificate>,
  asOf: CivilDay,
): { readonly day: CivilDay; readonly pointer: string } | undefined {
  const expiry = expiryOf(certificate);
  if (expiry?.stated === undefined || expiry.stated >= asOf || hasEndedEarly(certificate, asOf))
    return undefined;
  // That an earlier certificate expired says nothing of the one that was issued after it.
  const events = listOf(certificate.events);
  const ofThis = events.slice(events.findLastIndex(({ kind }) => kind === "issue") + 1);
  if (ofThis.some(({ kind }) => kind === "expiry")) return undefined;
  return { day: expiry.stated, pointer: expiry.pointer };
}
