import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** No splitting of quantity may route to certification what owes a security assessment; the applicant declares so. */
export const noSplittingDeclared = defineRule({
  id: "application/no-splitting-declared",
  title: { zh: "申请人声明未采取数量拆分等手段", en: "The applicant declares that no quantity was split" },
  severity: "blocking",
  requirement: ["M-05-8"],
  sources: [{ law: "M", article: "5(4)" }],
  help: {
    zh: "核实关联主体、合同和批次的人数；合并后应当通过安全评估的，改走数据出境安全评估；确无拆分的，改填“是”。",
    en: "Verify the persons by related entity, contract and batch; what owes a security assessment once added up goes there. If nothing was split, answer yes.",
  },
  inference: {
    zh: "《办法》第五条禁止以数量拆分等手段规避安全评估，但没有规定声明的形式；由申请人声明是本工具的做法。",
    en: "Article 5 forbids splitting and similar means but asks for no form of declaration; that the applicant declares it is our conclusion.",
  },
  *find({ application }) {
    if (application?.declarations?.noSplitting !== false) return;
    yield {
      pointer: pointer("application", "declarations", "noSplitting"),
      message: {
        zh: "申请人没有声明未采取数量拆分等手段（填为“否”）",
        en: "The applicant does not declare that no quantity was split (answered no)",
      },
    };
  },
});
