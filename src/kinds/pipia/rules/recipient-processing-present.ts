import { defineRule } from "../../../checks/rule.js";
import { isNotApplicable, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, scenariosInScope } from "../in-scope.js";

const PARTS = [
  { name: "recipientPurpose", zh: "境外接收方处理目的", en: "purpose" },
  { name: "recipientManner", zh: "境外接收方处理方式", en: "manner" },
] as const;

/** Purpose and manner of the recipient's processing are stated wherever a scenario has a recipient. */
export const recipientProcessingPresent = defineRule({
  id: "pipia/recipient-processing-present",
  title: {
    zh: "有境外接收方的场景，须写明其处理目的和方式",
    en: "Where a scenario has a recipient, its purpose and manner are stated",
  },
  severity: "warning",
  requirement: ["TPL-H04"],
  sources: [
    { law: "SCCG2", article: "annex 5" },
    { law: "M", article: "6(1)" },
  ],
  help: {
    zh: "写明境外接收方自身的处理目的和方式；没有境外接收方的，删去场景中的境外接收方。",
    en: "State the recipient's own purpose and manner; where there is no recipient, take it out of the scenario.",
  },
  *find(filing) {
    for (const { index, item } of scenariosInScope(filing)) {
      if (listOf(item.recipients).length === 0) continue;
      for (const part of PARTS) {
        if (!isNotApplicable(item[part.name])) continue;
        const { zh, en } = called(item.name, index);
        yield {
          pointer: pointer("scenarios", index, part.name),
          message: {
            zh: `出境场景“${zh}”有境外接收方，“${part.zh}”却写为不适用`,
            en: `Scenario "${en}" has a recipient, yet the ${part.en} of its processing is said not to apply`,
          },
        };
      }
    }
  },
});
