import type { ContractVolume, EntityVolume, Filing, Scenario } from "#generated/types.js";
import type { Draft } from "../foundation/draft.js";
import { pointer } from "../foundation/pointer.js";
import { relationsOf, withIndex } from "./relations.js";
import type { RuleFinding } from "./rule.js";
import { sameName } from "./same-name.js";
import { groupedNumber } from "../foundation/written.js";

/** A counter of the Measures, art. 5, and its words. The two are never added. */
interface CounterWords {
  readonly counter: "nonSensitivePersons" | "sensitivePersons";
  readonly zh: string;
  readonly en: string;
}

export const COUNTERS: readonly CounterWords[] = [
  {
    counter: "nonSensitivePersons",
    zh: "不含敏感个人信息的出境人数",
    en: "persons excluding sensitive information",
  },
  { counter: "sensitivePersons", zh: "敏感个人信息的出境人数", en: "persons with sensitive information" },
];

/** Lines of the volumes that contradict the totals: the applicant's own line is the total, an agreement's at most the total. */
export function* contradictingLines({ volumes, processor }: Draft<Filing>): Iterable<RuleFinding> {
  for (const { entry, index } of withIndex<EntityVolume>(volumes?.byEntity)) {
    const differs = ({ counter }: CounterWords): boolean =>
      entry[counter] !== undefined && volumes?.[counter] !== undefined && entry[counter] !== volumes[counter];
    const wrong = COUNTERS.filter(differs);
    if (wrong.length === 0 || processor?.name === undefined || entry.entity === undefined) continue;
    if (!sameName(entry.entity, processor.name)) continue;
    for (const { counter, zh, en } of wrong) {
      const persons = groupedNumber(entry[counter] ?? 0);
      const total = groupedNumber(volumes?.[counter] ?? 0);
      yield {
        pointer: pointer("volumes", "byEntity", index, counter),
        message: {
          zh: `本单位${zh}此处为${persons}人，合计为${total}人`,
          en: `The unit's own ${en} are ${persons} here and ${total} in total`,
        },
      };
    }
  }
  for (const { entry, index } of withIndex<ContractVolume>(volumes?.byContract)) {
    for (const { counter, zh, en } of COUNTERS) {
      const persons = entry[counter];
      const total = volumes?.[counter];
      if (persons === undefined || total === undefined || persons <= total) continue;
      yield {
        pointer: pointer("volumes", "byContract", index, counter),
        message: {
          zh: `一份协议的${zh}为${groupedNumber(persons)}人，超过合计${groupedNumber(total)}人`,
          en: `One agreement has ${groupedNumber(persons)} ${en}, more than the ${groupedNumber(total)} in total`,
        },
      };
    }
  }
}

/**
 * Totals above what the scenarios without exemption add up to. That a total holds each scenario is the pathway's own rule,
 * which knows what is counted.
 */
export function* contradictingScenarios(filing: Draft<Filing>): Iterable<RuleFinding> {
  const { nonSensitivePersons, sensitivePersons } = filing.volumes ?? {};
  if (nonSensitivePersons === undefined || sensitivePersons === undefined) return;
  const counted = relationsOf(filing).exports.filter(({ entry }) => entry.exemption === undefined);
  yield* totalsAbove(
    counted.map(({ entry }) => entry),
    nonSensitivePersons,
    sensitivePersons,
  );
}

function* totalsAbove(
  scenarios: readonly Draft<Scenario>[],
  nonSensitive: number,
  sensitive: number,
): Iterable<RuleFinding> {
  const sums = [
    {
      counter: "nonSensitivePersons",
      total: nonSensitive,
      sum: sumOf(scenarios.map(({ persons }) => persons)),
    },
    {
      counter: "sensitivePersons",
      total: sensitive,
      sum: sumOf(scenarios.map(({ sensitivePersons }) => sensitivePersons)),
    },
  ] as const;
  for (const { counter, total, sum } of sums) {
    if (sum === undefined || total <= sum) continue;
    yield {
      pointer: pointer("volumes", counter),
      key: "scenarios",
      message: {
        zh: `合计${groupedNumber(total)}人，多于各非免予场景人数之和${groupedNumber(sum)}人`,
        en: `The total of ${groupedNumber(total)} is more than all scenarios without exemption add up to (${groupedNumber(sum)})`,
      },
    };
  }
}

/** The sum, or `undefined` while there is nothing to add or a number is missing. */
function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  if (numbers.length === 0) return undefined;
  let sum = 0;
  for (const number of numbers) {
    if (number === undefined) return undefined;
    sum += number;
  }
  return sum;
}
