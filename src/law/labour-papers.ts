import type { HumanResourcesBasis } from "#generated/types.js";
import { chinese } from "../foundation/answer.js";
import { isBareNone, isUnwritten } from "../foundation/bare-words.js";
import type { Draft } from "../foundation/draft.js";
import type { LocalizedText } from "../foundation/locale.js";

/** The two papers on which human resources management rests (PIPL art. 13(1)(2), Provisions art. 5(1)(2)). */
export const LABOUR_PAPERS = ["labourRules", "collectiveContract"] as const;

/** One of the two papers. */
export type LabourPaper = (typeof LABOUR_PAPERS)[number];

/** The papers by name. */
export const LABOUR_PAPER_NAMES: Readonly<Record<LabourPaper, LocalizedText>> = {
  labourRules: { zh: "依法制定的劳动规章制度", en: "lawfully made labour rules" },
  collectiveContract: { zh: "依法签订的集体合同", en: "a lawfully signed collective contract" },
};

/** Who speaks. */
const WHO = "(?:本公司|我公司|该公司|公司|我司|本单位|我单位|本企业|企业|我们|双方|申请人)?";

/** Since when, and other words that a denial goes on without. */
const ADVERBS = "(?:目前|现在|现|暂时|暂|尚|还|仍|至今|一直|均|并|从|曾)*";

const NOT = "(?:没有|没|无|未)";

/** The other side of a collective contract, or that it is one of the company alone. */
const WITH = "(?:(?:与|同|和)(?:本公司|公司|企业|我司)?(?:工会|职工|员工)(?:组织|一方|方|代表)?|单独|自行)?";

const MADE = "(?:签订|签署|订立|达成|签|制定|制订|建立|执行)?过?";

const PAPER = "(?:集体合同|劳动规章制度|规章制度|规章|制度|员工手册)";

/** Where what is said first ends. */
const END = "(?:$|[，,；;。.（(：:])";

/** Why there is no paper, said before it: 未建立工会，没有集体合同. */
const NO_UNION = new RegExp(
  `^(?:因|由于)?${WHO}${ADVERBS}${NOT}(?:建立|成立|组建|设立|建)?工会(?:组织)?[，,；;。]?(?:故|因此|所以)?`,
  "u",
);

/** That there is none, as the whole of what is said first; 无锡 and 没有变化的 go on and are no denial. */
const DENIAL = new RegExp(
  `^${WHO}${WITH}${ADVERBS}${NOT}${ADVERBS}(?:依法)?${WITH}${MADE}(?:任何|正式的?|书面的?|有效的?)?${PAPER}?${END}`,
  "u",
);

/** The same with the paper first: 集体合同尚未签订. */
const NOT_MADE = new RegExp(
  `^${WHO}的?${PAPER}${ADVERBS}(?:${NOT}${ADVERBS}(?:依法)?${WITH}${MADE}|不存在|待(?:定|签订|签署|签|制定|补))${END}`,
  "u",
);

/** Nothing but marks, or the word for it. */
const NOTHING = /^(?:[\p{P}\p{S}\s]+|nil|not applicable)[。.]?$/iu;

/** A contract that others signed and that binds the company, or one on a single subject. */
const OTHER_CONTRACT = /(?:行业性?|区域性|专项).{0,10}?集体合同/u;

/** A word before it by which a clause says that there is none; 无锡 is a city. */
const DENIED_BEFORE = /没|未|不|无(?!锡)/u;

const CLAUSE_ENDS = /[，,；;。()：:]|而|但/u;

/**
 * Whether a text names a collective contract of an industry or region, or on a single subject, beside the one that it denies:
 * 未签订集体合同，适用餐饮业行业性集体合同.
 */
function namesOther(said: string): boolean {
  return said.split(CLAUSE_ENDS).some((clause) => {
    const at = clause.search(OTHER_CONTRACT);
    return at >= 0 && !DENIED_BEFORE.test(clause.slice(0, at));
  });
}

/**
 * What is written where a paper should be named and says that there is none or is not written yet (无, 没有集体合同, 未签订, 待定);
 * `undefined` where it names one or is not answered.
 */
export function denialOf(
  papers: Draft<HumanResourcesBasis> | undefined,
  paper: LabourPaper,
): string | undefined {
  const text = chinese(papers?.[paper])?.trim();
  if (text === undefined) return undefined;
  if (isBareNone(text) || isUnwritten(text) || NOTHING.test(text)) return text;
  const said = text.normalize("NFKC");
  if (paper === "collectiveContract" && namesOther(said)) return undefined;
  const rest = said.replace(NO_UNION, "");
  return rest === "" || DENIAL.test(rest) || NOT_MADE.test(rest) ? text : undefined;
}
