import type { Body, Filing } from "#generated/types.js";
import type { Draft } from "../foundation/draft.js";
import type { LocalizedText } from "../foundation/locale.js";
import { authorisationEnd, expectedDecision } from "./deadlines/application.js";
import { assessmentFreshness } from "./deadlines/assessment.js";
import { complianceAudit, complianceAuditByStandard } from "./deadlines/audit.js";
import {
  bodyFiling,
  bodyFilingDecision,
  certificateIssue,
  illegalExportReport,
  rectification,
} from "./deadlines/body.js";
import { certificateExpiry, renewalApplication } from "./deadlines/certificate.js";
import type { Deadline, DeadlineContext, DeadlineDefinition, FoundDeadline } from "./deadlines/deadline.js";
import { earliest } from "./deadlines/due.js";
import { officerReport } from "./deadlines/officer.js";
import { bodyPlatformReport, platformReport } from "./deadlines/platform-report.js";
import { recordsRetention, reportRetention, transferRecordsRetention } from "./deadlines/retention.js";
import { assessmentAfterCap, assessmentAfterNotice } from "./deadlines/security-assessment.js";
import { standardContractFiling } from "./deadlines/standard-contract.js";
import { statusOn } from "./deadlines/status.js";
import { instrumentOf } from "./instruments.js";

/** Deadlines that a filing can have. A new one is a definition in `deadlines/` and an entry here. */
export const FILING_DEADLINES: readonly DeadlineDefinition[] = [
  assessmentFreshness,
  authorisationEnd,
  expectedDecision,
  platformReport,
  renewalApplication,
  certificateExpiry,
  assessmentAfterNotice,
  assessmentAfterCap,
  standardContractFiling,
  officerReport,
  complianceAudit,
  complianceAuditByStandard,
  reportRetention,
  recordsRetention,
  transferRecordsRetention,
];

/** Deadlines of a certification body's own file. */
export const BODY_DEADLINES: readonly DeadlineDefinition<Body>[] = [
  bodyFiling,
  bodyFilingDecision,
  certificateIssue,
  bodyPlatformReport,
  rectification,
  illegalExportReport,
];

/** The deadlines of a filing, the earliest first. Never throws, whatever is missing. */
export function filingDeadlines(filing: Draft<Filing>, context: DeadlineContext): readonly Deadline[] {
  return computed(FILING_DEADLINES, filing, context);
}

/** The deadlines of a certification body's own file, the earliest first. Never throws, whatever is missing. */
export function bodyDeadlines(body: Draft<Body>, context: DeadlineContext): readonly Deadline[] {
  return computed(BODY_DEADLINES, body, context);
}

function computed<Data>(
  definitions: readonly DeadlineDefinition<Data>[],
  data: Draft<Data>,
  context: DeadlineContext,
): readonly Deadline[] {
  const deadlines: Deadline[] = [];
  for (const definition of definitions) {
    for (const found of definition.find(data, context)) {
      deadlines.push(stamped(definition, found, context));
    }
  }
  return deadlines.toSorted((left, right) => compare(sortDay(left), sortDay(right)));
}

function stamped<Data>(
  definition: DeadlineDefinition<Data>,
  found: FoundDeadline,
  { asOf }: DeadlineContext,
): Deadline {
  const { id, title, actor, kind, counting, period, requirement, sources, basis, inference, remind } =
    definition;
  const { key, subject, notes = [], ...rest } = found;
  return {
    id: key === undefined ? id : `${id}/${key}`,
    title: subject === undefined ? title : titled(title, subject),
    actor,
    kind,
    counting,
    period,
    requirement,
    sources,
    basis,
    inference,
    remind,
    ...rest,
    notes: [...notes, ...beforeItsLaw(definition, found)],
    status: statusOn({ kind, due: found.due, recorded: found.recorded?.day }, asOf),
  };
}

function titled(title: LocalizedText, subject: LocalizedText): LocalizedText {
  return { zh: `${title.zh}：${subject.zh}`, en: `${title.en}: ${subject.en}` };
}

/** An event before the text that sets the period was in force: what is computed then is arithmetic. */
function beforeItsLaw<Data>(
  { sources, kind, counting }: DeadlineDefinition<Data>,
  { trigger, due }: FoundDeadline,
): readonly LocalizedText[] {
  if (kind !== "duty" || counting !== "workingDays" || due.status === "undetermined") return [];
  const instrument = instrumentOf(sources[0].law);
  const { inForceFrom = "", title } = instrument ?? {};
  if (title === undefined || trigger.day === undefined || trigger.day >= inForceFrom) return [];
  return [
    {
      zh: `${trigger.day}时《${title.zh}》尚未施行（${inForceFrom}起施行），所列日期只是推算`,
      en: `On ${trigger.day} this was not yet in force (${title.en}, from ${inForceFrom}); the day is arithmetic only`,
    },
  ];
}

/** Acts without a number of days stand where their event does; what cannot be told comes last. */
function sortDay({ due, trigger }: Deadline): string {
  if (due.status === "undetermined") return "9999-12-31";
  return earliest(due) ?? trigger.day ?? "9999-12-31";
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
