import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { SourceDocument } from "../../input/source-document.js";
import type { DocumentKind } from "../../kinds/kind.js";
import type { Calendars } from "../../law/year-calendar.js";
import { judgeOf } from "../check.js";
import { findingsOfPacket } from "./packet-findings.js";

/** What a paper of the firm lists besides the facts: everything that is found for the packet. Other papers list nothing. */
export function firmPoints(
  { filedBy }: Pick<DocumentKind, "filedBy">,
  source: SourceDocument,
  asOf: string,
  calendars: Calendars,
): { readonly openPoints?: readonly Diagnostic[] } {
  if (filedBy !== "firm") return {};
  return { openPoints: findingsOfPacket(source, judgeOf(source, asOf, calendars)) };
}
