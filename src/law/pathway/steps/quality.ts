import type { PathwayStep, StepMaker } from "../step.js";
import { byAnswer } from "../words.js";

/** Context 14, step 2: personal information processed by a state organ goes abroad after an assessment only (PIPL 36). */
export const stateOrganStep: StepMaker = ({ filing: { processor }, judgement: { isStateOrgan } }) => {
  const answer = byAnswer(isStateOrgan, {
    yes: {
      zh: "是。确需向境外提供的，应当进行安全评估，不能采用认证或者标准合同。",
      en: "Yes. What must truly go abroad needs a security assessment; certification and standard contract are not open.",
    },
    no: {
      zh:
        processor?.isStateOrgan === undefined
          ? `否。未填写“是否为国家机关”，按${processor?.isForeign === true ? "境外个人信息处理者" : "企业"}判断。`
          : "否。",
      en:
        processor?.isStateOrgan === undefined
          ? `No. "Is a state organ" is not answered; judged as ${processor?.isForeign === true ? "a processor abroad" : "an enterprise"}.`
          : "No.",
    },
    open: {
      zh: "尚未填写“是否为国家机关”，不能排除。",
      en: 'Not answered ("Is a state organ"), so it cannot be ruled out.',
    },
  });
  const step: PathwayStep = {
    id: "stateOrgan",
    question: { zh: "个人信息处理者是否为国家机关？", en: "Is the processor a state organ?" },
    answer,
    numbers: [],
    sources: [{ law: "PIPL", article: "36" }],
    basis: "official",
  };
  if (isStateOrgan === undefined || processor?.isStateOrgan !== undefined) return step;
  const inference = {
    zh: "企业和境外个人信息处理者不是国家机关；法律、法规授权其管理公共事务的，应当如实填写。",
    en: "An enterprise and a processor abroad are no state organs; one that law authorises to manage public affairs must say so.",
  };
  return { ...step, basis: "inferred", inference };
};

/** Context 14, step 4: an operator of critical information infrastructure needs an assessment for any number of persons. */
export const operatorStep: StepMaker = ({ filing: { processor } }) => {
  const answer = byAnswer(processor?.isCiio, {
    yes: {
      zh: "是。向境外提供个人信息不论数量均应申报安全评估；第三条、第四条、第五条第一款第（一）项至第（三）项和第六条的免予情形仍可适用，第五条第一款第（四）项不适用。",
      en: "Yes. Any number of persons needs a security assessment. The exemptions of arts. 3, 4, 5(1)(1) to (3) and 6 still apply, that of art. 5(1)(4) does not.",
    },
    no: { zh: "否。", en: "No." },
    open: {
      zh: "尚未填写“是否为关键信息基础设施运营者”，不能排除。",
      en: 'Not answered ("Is a critical information infrastructure operator"), so it cannot be ruled out.',
    },
  });
  return {
    id: "operator",
    question: {
      zh: "个人信息处理者是否为关键信息基础设施运营者？",
      en: "Is the processor a critical information infrastructure operator?",
    },
    answer,
    numbers: [],
    sources: [
      { law: "XBP", article: "7(1)(1)" },
      { law: "M", article: "5(1)(1)" },
      { law: "PIPL", article: "40" },
    ],
    basis: "official",
  };
};
