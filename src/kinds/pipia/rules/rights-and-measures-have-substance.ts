import { bareNoneOf } from "../../../foundation/bare-words.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { noAssessment } from "../no-assessment.js";

/** The members that answer article 56(1)(2) and (3) of the PIPL; those of its item (1) answer article 6 of the Measures as well. */
const STATEMENTS = ["rightsImpact", "securityRisk", "proportionality"] as const;

/** What article 56 of the PIPL asks to be assessed is assessed: a bare "none" is an outcome without an assessment. */
export const rightsAndMeasuresHaveSubstance = defineRule({
  id: "pipia/rights-and-measures-have-substance",
  title: {
    zh: "对个人权益的影响、安全风险和保护措施的评估须有内容，不得只写“无”",
    en: 'Effect on rights, security risk and measures are assessed and not answered with a bare "none"',
  },
  severity: "blocking",
  requirement: ["PIPL-56-2", "PIPL-56-3"],
  sources: [{ law: "PIPL", article: "56" }],
  help: {
    zh: "写明评估了什么、依据是什么；认为没有影响或者没有风险的，写明理由。",
    en: "Say what was assessed and on what grounds; where there is no effect or risk, say why.",
  },
  inference: {
    zh: "《个人信息保护法》第五十六条规定评估应当包括的内容，没有规定写法；只写“无”“不涉及”的，看不出是否评估过，据此视为没有评估。",
    en: 'Article 56 of the PIPL says what an assessment contains and nothing about the wording; a bare "none" does not show that anything was assessed, and is taken for no assessment.',
  },
  *find({ impactAssessment }) {
    for (const statement of STATEMENTS) {
      const text = bareNoneOf(impactAssessment?.[statement]);
      if (text !== undefined) yield noAssessment(pointer("impactAssessment", statement), text);
    }
  },
});
