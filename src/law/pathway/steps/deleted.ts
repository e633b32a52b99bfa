import { OUTCOME_WORDS } from "../outcome.js";
import { countOf } from "../count.js";
import type { StepMaker } from "../step.js";
import { inSentence } from "../words.js";

/** Two official statements on persons since deleted: cumulative since 1 January, and deleted ones not counted. */
export const deletedStep: StepMaker = ({ filing, judgement }) => {
  const { withoutDeleted, volume } = judgement;
  const deleted = filing.volumes?.deletedPersons;
  if (withoutDeleted === undefined || deleted === undefined) return undefined;
  const isSame = withoutDeleted.outcome === volume.outcome;
  const counted = inSentence(OUTCOME_WORDS[volume.outcome]);
  const less = inSentence(OUTCOME_WORDS[withoutDeleted.outcome]);
  return {
    id: "deleted",
    question: {
      zh: "已经删除的个人信息是否改变结论？",
      en: "Do persons whose information was deleted since change the result?",
    },
    answer: isSame
      ? {
          zh: `否。全部扣除后，按数量的结论仍为：${counted.zh}。`,
          en: `No. With all of them taken off, the numbers still give: ${counted.en}.`,
        }
      : {
          zh: `可能。计入时按数量的结论为：${counted.zh}；全部扣除时为：${less.zh}。`,
          en: `They may. Counted, the numbers give: ${counted.en}. With all of them taken off: ${less.en}.`,
        },
    numbers: [{ label: { zh: "已删除的人数", en: "Deleted since" }, persons: countOf(deleted) }],
    sources: [
      { law: "XBP", article: "7" },
      { law: "XBP", article: "8" },
      { law: "PIQA20260429", article: "Q1" },
    ],
    basis: "inferred",
    openQuestion: {
      zh: "规定要求自当年1月1日起“累计”，国家网信办2026年4月的问答则称已删除的个人信息不计入人数，两者不一致。",
      en: 'The Provisions count "cumulatively" since 1 January; CAC\'s answers of April 2026 say that deleted information is not counted. The two differ.',
    },
    inference: {
      zh: "从严处理：当年出境过的人数全部计入，已删除的另行列示。",
      en: "The stricter reading is taken: everyone exported this year is counted, and deleted persons are shown apart.",
    },
  };
};
