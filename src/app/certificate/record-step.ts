import type { CertificateStatus, Filing, Text } from "#generated/types.js";
import { bilingual, listOf } from "../../foundation/answer.js";
import { hasSeverity, type Diagnostic } from "../../foundation/diagnostic.js";
import type { Draft } from "../../foundation/draft.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { statusAfter } from "../../kinds/certificate/event-order.js";
import type { Calendars } from "../../law/year-calendar.js";
import { CALENDARS } from "../../law/working-days.js";
import { firstIssueOf } from "../../law/first-issue.js";
import { filingDeadlines } from "../../law/deadlines.js";
import type { Deadline } from "../../law/deadlines/deadline.js";
import { filingSource } from "../filing-source.js";
import type { Change } from "../intake/merge/change.js";
import { mergeAnswers } from "../intake/merge.js";
import type { PendingFile, World } from "../world.js";
import { obstacle, withoutIssue } from "./allowed.js";
import { openRecord, reopened } from "./open-record.js";
import { factFindings, type StepFacts } from "./facts.js";
import { STATED } from "./fact-table.js";
import type { PapersWanted } from "./step-papers.js";
import { STEPS } from "./steps.js";

/** What is recorded. Days are `YYYY-MM-DD`. */
export interface StepRequest extends StepFacts {
  readonly reason: { readonly zh: string; readonly en?: string | undefined };
  readonly calendars?: Calendars;
  /** The papers that the step calls for are made as well; none unless given. */
  readonly papers?: PapersWanted | undefined;
}

export interface RecordedStep {
  /** The whole file as text, with the step in it. */
  readonly text: string;
  readonly changes: readonly Change[];
  readonly status: CertificateStatus;
  /** Id of the event. */
  readonly event: string;
  readonly deadlines: readonly Deadline[];
  /** The papers that were asked for, ready to be written with the file. */
  readonly papers: readonly PendingFile[];
}

