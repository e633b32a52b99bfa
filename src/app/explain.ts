import { UsageError } from "../foundation/errors.js";
import { nearest } from "../foundation/suggest.js";
import { registerRows } from "../law/register.js";
import type { ExplainedRule, Explanation } from "../reporters/explanation.js";
import { allRules, OTHER_CODES, ruleOf, type AnyRule } from "./codes.js";
import { enforcementOf } from "./enforced-rows.js";

/** How many names a refusal offers. */
const OFFERED = 6;

/**
 * What stands behind a name: a row of the register (`M-06-4`), a rule (`pipia/risk-level-matches-matrix`, or without its
 * area) or a code of a finding (`schema/missing`). Capitals do not matter, and of the identifier of a finding
 * (`schema/missing@/processor/name`) what stands before the sign is looked up.
 *
 * @throws UsageError for a name that nothing has, with the nearest ones.
 */
export function explain(name: string): Explanation {
  const asked = name.replace(/@.*$/su, "").trim().toLowerCase();
  const row = [...registerRows().values()].find(({ id }) => id.toLowerCase() === asked);
  if (row !== undefined) return { type: "row", enforced: enforcementOf(row) };
  const rule = ruleOf(asked) ?? allRules().find(({ id }) => id.split("/")[1] === asked);
  if (rule !== undefined) return { type: "rule", rule: explained(rule) };
  const title = OTHER_CODES.get(asked);
  if (title !== undefined) return { type: "code", code: asked, title };
  throw unknown(name, asked);
}

function explained({
  id,
  title,
  severity,
  requirement,
  sources,
  help,
  inForce,
  inference,
}: AnyRule): ExplainedRule {
  return {
    id,
    title,
    severity,
    rows: requirement.flatMap((row) => registerRows().get(row) ?? []),
    sources,
    help,
    ...(inForce === undefined ? {} : { inForce }),
    ...(inference === undefined ? {} : { inference }),
  };
}

function unknown(name: string, asked: string): UsageError {
  const names = [...registerRows().keys(), ...allRules().map(({ id }) => id), ...OTHER_CODES.keys()];
  const beginning = asked === "" ? [] : names.filter((known) => known.toLowerCase().startsWith(asked));
  const near = nearest(asked, names);
  const offered = (beginning.length > 0 ? beginning : near === undefined ? [] : [near]).slice(0, OFFERED);
  return new UsageError(
    {
      zh: `没有名为“${name}”的登记事项、规则或者检查结果代码。`,
      en: `Nothing is called "${name}": no row of the register, no rule, no code of a finding.`,
    },
    offered.length === 0
      ? { zh: "运行 pipia rules 查看全部。", en: "Run pipia rules to see all of them." }
      : {
          zh: `是否要查 ${offered.join("、")}？`,
          en: `Did you mean ${offered.join(", ")}?`,
        },
  );
}
