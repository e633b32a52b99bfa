import type { Change, Filing } from "#generated/types.js";
import { listOf } from "../foundation/answer.js";
import type { Draft } from "../foundation/draft.js";
import { firstIssueOf } from "./first-issue.js";

/** Whether a change happened before the certificate was first issued, so that it is none of the certificate. */
export function isBeforeCertificate({ on }: Draft<Change>, { certificate }: Draft<Filing>): boolean {
  const first = firstIssueOf(certificate);
  return on !== undefined && first !== undefined && on < first;
}

/**
 * Whether the filing itself is the application for a change (Certification Rules 5.1.2): it applies for a change, and was not filed
 * before that happened.
 */
export function isAppliedForHere({ on }: Draft<Change>, { application }: Draft<Filing>): boolean {
  if (application?.kind !== "change") return false;
  const { filedOn } = application;
  return filedOn === undefined || on === undefined || on <= filedOn;
}

/** The ids of the changes that a change application asks for: one that was applied for on another day is no longer asked for. */
export function requestedChanges(filing: Draft<Filing>): readonly string[] {
  return listOf(filing.changes).flatMap((change) => {
    const { id, applicationOn } = change;
    const isDone = applicationOn !== undefined && applicationOn !== filing.application?.filedOn;
    return id === undefined || isDone || isBeforeCertificate(change, filing) ? [] : [id];
  });
}
