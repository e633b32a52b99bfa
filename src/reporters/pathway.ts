import { chineseNumber, romanNumber } from "../document/number.js";
import type { LegalSource } from "../foundation/legal-source.js";
import type { Language, LocalizedText } from "../foundation/locale.js";
import { citationsText } from "../law/citation.js";
import type { ForecastAnswer, PathwayAnswer, ScenarioAnswer } from "../law/pathway/answer.js";
import type { Certification } from "../law/pathway/certification.js";
import type { Count } from "../law/pathway/count.js";
import { OUTCOME_WORDS } from "../law/pathway/outcome.js";
import type { PathwayStep } from "../law/pathway/step.js";
import { COUNTER_NAMES } from "../law/pathway/steps/counting.js";
import { dayText, personsText } from "../law/pathway/words.js";

/**
 * The answer for programs: an object with `version: 1` and the members of `PathwayAnswer`, both languages in every text.
 * A number of persons is `{atLeast, atMost}`; without `atMost` nothing limits it.
 */
export function pathwayJson(answer: PathwayAnswer): string {
  return `${JSON.stringify({ version: 1, ...answer }, (_name, value: unknown) => (isCount(value) ? bounds(value) : value), 2)}\n`;
}

function isCount(value: unknown): value is Count {
  return typeof value === "object" && value !== null && "low" in value && "high" in value;
}

function bounds({ low, high }: Count): { readonly atLeast: number; readonly atMost?: number } {
  return high === Infinity ? { atLeast: low } : { atLeast: low, atMost: high };
}

const CERTIFICATION: Readonly<Record<Certification, LocalizedText>> = {
  open: { zh: "可以采用", en: "open" },
  held: {
    zh: "已有的认证覆盖本次出境，范围内无须另行办理",
    en: "a certificate already held covers the export",
  },
  closed: { zh: "不能采用", en: "closed" },
  notNeeded: { zh: "不需要", en: "not needed" },
  unknown: { zh: "尚不能判断", en: "cannot be decided yet" },
};

