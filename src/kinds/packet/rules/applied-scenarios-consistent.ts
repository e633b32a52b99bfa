import { relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** What is applied for and what is in scope are the same scenarios. That each was assessed is the risk list's own rule. */
export const appliedScenariosConsistent = defineRule({
  id: "packet/applied-scenarios-consistent",
  title: {
    zh: "申请认证的出境场景须与纳入范围的一致",
    en: "The scenarios applied for are those in scope",
  },
  severity: "blocking",
  requirement: ["M-06-20"],
  sources: [
    { law: "M", article: "6" },
    { law: "M", article: "3" },
  ],
  help: {
    zh: "使“申请认证的出境场景”与各场景“是否纳入本次认证范围”一致。",
    en: "Make the scenarios applied for agree with the answer in each scenario whether it is in scope.",
  },
  inference: {
    zh: "《个人信息出境认证办法》第六条要求就申请认证的出境活动事先评估，评估以纳入范围的场景为对象，由此得出二者须为相同的场景。",
    en: "Article 6 of the Measures wants the export that is applied for assessed beforehand, and the scenarios in scope are what is assessed, from which it follows that both are the same.",
  },
  *find(filing) {
    const { exports } = relationsOf(filing);
    const applied = listOf<string>(filing.application?.scenarios);
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
    }
  },
});
