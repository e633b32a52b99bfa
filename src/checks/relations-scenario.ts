import type { Consent, Scenario } from "#generated/types.js";
import { listOf } from "../foundation/answer.js";
import type { Draft } from "../foundation/draft.js";

/** Whether a scenario rests on the consent of the individual (PIPL 13(1)(1)), alone or beside other bases. */
export function restsOnConsent({ legalBases }: Draft<Scenario>): boolean {
  return listOf<string>(legalBases).includes("consent");
}

/** Whether every basis of a scenario is one that needs no consent (PIPL 13(1)(2)-(7)). Without any basis: no. */
export function needsNoConsent(scenario: Draft<Scenario>): boolean {
  return listOf(scenario.legalBases).length > 0 && !restsOnConsent(scenario);
}

/** Whether an entry of the list of consents is known to be one, and not the statement that none is needed. */
export function isConsent({ mode }: Draft<Consent>): boolean {
  return mode !== undefined && mode !== "notRequired";
}

/** The day on which a consent in its present form was obtained: renewed, else first. */
export function consentDay({ renewedOn, obtainedFrom }: Draft<Consent>): string | undefined {
  return renewedOn ?? obtainedFrom;
}
