import { sameWords } from "../../../checks/text-compare.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

const PARTS = [
  { name: "nationalSecurity", zh: "对国家安全的风险", en: "risk to national security" },
  { name: "publicInterest", zh: "对公共利益的风险", en: "risk to public interest" },
  { name: "rights", zh: "对个人信息权益的风险", en: "risk to personal information rights" },
] as const;

/** The risks to national security, public interest and rights are assessed each on its own. */
export const riskStatementsDistinct = defineRule({
  id: "pipia/risk-statements-distinct",
  title: {
    zh: "国家安全、公共利益、个人信息权益的风险须分别评估",
    en: "Risks to national security, public interest and rights are assessed apart",
  },
  severity: "blocking",
  requirement: ["M-06-9", "M-06-10", "M-06-11"],
  sources: [{ law: "M", article: "6(2)" }],
  help: {
    zh: "就每一项分别分析，不以同一段文字代替；认为没有风险的，写明理由。",
    en: "Analyse each by itself and not with one text for several; where there is no risk, say why.",
  },
  *find({ impactAssessment }) {
    const scale = impactAssessment?.scale;
    for (const [index, { name, zh, en }] of PARTS.entries()) {
      const text = chinese(scale?.[name]);
      if (text === undefined) continue;
      const same = PARTS.slice(0, index).find((part) => sameWords(chinese(scale?.[part.name]) ?? "", text));
      if (same === undefined) continue;
      yield {
        pointer: pointer("impactAssessment", "scale", name),
        message: {
          zh: `“${zh}”与“${same.zh}”文字相同，没有分别评估`,
          en: `The ${en} is described in the very words of the ${same.en}`,
        },
      };
    }
  },
});
