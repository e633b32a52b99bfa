import { bilingual, listOf } from "../../../foundation/answer.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { isReached, NON_SENSITIVE_CAP, SENSITIVE_CAP } from "../../thresholds.js";
import type { Aggregate } from "../aggregate.js";
import { countOf, type Count } from "../count.js";
import type { PathwayNumber, PathwayStep, StepContext, StepMaker } from "../step.js";
import { quoted, sentences } from "../words.js";

/** Measures art. 5 para 4: what was split over entities or agreements is added up before the caps are tested. */
export const aggregationStep: StepMaker = (context) => {
  const { aggregate } = context.judgement;
  const entities = addedEntities(context);
  const isUnsaid = isEntityQuestionOpen(context);
  if (
    !isUnsaid &&
    entities.length === 0 &&
    aggregate.separate.length === 0 &&
    aggregate.contracts === undefined
  ) {
    return undefined;
  }
  const step: PathwayStep = {
    id: "aggregation",
    question: {
      zh: "关联主体、多份协议的同一出境活动合计多少人？",
      en: "How many persons does the activity concern over related entities and agreements?",
    },
    answer: sentences([
      entities.length === 0 ? undefined : addedText(entities),
      separateText(context),
      isUnsaid ? UNSAID : undefined,
      contractText(aggregate),
    ]),
    numbers: numbersOf(context, entities.length > 0),
    sources: [
      { law: "M", article: "5 para 4" },
      { law: "QA202403", article: "Q11" },
    ],
    basis: "official",
  };
  if (entities.length === 0 && aggregate.separate.length === 0 && !isOverCaps(aggregate)) return step;
  return {
    ...step,
    basis: "inferred",
    openQuestion: {
      zh: "办法禁止以数量拆分等手段规避安全评估，没有规定何种情形须合并计算。",
      en: "The Measures forbid splitting of quantity and similar means, and do not say what is to be added up.",
    },
    inference: {
      zh: "同一活动在关联主体之间的人数合并计算，除非写明为何属于不同活动；各协议的合计扣除写明的重复人数后比对上限。",
      en: "Persons of one activity are added over related entities, unless the filing says why it is another activity; the total by agreement, less those stated as counted twice, is held against the caps.",
    },
  };
};

const UNSAID: LocalizedText = {
  zh: "未填写有无关联主体参与同一活动；有的，合计后结论可能改变。",
  en: "It is not said whether related entities take part in the activity; if so, their total may change the result.",
};

/** Whether persons are stated, but not whether related entities take part. */
function isEntityQuestionOpen({ filing: { volumes } }: StepContext): boolean {
  return volumes?.nonSensitivePersons !== undefined && volumes.byEntity === undefined;
}

/** Whether the agreements together reach a cap that the de-duplicated number may not reach. */
function isOverCaps({ contracts }: Aggregate): boolean {
  if (contracts === undefined) return false;
  return (
    isReached(contracts.nonSensitive, NON_SENSITIVE_CAP) || isReached(contracts.sensitive, SENSITIVE_CAP)
  );
}

/** Related entities whose persons were added, without those that export nothing. */
function addedEntities({ filing, judgement }: StepContext): readonly LocalizedText[] {
  const entries = listOf(filing.volumes?.byEntity);
  return judgement.aggregate.added.flatMap((place) => {
    const { entity, nonSensitivePersons = 1, sensitivePersons = 1 } = entries[place] ?? {};
    const name = bilingual(entity) ?? { zh: `第${place + 1}项`, en: `item ${place + 1}` };
    return nonSensitivePersons + sensitivePersons === 0 ? [] : [name];
  });
}

function addedText(entities: readonly LocalizedText[]): LocalizedText {
  const { zh, en } = quoted(entities);
  return { zh: `与${zh}的人数合并计算。`, en: `Persons of ${en} are added.` };
}

function separateText({ filing, judgement }: StepContext): LocalizedText | undefined {
  const entries = listOf(filing.volumes?.byEntity);
  const parts = judgement.aggregate.separate.map((place): LocalizedText => {
    const { entity, separateReason } = entries[place] ?? {};
    const name = bilingual(entity) ?? { zh: "", en: "" };
    const reason = bilingual(separateReason) ?? { zh: "", en: "" };
    return {
      zh: `“${name.zh}”不合并，所写理由：${reason.zh.replace(/。$/u, "")}。`,
      en: `"${name.en}" is not added, for the reason given: ${reason.en.replace(/\.$/u, "")}.`,
    };
  });
  return parts.length === 0 ? undefined : sentences(parts);
}

function contractText({ contracts }: Aggregate): LocalizedText | undefined {
  if (contracts === undefined) return undefined;
  return {
    zh: "同一人出现在多份协议项下的，各协议合计可能大于去重后的总数。",
    en: "Where one person stands under several agreements, their total may exceed the de-duplicated number.",
  };
}

function numbersOf({ filing, judgement }: StepContext, hasEntities: boolean): readonly PathwayNumber[] {
  const { entities, contracts } = judgement.aggregate;
  /** The total of agreements: at least this where an agreement lacks its number. */
  const agreed = (total: number, name: "nonSensitivePersons" | "sensitivePersons"): Count => {
    const isWhole = listOf(filing.volumes?.byContract).every((entry) => entry[name] !== undefined);
    return isWhole ? countOf(total) : { low: total, high: Infinity };
  };
  const numbers: PathwayNumber[] = [];
  if (hasEntities) {
    numbers.push(
      {
        label: { zh: "合并后不含敏感个人信息", en: "Together, without sensitive personal information" },
        persons: entities.nonSensitive,
      },
      {
        label: { zh: "合并后敏感个人信息", en: "Together, with sensitive personal information" },
        persons: entities.sensitive,
      },
    );
  }
  if (contracts !== undefined) {
    numbers.push(
      {
        label: {
          zh: "各协议合计不含敏感个人信息",
          en: "By agreement, without sensitive personal information",
        },
        persons: agreed(contracts.nonSensitive, "nonSensitivePersons"),
      },
      {
        label: { zh: "各协议合计敏感个人信息", en: "By agreement, with sensitive personal information" },
        persons: agreed(contracts.sensitive, "sensitivePersons"),
      },
    );
  }
  return numbers;
}
