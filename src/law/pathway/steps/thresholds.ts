import type { LocalizedText } from "../../../foundation/locale.js";
import {
  isReached,
  NON_SENSITIVE_CAP,
  SENSITIVE_CAP,
  SENSITIVE_FLOOR,
  SMALL_VOLUME,
} from "../../thresholds.js";
import type { Pair } from "../aggregate.js";
import { countOf, largestOf, reaches, type Count } from "../count.js";
import type { Judgement } from "../judgement.js";
import type { Known } from "../known.js";
import type { PathwayNumber, StepContext, StepMaker } from "../step.js";
import { byAnswer, inSentence, personsText, sentences } from "../words.js";
import { COUNTER_NAMES } from "./counting.js";

/** Context 14, step 7: 1,000,000 persons or 10,000 sensitive ones and more need an assessment; the figures are included. */
export const capsStep: StepMaker = ({ judgement }) => {
  const { nonSensitive, sensitive } = numbersForCaps(judgement);
  const isExport = !isNoExport(judgement);
  const names = namesOf(judgement, { nonSensitive, sensitive });
  const first = compared(nonSensitive, reaches(nonSensitive, NON_SENSITIVE_CAP), {
    zh: "100万人",
    en: "1,000,000",
  });
  const second = compared(sensitive, reaches(sensitive, SENSITIVE_CAP), { zh: "1万人", en: "10,000" });
  const result = byAnswer(judgement.volume.isCapReached, {
    yes: !isExport
      ? NO_EXPORT
      : {
          zh: "达到上限：应当申报安全评估，不能采用认证或者标准合同。",
          en: "A cap is reached: a security assessment is needed; certification and standard contract are closed.",
        },
    no: { zh: "均未达到上限。", en: "No cap is reached." },
    open: { zh: "缺少数量，尚不能判断。", en: "Numbers are missing; it cannot be decided." },
  });
  return {
    id: "caps",
    question: {
      zh: "任一数量是否达到应当申报安全评估的上限（以上含本数）？",
      en: "Does either number reach the cap from which a security assessment is needed (the figure included)?",
    },
    answer: {
      zh: `${names.nonSensitive.zh}：${first.zh}；${names.sensitive.zh}：${second.zh}。${result.zh}`,
      en: `${names.nonSensitive.en}: ${first.en}; ${inSentence(names.sensitive).en}: ${second.en}. ${result.en}`,
    },
    numbers: pair(nonSensitive, sensitive),
    sources: [
      { law: "XBP", article: "7(1)(2)" },
      { law: "M", article: "5(1)(2)" },
      { law: "CIVIL", article: "1259" },
      { law: "PIQA20260429", article: "Q1" },
    ],
    basis: "official",
  };
};

/** The answers of January 2026 say 超过, the Provisions 以上: it matters at the very figure. */
export const capWordingStep: StepMaker = ({ judgement }) => {
  const { nonSensitive, sensitive } = numbersForCaps(judgement);
  const isAtFigure =
    nonSensitive.low === NON_SENSITIVE_CAP.persons || sensitive.low === SENSITIVE_CAP.persons;
  if (!isAtFigure) return undefined;
  return {
    id: "capWording",
    question: {
      zh: "数量恰好等于上限的，是否应当申报安全评估？",
      en: "Is an assessment needed where a number equals the cap exactly?",
    },
    answer: { zh: "是。", en: "Yes." },
    numbers: pair(nonSensitive, sensitive),
    sources: [
      { law: "XBP", article: "7(1)(2)" },
      { law: "QA202601", article: "Q1" },
      { law: "CIVIL", article: "1259" },
    ],
    basis: "inferred",
    openQuestion: {
      zh: "规定写“100万人以上”“1万人以上”，国家网信办2026年1月的问答写“超过100万”“超过1万”，两者在恰好等于时不一致。",
      en: 'The Provisions say "1,000,000 or more" and "10,000 or more" (以上), CAC\'s answers of January 2026 "more than" (超过). At the very figure the two differ.',
    },
    inference: {
      zh: "以规定为准：“以上”含本数，恰好等于即达到。",
      en: "The Provisions are the rule: 以上 includes the figure, so it is reached.",
    },
  };
};

