import { byWeight, type Diagnostic } from "../../foundation/diagnostic.js";
import type { DocumentSchema } from "../../law/document-schema.js";
import type { Judge } from "../check.js";
import { packetPlan, type PlannedPaper } from "./plan.js";
import type { SourceDocument } from "../../input/source-document.js";
import { filingSource } from "../filing-source.js";

/** What is found for a packet, and for each of its papers. */
export interface PacketFindings {
  readonly all: readonly Diagnostic[];
  readonly of: (document: DocumentSchema) => readonly Diagnostic[];
}

/**
 * What several papers have found alike is told once, where it was found first, as it was found where it weighs most: a gap may block one
 * paper and be advice for another.
 */
export function unique(findings: readonly Diagnostic[]): Diagnostic[] {
  const heaviest = new Map<string, Diagnostic>();
  for (const finding of findings) {
    const known = heaviest.get(finding.fingerprint);
    if (known === undefined || byWeight(finding, known) < 0) heaviest.set(finding.fingerprint, finding);
  }
  return [...heaviest.values()];
}

/** Everything that is found for the packet that a filing makes by its facts. */
export function findingsOfPacket(source: SourceDocument, judge: Judge): readonly Diagnostic[] {
  const plan = packetPlan(filingSource(source).filing, { include: [], leaveOut: [] });
  return packetFindings(
    judge,
    plan.filter(({ isIncluded }) => isIncluded),
  ).all;
}

/**
 * Judges the filing for the application and for each paper. A paper that a person put in against the facts is judged as if
 * it belonged.
 */
export function packetFindings(judge: Judge, papers: readonly PlannedPaper[]): PacketFindings {
  const judged = new Map<DocumentSchema, readonly Diagnostic[]>();
  judged.set("application", judge("application").findings);
  for (const { kind, decision } of papers) {
    const regardless = decision === "asked";
    judged.set(kind.id, judge(kind.id, { regardless }).findings);
  }
  return { all: unique([...judged.values()].flat()), of: (document) => judged.get(document) ?? [] };
}
