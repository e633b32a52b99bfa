import { defineRule } from "../../../checks/rule.js";
import { isNotApplicable, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import type { RecipientTests } from "#generated/types.js";
import type { Draft } from "../../../foundation/draft.js";
import { called, recipientsInScope } from "../in-scope.js";

/** Lawfulness, legitimacy and necessity are argued for each overseas recipient in scope. */
export const recipientTestsPresent = defineRule({
  id: "pipia/recipient-tests-present",
  title: {
    zh: "每一境外接收方均须论证合法性、正当性、必要性",
    en: "Lawfulness, legitimacy and necessity are argued for each recipient",
  },
  severity: "blocking",
  requirement: ["M-06-7"],
  sources: [{ law: "M", article: "6(1)" }],
  help: {
    zh: "在“境外接收方的合法性、正当性、必要性”中为该接收方增加一项，从其自身的业务和所在地法律论证。",
    en: "Add an entry for the recipient, argued from its own business and local law.",
  },
  *find(filing) {
    const answer = filing.impactAssessment?.lawfulness?.recipients;
    const entries = listOf<Draft<RecipientTests>>(answer);
    if (entries.length === 0 && !isNotApplicable(answer)) return;
    const argued = new Set(entries.map(({ recipient }) => recipient));
    for (const { index, item } of recipientsInScope(filing)) {
      if (argued.has(item.id)) continue;
      const { zh, en } = called(item.name, index);
      yield {
        pointer: pointer("impactAssessment", "lawfulness", "recipients"),
        key: item.id ?? String(index),
        message: {
          zh: `没有论证境外接收方“${zh}”处理个人信息的目的、范围、方式的合法性、正当性、必要性`,
          en: `Lawfulness, legitimacy and necessity are not argued for the recipient "${en}"`,
        },
        related: [
          {
            pointer: pointer("recipients", index),
            message: { zh: "该境外接收方", en: "the recipient" },
          },
        ],
      };
    }
  },
});
