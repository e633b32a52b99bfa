import type { CertificateEvent, Filing } from "#generated/types.js";
import { visit } from "../../document/visit.js";
import { dayOf, isAnswered, listOf } from "../../foundation/answer.js";
import { keysOf, memberOf } from "../../foundation/data.js";
import type { Draft } from "../../foundation/draft.js";
import { fieldCatalogue, labelOf } from "../../foundation/field.js";
import { below, segmentsOf, type Pointer } from "../../foundation/pointer.js";
import { knownKind, type DocumentKindId } from "../../kinds/index.js";
import type { DocumentKind } from "../../kinds/kind.js";
import { platformReport } from "../../kinds/papers/platform-report.js";
import { SIGNED_BY_HAND } from "../../kinds/signed-by-hand.js";
import type { PenDate, PenPaper } from "../../reporters/status/report.js";
import type { AttachmentReader } from "../attachments.js";
import { STEPS } from "../certificate/steps.js";
import { packetPlan } from "../packet/plan.js";
import { buildTree } from "../render.js";
import type { FilingSource } from "../filing-source.js";

/** What is needed to look for places for the pen. */
export interface PenRequest extends FilingSource {
  readonly asOf: string;
  readonly readAttachment: AttachmentReader;
  readonly judged: readonly ("packet" | "certificate")[];
}

/** A date that may be left for the pen, with the paper it stands on. */
interface OwnDate extends PenDate {
  readonly document: DocumentKindId | undefined;
}

/** Every date of the filing that may be left for the pen and was answered either way. One that is missing is a gap. */
export function penDates({
  filing,
  placeOf,
  asOf,
}: Pick<PenRequest, "filing" | "placeOf" | "asOf">): readonly OwnDate[] {
  return keysOf(SIGNED_BY_HAND).flatMap((pattern) =>
    answersAt(filing, segmentsOf(pattern), "").flatMap(([at, answer]): readonly OwnDate[] => {
      if (!isAnswered(answer)) return [];
      const day = typeof answer === "string" || typeof answer === "object" ? dayOf(answer ?? "") : undefined;
      const isRecorded = day !== undefined && day <= asOf;
      return [
        {
          pointer: at,
          label: labelOf(segmentsOf(at), fieldCatalogue()),
          place: placeOf(at),
          state: isRecorded ? "recorded" : "open",
          ...(day === undefined ? {} : { day }),
          document: SIGNED_BY_HAND[pattern],
        },
      ];
    }),
  );
}

function answersAt(
  value: unknown,
  [segment, ...rest]: readonly string[],
  at: Pointer,
): readonly (readonly [Pointer, unknown])[] {
  if (segment === undefined) return [[at, value]];
  if (segment !== "*") return answersAt(memberOf(value, segment), rest, below(at, segment));
  return Array.isArray(value)
    ? value.flatMap((item: unknown, index) => answersAt(item, rest, below(at, index)))
    : [];
}

/**
 * The papers of the matter that have places for seal, signature or hand-written date, with how many of each, as they are
 * printed now. They are counted in the trees, so that a place in a branch that is not printed does not count.
 */
export async function penPapers(
  request: PenRequest,
  dates: readonly OwnDate[],
): Promise<readonly PenPaper[]> {
  const papers: PenPaper[] = [];
  for (const { kind, event } of papersOf(request)) {
    const tree = await buildTree({
      filing: request.filing,
      findings: [],
      kind,
      event: event?.id,
      edition: "zh",
      stage: "draft",
      asOf: request.asOf,
      readAttachment: request.readAttachment,
      placeOf: request.placeOf,
    });
    if (tree.value === undefined) continue;
    const count = { seal: 0, signature: 0, date: 0, line: 0 };
    visit(tree.value, {
      inline: (inline) => {
        if (inline.type === "blank") count[inline.kind] += 1;
      },
    });
    if (count.seal + count.signature + count.date === 0) continue;
    papers.push({
      document: kind.id,
      title: kind.title,
      seals: count.seal,
      signatures: count.signature,
      dates: count.date,
      state: stateOf(kind, event, dates, request.asOf),
    });
  }
  return papers;
}

/** A paper that is to be signed, and the event it is about. */
interface Paper {
  readonly kind: DocumentKind<DocumentKindId>;
  readonly event?: Draft<CertificateEvent>;
}

/** The papers of the packet, and those that the last event of the certificate calls for. */
function papersOf({ filing, asOf, judged }: PenRequest): readonly Paper[] {
  const packet = judged.includes("packet")
    ? packetPlan(filing, { include: [], leaveOut: [] }).flatMap(({ kind, isIncluded }) =>
        isIncluded ? [{ kind }] : [],
      )
    : [];
  return [...packet, ...(judged.includes("certificate") ? papersOfLastEvent(filing, asOf) : [])];
}

function papersOfLastEvent(filing: Draft<Filing>, asOf: string): readonly Paper[] {
  const event = listOf(filing.certificate?.events).findLast(({ on }) => on !== undefined && on <= asOf);
  const step = keysOf(STEPS).find((name) => STEPS[name].event === event?.kind);
  if (event === undefined) return [];
  const ids = step === undefined ? [platformReport.id] : STEPS[step].papers;
  return ids.map((id) => {
    const kind = knownKind(id);
    return kind.about === undefined ? { kind } : { kind, event };
  });
}

function stateOf(
  { id }: DocumentKind<DocumentKindId>,
  event: Draft<CertificateEvent> | undefined,
  dates: readonly OwnDate[],
  asOf: string,
): PenPaper["state"] {
  // A report that was sent was signed; a notice leaves no trace in the record.
  const sentOn = id === platformReport.id ? event?.report?.sentOn : undefined;
  if (sentOn !== undefined && sentOn <= asOf) return "recorded";
  const own = dates.filter(({ document }) => document === id);
  if (own.length === 0) return "untold";
  return own.every(({ state }) => state === "recorded") ? "recorded" : "open";
}
