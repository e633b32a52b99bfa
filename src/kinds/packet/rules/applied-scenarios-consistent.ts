import { relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** What is applied for, what is in scope and what was assessed are the same scenarios. */
export const appliedScenariosConsistent = defineRule({
  id: "packet/applied-scenarios-consistent",
  title: {
    zh: "申请认证、纳入范围和经过评估的出境场景须一致",
    en: "The scenarios applied for, in scope and assessed are the same",
  },
  severity: "blocking",
  requirement: ["M-06-20"],
  sources: [
    { law: "M", article: "6" },
    { law: "M", article: "3" },
  ],
  help: {
    zh: "使“申请认证的出境场景”与各场景“是否纳入本次认证范围”一致，并在风险清单中评估每一纳入范围的场景。",
    en: "Make the scenarios applied for agree with the answer in each scenario whether it is in scope, and assess each scenario in scope among the risks.",
  },
  inference: {
    zh: "《个人信息出境认证办法》第六条要求申请前评估，由此得出申请认证的每一场景都须经过评估；是否评估，以风险清单涉及该场景为准。",
    en: "Article 6 of the Measures wants the assessment before the application, from which it follows that each scenario applied for is assessed; it counts as assessed when the risk list concerns it.",
  },
  *find(filing) {
    const { exports } = relationsOf(filing);
    const applied = listOf<string>(filing.application?.scenarios);
    const risks = listOf(filing.impactAssessment?.method?.risks);
    const assessed = new Set(risks.flatMap((risk) => listOf<string>(risk.scenarios)));
    for (const { entry, index } of exports) {
      const { id = "", isInScope } = entry;
      const name = nameOf(entry);
      if (isInScope === false && applied.includes(id)) {
        yield {
          pointer: pointer("application", "scenarios", applied.indexOf(id)),
          message: {
            zh: `申请认证的出境场景“${name.zh}”填为不纳入本次认证范围`,
            en: `The export scenario "${name.en}" is applied for, but answered as out of scope`,
          },
        };
      }
      if (isInScope !== true) continue;
      if (applied.length > 0 && !applied.includes(id)) {
        yield {
          pointer: pointer("scenarios", index, "isInScope"),
          key: "application",
          message: {
            zh: `出境场景“${name.zh}”纳入本次认证范围，但没有申请认证`,
            en: `The export scenario "${name.en}" is in scope, but not applied for`,
          },
        };
      }
      if (assessed.size > 0 && !assessed.has(id)) {
        yield {
          pointer: pointer("scenarios", index, "isInScope"),
          key: "assessment",
          message: {
            zh: `出境场景“${name.zh}”纳入本次认证范围，但风险清单没有涉及它`,
            en: `The export scenario "${name.en}" is in scope, but no risk of the assessment concerns it`,
          },
        };
      }
    }
  },
});
