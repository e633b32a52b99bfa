import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { judgementOf } from "../../../law/pathway/judgement.js";

/**
 * An operator of critical information infrastructure exports personal information after a security assessment, or under an
 * exemption. Certification is closed to it either way: what is exempt needs none, and the rest an assessment.
 */
export const criticalOperatorHasAssessment = defineRule({
  id: "pathway/critical-operator-has-assessment",
  title: {
    zh: "关键信息基础设施运营者应当申报安全评估",
    en: "An operator of critical information infrastructure needs a security assessment",
  },
  severity: "blocking",
  requirement: ["M-05-1", "XBP-07-3", "PIPL-40-1"],
  sources: [
    { law: "M", article: "5(1)(1)" },
    { law: "XBP", article: "7(1)(1)" },
    { law: "PIPL", article: "40" },
  ],
  help: {
    zh: "申报数据出境安全评估；个人信息在境内存储。第三条、第四条、第五条第一款第（一）项至第（三）项、第六条的免予情形仍可主张；各场景均属免予情形的，路径选择“免予申报安全评估、订立标准合同、通过认证”。",
    en: "Apply for a security assessment and store the information in China. The exemptions of arts. 3, 4, 5(1)(1) to (3) and 6 may still be claimed; where every scenario is exempt, select the path exempt from all three.",
  },
  *find(filing, { asOf }) {
    const { processor, pathway } = filing;
    if (processor?.isCiio !== true || pathway?.selected === "securityAssessment") return;
    const { scenarios } = judgementOf(filing, asOf);
    const isFree = scenarios.length > 0 && scenarios.every(({ outcome }) => outcome !== "securityAssessment");
    if (isFree && pathway?.selected !== "certification") return;
    yield {
      pointer: pointer("processor", "isCiio"),
      message: isFree ? EXEMPT_ONLY : OWES_ASSESSMENT,
    };
  },
});

const EXEMPT_ONLY = {
  zh: "个人信息处理者是关键信息基础设施运营者，不符合《个人信息出境认证办法》第五条第一款第（一）项，不得以认证方式出境；各场景均属免予情形的，改选“免予申报安全评估、订立标准合同、通过认证”",
  en: "The processor is an operator of critical information infrastructure: certification is closed to it (Measures art. 5(1)(1)); where every scenario is exempt, select the path exempt from all three",
};

const OWES_ASSESSMENT = {
  zh: "个人信息处理者是关键信息基础设施运营者，不得以认证方式出境；不论人数多少，都应当申报安全评估",
  en: "The processor is an operator of critical information infrastructure: certification is closed, and any number of persons needs a security assessment",
};