/**
 * Appends one dated event to the record of a certificate and brings its status, and what an issue gives it, up to date. Nothing
 * that was recorded is changed; comments and layout of the file stay. `value` is absent when the file cannot be read, the step
 * does not follow on the record, the result would break the schema, or a paper that was asked for cannot be made.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function recordStep(
  world: World,
  path: string,
  request: StepRequest,
): Promise<Outcome<RecordedStep | undefined>> {
  const read = await openRecord(world, path);
  if (read.value === undefined) return outcome(undefined, read.diagnostics);
  const { filing, placeOf } = filingSource(read.value);
  const stopped =
    obstacle(request, filing, placeOf) ??
    (request.papers === undefined ? undefined : withoutIssue(request.step, filing, placeOf));
  if (stopped !== undefined) return outcome(undefined, [...read.diagnostics, stopped]);
  const facts = factFindings(request, filing, placeOf);
  if (hasSeverity(facts, "blocking")) return outcome(undefined, [...read.diagnostics, ...facts]);
  const event = eventOf(request, filing);
  const merged = mergeAnswers(read.value, { certificate: certificateOf(request, filing, event) });
  const found: Diagnostic[] = [...read.diagnostics, ...facts, ...merged.diagnostics];
  if (merged.value === undefined) return outcome(undefined, found);
  const after = reopened(merged.value.text, path);
  const { filing: written } = filingSource(after);
  const status = statusAfter(listOf(written.certificate?.events));
  if (status === undefined) throw new Error("a step was recorded that leads nowhere");
  const { asOf, calendars = CALENDARS } = request;
  const taken = { source: after, event: event.id, papers: STEPS[request.step].papers, asOf, calendars };
  const papers =
    request.papers === undefined
      ? outcome([])
      : // What makes papers is most of the program: a step without them does not load it.
        await (await import("./step-papers.js")).stepPapers(world, taken, request.papers);
  if (papers.value === undefined) {
    // The file stays as it was, so findings are placed in it as it is.
    const placed = papers.diagnostics.map((finding) =>
      finding.pointer === undefined
        ? finding
        : Object.assign({}, finding, { place: placeOf(finding.pointer) }),
    );
    return outcome(undefined, [...found, ...placed]);
  }
  return outcome(
    {
      ...merged.value,
      status,
      event: event.id,
      deadlines: filingDeadlines(written, { asOf, calendars, estimate: false }),
      papers: papers.value,
    },
    [...found, ...papers.diagnostics],
  );
}

interface NewEvent {
  readonly id: string;
  readonly [member: string]: unknown;
}

function eventOf(
  { step, on, reason, applicationOn, until, objections, ...facts }: StepRequest,
  { certificate }: Draft<Filing>,
): NewEvent {
  const { event } = STEPS[step];
  const taken = new Set(listOf(certificate?.events).map(({ id }) => id));
  const stem = `event-${event}-${on.replaceAll("-", "")}`;
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  const isFirst = listOf(certificate?.events).length === 0 && step === "issue";
  const before = isFirst ? undefined : statedBefore(facts, certificate);
  return {
    id,
    kind: event,
    on,
    reason: reason.en === undefined ? reason.zh : { zh: reason.zh, en: reason.en },
    ...given("applicationOn", applicationOn),
    ...given("until", until),
    ...given("objections", objections),
    ...given("before", before),
  };
}

/** What the certificate stated until now, of that which the step alters: the certificate itself has its facts as they are. */
function statedBefore(
  facts: Pick<StepFacts, (typeof STATED)[number]>,
  certificate: Draft<Filing>["certificate"],
): object | undefined {
  const altered = STATED.filter((name) => {
    const [stated, given] = [certificate?.[name], facts[name]];
    const [now, next] = [bilingual(stated), bilingual(given)];
    if (now === undefined || next === undefined) return false;
    const [nowEnglish, nextEnglish] = [englishOf(stated), englishOf(given)];
    // English that is added to the same Chinese takes nothing away.
    return (
      now.zh !== next.zh ||
      (nowEnglish !== undefined && nextEnglish !== undefined && nowEnglish !== nextEnglish)
    );
  });
  if (altered.length === 0) return undefined;
  return Object.fromEntries(altered.map((name) => [name, certificate?.[name]]));
}

/** The English of a text as it is written: none stands in for it. */
function englishOf(text: Draft<Text> | undefined): string | undefined {
  return typeof text === "object" ? text.en : undefined;
}

/** What changes in the record of the certificate. Events of the file are named by nothing here, so that they stay. */
function certificateOf(
  request: StepRequest,
  { certificate, processor, application }: Draft<Filing>,
  event: NewEvent,
): object {
  const { step, on, number, holderName, holderAddress, scope, expiresOn } = request;
  const next = statusAfter([...listOf(certificate?.events), { kind: STEPS[step].event, on }]);
  const stated = {
    ...given("holderName", holderName),
    ...given("holderAddress", holderAddress),
    ...given("scope", scope),
  };
  if (!STEPS[step].issues) return { ...stated, events: [event], ...given("status", next) };
  const first = firstIssueBy(step, on, certificate);
  return {
    ...given("number", number),
    ...(certificate?.holderName === undefined ? given("holderName", processor?.name) : {}),
    ...stated,
    issuedOn: on,
    ...given("firstIssuedOn", first),
    ...given("expiresOn", expiresOn),
    ...(certificate?.issuingBody === undefined ? given("issuingBody", application?.certificationBody) : {}),
    events: [event],
    ...given("status", next),
  };
}

/**
 * The day of the first issue, as far as the step alters it: a renewal keeps it, and a certificate that is issued anew after another
 * does not take over that of the other, which its first event still tells.
 */
function firstIssueBy(
  step: StepRequest["step"],
  on: string,
  certificate: Draft<Filing>["certificate"],
): string | undefined {
  if (step === "renew") return firstIssueOf(certificate);
  const isAnew = certificate?.firstIssuedOn !== undefined && listOf(certificate.events).length > 0;
  return isAnew ? on : undefined;
}

function given(name: string, value: unknown): object {
  return value === undefined ? {} : { [name]: value };
}
