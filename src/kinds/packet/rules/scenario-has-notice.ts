import { noticesOf, relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { needsNoConsent } from "../../../checks/relations-scenario.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** Individuals are told of every export to be certified, also where their consent is not needed. */
export const scenarioHasNotice = defineRule({
  id: "packet/scenario-has-notice",
  title: {
    zh: "申请认证的每一出境场景均须有告知",
    en: "Every export scenario to be certified is covered by a notice",
  },
  severity: "blocking",
  requirement: ["M-06-2", "QA-8"],
  sources: [
    { law: "M", article: "6" },
    { law: "PIPL", article: "39" },
    { law: "QA202607", article: "Q1" },
  ],
  help: {
    zh: "在某一份告知文本的“适用的出境场景”中列明该场景；尚未告知的，先行告知再申请认证。",
    en: "List the scenario among the export scenarios covered by a notice; where individuals were not told yet, tell them before applying.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    // Without any notice the schema reports the gap once.
    if (relations.notices.length === 0) return;
    for (const { entry, index } of relations.exports) {
      if (entry.isInScope === false || noticesOf(relations, entry).length > 0) continue;
      const name = nameOf(entry);
      const also = needsNoConsent(entry)
        ? {
            zh: "；其合法性基础无需取得个人同意，但仍须告知",
            en: "; its legal basis needs no consent, but notice all the same",
          }
        : { zh: "", en: "" };
      yield {
        pointer: pointer("scenarios", index),
        message: {
          zh: `没有一份告知文本适用于出境场景“${name.zh}”${also.zh}`,
          en: `No notice covers the export scenario "${name.en}"${also.en}`,
        },
      };
    }
  },
});
