import { diagnostic, type Diagnostic, type Place } from "../foundation/diagnostic.js";
import type { Draft } from "../foundation/draft.js";
import { labelOf, type Field } from "../foundation/field.js";
import { lastingPointer, segmentsOf, type Pointer } from "../foundation/pointer.js";
import { registerRows, weightOfRows } from "../law/register.js";
import { rulesInForce } from "./in-force.js";
import type { RuleContext, RuleDefinition, RuleFinding } from "./rule.js";
import { watched, type Holed, type Watched } from "./watched.js";

/** What the engine needs to place findings: the fields of the file, and where in it values stand. */
export interface Placing {
  readonly fields: ReadonlyMap<string, Field>;
  readonly placeOf: (at: Pointer) => Place | undefined;
}

/** What rules found, and which of them could not be told. */
export interface Ruling {
  readonly findings: readonly Diagnostic[];
  /** Rules that came upon a value that was left out; what they found before is told. */
  readonly unjudged: readonly RuleDefinition<never>[];
}

/** What one rule found, and whether it came upon a value that was left out. */
interface Told {
  readonly findings: readonly Diagnostic[];
  readonly isUnjudged: boolean;
}

/**
 * Runs rules over data and makes findings of what they say, in the order of the rules. Rules that are not in force on
 * `context.asOf` are left out. What a rule says after it asked for a value that was left out is not told: to the rule it is
 * missing, and in the file it is there.
 */
export function runRules<Data>(
  rules: readonly RuleDefinition<Data>[],
  holed: Holed<Data>,
  context: RuleContext,
  placing: Placing,
): Ruling {
  return rulingOf(holed, context, placing)(rules);
}

/** {@link runRules} for several sets of rules over the same data: a rule that is in more than one is run once. */
export function rulingOf<Data>(
  holed: Holed<Data>,
  context: RuleContext,
  placing: Placing,
): (rules: readonly RuleDefinition<Data>[]) => Ruling {
  const known = new Map<RuleDefinition<Data>, Told>();
  return (rules) => {
    const findings: Diagnostic[] = [];
    const unjudged: RuleDefinition<never>[] = [];
    for (const rule of rulesInForce(rules, context.asOf)) {
      let told = known.get(rule);
      if (told === undefined) {
        told = tell(rule, holed, context, placing);
        known.set(rule, told);
      }
      if (told === NOTHING) continue;
      findings.push(...told.findings);
      if (told.isUnjudged) unjudged.push(rule);
    }
    return { findings, unjudged };
  };
}

function tell<Data>(
  rule: RuleDefinition<Data>,
  holed: Holed<Data>,
  context: RuleContext,
  placing: Placing,
): Told {
  // What rules keep of a filing is kept by identity: a view of its own for each rule shows what that rule asked for.
  const view: Watched<Data> | undefined = holed.holes.length === 0 ? undefined : watched(holed);
  let findings: Diagnostic[] | undefined;
  for (const found of rule.find(view?.data ?? holed.data, context)) {
    if (view !== undefined && view.touched.size > 0) break;
    findings ??= [];
    findings.push(stamped(rule, found, holed.data, placing));
  }
  const isUnjudged = view !== undefined && view.touched.size > 0;
  return findings === undefined && !isUnjudged ? NOTHING : { findings: findings ?? [], isUnjudged };
}

/** What nearly every rule tells of a good filing. */
const NOTHING: Told = { findings: [], isUnjudged: false };

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
    basis: found.basis ?? basisOf(rule),
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
