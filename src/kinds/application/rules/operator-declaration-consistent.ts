import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** The applicant declares that it is no operator of critical information infrastructure, and the facts say the same. */
export const operatorDeclarationConsistent = defineRule({
  id: "application/operator-declaration-consistent",
  title: {
    zh: "非关键信息基础设施运营者的声明应当与所填事实一致",
    en: "The declaration about critical information infrastructure agrees with the facts",
  },
  severity: "blocking",
  requirement: ["M-05-1"],
  sources: [{ law: "M", article: "5(1)(1)" }],
  help: {
    zh: "核实是否收到过关键信息基础设施的认定通知：不是运营者的，“是否为关键信息基础设施运营者”填“否”；是运营者的，不得声明，也不得以认证方式出境。",
    en: "Find out whether a notice of identification was received: if not an operator, answer no to the fact; an operator may neither declare this nor export by certification.",
  },
  *find({ application, processor }) {
    const declared = application?.declarations?.notCiio;
    const isCiio = processor?.isCiio;
    if (declared === undefined || isCiio === undefined || declared !== isCiio) return;
    yield {
      pointer: pointer("application", "declarations", "notCiio"),
      message: isCiio ? DECLARED : NOT_DECLARED,
      related: [
        {
          pointer: pointer("processor", "isCiio"),
          message: {
            zh: "是否为关键信息基础设施运营者",
            en: "whether it is an operator of critical information infrastructure",
          },
        },
      ],
    };
  },
});

const DECLARED = {
  zh: "声明为非关键信息基础设施运营者，“是否为关键信息基础设施运营者”却填为“是”",
  en: "Declared to be no operator of critical information infrastructure, though the facts say it is one",
};

const NOT_DECLARED = {
  zh: "没有声明为非关键信息基础设施运营者（填为“否”），“是否为关键信息基础设施运营者”也填为“否”",
  en: "Not declared to be no operator of critical information infrastructure (answered no), though the facts say it is none",
};
