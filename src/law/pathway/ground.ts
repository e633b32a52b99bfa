import type { ExemptionArticle } from "#generated/types.js";
import type { LegalSource } from "../../foundation/legal-source.js";
import { joinTexts, type LocalizedText } from "../../foundation/locale.js";
import { NON_SENSITIVE_CAP, SENSITIVE_CAP, SENSITIVE_FLOOR, SMALL_VOLUME } from "../thresholds.js";
import type { Pair } from "./aggregate.js";
import { EXEMPTIONS } from "./article.js";
import { reaches, type Count } from "./count.js";
import { personsText } from "./words.js";

/** Why a scenario has the outcome it has. */
export type Ground =
  | "domesticAccess"
  | "anonymised"
  | "stateOrgan"
  | "importantData"
  | "operator"
  | "cap"
  | "band"
  | "smallVolume"
  | "missing"
  | ExemptionArticle;

/** A ground in a few words, with where it stands. */
interface GroundWords {
  readonly words: LocalizedText;
  readonly sources: readonly LegalSource[];
}

const WORDS: Readonly<Record<Exclude<Ground, ExemptionArticle>, GroundWords>> = {
  domesticAccess: {
    words: {
      zh: "境外人员在境内访问，信息未传输至境外",
      en: "accessed inside China by persons from abroad, nothing leaves China",
    },
    sources: [{ law: "QA202510", article: "Q5" }],
  },
  anonymised: {
    words: {
      zh: "全部数据项均已匿名化，不是个人信息",
      en: "every data item is anonymised and so not personal information",
    },
    sources: [
      { law: "PIPL", article: "4" },
      { law: "PIPL", article: "73(4)" },
    ],
  },
  stateOrgan: {
    words: { zh: "国家机关处理的个人信息", en: "personal information processed by a state organ" },
    sources: [{ law: "PIPL", article: "36" }],
  },
  importantData: {
    words: { zh: "包含重要数据", en: "it contains important data" },
    sources: [
      { law: "XBP", article: "7(1)(2)" },
      { law: "M", article: "5 para 2" },
    ],
  },
  operator: {
    words: {
      zh: "个人信息处理者是关键信息基础设施运营者",
      en: "the processor is an operator of critical information infrastructure",
    },
    sources: [
      { law: "XBP", article: "7(1)(1)" },
      { law: "PIPL", article: "40" },
    ],
  },
  cap: {
    words: {
      zh: "当年累计人数达到100万人（不含敏感个人信息）或者1万人（敏感个人信息）",
      en: "1,000,000 persons (without sensitive information) or 10,000 (with it) are reached this year",
    },
    sources: [{ law: "XBP", article: "7(1)(2)" }],
  },
  band: {
    words: {
      zh: "当年累计人数在10万人以上、不满100万人（不含敏感个人信息），或者有不满1万人的敏感个人信息",
      en: "this year 100,000 or more and fewer than 1,000,000 persons (without sensitive information), or fewer than 10,000 with it",
    },
    sources: [
      { law: "XBP", article: "8" },
      { law: "M", article: "5(1)(2)" },
    ],
  },
  smallVolume: {
    words: {
      zh: "当年累计不满10万人，没有敏感个人信息",
      en: "fewer than 100,000 persons this year and no sensitive information",
    },
    sources: [{ law: "XBP", article: "5(1)(4)" }],
  },
  missing: {
    words: { zh: "决定路径的事实尚未填写", en: "facts that decide are missing" },
    sources: [],
  },
};

/**
 * The ground of an outcome in words, and its sources, as `groundWords`; where numbers decided, those that did. Agreements may
 * reach a cap that these numbers do not: then the ground is said without them.
 */
export function groundWithNumbers(ground: Ground, { nonSensitive, sensitive }: Pair<Count>): GroundWords {
  const general = groundWords(ground);
  if (ground !== "band" && ground !== "cap") return general;
  const [figure, floor] =
    ground === "cap" ? [NON_SENSITIVE_CAP, SENSITIVE_CAP] : [SMALL_VOLUME, SENSITIVE_FLOOR];
  const limits =
    ground === "cap"
      ? [
          { zh: "达到100万人", en: "1,000,000 or more" },
          { zh: "达到1万人", en: "10,000 or more" },
        ]
      : [
          { zh: "在10万人以上、不满100万人", en: "100,000 or more and fewer than 1,000,000" },
          { zh: "不满1万人（没有下限）", en: "fewer than 10,000, without a lower limit" },
        ];
  const [plain, special] = [personsText(nonSensitive), personsText(sensitive)];
  const limbs: readonly LocalizedText[] = [
    {
      zh: `当年累计${plain.zh}（不含敏感个人信息），${limits[0]?.zh}`,
      en: `${plain.en} this year (without sensitive information), ${limits[0]?.en}`,
    },
    {
      zh: `当年累计${special.zh}的敏感个人信息，${limits[1]?.zh}`,
      en: `${special.en} this year with sensitive information, ${limits[1]?.en}`,
    },
  ];
  const decisive = [reaches(nonSensitive, figure), reaches(sensitive, floor)];
  const held = limbs.filter((_limb, place) => decisive[place] === true);
  return held.length === 0 ? general : { words: joinTexts(held), sources: general.sources };
}

/** The ground of an outcome in words, and its sources. */
export function groundWords(ground: Ground): GroundWords {
  switch (ground) {
    case "art3":
    case "art4":
    case "art5Contract":
    case "art5HumanResources":
    case "art5Emergency":
    case "art6": {
      const { name, source } = EXEMPTIONS[ground];
      return {
        words: {
          zh: `《促进和规范数据跨境流动规定》${name.zh}`,
          en: `Provisions on Promoting and Regulating Cross-Border Data Flows, ${name.en}`,
        },
        // What art. 3 asks for is data that is no personal information at all.
        sources: ground === "art3" ? [source, ...WORDS.anonymised.sources] : [source],
      };
    }
    case "domesticAccess":
    case "anonymised":
    case "stateOrgan":
    case "importantData":
    case "operator":
    case "cap":
    case "band":
    case "smallVolume":
    case "missing":
      return WORDS[ground];
  }
}
