import type { HumanResourcesBasis } from "#generated/types.js";
import { chinese } from "../foundation/answer.js";
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

/** Why there is no paper, said before it: 未建立工会，没有集体合同. */
const NO_UNION =
  /^(?:因|由于)?(?:公司|本公司|本单位|我公司)?(?:没有|未|尚未|还未)(?:建立|成立|组建)?工会[，,；;。]?(?:故|因此|所以)?/u;

/** That there is none, as the whole of what is said first; 无锡 and 没有变化的 go on and are no denial. */
const DENIAL =
  /^(?:公司|本公司|本单位|我公司|双方)?(?:目前|现|暂|暂时|尚|还|至今)?(?:无|没有|没|未)(?:依法)?(?:签订|签署|订立|制定|制订|建立|执行)?过?(?:任何)?(?:集体合同|劳动规章制度|规章制度|规章|制度|员工手册)?(?:$|[，,；;。.（(：:])/u;

/** Nothing but marks, or the word for it. */
const NOTHING = /^(?:[\p{P}\p{S}\s]+|不适用|不涉及|none|no|nil|n\/?a|not applicable)[。.]?$/iu;

/**
 * What is written where a paper should be named and says that there is none (无, 没有集体合同, 未签订); `undefined` where it
 * names one or is not answered.
 */
export function denialOf(
  papers: Draft<HumanResourcesBasis> | undefined,
  paper: LabourPaper,
): string | undefined {
  const text = chinese(papers?.[paper])?.trim();
  if (text === undefined) return undefined;
  const said = text.normalize("NFKC").replace(NO_UNION, "");
  return said === "" || DENIAL.test(said) || NOTHING.test(said) ? text : undefined;
}
