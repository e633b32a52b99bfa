import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { scenarioName } from "../../../law/pathway/name.js";

/** What is transferred abroad, or opened to access from abroad, has somebody abroad who receives it. */
export const transferHasRecipient = defineRule({
  id: "pathway/transfer-has-recipient",
  title: {
    zh: "传输至境外或者供境外访问的，须有境外接收方",
    en: "A transfer or access from abroad has a recipient",
  },
  severity: "blocking",
  requirement: ["QA-11"],
  sources: [{ law: "QA202510", article: "Q5" }, { law: "SAG3" }],
  help: {
    zh: "在“境外接收方”中列出接收方并在场景中引用；由境外的处理者直接收集的，改正出境情形。",
    en: "List the recipient and refer to it here; where a processor abroad collects directly, correct the kind of export.",
  },
  *find({ scenarios }) {
    for (const [index, scenario] of listOf(scenarios).entries()) {
      const { situation, recipients } = scenario;
      if (situation !== "transfer" && situation !== "remoteAccess") continue;
      if (listOf(recipients).length > 0) continue;
      const { zh, en } = scenarioName(scenario, index);
      yield {
        pointer: pointer("scenarios", index, "recipients"),
        message: {
          zh: `“${zh}”向境外提供，但没有写明境外接收方`,
          en: `"${en}" goes abroad, but no overseas recipient is named`,
        },
      };
    }
  },
});
