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

interface Chosen {
  readonly asOf: string;
  readonly rules: readonly RuleDefinition<never>[];
}

const chosen = new WeakMap<readonly RuleDefinition<never>[], Chosen>();

/** Those of some rules that hold on a day, chosen once for the filings of a run. */
export function rulesInForce<Data>(
  rules: readonly RuleDefinition<Data>[],
  asOf: string,
): readonly RuleDefinition<Data>[] {
  const known = chosen.get(rules);
  // What is kept for a list of rules was chosen from that list.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  if (known?.asOf === asOf) return known.rules as readonly RuleDefinition<Data>[];
  const held = rules.filter((rule) => isInForce(rule, asOf));
  chosen.set(rules, { asOf, rules: held });
  return held;
}
