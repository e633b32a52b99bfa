import { diagnostic, type Diagnostic, type Place } from "../foundation/diagnostic.js";
import type { Draft } from "../foundation/draft.js";
import { labelOf, type Field } from "../foundation/field.js";
import { lastingPointer, segmentsOf, type Pointer } from "../foundation/pointer.js";
import { registerRows, weightOfRows } from "../law/register.js";
import { rulesInForce } from "./in-force.js";
import type { RuleContext, RuleDefinition, RuleFinding } from "./rule.js";

/** What the engine needs to place findings: the fields of the file, and where in it values stand. */
export interface Placing {
  readonly fields: ReadonlyMap<string, Field>;
  readonly placeOf: (at: Pointer) => Place | undefined;
}

/**
 * Runs rules over data and makes findings of what they say, in the order of the rules. Rules that are not in force on
 * `context.asOf` are left out.
 */
export function runRules<Data>(
  rules: readonly RuleDefinition<Data>[],
  data: Draft<Data>,
  context: RuleContext,
  placing: Placing,
): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const rule of rulesInForce(rules, context.asOf)) {
    for (const found of rule.find(data, context)) findings.push(stamped(rule, found, data, placing));
  }
  return findings;
}

function stamped<Data>(
  rule: RuleDefinition<Data>,
  found: RuleFinding,
  data: Draft<Data>,
  { fields, placeOf }: Placing,
): Diagnostic {
  const place = placeOf(found.pointer);
  const made = diagnostic({
    code: rule.id,
    severity: found.isOpen === true ? "advice" : rule.severity,
    message: found.message,
    help: found.help ?? rule.help,
    pointer: found.pointer,
    label: labelOf(segmentsOf(found.pointer), fields),
    ...(place === undefined ? {} : { place }),
    ...(found.related === undefined
      ? {}
      : { related: found.related.map((related) => withPlace(related, placeOf)) }),
    requirement: rule.requirement,
    sources: rule.sources,
    basis: basisOf(rule),
    ...(rule.inference === undefined ? {} : { inference: rule.inference }),
  });
  const key = found.key === undefined ? "" : `#${found.key}`;
  return { ...made, fingerprint: `${rule.id}@${lastingPointer(data, found.pointer)}${key}` };
}

function withPlace(
  related: NonNullable<RuleFinding["related"]>[number],
  placeOf: Placing["placeOf"],
): NonNullable<Diagnostic["related"]>[number] {
  const place = related.pointer === undefined ? undefined : placeOf(related.pointer);
  return place === undefined ? related : { ...related, place };
}

function basisOf(rule: Pick<RuleDefinition<never>, "requirement">): Diagnostic["basis"] {
  const rows = rule.requirement.flatMap((id) => registerRows().get(id) ?? []);
  return weightOfRows(rows)?.basis ?? "inferred";
}
