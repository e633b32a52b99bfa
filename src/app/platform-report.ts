import type { Certificate, CertificateEvent } from "#generated/types.js";
import { bilingual, listOf, type DraftText } from "../foundation/answer.js";
import { isRecord, memberOf } from "../foundation/data.js";
import { diagnostic, hasSeverity, type Diagnostic } from "../foundation/diagnostic.js";
import type { Draft } from "../foundation/draft.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { statusesAround } from "../kinds/certificate/event-order.js";
import { platformReport } from "../kinds/papers/platform-report.js";
import { REPORT_WORKING_DAYS } from "../law/platform.js";
import { CALENDARS, workingDaysAfter } from "../law/working-days.js";
import type { Calendars } from "../law/year-calendar.js";
import type { PlatformReportData, WrittenText } from "../reporters/platform-report.js";
import { loadCheckedFiling } from "./checked-filing.js";
import { ENTRY_UNKNOWN, eventAsked } from "./entry-asked.js";
import type { FilingSource } from "./filing-source.js";
import type { World } from "./world.js";

/** What a report to the platform is made from. */
export interface PlatformReportRequest {
  /** Id of the event; the latest unless given. */
  readonly event?: string | undefined;
  /** The day on which the filing is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly calendars?: Calendars;
}

/**
 * Reads a filing and says what is reported to the national platform about one event of its certificate; `-` is standard input.
 * Without a value when something blocks the report, as it would block the paper of the same name in final stage.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function loadPlatformReport(
  world: World,
  path: string,
  { event, asOf, calendars = CALENDARS }: PlatformReportRequest,
): Promise<Outcome<PlatformReportData | undefined>> {
  const loaded = await loadCheckedFiling(world, path, platformReport.id, asOf, calendars);
  if (loaded.value === undefined) return outcome(undefined, loaded.diagnostics);
  const made = platformReportOf(loaded.value, loaded.diagnostics, { event, calendars });
  return outcome(made.value, [...loaded.diagnostics, ...made.diagnostics]);
}

/**
 * The same for a filing that was read and judged.
 *
 * @param judged what is found about it for the paper of the same name; `diagnostics` of the result are those beside them.
 */
export function platformReportOf(
  { filing, placeOf }: FilingSource,
  judged: readonly Diagnostic[],
  { event, calendars }: { readonly event?: string | undefined; readonly calendars: Calendars },
): Outcome<PlatformReportData | undefined> {
  const asked = eventAsked(platformReport, { filing }, event, "final");
  const { certificate } = filing;
  const unknown =
    asked.value === undefined && asked.diagnostics.length === 0 && certificate !== undefined
      ? [NO_EVENT]
      : asked.diagnostics;
  const found = unknown.map((finding) =>
    Object.assign({}, finding, { place: placeOf(finding.pointer ?? "") }),
  );
  if (certificate === undefined || asked.value === undefined || isStopped([...judged, ...found])) {
    return outcome(undefined, found);
  }
  return outcome(reportOf(certificate, asked.value, calendars), found);
}

const NO_EVENT = diagnostic({
  code: ENTRY_UNKNOWN,
  severity: "blocking",
  message: { zh: "证书没有状态变化记录", en: "No event of the certificate is recorded" },
  help: {
    zh: "补记发证和此后的每次变化，再生成报送信息。",
    en: "Record the issue and each change since, then make the report.",
  },
  pointer: "/certificate/events",
  sources: [{ law: "M", article: "9" }],
});

/** As a paper in final stage: what it prints must be there, whatever the gap weighs. */
function isStopped(found: readonly Diagnostic[]): boolean {
  return hasSeverity(found, "blocking") || found.some(({ code }) => code === "schema/missing");
}

/** The facts of the report; `undefined` where one is missing, which findings say. */
function reportOf(
  certificate: Draft<Certificate>,
  { index, entry }: { readonly index: number; readonly entry: Draft<CertificateEvent> },
  calendars: Calendars,
): PlatformReportData | undefined {
  const { number, issuedOn, expiresOn, firstIssuedOn, mark } = certificate;
  const [holderName, scope, issuingBody] = [
    written(certificate.holderName),
    written(certificate.scope),
    written(certificate.issuingBody),
  ];
  const { id, kind, on, applicationOn, until, report } = entry;
  const reason = written(entry.reason);
  const { before, after } = statusesAround(listOf(certificate.events), index);
  if (!number || !holderName || !scope || !issuingBody || !issuedOn || !expiresOn) return undefined;
  if (!id || !kind || !on || !reason || !after) return undefined;
  const due = workingDaysAfter(on, REPORT_WORKING_DAYS, { calendars });
  return {
    certificate: {
      number,
      holderName,
      scope,
      issuingBody,
      issuedOn,
      expiresOn,
      firstIssuedOn,
      holderAddress: written(certificate.holderAddress),
      basis: written(certificate.basis),
      mode: written(certificate.mode),
      mark,
    },
    event: {
      id,
      kind,
      on,
      reason,
      statusBefore: before,
      statusAfter: after,
      applicationOn,
      until,
      before: statedBefore(entry.before),
    },
    report: {
      dueOn: due.status === "known" ? due.day : undefined,
      sentOn: report?.sentOn,
      receiptNumber: report?.receiptNumber,
      person: written(report?.person),
    },
  };
}

function statedBefore(before: Draft<CertificateEvent>["before"]): PlatformReportData["event"]["before"] {
  if (before === undefined) return undefined;
  const { number, holderName, holderAddress, scope, expiresOn } = before;
  return {
    number,
    holderName: written(holderName),
    holderAddress: written(holderAddress),
    scope: written(scope),
    expiresOn,
  };
}

/** A text by language. English that is not there is left out, and not filled in with Chinese. */
function written(text: DraftText): WrittenText | undefined {
  const words = bilingual(text);
  const en = isRecord(text) ? memberOf(text, "en") : undefined;
  return words && (words.en === en ? words : { zh: words.zh });
}
