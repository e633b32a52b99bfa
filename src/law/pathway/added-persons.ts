import type { ExemptionArticle, ExemptVolume, Filing, Scenario } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import { pointer, type Pointer } from "../../foundation/pointer.js";
import { countOf, NOBODY, sumOf, upTo, type Count } from "./count.js";
import { zoneConditions, type ExemptionClaim } from "./exemption.js";
import { allOf } from "./known.js";
import { hasSensitive } from "../sensitive.js";
import type { ScenarioPersons } from "./persons.js";

/** A scenario, what it claims and how many persons it concerns, in the order of the filing. */
export interface ScenarioCount {
  readonly scenario: Draft<Scenario>;
  readonly claim: ExemptionClaim | undefined;
  readonly persons: ScenarioPersons;
}

/** Persons to be added to the counters, and the facts that would make them exact. */
interface Added {
  readonly nonSensitive: Count;
  readonly sensitive: Count;
  readonly doubts: readonly Pointer[];
}

/** Persons the filing treats as exempt though the exemption fails, or may fail. */
export function addedPersons(filing: Draft<Filing>, scenarios: readonly ScenarioCount[]): Added {
  const entries = listOf(filing.volumes?.exempt);
  const articles = new Set<ExemptionArticle>();
  for (const { article } of entries) if (article !== undefined) articles.add(article);
  for (const { claim } of scenarios) if (claim?.article !== undefined) articles.add(claim.article);
  const added = [...articles].map((article) =>
    addedBy(
      filing,
      entries.filter((entry) => entry.article === article),
      scenarios.filter(({ claim }) => claim?.article === article),
      article,
    ),
  );
  const unnamed = scenarios.filter(({ claim }) => claim !== undefined && claim.article === undefined);
  return {
    nonSensitive: sumOf([
      ...added.map(({ nonSensitive }) => nonSensitive),
      ...unnamed.map(({ persons }) => upTo(persons.nonSensitive.high)),
    ]),
    sensitive: sumOf([
      ...added.map(({ sensitive }) => sensitive),
      ...unnamed.map(({ persons }) => upTo(persons.sensitive.high)),
    ]),
    doubts: added.flatMap(({ doubts }) => doubts),
  };
}

function addedBy(
  filing: Draft<Filing>,
  entries: readonly Draft<ExemptVolume>[],
  claiming: readonly ScenarioCount[],
  article: ExemptionArticle,
): Added {
  if (claiming.length === 0) return addedWithoutScenario(filing, entries, article);
  // An access inside China and anonymous data bring in nobody, whatever is claimed.
  const open = claiming.filter(({ claim, persons }) => claim?.holds !== true && persons.isCounted !== false);
  if (open.length === 0) return { nonSensitive: NOBODY, sensitive: NOBODY, doubts: [] };
  const nonSensitive = sumOf(open.map(({ persons }) => persons.nonSensitive));
  const sensitive = sumOf(open.map(({ persons }) => persons.sensitive));
  const doubts = open.flatMap(({ claim }) =>
    (claim?.conditions ?? []).flatMap((condition) =>
      condition.holds === undefined ? [condition.pointer] : [],
    ),
  );
  if (entries.length === 0) {
    // Nobody says whether these persons are among the numbers already.
    return { nonSensitive: upTo(nonSensitive.high), sensitive: upTo(sensitive.high), doubts };
  }
  const listed = sumOf(entries.map(({ persons }) => countOf(persons)));
  const isWholly =
    open.length === claiming.length && open.every(({ claim, persons }) => isLost(claim, persons));
  const most = {
    nonSensitive: Math.min(listed.high, nonSensitive.high),
    sensitive: Math.min(listed.high, sensitive.high),
  };
  // Persons of a scenario beyond those listed as exempt are in the numbers already, the sensitive ones among them too.
  const inNumbers = Math.max(0, nonSensitive.high - listed.low);
  return {
    nonSensitive: {
      low: isWholly ? Math.max(0, Math.min(listed.low, most.nonSensitive) - most.sensitive) : 0,
      high: most.nonSensitive,
    },
    sensitive: {
      low:
        isWholly && open.length === 1 ? Math.max(0, Math.min(most.sensitive, sensitive.low - inNumbers)) : 0,
      high: most.sensitive,
    },
    doubts,
  };
}

/** Whether an exemption is lost for the whole scenario. */
function isLost(claim: ExemptionClaim | undefined, { isCounted }: ScenarioPersons): boolean {
  return isCounted === true && claim?.holds === false && claim.uncovered.length === 0;
}

/** Persons listed as exempt by an article no scenario claims: the list is the claim. Only art. 6 rests on facts of its own. */
function addedWithoutScenario(
  filing: Draft<Filing>,
  entries: readonly Draft<ExemptVolume>[],
  article: ExemptionArticle,
): Added {
  const conditions = article === "art6" ? zoneConditions(filing) : [];
  const holds = allOf(conditions.map((condition) => condition.holds));
  if (holds === true) return { nonSensitive: NOBODY, sensitive: NOBODY, doubts: [] };
  const listed = sumOf(entries.map(({ persons }) => countOf(persons)));
  const scenarios = listOf(filing.scenarios);
  const isPlain = scenarios.length > 0 && scenarios.every((scenario) => hasSensitive(scenario) === false);
  return {
    nonSensitive: { low: holds === false && isPlain ? listed.low : 0, high: listed.high },
    sensitive: isPlain ? NOBODY : upTo(listed.high),
    doubts: [
      ...conditions.flatMap((condition) => (condition.holds === undefined ? [condition.pointer] : [])),
      ...(isPlain ? [] : [pointer("volumes", "exempt")]),
    ],
  };
}