/** Context 14, step 8: from 100,000 persons, or one sensitive person, standard contract or certification. */
export const bandStep: StepMaker = ({ filing, judgement }) => {
  const { volume, aggregate } = judgement;
  if (volume.isCapReached === true) return undefined;
  const { nonSensitive, sensitive } = aggregate.entities;
  const names = namesOf(judgement, aggregate.entities);
  const first = compared(nonSensitive, reaches(nonSensitive, SMALL_VOLUME), { zh: "10万人", en: "100,000" });
  const isAny = reaches(sensitive, SENSITIVE_FLOOR);
  const persons = personsText(sensitive);
  const second = byAnswer(isAny, {
    yes: { zh: `${persons.zh}，没有下限`, en: `${persons.en}, without a lower limit` },
    no: persons,
    open: persons,
  });
  const result = byAnswer(volume.isBandReached, {
    yes:
      withoutEffect(filing, judgement) ??
      sentences([
        {
          zh: "应当订立标准合同或者通过认证，由个人信息处理者选择其一。",
          en: "A standard contract or certification is needed; the processor chooses.",
        },
        exceptImportantData(judgement),
      ]),
    no: { zh: "未达到。", en: "Not reached." },
    open: { zh: "缺少数量，尚不能判断。", en: "Numbers are missing; it cannot be decided." },
  });
  return {
    id: "band",
    question: {
      zh: "仅就数量看，是否达到应当订立标准合同或者通过认证的人数？",
      en: "By the numbers alone, is the point reached from which a standard contract or certification is needed?",
    },
    answer: {
      zh: `${names.nonSensitive.zh}：${first.zh}；${names.sensitive.zh}：${second.zh}。${result.zh}`,
      en: `${names.nonSensitive.en}: ${first.en}; ${inSentence(names.sensitive).en}: ${second.en}. ${result.en}`,
    },
    numbers: pair(nonSensitive, sensitive),
    sources: [
      { law: "XBP", article: "8" },
      { law: "M", article: "5(1)(2)" },
      { law: "PIPL", article: "38 para 1" },
    ],
    basis: "official",
  };
};

/** Case A8: whether fewer than 100,000 persons stay exempt when sensitive information of others is exported too. */
export const belowBandStep: StepMaker = ({ judgement: { volume, aggregate } }) => {
  const { nonSensitive, sensitive } = aggregate.entities;
  const isOpen =
    volume.outcome === "standardContractOrCertification" &&
    nonSensitive.low > 0 &&
    reaches(nonSensitive, SMALL_VOLUME) === false;
  if (!isOpen) return undefined;
  return {
    id: "belowBand",
    question: {
      zh: "不满10万人的非敏感个人信息是否仍可免予？",
      en: "Does the export of fewer than 100,000 persons without sensitive information stay exempt?",
    },
    answer: {
      zh: "宜将两部分一并纳入认证范围或者标准合同；敏感个人信息的出境无论如何都需要。",
      en: "Better to cover both parts in the certification scope or the standard contract; the sensitive part needs it in any case.",
    },
    numbers: pair(nonSensitive, sensitive),
    sources: [
      { law: "XBP", article: "5(1)(4)" },
      { law: "XBP", article: "8" },
    ],
    basis: "inferred",
    openQuestion: {
      zh: "同时出境敏感个人信息的，第五条第一款第（四）项的免予是否仍及于非敏感部分，规定没有写明。",
      en: "The Provisions do not say whether art. 5(1)(4) still covers the non-sensitive part when sensitive information is exported too.",
    },
    inference: {
      zh: "“不含敏感个人信息”的文义支持非敏感部分仍可免予，但只列敏感部分的认证范围有风险，故对全部场景按须订立标准合同或者通过认证处理。",
      en: "The words 不含敏感个人信息 support an exemption of that part; a scope with the sensitive part alone is a risk, so every scenario is treated as needing a path.",
    },
  };
};

/** Context 14, step 9: below 100,000 persons and without sensitive information, exempt for those who are no operators. */
export const smallVolumeStep: StepMaker = ({ filing, judgement }) => {
  const { volume, aggregate } = judgement;
  if (volume.isCapReached !== false || volume.isBandReached !== false) return undefined;
  return {
    id: "smallVolume",
    question: { zh: "仅就数量看，是否免予？", en: "By the numbers alone, is the export exempt?" },
    answer: smallVolumeAnswer(filing, judgement),
    numbers: pair(aggregate.entities.nonSensitive, aggregate.entities.sensitive),
    sources: [{ law: "XBP", article: "5(1)(4)" }],
    basis: "official",
  };
};

function smallVolumeAnswer(filing: StepContext["filing"], judgement: Judgement): LocalizedText {
  return byAnswer(filing.processor?.isCiio, {
    yes: {
      zh: "否。关键信息基础设施运营者不适用。",
      en: "No. Operators of critical information infrastructure are not exempt.",
    },
    no:
      withoutEffect(filing, judgement) ??
      sentences([
        {
          zh: "是。不满10万人且没有敏感个人信息，免予申报安全评估、订立标准合同、通过认证。",
          en: "Yes. Fewer than 100,000 persons and no sensitive information: none of the three paths is needed.",
        },
        exceptImportantData(judgement),
      ]),
    open: {
      zh: "尚不能判断：未填写是否为关键信息基础设施运营者。",
      en: "Open: it is not said whether the processor is an operator of critical information infrastructure.",
    },
  });
}

