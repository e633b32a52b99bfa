import type { Body, Certification } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { below, pointer, type Pointer } from "../../foundation/pointer.js";
import type { CivilDay } from "../civil-day.js";
import { defineDeadline, entryKey, stated, type FoundDeadline, type StatedDay } from "./deadline.js";
import { after, NO_NUMBER, onDay, workingDays } from "./due.js";
import { WORKING_DAYS_COUNTED } from "./inference.js";

const APPROVED: LocalizedText = { zh: "认证资质获得批准", en: "qualification approved" };
const FOUND: LocalizedText = { zh: "发现违法出境情形", en: "illegal export found" };

/** The body files with the CAC after its qualification is approved (Measures art. 12). */
export const bodyFiling = defineDeadline<Body>({
  id: "body-filing",
  title: { zh: "向国家网信部门备案", en: "File with the CAC" },
  actor: "body",
  kind: "duty",
  counting: "workingDays",
  period: { zh: "资质批准之日起10个工作日内", en: "within 10 working days of the approval" },
  requirement: ["M-12-1"],
  sources: [
    { law: "M", article: "12" },
    { law: "CIVIL", article: "201" },
  ],
  basis: "official",
  inference: [WORKING_DAYS_COUNTED],
  remind: [3, 1],
  *find({ qualification, bodyFiling }, context) {
    const approvedOn = qualification?.approvedOn;
    const filedOn = bodyFiling?.filedOn;
    if (approvedOn === undefined && filedOn === undefined) return;
    yield {
      trigger: { what: APPROVED, ...stated(pointer("qualification", "approvedOn"), approvedOn) },
      due: after(APPROVED, approvedOn, (day) => workingDays(day, 10, context)),
      recorded: stated(pointer("bodyFiling", "filedOn"), filedOn),
    };
  },
});

/** The CAC publicises the filing or refuses it with reasons (Measures art. 12). */
export const bodyFilingDecision = defineDeadline<Body>({
  id: "body-filing-decision",
  title: { zh: "国家网信部门公示备案或者说明理由", en: "CAC publicises the filing or gives reasons" },
  actor: "cac",
  kind: "duty",
  counting: "workingDays",
  period: { zh: "收到备案材料后30个工作日内", en: "within 30 working days of receiving the material" },
  requirement: ["M-12-10"],
  sources: [
    { law: "M", article: "12" },
    { law: "CIVIL", article: "201" },
  ],
  basis: "official",
  inference: [WORKING_DAYS_COUNTED],
  remind: [0],
  *find({ bodyFiling }, context) {
    const receivedOn = bodyFiling?.receivedOn;
    const decidedOn = bodyFiling?.decidedOn;
    if (receivedOn === undefined) return;
    yield {
      trigger: {
        what: { zh: "收到备案材料", en: "material received" },
        day: receivedOn,
        pointer: pointer("bodyFiling", "receivedOn"),
      },
      due: workingDays(receivedOn, 30, context),
      recorded: stated(pointer("bodyFiling", "decidedOn"), decidedOn),
    };
  },
});

/** Illegal export found in certification work is reported promptly (Measures art. 11); the days are our reminder. */
export const illegalExportReport = defineDeadline<Body>({
  id: "illegal-export-report",
  title: { zh: "报告违法出境情形", en: "Report illegal export" },
  actor: "body",
  kind: "reminder",
  counting: "workingDays",
  period: {
    zh: "及时；条文没有规定天数，5个工作日是本程序的提醒",
    en: "promptly; the text gives no number of days, 5 working days are a reminder of this program",
  },
  requirement: ["M-11-1", "M-11-2"],
  sources: [{ law: "M", article: "11" }],
  basis: "official",
  inference: [
    {
      zh: "《办法》第十一条只写“及时”报告，没有规定天数：5个工作日是本程序的默认提醒，不是法定期限，应当尽早报告",
      en: "Art. 11 of the Measures says promptly and gives no number: 5 working days are this program's default, not a period of law; report as early as possible",
    },
  ],
  remind: [3, 1, 0],
  *find({ illegalFindings }, context) {
    for (const [index, { id, foundOn, reportedOn }] of listOf(illegalFindings).entries()) {
      const at = pointer("illegalFindings", index);
      yield {
        key: entryKey(id, index),
        trigger: { what: FOUND, ...stated(below(at, "foundOn"), foundOn) },
        due: after(FOUND, foundOn, (day) => workingDays(day, 5, context)),
        recorded: stated(below(at, "reportedOn"), reportedOn),
      };
    }
  },
});

