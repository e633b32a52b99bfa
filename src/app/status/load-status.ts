import type { Body, Filing } from "#generated/types.js";
import { watched } from "../../checks/watched.js";
import { packageVersion } from "../../foundation/data.js";
import { hasSeverity, type Diagnostic } from "../../foundation/diagnostic.js";
import type { Draft } from "../../foundation/draft.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { SourceDocument } from "../../input/source-document.js";
import { validateSource } from "../../input/validate.js";
import type { CertificateState } from "../../kinds/certificate/state.js";
import { ledToIssue } from "../../law/deadlines/expiry.js";
import type { Deadline, DeadlineContext } from "../../law/deadlines/deadline.js";
import type { StatusReport } from "../../reporters/status/report.js";
import { attachmentReader } from "../attachments.js";
import { judgeOf } from "../check.js";
import { deadlinesOf } from "../deadlines.js";
import { filingSource } from "../filing-source.js";
import { loadSource } from "../load-filing.js";
import { findingsOfPacket, unique } from "../packet/packet-findings.js";
import { errorsIn, withoutBroken } from "../without-broken.js";
import type { World } from "../world.js";
import { penDates, penPapers } from "./pen.js";
import { certificateOn, stageOf } from "./stage.js";

/**
 * Reads a filing and says where its matter stands; `-` is standard input. `value` is absent when the file cannot be read, or
 * when what decides breaks the schema, which the findings say.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function loadStatus(
  world: World,
  path: string,
  context: DeadlineContext,
): Promise<Outcome<StatusReport | undefined>> {
  const { value: source, diagnostics } = await loadSource(world, path, "filing");
  if (source === undefined || hasSeverity(diagnostics, "blocking")) return outcome(undefined, diagnostics);
  const mistakes = errorsIn(validateSource(source));
  const sound = withoutBroken<Filing & Body>(source, mistakes);
  if (sound === undefined) return outcome(undefined, [...diagnostics, ...mistakes]);
  const { asOf } = context;
  const { data: filing, touched } = watched(sound);
  const { deadlines, name } = deadlinesOf(source, filing, context);
  const certificate = certificateOn(filing, asOf);
  const judged = judgedParts(filing, certificate, asOf);
  const blocking = blockingOf(source, judged, context);
  const stage = stageOf({ filing, asOf, certificate, deadlines, blocking: blocking.length });
  // What was concluded from a value that is wrong is not told.
  if (touched.size > 0) return outcome(undefined, [...diagnostics, ...mistakes]);
  const { placeOf } = filingSource(source);
  const pen = { filing: sound.data, placeOf, asOf, judged, readAttachment: attachmentReader(world, path) };
  const dates = penDates(pen);
  return outcome(
    {
      tool: { name: "pipia", version: packageVersion() },
      file: path,
      asOf,
      ...(name === undefined ? {} : { name }),
      stage: stage.pointer === undefined ? stage : { ...stage, place: placeOf(stage.pointer) },
      next: deadlines.filter((deadline) => isOpen(deadline, certificate)),
      pen: {
        dates: dates.map(({ document: _document, ...date }) => date),
        papers: await penPapers(pen, dates),
      },
      judged,
      blocking,
    },
    diagnostics,
  );
}

/**
 * The packet until there is a certificate, then the certificate; the packet as well while a renewal or change of it is
 * prepared or under way.
 */
function judgedParts(
  { application, certificate }: Draft<Filing>,
  state: CertificateState | undefined,
  asOf: string,
): StatusReport["judged"] {
  if (state === undefined) return ["packet"];
  const kind = application?.kind;
  const filedOn = application?.filedOn;
  const isLater = !ledToIssue(filedOn, certificate?.issuedOn) || (filedOn ?? "") > asOf;
  const isOver = state.status === "revoked" || state.status === "cancelled";
  return (kind === "renewal" || kind === "change") && isLater && !isOver
    ? ["packet", "certificate"]
    : ["certificate"];
}

function blockingOf(
  source: SourceDocument,
  judged: StatusReport["judged"],
  { asOf, calendars }: DeadlineContext,
): readonly Diagnostic[] {
  const judge = judgeOf(source, asOf, calendars);
  const found = judged.flatMap((part) =>
    part === "packet" ? findingsOfPacket(source, judge) : judge("certificate").findings,
  );
  return unique(found).filter(({ severity, waiver }) => severity === "blocking" && waiver === undefined);
}

/** Whether something is still to be done or to come. What only has to be kept is no next step, nor is renewing what has ended. */
function isOpen({ id, kind, status }: Deadline, certificate: CertificateState | undefined): boolean {
  if (kind === "keep") return false;
  if (id === "renewal-application" && certificate?.status === "expired") return false;
  return status !== "doneInTime" && status !== "doneLate" && status !== "done" && status !== "past";
}