const NO_EXPORT: LocalizedText = {
  zh: "各场景均不属于向境外提供，数量不起作用。",
  en: "No scenario is an export, so the numbers decide nothing.",
};

/** Why the numbers decide nothing at all, where something before them has decided everything. */
function withoutEffect(filing: StepContext["filing"], judgement: Judgement): LocalizedText | undefined {
  if (isNoExport(judgement)) return NO_EXPORT;
  if (judgement.isStateOrgan === true) {
    return {
      zh: "数量不起作用：国家机关处理的个人信息向境外提供，不论数量均应进行安全评估。",
      en: "The numbers decide nothing: what a state organ processes needs an assessment whatever the number.",
    };
  }
  if (filing.processor?.isCiio === true) {
    return {
      zh: "数量不起作用：关键信息基础设施运营者不论数量均应申报安全评估。",
      en: "The numbers decide nothing: an operator of critical information infrastructure needs an assessment whatever the number.",
    };
  }
  const exported = exportsOf(judgement);
  if (exported.length > 0 && exported.every(({ importantData }) => importantData.isPresent === true)) {
    return {
      zh: "数量不起作用：各场景均包含重要数据，不论数量均应申报安全评估。",
      en: "The numbers decide nothing: every scenario contains important data, which needs an assessment whatever the number.",
    };
  }
  return undefined;
}

/** Important data of some scenarios goes its own way. */
function exceptImportantData(judgement: Judgement): LocalizedText | undefined {
  const isSome = exportsOf(judgement).some(({ importantData }) => importantData.isPresent === true);
  return isSome
    ? {
        zh: "包含重要数据的场景除外，应当申报安全评估。",
        en: "Not so scenarios with important data, which need an assessment.",
      }
    : undefined;
}

function exportsOf({ scenarios }: Judgement): Judgement["scenarios"] {
  return scenarios.filter(({ scenario }) => scenario.situation !== "domesticAccess");
}

function isNoExport(judgement: Judgement): boolean {
  return judgement.scenarios.length > 0 && exportsOf(judgement).length === 0;
}

/** The numbers that are held against the caps: with related entities, or the total of agreements where that is more. */
function numbersForCaps({ aggregate: { entities, contracts } }: Judgement): Pair<Count> {
  if (contracts === undefined) return entities;
  return {
    nonSensitive: isReached(contracts.nonSensitive, NON_SENSITIVE_CAP)
      ? largestOf([entities.nonSensitive, countOf(contracts.nonSensitive)])
      : entities.nonSensitive,
    sensitive: isReached(contracts.sensitive, SENSITIVE_CAP)
      ? largestOf([entities.sensitive, countOf(contracts.sensitive)])
      : entities.sensitive,
  };
}

/** How the numbers are called: where they are not the processor's own, as a total. */
function namesOf({ counters }: Judgement, used: Pair<Count>): Pair<LocalizedText> {
  const isOwn =
    used.nonSensitive.low === counters.nonSensitive.count.low &&
    used.sensitive.low === counters.sensitive.count.low;
  return isOwn ? COUNTER_NAMES : TOTAL_NAMES;
}

const TOTAL_NAMES: Pair<LocalizedText> = {
  nonSensitive: {
    zh: "合计不含敏感个人信息的人数",
    en: "Without sensitive personal information, in total",
  },
  sensitive: { zh: "合计敏感个人信息的人数", en: "With sensitive personal information, in total" },
};

function compared(count: Count, isReachedBy: Known, figure: LocalizedText): LocalizedText {
  const persons = personsText(count);
  return byAnswer(isReachedBy, {
    yes: { zh: `${persons.zh}，在${figure.zh}以上`, en: `${persons.en}, ${figure.en} or more` },
    no: { zh: `${persons.zh}，不满${figure.zh}`, en: `${persons.en}, fewer than ${figure.en}` },
    open: {
      zh: `${persons.zh}，尚不能与${figure.zh}比较`,
      en: `${persons.en}, which cannot be held against ${figure.en} yet`,
    },
  });
}

function pair(nonSensitive: Count, sensitive: Count): readonly PathwayNumber[] {
  return [
    { label: COUNTER_NAMES.nonSensitive, persons: nonSensitive },
    { label: COUNTER_NAMES.sensitive, persons: sensitive },
  ];
}
