import type { CertificateStatus, Filing } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import { hasSeverity, type Diagnostic } from "../../foundation/diagnostic.js";
import type { Draft } from "../../foundation/draft.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { readSource } from "../../input/read.js";
import { statusAfter } from "../../kinds/certificate/event-order.js";
import type { Calendars } from "../../law/year-calendar.js";
import { CALENDARS } from "../../law/working-days.js";
import { filingDeadlines } from "../../law/deadlines.js";
import type { Deadline } from "../../law/deadlines/deadline.js";
import { filingSource } from "../filing-source.js";
import type { Change } from "../intake/merge/change.js";
import { mergeAnswers } from "../intake/merge.js";
import { loadSource } from "../load-filing.js";
import type { World } from "../world.js";
import { obstacle } from "./allowed.js";
import { factFindings, type StepFacts } from "./facts.js";
import { STEPS } from "./steps.js";

/** What is recorded. Days are `YYYY-MM-DD`. */
export interface StepRequest extends StepFacts {
  readonly reason: { readonly zh: string; readonly en?: string | undefined };
  readonly asOf: string;
  readonly calendars?: Calendars;
}

export interface RecordedStep {
  /** The whole file as text, with the step in it. */
  readonly text: string;
  readonly changes: readonly Change[];
  readonly status: CertificateStatus;
  /** Id of the event. */
  readonly event: string;
  readonly deadlines: readonly Deadline[];
}

/**
 * Appends one dated event to the record of a certificate and brings its status, and what an issue gives it, up to date. Nothing
 * that was recorded is changed; comments and layout of the file stay. `value` is absent when the file cannot be read, the step
 * does not follow on the record, or the result would break the schema.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function recordStep(
  world: World,
  path: string,
  request: StepRequest,
): Promise<Outcome<RecordedStep | undefined>> {
  const read = await loadSource(world, path, "filing");
  if (read.value === undefined || hasSeverity(read.diagnostics, "blocking")) {
    return outcome(undefined, read.diagnostics);
  }
  const { filing, placeOf } = filingSource(read.value);
  const stopped = obstacle(request, filing, placeOf);
  if (stopped !== undefined) return outcome(undefined, [...read.diagnostics, stopped]);
  const facts = factFindings(request, filing, placeOf);
  if (hasSeverity(facts, "blocking")) return outcome(undefined, [...read.diagnostics, ...facts]);
  const event = eventOf(request, filing);
  const merged = mergeAnswers(read.value, { certificate: certificateOf(request, filing, event) });
  const found: Diagnostic[] = [...read.diagnostics, ...facts, ...merged.diagnostics];
  if (merged.value === undefined) return outcome(undefined, found);
  const after = readSource(merged.value.text, path, "filing").value;
  const written: Draft<Filing> = after === undefined ? {} : filingSource(after).filing;
  const status = statusAfter(listOf(written.certificate?.events));
  if (status === undefined) throw new Error("a step was recorded that leads nowhere");
  const context = { asOf: request.asOf, calendars: request.calendars ?? CALENDARS, estimate: false };
  return outcome(
    {
      ...merged.value,
      status,
      event: event.id,
      deadlines: filingDeadlines(written, context),
    },
    found,
  );
}

interface NewEvent {
  readonly id: string;
  readonly [member: string]: unknown;
}

function eventOf(
  { step, on, reason, applicationOn, until }: StepRequest,
  { certificate }: Draft<Filing>,
): NewEvent {
  const { event } = STEPS[step];
  const taken = new Set(listOf(certificate?.events).map(({ id }) => id));
  const stem = `event-${event}-${on.replaceAll("-", "")}`;
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  return {
    id,
    kind: event,
    on,
    reason: reason.en === undefined ? reason.zh : { zh: reason.zh, en: reason.en },
    ...(applicationOn === undefined ? {} : { applicationOn }),
    ...(until === undefined ? {} : { until }),
  };
}

/** What changes in the record of the certificate. Events of the file are named by nothing here, so that they stay. */
function certificateOf(
  request: StepRequest,
  { certificate, processor, application }: Draft<Filing>,
  event: NewEvent,
): object {
  const { step, on, number, scope, expiresOn } = request;
  const next = statusAfter([...listOf(certificate?.events), { kind: STEPS[step].event, on }]);
  const status = { events: [event], ...(next === undefined ? {} : { status: next }) };
  if (!STEPS[step].issues) return scope === undefined ? status : { ...status, scope };
  const first = step === "renew" ? (certificate?.firstIssuedOn ?? certificate?.issuedOn) : undefined;
  const given = (name: string, value: unknown): object => (value === undefined ? {} : { [name]: value });
  return {
    ...given("number", number),
    ...(certificate?.holderName === undefined ? given("holderName", processor?.name) : {}),
    ...given("scope", scope),
    issuedOn: on,
    ...given("firstIssuedOn", first),
    ...given("expiresOn", expiresOn),
    ...(certificate?.issuingBody === undefined ? given("issuingBody", application?.certificationBody) : {}),
    ...status,
  };
}
