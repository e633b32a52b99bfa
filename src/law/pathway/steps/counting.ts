import type { LocalizedText } from "../../../foundation/locale.js";
import { periodOf } from "../counters.js";
import { countOf, isExact, type Count } from "../count.js";
import type { PathwayNumber, StepContext, StepMaker } from "../step.js";
import { dayText, personsText, sentences } from "../words.js";

export const COUNTER_NAMES = {
  nonSensitive: {
    zh: "不含敏感个人信息的人数",
    en: "Without sensitive personal information",
  },
  sensitive: { zh: "敏感个人信息的人数", en: "With sensitive personal information" },
} as const;

/** Context 14, step 6: persons since 1 January, de-duplicated, in two counters. */
export const countingStep: StepMaker = (context) => ({
  id: "counting",
  question: {
    zh: "自当年1月1日起累计向境外提供多少人的个人信息（按自然人去重）？",
    en: "Of how many natural persons, de-duplicated, was personal information exported since 1 January?",
  },
  answer: sentences([
    periodText(context),
    methodText(context),
    boundsText(context),
    {
      zh: "加密、脱敏、去标识化的信息照常计数，只有匿名化的不计。",
      en: "Encrypted, masked and de-identified information is counted; only anonymised information is not.",
    },
  ]),
  numbers: numbersOf(context),
  sources: [
    { law: "M", article: "5(1)(2)" },
    { law: "XBP", article: "7" },
    { law: "XBP", article: "8" },
    { law: "QA202403", article: "Q11" },
    { law: "QA202403", article: "Q5" },
  ],
  basis: "inferred",
  inference: {
    zh: "两项数量分别与各自的数额比较，不相加（由“不含敏感个人信息”的文义推断）。",
    en: "The two numbers are held each against its own figure and never added (inferred from the words 不含敏感个人信息).",
  },
});

function periodText({ filing: { volumes }, judgement: { year } }: StepContext): LocalizedText {
  const { countFrom, countTo } = volumes ?? {};
  const from = countFrom === undefined ? undefined : dayText(countFrom);
  const to = countTo === undefined ? undefined : dayText(countTo);
  const stated: LocalizedText =
    from === undefined || to === undefined
      ? { zh: "申报材料没有写明完整的统计期间。", en: "The filing does not state the whole period counted." }
      : { zh: `统计期间为${from.zh}至${to.zh}。`, en: `The numbers run from ${from.en} to ${to.en}.` };
  if (periodOf(volumes, year) === "fits") return stated;
  return sentences([
    stated,
    {
      zh: `应当自${year}年1月1日起累计，所填数量只能作参考。`,
      en: `They should run from 1 January ${year}, so they are a bound at best.`,
    },
  ]);
}

function methodText({ filing: { volumes } }: StepContext): LocalizedText | undefined {
  if (volumes?.method !== "records") return undefined;
  return {
    zh: "所填为记录条数，同一人可能有多条记录，只能说明人数不超过该数；应当按自然人分别去重。",
    en: "The numbers are records; one person may have several, so they only limit the number of persons, which must be de-duplicated in each counter.",
  };
}

/** Where the filing's numbers are missing or cannot be right, what the scenarios say of them. */
function boundsText({ judgement }: StepContext): LocalizedText | undefined {
  const { counters } = judgement;
  const parts = (["nonSensitive", "sensitive"] as const).flatMap((which): readonly LocalizedText[] => {
    const { stated, count } = counters[which];
    if (stated !== undefined && isExact(count) && count.low === stated) return [];
    const name = COUNTER_NAMES[which];
    const persons = isUnknown(count) ? undefined : personsText(count);
    const judged: LocalizedText =
      persons === undefined
        ? { zh: "", en: "" }
        : { zh: `，按${persons.zh}判断`, en: `, judged as ${persons.en}` };
    const said: LocalizedText =
      stated === undefined
        ? { zh: "申报材料未填写", en: "not stated in the filing" }
        : {
            zh: `申报材料填写${personsText(countOf(stated)).zh}`,
            en: `${personsText(countOf(stated)).en} in the filing`,
          };
    const scenarios = scenarioBounds(judgement, which);
    return [
      {
        zh: `${name.zh}：${said.zh}${judged.zh}${scenarios.zh}。`,
        en: `${name.en}: ${said.en}${judged.en}${scenarios.en}.`,
      },
    ];
  });
  return parts.length === 0 ? undefined : sentences(parts);
}

function isUnknown({ low, high }: Count): boolean {
  return low === 0 && high === Infinity;
}

function scenarioBounds(
  { scenarios }: StepContext["judgement"],
  which: "nonSensitive" | "sensitive",
): LocalizedText {
  const counted = scenarios.filter(({ persons }) => persons.isCounted !== false);
  if (counted.length === 0) return { zh: "", en: "" };
  const largest = Math.max(...counted.map(({ persons }) => persons[which].low));
  const sum = counted.reduce((total, { persons }) => total + persons[which].high, 0);
  const bounds: Count = { low: largest, high: sum };
  if (isUnknown(bounds)) return { zh: "", en: "" };
  const { zh, en } = personsText(bounds);
  return {
    zh: `（由各场景的最大一项和合计推算：${zh}）`,
    en: ` (by scenario, from the largest to the sum: ${en})`,
  };
}

function numbersOf({ judgement: { counters } }: StepContext): readonly PathwayNumber[] {
  return (["nonSensitive", "sensitive"] as const).map((which) => ({
    label: COUNTER_NAMES[which],
    persons: counters[which].count,
  }));
}
