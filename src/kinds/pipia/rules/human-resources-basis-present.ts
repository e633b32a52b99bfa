import { defineRule } from "../../../checks/rule.js";
import { chinese, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { denialOf, LABOUR_PAPER_NAMES, LABOUR_PAPERS } from "../../../law/labour-papers.js";
import { called, scenariosInScope } from "../in-scope.js";

/** The reason names human resources management as the limb, in the words of the law or of business, and does not deny it. */
const HUMAN_RESOURCES =
  /(?<!(?:不|非|未|没有|无)[^，。；]{0,12})(?:人力资源管理|人事管理|(?:员工|职工|雇员|用工|人员)管理|(?<![A-Za-z])HR(?![A-Za-z]))/u;

/** Human resources management as legal basis rests on labour rules and a collective contract, both. */
export const humanResourcesBasisPresent = defineRule({
  id: "pipia/human-resources-basis-present",
  title: {
    zh: "以人力资源管理为依据的，须有劳动规章制度和集体合同",
    en: "Human resources management rests on labour rules and a collective contract",
  },
  severity: "blocking",
  requirement: ["PIPL-13-2"],
  sources: [{ law: "PIPL", article: "13(1)(2)" }],
  help: {
    zh: "在“人力资源管理的依据”中写明依法制定的劳动规章制度和依法签订的集体合同，二者缺一不可；没有集体合同的，改用其他合法性基础。",
    en: "Name the labour rules and the collective contract; both are needed. Without a collective contract, choose another legal basis.",
  },
  *find(filing) {
    for (const { index, item } of scenariosInScope(filing)) {
      // Where the exemption for human resources is claimed, the rules of the pathway ask for the same papers.
      if (item.exemption?.article === "art5HumanResources") continue;
      if (!listOf(item.legalBases).includes("contractOrHumanResources")) continue;
      if (!HUMAN_RESOURCES.test(chinese(item.legalBasisReason) ?? "")) continue;
      const { zh, en } = called(item.name, index);
      const papers = item.humanResources;
      if (papers === undefined) {
        yield {
          pointer: pointer("scenarios", index, "humanResources"),
          message: {
            zh: `出境场景“${zh}”以实施人力资源管理所必需为依据，但没有写明劳动规章制度和集体合同`,
            en: `Scenario "${en}" rests on human resources management but names no labour rules and no collective contract`,
          },
        };
        continue;
      }
      for (const paper of LABOUR_PAPERS) {
        const denial = denialOf(papers, paper);
        if (denial === undefined) continue;
        const missing = LABOUR_PAPER_NAMES[paper];
        yield {
          pointer: pointer("scenarios", index, "humanResources", paper),
          message: {
            zh: `出境场景“${zh}”没有${missing.zh}（填为“${denial}”），不能以实施人力资源管理所必需为依据`,
            en: `Scenario "${en}" lacks ${missing.en} (the answer is "${denial}") and cannot rest on human resources management`,
          },
        };
      }
    }
  },
});
