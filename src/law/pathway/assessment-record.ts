import type { Filing } from "#generated/types.js";
import { chinese, listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import { pointer, type Pointer } from "../../foundation/pointer.js";
import type { CivilDay } from "../civil-day.js";

/** An assessment result that export within the certification scope would have to follow. */
export interface StandingResult {
  readonly validUntil: CivilDay | undefined;
  /** Where the export of each scenario concerned begins, or should say so. */
  readonly scenarios: readonly Pointer[];
}

/**
 * The assessment result that an export voluntarily submitted to assessment follows (CAC's answers of January 2026, Q1), as
 * far as it still stands: not after its last day, and not for scenarios whose export begins later. Without a last day it
 * stands for all.
 */
export function standingResultOf(
  { pathway, scenarios }: Draft<Filing>,
  asOf: CivilDay,
): StandingResult | undefined {
  const record = pathway?.securityAssessment;
  if (chinese(record?.result) === undefined) return undefined;
  const validUntil = record?.validUntil;
  if (validUntil !== undefined && validUntil < asOf) return undefined;
  const concerned = listOf(scenarios).flatMap(({ isInScope, startOn }, index) => {
    const isLater = validUntil !== undefined && startOn !== undefined && startOn > validUntil;
    return isInScope === false || isLater ? [] : [pointer("scenarios", index, "startOn")];
  });
  return concerned.length === 0 && listOf(scenarios).length > 0
    ? undefined
    : { validUntil, scenarios: concerned };
}
