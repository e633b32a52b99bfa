import type { CertificateEvent, Filing, Text } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import { hasSeverity, type Diagnostic, type Place } from "../../foundation/diagnostic.js";
import type { Draft } from "../../foundation/draft.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { pointer, type Pointer } from "../../foundation/pointer.js";
import { platformReport } from "../../kinds/papers/platform-report.js";
import { filingDeadlines } from "../../law/deadlines.js";
import type { Deadline } from "../../law/deadlines/deadline.js";
import { CALENDARS } from "../../law/working-days.js";
import type { Calendars } from "../../law/year-calendar.js";
import { eventAsked } from "../entry-asked.js";
import { filingSource } from "../filing-source.js";
import type { Change } from "../intake/merge/change.js";
import { mergeAnswers } from "../intake/merge.js";
import type { World } from "../world.js";
import { openRecord, reopened } from "./open-record.js";
import { reportFindings, unnamedEvent } from "./report-findings.js";

/** A report to the platform that was sent. Days are `YYYY-MM-DD`. */
export interface ReportRequest {
  /** Id of the event that was reported, or `latest`. */
  readonly event: string;
  readonly on: string;
  readonly receiptNumber?: string | undefined;
  readonly person?: Text | undefined;
  /** The day on which it is recorded. */
  readonly asOf: string;
  readonly calendars?: Calendars;
}

export interface RecordedReport {
  /** The whole file as text, with the report in it. */
  readonly text: string;
  readonly changes: readonly Change[];
  /** Id of the event. */
  readonly event: string;
  readonly deadlines: readonly Deadline[];
}

/**
 * Records with an event of a certificate that its report to the platform (Measures 9) was sent. What is recorded of a report stays; a late one
 * is recorded and warned about. `value` is absent when the file cannot be read, has no such event, or the day cannot be.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function recordReport(
  world: World,
  path: string,
  request: ReportRequest,
): Promise<Outcome<RecordedReport | undefined>> {
  const read = await openRecord(world, path);
  if (read.value === undefined) return outcome(undefined, read.diagnostics);
  const { filing, placeOf } = filingSource(read.value);
  const { asOf, on, receiptNumber, person, calendars = CALENDARS } = request;
  const asked = eventOf(request.event, filing, placeOf);
  const found: Diagnostic[] = [...read.diagnostics, ...asked.diagnostics];
  if (asked.value === undefined) return outcome(undefined, found);
  const { id, at, entry } = asked.value;
  found.push(...reportFindings({ on, asOf, calendars }, entry, at, placeOf));
  if (hasSeverity(found, "blocking")) return outcome(undefined, found);
  const report = {
    sentOn: on,
    ...(receiptNumber === undefined ? {} : { receiptNumber }),
    ...(person === undefined ? {} : { person }),
  };
  const merged = mergeAnswers(read.value, { certificate: { events: [{ id, report }] } });
  found.push(...merged.diagnostics);
  if (merged.value === undefined) return outcome(undefined, found);
  const { filing: written } = filingSource(reopened(merged.value.text, path));
  const deadlines = filingDeadlines(written, { asOf, calendars, estimate: false });
  return outcome({ ...merged.value, event: id, deadlines }, found);
}

interface AskedEvent {
  readonly id: string;
  readonly at: Pointer;
  readonly entry: Draft<CertificateEvent>;
}

function eventOf(
  asked: string,
  filing: Draft<Filing>,
  placeOf: (at: Pointer) => Place,
): Outcome<AskedEvent | undefined> {
  const events = listOf(filing.certificate?.events);
  // No document is made of it: that the certificate was changed since is of no concern to the day on which a report was sent.
  const found = eventAsked(platformReport, { filing }, asked, "draft");
  const wrong = found.diagnostics.filter(({ severity }) => severity === "blocking");
  if (found.value === undefined) {
    const none = wrong.length > 0 ? wrong : [unnamedEvent(events.length, placeOf)];
    return outcome(
      undefined,
      none.map((one) => Object.assign({}, one, { place: placeOf(one.pointer ?? "") })),
    );
  }
  const { index, entry } = found.value;
  const at = pointer("certificate", "events", index);
  if (entry.id === undefined) return outcome(undefined, [unnamedEvent(events.length, placeOf, at)]);
  return outcome({ id: entry.id, at, entry });
}