const STILL_FAILING: LocalizedText = {
  zh: "逾期仍不符合要求的，认证机构书面终止认证",
  en: "If requirements are still not met, the body ends the procedure in writing",
};

/** What the body asked to be put right, by the day it set (Implementing Rules 4.4). */
export const rectification = defineDeadline<Body>({
  id: "rectification",
  title: { zh: "限期整改", en: "Rectification" },
  actor: "processor",
  kind: "duty",
  counting: "none",
  period: { zh: "认证机构确定的期限", en: "the day the body set" },
  requirement: ["RULE-4-8"],
  sources: [{ law: "RULES", article: "4.4" }],
  basis: "official",
  inference: [],
  remind: [7, 1],
  *find({ certifications }) {
    for (const [index, { id, rectification }] of listOf(certifications).entries()) {
      if (rectification?.dueOn === undefined) continue;
      const at = pointer("certifications", index, "rectification");
      const { dueOn, closedOn } = rectification;
      yield {
        key: entryKey(id, index),
        trigger: { what: { zh: "整改期限", en: "day set for it" }, day: dueOn, pointer: below(at, "dueOn") },
        due: onDay(dueOn),
        recorded: stated(below(at, "closedOn"), closedOn),
        notes: closedOn === undefined ? [STILL_FAILING] : [],
      };
    }
  },
});

/** A certificate is issued promptly once requirements are met (Measures art. 8). */
export const certificateIssue = defineDeadline<Body>({
  id: "certificate-issue",
  title: { zh: "出具认证证书", en: "Issue the certificate" },
  actor: "body",
  kind: "duty",
  counting: "none",
  period: { zh: "及时；条文没有规定天数", en: "promptly; the text gives no number of days" },
  requirement: ["M-08-4"],
  sources: [{ law: "M", article: "8" }],
  basis: "official",
  inference: [],
  remind: [],
  *find({ certifications }) {
    for (const [index, certification] of listOf(certifications).entries()) {
      const { id, decidedOn } = certification;
      if (decidedOn === undefined) continue;
      const at = pointer("certifications", index);
      yield {
        key: entryKey(id, index),
        trigger: {
          what: { zh: "作出认证决定", en: "decision taken" },
          day: decidedOn,
          pointer: below(at, "decidedOn"),
        },
        due: NO_NUMBER,
        ...issueOf(certification, at),
      };
    }
  },
});

/** The issue of a certificate: its day, else that of the event, else the day on which it was published. */
function issueOf(
  { issuedOn, events, publicationRecords }: Draft<Certification>,
  at: Pointer,
): Pick<FoundDeadline, "recorded" | "notes"> {
  if (issuedOn !== undefined) return { recorded: { day: issuedOn, pointer: below(at, "issuedOn") } };
  const issue = dayOfIssue(listOf(events), below(at, "events"));
  if (issue !== undefined) return { recorded: issue };
  const published = dayOfIssue(listOf(publicationRecords), below(at, "publicationRecords"));
  return published === undefined ? {} : { recorded: published, notes: [PUBLISHED_ONLY] };
}

const PUBLISHED_ONLY: LocalizedText = {
  zh: "没有填写发证日期，以公布发证的日期表示已经出具",
  en: "The day of issue is not given; the day on which the issue was published stands for it",
};

function dayOfIssue(
  entries: readonly { readonly kind?: string; readonly on?: CivilDay }[],
  at: Pointer,
): StatedDay | undefined {
  for (const [index, { kind, on }] of entries.entries()) {
    if (kind === "issue" && on !== undefined) return { day: on, pointer: below(at, index, "on") };
  }
  return undefined;
}
