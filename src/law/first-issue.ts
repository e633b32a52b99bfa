import type { Certificate } from "#generated/types.js";
import type { Draft } from "../foundation/draft.js";
import type { CivilDay } from "./civil-day.js";

/** The day on which a certificate was issued first: a renewal continues the one before, and states when that was. */
export function firstIssueOf(certificate: Draft<Certificate> | undefined): CivilDay | undefined {
  return certificate?.firstIssuedOn ?? certificate?.issuedOn;
}
