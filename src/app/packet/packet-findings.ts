import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { DocumentSchema } from "../../law/document-schema.js";
import { judgeSource } from "../check.js";
import type { PacketRequest } from "./make-packet.js";
import type { PlannedPaper } from "./plan.js";

/** What is found for a packet, and for each of its papers. */
export interface PacketFindings {
  readonly all: readonly Diagnostic[];
  readonly of: (document: DocumentSchema) => readonly Diagnostic[];
}

/**
 * Judges the filing for the application and for each paper. A paper that a person put in against the facts is judged as if
 * it belonged.
 */
export function packetFindings(
  { source, asOf, calendars }: PacketRequest,
  papers: readonly PlannedPaper[],
): PacketFindings {
  const judged = new Map<DocumentSchema, readonly Diagnostic[]>();
  judged.set("application", judgeSource(source, "application", asOf, calendars).findings);
  for (const { kind, decision } of papers) {
    const regardless = decision === "asked";
    judged.set(kind.id, judgeSource(source, kind.id, asOf, calendars, { regardless }).findings);
  }
  return { all: [...judged.values()].flat(), of: (document) => judged.get(document) ?? [] };
}