const WORDS = {
  title: { zh: "个人信息出境路径判断", en: "Pathway of the export of personal information" },
  asOf: { zh: "判断日期：", en: "As of: " },
  processor: { zh: "个人信息处理者：", en: "Processor: " },
  outcome: { zh: "结论：", en: "Outcome: " },
  certification: { zh: "认证：", en: "Certification: " },
  counters: { zh: "数量", en: "Numbers" },
  countersOf: {
    zh: "自当年1月1日起累计，按自然人去重，不含免予人数：",
    en: "Natural persons since 1 January, de-duplicated, without exempt persons:",
  },
  steps: { zh: "判断步骤", en: "Steps" },
  scenarios: { zh: "各出境场景", en: "Scenarios" },
  forecasts: { zh: "预测", en: "Forecast" },
  open: { zh: "没有定论的问题", en: "Open questions" },
  reminders: { zh: "另须注意", en: "Also owed" },
  missing: { zh: "尚缺的事实", en: "Missing facts" },
  lacking: { zh: "尚缺：", en: "Missing: " },
  basis: { zh: "依据：", en: "Source: " },
  inference: { zh: "推断：", en: "Inference: " },
  reason: { zh: "理由：", en: "Reason: " },
  inScope: { zh: "（列入认证范围）", en: " (in the certification scope)" },
  outOfScope: { zh: "（未列入认证范围）", en: " (not in the certification scope)" },
  isHeavier: { zh: "（较目前加重）", en: " (more than today)" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The answer for people, as a memorandum: outcome, numbers, steps, scenarios, forecast, open questions, reminders. */
export function pathwayText(answer: PathwayAnswer, language: Language): string {
  const say = ({ zh, en }: LocalizedText): string => (language === "zh" ? zh : en);
  const head = [
    say(WORDS.title),
    ...(answer.processor === undefined ? [] : [`${say(WORDS.processor)}${say(answer.processor)}`]),
    `${say(WORDS.asOf)}${say(dayText(answer.asOf))}`,
    `${say(WORDS.outcome)}${say(OUTCOME_WORDS[answer.outcome])}`,
    `${say(WORDS.certification)}${say(CERTIFICATION[answer.certification])}`,
  ];
  const sections: readonly (readonly [LocalizedText, readonly string[]])[] = [
    [WORDS.counters, counterLines(answer, language)],
    [WORDS.scenarios, answer.scenarios.flatMap((one) => scenarioLines(one, language))],
    [WORDS.steps, answer.steps.flatMap((step, index) => stepLines(step, index, language))],
    [WORDS.forecasts, answer.forecasts.map((one) => forecastLine(one, language))],
    [
      WORDS.open,
      answer.openQuestions.flatMap(({ question, inference, sources }, index) => [
        `${index + 1}. ${say(question)}`,
        `   ${say(WORDS.inference)}${say(inference)}`,
        ...basisLines(sources, language, "   "),
      ]),
    ],
    [
      WORDS.reminders,
      answer.reminders.flatMap(({ text, sources }, index) => [
        `${index + 1}. ${say(text)}`,
        ...basisLines(sources, language, "   "),
      ]),
    ],
    [WORDS.missing, answer.missing.map(({ label, pointer }) => `- ${say(label)}  ${pointer}`)],
  ];
  const shown = sections.filter(([, lines]) => lines.length > 0);
  const blocks = shown.map(([title, lines], index) =>
    [sectionTitle(index + 1, say(title), language), ...lines].join("\n"),
  );
  return `${[head.join("\n"), ...blocks].join("\n\n")}\n`;
}

function sectionTitle(number: number, title: string, language: Language): string {
  return language === "zh"
    ? `${chineseNumber(number)}、${title}`
    : `${romanNumber(number).toUpperCase()}. ${title}`;
}

function counterLines({ counters }: PathwayAnswer, language: Language): readonly string[] {
  const line = (which: "nonSensitive" | "sensitive"): string =>
    labelled(COUNTER_NAMES[which], personsText(counters[which]), language);
  return [WORDS.countersOf[language], `- ${line("nonSensitive")}`, `- ${line("sensitive")}`];
}

function labelled(label: LocalizedText, text: LocalizedText, language: Language): string {
  return language === "zh" ? `${label.zh}：${text.zh}` : `${label.en}: ${text.en}`;
}

function scenarioLines(scenario: ScenarioAnswer, language: Language): readonly string[] {
  const { name, isInScope, outcome, reason, sources, missing } = scenario;
  const scope = isInScope === undefined ? "" : (isInScope ? WORDS.inScope : WORDS.outOfScope)[language];
  const words = OUTCOME_WORDS[outcome][language];
  return [
    `- ${name[language]}${scope}${language === "zh" ? "：" : ": "}${words}`,
    `   ${WORDS.reason[language]}${reason[language]}`,
    ...basisLines(sources, language, "   "),
    ...(missing.length === 0 ? [] : [missingLine(missing, language)]),
  ];
}

/** The fields a scenario lacks, in one line; the section at the end has their pointers. */
function missingLine(missing: ScenarioAnswer["missing"], language: Language): string {
  const labels = missing.map(({ label }) => label[language]).join(language === "zh" ? "；" : "; ");
  return `   ${WORDS.lacking[language]}${labels}`;
}

/** A step; numbers that its answer names, and forecasts, which have a section of their own, are not listed again. */
function stepLines(step: PathwayStep, index: number, language: Language): readonly string[] {
  const answer = step.answer[language];
  const numbers = step.numbers
    .map(({ label, persons }) => ({ label, text: personsText(persons) }))
    .filter(({ text }) => step.id !== "forecast" && !answer.includes(text[language]))
    .map(({ label, text }) => `   - ${labelled(label, text, language)}`);
  const inference =
    step.inference === undefined || step.openQuestion !== undefined
      ? []
      : [`   ${WORDS.inference[language]}${step.inference[language]}`];
  return [
    `${index + 1}. ${step.question[language]}`,
    `   ${answer}`,
    ...numbers,
    ...basisLines(step.sources, language, "   "),
    ...inference,
  ];
}

function forecastLine(
  { year, nonSensitive, sensitive, outcome, isHeavier }: ForecastAnswer,
  language: Language,
): string {
  const more = isHeavier ? WORDS.isHeavier[language] : "";
  const first = labelled(COUNTER_NAMES.nonSensitive, personsText(nonSensitive), language);
  const second = labelled(COUNTER_NAMES.sensitive, personsText(sensitive), language);
  const words = OUTCOME_WORDS[outcome][language];
  return language === "zh"
    ? `- ${year}年：${first}；${second}；按数量：${words}${more}`
    : `- ${year}: ${first}; ${second}; by number: ${words}${more}`;
}

function basisLines(sources: readonly LegalSource[], language: Language, indent: string): readonly string[] {
  if (sources.length === 0) return [];
  return [`${indent}${WORDS.basis[language]}${citationsText(sources, language)}`];
}
