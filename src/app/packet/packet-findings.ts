import { onceEach, type Diagnostic } from "../../foundation/diagnostic.js";
import type { DocumentSchema } from "../../law/document-schema.js";
import { judgeSource } from "../check.js";
import type { PacketRequest } from "./make-packet.js";
import { packetPlan, type PlannedPaper } from "./plan.js";
import type { SourceDocument } from "../../input/source-document.js";
import type { Calendars } from "../../law/year-calendar.js";
import { filingSource } from "../filing-source.js";

/** What is found for a packet, and for each of its papers. */
export interface PacketFindings {
  readonly all: readonly Diagnostic[];
  readonly of: (document: DocumentSchema) => readonly Diagnostic[];
}

/** What several papers have found alike is told once, as it was found first: gaps weigh for each paper what they mean to it. */
export function unique(findings: readonly Diagnostic[]): Diagnostic[] {
  return onceEach(findings.toReversed()).toReversed();
}

/** Everything that is found for the packet that a filing makes by its facts. */
export function findingsOfPacket(
  source: SourceDocument,
  asOf: string,
  calendars: Calendars,
): readonly Diagnostic[] {
  const plan = packetPlan(filingSource(source).filing, { include: [], leaveOut: [] });
  return packetFindings(
    { source, asOf, calendars },
    plan.filter(({ isIncluded }) => isIncluded),
  ).all;
}

/**
 * Judges the filing for the application and for each paper. A paper that a person put in against the facts is judged as if
 * it belonged.
 */
export function packetFindings(
  { source, asOf, calendars }: Pick<PacketRequest, "source" | "asOf" | "calendars">,
  papers: readonly PlannedPaper[],
): PacketFindings {
  const judged = new Map<DocumentSchema, readonly Diagnostic[]>();
  judged.set("application", judgeSource(source, "application", asOf, calendars).findings);
  for (const { kind, decision } of papers) {
    const regardless = decision === "asked";
    judged.set(kind.id, judgeSource(source, kind.id, asOf, calendars, { regardless }).findings);
  }
  return { all: unique([...judged.values()].flat()), of: (document) => judged.get(document) ?? [] };
}
