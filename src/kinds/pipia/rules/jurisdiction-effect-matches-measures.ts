import { defineRule } from "../../../checks/rule.js";
import { chinese, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { called } from "../in-scope.js";

/** What the Standard Contract Measures ask instead: the effect on performance of the contract. */
const PERFORMANCE = /合同的?履行|履行(?:个人信息出境)?(?:标准)?合同/u;

const EFFECTS = [
  { name: "securityEffect", zh: "出境个人信息安全", en: "the security of the information", asked: /安全/u },
  { name: "rightsEffect", zh: "个人信息权益", en: "personal information rights", asked: /权益|权利|救济/u },
] as const;

/** Item (5) asks for the effect of foreign law on security and rights, not on performance of a contract. */
export const jurisdictionEffectMatchesMeasures = defineRule({
  id: "pipia/jurisdiction-effect-matches-measures",
  title: {
    zh: "境外政策法规的影响须按认证办法的口径评估",
    en: "The effect of foreign law is assessed as the Certification Measures ask",
  },
  severity: "warning",
  requirement: ["M-06-19"],
  sources: [
    { law: "M", article: "6(5)" },
    { law: "SCCM", article: "5" },
  ],
  help: {
    zh: "改写为对出境个人信息安全和个人信息权益的影响；“对标准合同履行的影响”是标准合同备案的口径。",
    en: "Write of the effect on the security of the exported information and on rights; performance of the standard contract is what record-filing of that contract asks.",
  },
  *find({ impactAssessment }) {
    for (const [index, jurisdiction] of listOf(impactAssessment?.jurisdictions).entries()) {
      for (const effect of EFFECTS) {
        const text = chinese(jurisdiction[effect.name]);
        if (text === undefined || !PERFORMANCE.test(text) || effect.asked.test(text)) continue;
        const { zh, en } = called(jurisdiction.countryRegion, index);
        yield {
          pointer: pointer("impactAssessment", "jurisdictions", index, effect.name),
          message: {
            zh: `关于“${zh}”只写了对合同履行的影响，没有写对${effect.zh}的影响`,
            en: `On "${en}" only the effect on performance of the contract is told, not that on ${effect.en}`,
          },
        };
      }
    }
  },
});
