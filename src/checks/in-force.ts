import { instrumentOf } from "../law/instruments.js";
import type { RuleDefinition } from "./rule.js";

/**
 * Whether a rule holds on a day: within its own dates where it has any, else while its leading source is in force. A
 * source of which no date is known counts as in force.
 */
export function isInForce(
  { inForce, sources }: Pick<RuleDefinition<never>, "inForce" | "sources">,
  asOf: string,
): boolean {
  const instrument = instrumentOf(sources[0].law);
  const { from, until } = inForce ?? { from: instrument?.inForceFrom, until: instrument?.inForceUntil };
  return (from === undefined || asOf >= from) && (until === undefined || asOf <= until);
}
