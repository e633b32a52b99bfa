import { listOf } from "../../../foundation/answer.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { anyOf } from "../known.js";
import { assessmentDueOn, importantDataNoticeOn, isImportant } from "../important-data.js";
import { itemName, scenarioName } from "../name.js";
import type { PathwayStep, StepContext, StepMaker } from "../step.js";
import { clauses, dayText, quoted, sentences } from "../words.js";

/** Context 14, step 3: important data goes to an assessment; only what was notified or published as such is important data. */
export const importantDataStep: StepMaker = (context) => {
  const { filing, judgement, asOf } = context;
  const stoppedOn = judgement.importantDataStoppedOn;
  const noticeOn = importantDataNoticeOn(filing, asOf);
  const isOpen = judgement.isNoticeUnattributed;
  const inference: LocalizedText = {
    zh: "告知或者公布已有记录，但没有指明涉及哪些数据项；在指明之前，按全部场景均包含重要数据处理。",
    en: "A notice is recorded, but not which data items it concerns; until that is said, every scenario is treated as containing important data.",
  };
  const step: PathwayStep = {
    id: "importantData",
    question: {
      zh: "是否包含被告知或者公开发布为重要数据的数据？",
      en: "Is there data that was notified or published as important data?",
    },
    answer: sentences([
      present(context),
      stoppedOn === undefined ? undefined : stopped(stoppedOn),
      noticeOn === undefined ? undefined : due(noticeOn),
    ]),
    numbers: [],
    sources: [
      { law: "XBP", article: "2" },
      { law: "XBP", article: "7(1)(2)" },
      { law: "M", article: "5 para 2" },
      ...(noticeOn === undefined && stoppedOn === undefined ? [] : [{ law: "QA202510", article: "Q4" }]),
    ],
    basis: isOpen ? "inferred" : "official",
  };
  if (!isOpen) return isOutsideListClaimed(context) ? { ...step, basis: "inferred", ...OUTSIDE_LIST } : step;
  const openQuestion = {
    zh: "重要数据的告知涉及哪些数据项？",
    en: "Which data items does the notice of important data concern?",
  };
  return { ...step, inference, openQuestion };
};

/** Whether a scenario with important data is said to be exempt because its data is outside a free trade zone's negative list. */
function isOutsideListClaimed({ judgement: { scenarios } }: StepContext): boolean {
  return scenarios.some(
    ({ claim, importantData }) => claim?.article === "art6" && importantData.isPresent === true,
  );
}

const OUTSIDE_LIST = {
  openQuestion: {
    zh: "数据已被告知或者公布为重要数据，但在自由贸易试验区负面清单之外的，能否依第六条免予，规定没有写明。",
    en: "The Provisions do not say whether art. 6 exempts data that was notified or published as important data but is outside the negative list of a free trade zone.",
  },
  inference: {
    zh: "从严处理：重要数据不适用第六条的免予，应当申报安全评估；负面清单与告知不一致的，向省级网信部门确认。",
    en: "The stricter reading is taken: art. 6 does not exempt important data, which needs an assessment; where list and notice differ, ask the provincial cyberspace department.",
  },
} as const;

function present({ judgement }: StepContext): LocalizedText {
  const { scenarios, isNoticeUnattributed } = judgement;
  if (isNoticeUnattributed) {
    return { zh: "有告知记录，未指明数据项。", en: "A notice is recorded without naming data items." };
  }
  const named = scenarios.flatMap(({ scenario, index }): readonly LocalizedText[] => {
    const items = listOf(scenario.dataItems).filter((item) => isImportant(item) === true);
    if (items.length === 0) return [];
    const name = scenarioName(scenario, index);
    const list = quoted(items.map((item) => itemName(item)));
    return [{ zh: `“${name.zh}”的${list.zh}`, en: `${list.en} of "${name.en}"` }];
  });
  if (named.length > 0) {
    const { zh, en } = clauses(named);
    return {
      zh: `是：${zh}。该部分应当申报安全评估，不得以认证或者标准合同方式出境，所主张的免予情形也不适用。`,
      en: `Yes: ${en}. That part needs a security assessment; neither certification nor standard contract nor an exemption is open to it.`,
    };
  }
  if (
    anyOf(scenarios.map(({ importantData }) => importantData.isPresent)) === undefined ||
    scenarios.length === 0
  ) {
    return {
      zh: "尚不能判断：有数据项未填写是否为重要数据，或者没有列出数据项。",
      en: "Open: for some data items this is not answered, or no data items are listed.",
    };
  }
  return {
    zh: "否。未被告知或者公开发布为重要数据的，不需要作为重要数据申报。",
    en: "No. Data not notified or published as important data need not be treated as such.",
  };
}

function due(noticeOn: string): LocalizedText {
  const notice = dayText(noticeOn);
  const last = dayText(assessmentDueOn(noticeOn));
  return {
    zh: `告知或者公布日期为${notice.zh}，继续出境的，应当在2个月内、最迟于${last.zh}申报安全评估。`,
    en: `It was notified or published on ${notice.en}; if the export goes on, the assessment is to be applied for within two months, by ${last.en}.`,
  };
}

function stopped(stoppedOn: string): LocalizedText {
  const day = dayText(stoppedOn);
  return {
    zh: `所告知的数据已于${day.zh}停止出境。`,
    en: `What the notice is about is no longer exported since ${day.en}.`,
  };
}
