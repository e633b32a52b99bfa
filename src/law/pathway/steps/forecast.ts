import { joinTexts, type LocalizedText } from "../../../foundation/locale.js";
import type { Forecast } from "../forecast.js";
import { OUTCOME_WORDS } from "../outcome.js";
import type { PathwayNumber, StepMaker } from "../step.js";
import { inSentence, personsText } from "../words.js";
import { COUNTER_NAMES } from "./counting.js";

/** Context 14, step 10: a forecast that crosses a figure is said now. */
export const forecastStep: StepMaker = ({ judgement: { forecasts, volume } }) => {
  if (forecasts.length === 0) return undefined;
  const isOpen = volume.outcome === "unknown" || forecasts.some(({ outcome }) => outcome === "unknown");
  const crossing = forecasts.filter((forecast) => forecast.isHeavier);
  const none: LocalizedText = {
    zh: "预测的数量不改变结论。",
    en: "The numbers expected do not change the result.",
  };
  const open: LocalizedText = {
    zh: "缺少当年数量或者预测数量，尚不能判断是否改变结论。",
    en: "Numbers of this year or expected ones are missing; whether they change the result cannot be decided.",
  };
  return {
    id: "forecast",
    question: {
      zh: "预测的数量是否会改变路径？",
      en: "Will the numbers expected change the path?",
    },
    answer:
      crossing.length === 0
        ? isOpen
          ? open
          : none
        : joinTexts(
            crossing.map((forecast) => crossingText(forecast)),
            { zh: "", en: " " },
          ),
    numbers: forecasts.flatMap((forecast) => numbersOf(forecast)),
    sources: [
      { law: "QA202601", article: "Q1" },
      { law: "XBP", article: "7" },
      { law: "XBP", article: "8" },
    ],
    basis: "inferred",
    inference: {
      zh: "规定以实际累计人数为准，没有要求提前申报；因达到数额后当年已出境的也要纳入，故提前提示。",
      en: "The rules go by persons already exported and ask for nothing before; because what was exported in the year is included once a figure is reached, it is said early.",
    },
  };
};

function crossingText(forecast: Forecast): LocalizedText {
  const { persons, outcome } = forecast;
  const when = whenText(forecast);
  const [first, second] = [personsText(persons.nonSensitive), personsText(persons.sensitive)];
  const words = inSentence(OUTCOME_WORDS[outcome]);
  return {
    zh: `注意：预计${when.zh}不含敏感个人信息${first.zh}、敏感个人信息${second.zh}，届时按数量应当：${words.zh}。`,
    en: `Warning: ${when.en} ${first.en} without and ${second.en} with sensitive information are expected, for which the numbers ask: ${words.en}.`,
  };
}

function whenText({ isThisYear, year }: Forecast): LocalizedText {
  return isThisYear
    ? { zh: `${year}年底`, en: `by the end of ${year}` }
    : { zh: `${year}年`, en: `in ${year}` };
}

function numbersOf(forecast: Forecast): readonly PathwayNumber[] {
  const when = whenText(forecast);
  return (["nonSensitive", "sensitive"] as const).map((which) => ({
    label: {
      zh: `预计${when.zh}${COUNTER_NAMES[which].zh}`,
      en: `${COUNTER_NAMES[which].en}, ${when.en}`,
    },
    persons: forecast.persons[which],
  }));
}
