import type { DocumentKindId } from "./index.js";

/**
 * The dates that may be left for the pen, and the paper of ours on which they stand; `undefined` where that paper is made
 * elsewhere. Once such a date is filled in, the paper counts as signed: signatures and seals have no field of their own.
 */
export const SIGNED_BY_HAND: Readonly<Record<string, DocumentKindId | undefined>> = {
  "/agreements/*/signedOn": undefined,
  "/impactAssessment/approval/officerSignedOn": "pipia",
  "/impactAssessment/approval/reportedOn": "pipia",
  "/application/authorisation/signedOn": "authorisation",
  "/application/undertaking/signedOn": "undertaking",
};
