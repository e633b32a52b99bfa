import type { DataItem, ExemptionArticle, Filing, HumanResourcesBasis, Scenario } from "#generated/types.js";
import { isAnswered, listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { below, pointer, type Pointer } from "../../foundation/pointer.js";
import { denialOf, LABOUR_PAPER_NAMES, LABOUR_PAPERS, type LabourPaper } from "../labour-papers.js";
import { allOf, type Known } from "./known.js";
import { itemName } from "./name.js";

/** One thing an exemption asks for, and what the filing says of it. */
export interface Condition {
  readonly pointer: Pointer;
  /** The condition in words, as it must be; made when it is asked, because most never are. */
  readonly words: () => LocalizedText;
  readonly holds: Known;
  /** Whether the schema itself lists the answer as a gap where it is missing. */
  readonly isGap: boolean;
  /** Whether its words deny something: "no" to them would say the contrary of what is meant. */
  readonly isDenial?: boolean;
}

/** A claim that a scenario is exempt, tested condition by condition. */
export interface ExemptionClaim {
  readonly article: ExemptionArticle | undefined;
  readonly conditions: readonly Condition[];
  /** Whether the exemption covers the whole scenario. */
  readonly holds: Known;
  /** Data items it does not cover, where it would hold but for them. */
  readonly uncovered: readonly number[];
}

/**
 * Tests the exemption a scenario claims (Provisions arts. 3 to 6); `undefined` where it claims none. Important data is
 * tested apart, before any exemption.
 *
 * @param index place of the scenario in the filing.
 */
export function exemptionClaimOf(
  filing: Draft<Filing>,
  scenario: Draft<Scenario>,
  index: number,
): ExemptionClaim | undefined {
  if (scenario.exemption === undefined) return undefined;
  const { article } = scenario.exemption;
  const at = pointer("scenarios", index);
  if (article === undefined) return { article, conditions: [], holds: undefined, uncovered: [] };
  const conditions = CONDITIONS[article](filing, scenario, at);
  const items = article.startsWith("art5") ? itemConditions(scenario, article, at) : [];
  const whole = allOf(conditions.map(({ holds }) => holds));
  const failing = items.flatMap(({ holds }, item) => (holds === false ? [item] : []));
  const isPartly = whole !== false && failing.length > 0 && failing.length < items.length;
  return {
    article,
    conditions: [...conditions, ...items],
    holds: allOf([whole, ...items.map(({ holds }) => holds)]),
    uncovered: isPartly ? failing : [],
  };
}

/** The field of the answer that a rule of its own looks at. */
export const DOMESTIC_BOOKING = "isDomesticBooking";

type ConditionsOf = (filing: Draft<Filing>, scenario: Draft<Scenario>, at: Pointer) => readonly Condition[];

const CONDITIONS: Readonly<Record<ExemptionArticle, ConditionsOf>> = {
  art3: (_filing, { dataItems }, at) => {
    const items = listOf(dataItems);
    if (items.length === 0) return [notPersonal(undefined, below(at, "dataItems"), undefined)];
    return items.map((item, place) => {
      const { deidentification } = item;
      const isAnonymised = deidentification === undefined ? undefined : deidentification === "anonymised";
      return notPersonal(item, below(at, "dataItems", place, "deidentification"), isAnonymised);
    });
  },
  art4: (_filing, { exemption }, at) => [
    {
      pointer: below(at, "exemption", "introducesDomesticData"),
      words: () => ({
        zh: "处理过程中没有引入境内个人信息或者重要数据",
        en: "no domestic personal information or important data is brought in",
      }),
      holds: negated(exemption?.introducesDomesticData),
      isGap: false,
      isDenial: true,
    },
  ],
  art5Contract: (_filing, { exemption }, at) => [
    {
      pointer: below(at, "exemption", "isParty"),
      words: () => ({ zh: "个人是合同一方当事人", en: "the individual is a party to the contract" }),
      holds: exemption?.isParty,
      isGap: false,
    },
    necessary(exemption?.isNecessary, at),
    ...domesticBooking(exemption?.isDomesticBooking, at),
  ],
  art5HumanResources: (_filing, { exemption, humanResources }, at) => [
    ...(humanResources === undefined
      ? [{ ...labourGround(below(at, "humanResources")), holds: undefined, isGap: false }]
      : LABOUR_PAPERS.map((paper) => ({
          pointer: below(at, "humanResources", paper),
          words: () => hasPaper(paper),
          holds: isPresent(humanResources, paper),
          isGap: true,
        }))),
    necessary(exemption?.isNecessary, at),
  ],
  art5Emergency: (_filing, { exemption }, at) => [necessary(exemption?.isNecessary, at)],
  art6: (filing) => zoneConditions(filing),
};

function notPersonal(item: Draft<DataItem> | undefined, at: Pointer, holds: Known): Condition {
  const words = (): LocalizedText => {
    if (item === undefined) return { zh: "不包含个人信息", en: "it holds no personal information" };
    const { zh, en } = itemName(item);
    return { zh: `“${zh}”不是个人信息（已匿名化）`, en: `"${en}" is not personal information (anonymised)` };
  };
  return { pointer: at, words, holds, isGap: true, isDenial: true };
}

function hasPaper(paper: LabourPaper): LocalizedText {
  const { zh, en } = LABOUR_PAPER_NAMES[paper];
  return { zh: `有${zh}`, en: `there ${paper === "labourRules" ? "are" : "is"} ${en}` };
}

/** Whether a paper is there: named, denied (无, 没有集体合同) or not answered. */
function isPresent(papers: Draft<HumanResourcesBasis>, paper: LabourPaper): Known {
  if (!isAnswered(papers[paper])) return undefined;
  return denialOf(papers, paper) === undefined;
}

function labourGround(at: Pointer): Pick<Condition, "pointer" | "words"> {
  return {
    pointer: at,
    words: () => ({
      zh: "有依法制定的劳动规章制度和依法签订的集体合同",
      en: "there are lawfully made labour rules and a lawfully signed collective contract",
    }),
  };
}

/** What art. 6 asks of the processor and its list, whatever the scenario. */
export function zoneConditions({ processor }: Draft<Filing>): readonly Condition[] {
  const zone = processor?.freeTradeZone;
  const at = pointer("processor", "freeTradeZone");
  const words = {
    isInZone: {
      zh: "个人信息处理者在自由贸易试验区内",
      en: "the processor is in a free trade zone",
    },
    isListFiled: {
      zh: "负面清单经批准并备案",
      en: "the negative list is approved and filed",
    },
    isOutsideList: { zh: "数据在负面清单之外", en: "the data is outside the negative list" },
  };
  if (zone === undefined) {
    return [{ pointer: at, words: () => words.isInZone, holds: undefined, isGap: false }];
  }
  return (["isInZone", "isListFiled", "isOutsideList"] as const).map((fact) => ({
    pointer: below(at, fact),
    words: () => words[fact],
    holds: zone[fact],
    isGap: fact === "isOutsideList",
  }));
}

/** Asked of hotel bookings only; where nobody says that it is one, nothing is missing. */
function domesticBooking(isDomestic: boolean | undefined, at: Pointer): readonly Condition[] {
  if (isDomestic === undefined) return [];
  const words = {
    zh: "不是境内个人预订境内酒店",
    en: "it is not a person in China booking a hotel in China",
  };
  return [
    {
      pointer: below(at, "exemption", DOMESTIC_BOOKING),
      words: () => words,
      holds: !isDomestic,
      isGap: false,
      isDenial: true,
    },
  ];
}

function necessary(isNecessary: boolean | undefined, at: Pointer): Condition {
  return {
    pointer: below(at, "exemption", "isNecessary"),
    words: () => ({ zh: "确需向境外提供", en: "the export is truly necessary" }),
    holds: isNecessary,
    // Asked by three limbs of art. 5 and by no other article, so that the schema cannot.
    isGap: false,
  };
}

/**
 * 确需 item by item (art. 5). An item without an answer of its own goes with the scenario's, except sensitive ones of
 * employees, which are judged one by one (CAC's answers of October 2025, question 3).
 */
function itemConditions(
  { dataItems }: Draft<Scenario>,
  article: ExemptionArticle,
  at: Pointer,
): readonly Condition[] {
  return listOf(dataItems).map((item, place) => {
    const isJudgedAlone = article === "art5HumanResources" && item.isSensitive !== false;
    return {
      pointer: below(at, "dataItems", place, "isExemptionNecessary"),
      words: () => ({
        zh: `确需向境外提供“${itemName(item).zh}”`,
        en: `"${itemName(item).en}" must truly go abroad`,
      }),
      holds: item.isExemptionNecessary ?? (isJudgedAlone ? undefined : true),
      isGap: false,
    };
  });
}

function negated(answer: Known): Known {
  return answer === undefined ? undefined : !answer;
}
