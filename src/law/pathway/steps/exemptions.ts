import { listOf } from "../../../foundation/answer.js";
import type { LegalSource } from "../../../foundation/legal-source.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { EXEMPTIONS } from "../article.js";
import { countOf } from "../count.js";
import type { ExemptionClaim } from "../exemption.js";
import type { JudgedScenario } from "../judgement.js";
import { itemName, scenarioName } from "../name.js";
import type { PathwayNumber, StepContext, StepMaker } from "../step.js";
import { byAnswer, clauses, quoted, sentences } from "../words.js";

/** Context 14, step 5: what is exempt by arts. 3 to 6 is not counted; art. 5(1)(4) is the count itself and comes later. */
export const exemptionsStep: StepMaker = (context) => {
  const claiming = context.judgement.scenarios.filter(({ claim }) => claim !== undefined);
  const numbers = exemptNumbers(context);
  const articles = new Set([
    ...claiming.flatMap(({ claim }) => claim?.article ?? []),
    ...listOf(context.filing.volumes?.exempt).flatMap(({ article }) => article ?? []),
  ]);
  const cited = [...articles].toSorted().map((article): LegalSource => EXEMPTIONS[article].source);
  const none: LocalizedText = {
    zh: "没有场景主张免予情形。",
    en: "No scenario claims an exemption.",
  };
  const listed: LocalizedText = {
    zh: "未计入数量的免予人数按条款列示如下。",
    en: "Exempt persons not counted, by article, are listed below.",
  };
  return {
    id: "exemptions",
    question: {
      zh: "哪些出境属于免予情形、不计入数量？",
      en: "Which exports are exempt and not counted?",
    },
    answer: sentences([
      ...(claiming.length === 0 ? [none] : claiming.map((one) => claimText(one))),
      numbers.length === 0 ? undefined : listed,
    ]),
    numbers,
    sources:
      cited[0] === undefined
        ? [{ law: "XBP", article: "5" }, COUNTING]
        : [cited[0], ...cited.slice(1), COUNTING],
    basis: "official",
  };
};

const COUNTING: LegalSource = { law: "QA202403", article: "Q11" };

function exemptNumbers({ filing }: StepContext): readonly PathwayNumber[] {
  return listOf(filing.volumes?.exempt).flatMap(({ article, persons }) =>
    article === undefined ? [] : [{ label: EXEMPTIONS[article].name, persons: countOf(persons) }],
  );
}

function claimText({ scenario, index, claim, importantData }: JudgedScenario): LocalizedText {
  const name = scenarioName(scenario, index);
  if (claim?.article === undefined) {
    return {
      zh: `“${name.zh}”主张免予，但未写明条款。`,
      en: `"${name.en}" claims an exemption without naming the article.`,
    };
  }
  const article = EXEMPTIONS[claim.article].name;
  const isVoid = importantData.isPresent === true;
  const result = isVoid ? VOID : byAnswer(claim.holds, RESULTS);
  const facts = [...conditionTexts(claim), ...uncoveredText(scenario, claim)];
  const { zh, en } = clauses(facts);
  const [zhFacts, enFacts] = facts.length === 0 ? ["", ""] : [`（${zh}）`, ` (${en})`];
  return {
    zh: `“${name.zh}”主张${article.zh}：${result.zh}${zhFacts}。`,
    en: `"${name.en}" claims ${article.en}: ${result.en}${enFacts}.`,
  };
}

const VOID: LocalizedText = { zh: "包含重要数据，不适用", en: "void, because of important data" };

const RESULTS = {
  yes: { zh: "符合", en: "met" },
  no: { zh: "不符合，计入数量", en: "not met, so its persons are counted" },
  open: { zh: "尚不能判断", en: "open" },
};

/** The conditions, those of single data items only where one is not met or not answered. */
function conditionTexts({ conditions }: ExemptionClaim): readonly LocalizedText[] {
  return conditions
    .filter(({ holds, pointer }) => holds !== true || !pointer.includes("/dataItems/"))
    .map(({ words, holds, isDenial = false }) => {
      const { zh, en } = words();
      const answer = byAnswer(holds, {
        yes: isDenial ? { zh: "符合", en: "met" } : { zh: "是", en: "yes" },
        no: isDenial ? { zh: "不符合", en: "not met" } : { zh: "否", en: "no" },
        open: { zh: "未填写", en: "not answered" },
      });
      return { zh: `${zh}：${answer.zh}`, en: `${en}: ${answer.en}` };
    });
}

function uncoveredText(
  { dataItems }: JudgedScenario["scenario"],
  { uncovered }: ExemptionClaim,
): readonly LocalizedText[] {
  if (uncovered.length === 0) return [];
  const items = listOf(dataItems);
  const { zh, en } = quoted(
    uncovered.flatMap((place) => (items[place] === undefined ? [] : [itemName(items[place])])),
  );
  return [
    {
      zh: `${zh}不在免予之列；不提供这些数据项的，其余可以免予`,
      en: `${en} not covered; without these items the rest may be exempt`,
    },
  ];
}
