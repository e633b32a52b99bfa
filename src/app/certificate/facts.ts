import type { Filing, Text } from "#generated/types.js";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { chinese, isAnswered, listOf } from "../../foundation/answer.js";
import { capital, writtenDate } from "../../foundation/written.js";
import type { Pointer } from "../../foundation/pointer.js";
import { expiryFindings } from "./expiry.js";
import { FACTS, FACT_NAMES, NEEDED, STATED, type Fact } from "./fact-table.js";
import { stepFinding } from "./finding.js";
import { renewalFindings } from "./renewal.js";
import { STEPS, type Step } from "./steps.js";

/** What is said of a step besides its day and reason. Days are `YYYY-MM-DD`. */
export interface StepFacts {
  readonly step: Step;
  readonly on: string;
  /** The day on which it is recorded. */
  readonly asOf: string;
  readonly applicationOn?: string | undefined;
  readonly until?: string | undefined;
  readonly objections?: Text | undefined;
  readonly number?: string | undefined;
  readonly holderName?: Text | undefined;
  readonly holderAddress?: Text | undefined;
  readonly scope?: Text | undefined;
  readonly expiresOn?: string | undefined;
}

/** What speaks against the facts of a step, or should be known about them. Only what blocks stops it. */
export function factFindings(
  facts: StepFacts,
  filing: Draft<Filing>,
  placeOf: (at: Pointer) => Place,
): readonly Diagnostic[] {
  return [
    ...FACT_NAMES.flatMap((name) => misplaced(name, facts, placeOf)),
    ...FACT_NAMES.flatMap((name) => missing(name, facts, filing, placeOf)),
    ...wrongDays(facts, placeOf),
    ...FACT_NAMES.flatMap((name) => otherwisePrinted(name, facts, filing, placeOf)),
    ...(facts.step === "renew" ? renewalFindings(facts, filing, placeOf) : []),
    ...(facts.step === "expire" ? expiryFindings(facts, filing, placeOf) : []),
  ];
}

function isStated(name: Fact): name is (typeof STATED)[number] {
  return STATED.some((stated) => stated === name);
}

function misplaced(name: Fact, facts: StepFacts, placeOf: (at: Pointer) => Place): readonly Diagnostic[] {
  const { option, label, steps, pointer } = FACTS[name];
  if (facts[name] === undefined || steps.includes(facts.step)) return [];
  const { title, sources } = STEPS[facts.step];
  return [
    stepFinding({
      code: "certificate/step-facts",
      message: {
        zh: `${title.zh}不决定${label.zh}，不用 ${option}`,
        en: `${capital(title.en)} does not decide the ${label.en}; ${option} has no place there`,
      },
      help: {
        zh: `去掉 ${option}；该选项用于：${steps.join("、")}。`,
        en: `Leave ${option} out; it goes with: ${steps.join(", ")}.`,
      },
      pointer,
      place: placeOf(pointer),
      sources,
    }),
  ];
}

function missing(
  name: Fact,
  facts: StepFacts,
  { certificate }: Draft<Filing>,
  placeOf: (at: Pointer) => Place,
): readonly Diagnostic[] {
  const { step } = facts;
  if (facts[name] !== undefined || NEEDED[step]?.includes(name) !== true) return [];
  const recorded = isStated(name) ? certificate?.[name] : undefined;
  // What an earlier certificate had, its term above all, is not what a new one has; its scope may be.
  const isOfThis = listOf(certificate?.events).length === 0 || name === "scope";
  if (step === "issue" && isOfThis && isAnswered(recorded)) return [];
  const { option, label, pointer } = FACTS[name];
  const { title, sources } = STEPS[step];
  return [
    stepFinding({
      code: "certificate/step-facts",
      message: { zh: `${title.zh}缺少${label.zh}`, en: `${capital(title.en)} lacks the ${label.en}` },
      help: {
        zh: `照证书填写，用 ${option} 给出；不自行推算。`,
        en: `Copy it from the certificate and give it with ${option}; do not reckon it.`,
      },
      pointer,
      place: placeOf(pointer),
      sources,
    }),
  ];
}

function wrongDays(
  { step, on, applicationOn, until, expiresOn }: StepFacts,
  placeOf: (at: Pointer) => Place,
): readonly Diagnostic[] {
  const wrong: readonly (readonly [Fact, string | undefined, boolean, LocalizedText])[] = [
    [
      "applicationOn",
      applicationOn,
      applicationOn !== undefined && applicationOn > on,
      { zh: "晚于", en: "after" },
    ],
    ["until", until, until !== undefined && until < on, { zh: "早于", en: "before" }],
    ["expiresOn", expiresOn, expiresOn !== undefined && expiresOn <= on, { zh: "不晚于", en: "not after" }],
  ];
  return wrong.flatMap(([name, day = "", isWrong, how]) => {
    if (!isWrong) return [];
    const { option, label, pointer } = FACTS[name];
    const { title, sources } = STEPS[step];
    return [
      stepFinding({
        code: "certificate/step-facts",
        message: {
          zh: `${label.zh}${writtenDate(day, "zh")}${how.zh}${title.zh}日期${writtenDate(on, "zh")}`,
          en: `${capital(label.en)}, ${writtenDate(day, "en")}, is ${how.en} the day of the ${title.en}, ${writtenDate(on, "en")}`,
        },
        help: { zh: `核对 --on 和 ${option}。`, en: `Check --on and ${option}.` },
        pointer,
        place: placeOf(pointer),
        sources,
      }),
    ];
  });
}

/** What the paper is recorded to print is a copy of it and not known from the command line. */
function otherwisePrinted(
  name: Fact,
  facts: StepFacts,
  { certificate }: Draft<Filing>,
  placeOf: (at: Pointer) => Place,
): readonly Diagnostic[] {
  if (!isStated(name) || name === "holderAddress") return [];
  const printed = chinese(certificate?.printed?.[name]);
  if (printed === undefined || facts[name] === undefined || printed === chinese(facts[name])) return [];
  const { label } = FACTS[name];
  const pointer = `/certificate/printed/${name}`;
  return [
    stepFinding({
      code: "certificate/step-facts",
      message: {
        zh: `${label.zh}与所抄录的证书印刷内容不同`,
        en: `The ${label.en} differs from what the certificate is recorded to print`,
      },
      help: {
        zh: "先照新证书改正 printed 中的该项，尚未取得新证书的先删去该项，再记录。",
        en: "First correct it under printed from the new certificate, or delete it there until the new one is at hand; then record the step.",
      },
      pointer,
      place: placeOf(pointer),
      sources: STEPS[facts.step].sources,
    }),
  ];
}
