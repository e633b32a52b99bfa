import { holdsName } from "../../../foundation/bare-name.js";
import { defineRule } from "../../../checks/rule.js";
import { bilingual, chinese, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { appliedScenarios } from "../applied-scenarios.js";

/** The binding document with a recipient calls the business by the name of the scenario. */
export const businessNameMatchesAgreement = defineRule({
  id: "application/business-name-matches-agreement",
  title: {
    zh: "出境场景的业务名称与法律文件一致",
    en: "The scenario and the binding document give the business the same name",
  },
  severity: "warning",
  requirement: ["FORM-6"],
  sources: [{ law: "SAG3", article: "annex 3" }],
  help: {
    zh: "核对法律文件所称业务名称：一份文件涉及几项业务的，逐项列出；名称不同的，统一场景名称或者补充约定。",
    en: "Compare what the document calls the business. Where it concerns several, list each; where the names differ, rename the scenario or supplement the document.",
  },
  *find(filing) {
    const agreements = listOf(filing.agreements).map((agreement, index) => ({ agreement, index }));
    if (agreements.length === 0) return;
    for (const { scenario } of appliedScenarios(filing)) {
      const name = bilingual(scenario.name);
      if (name === undefined || scenario.id === undefined) continue;
      for (const recipient of listOf(scenario.recipients)) {
        const own = agreements.filter(({ agreement }) => agreement.recipient === recipient);
        const names = own.map(({ agreement }) => chinese(agreement.businessName));
        // Without an agreement, or while it does not say its business, something else is missing.
        const [first] = own;
        if (first === undefined || names.includes(undefined)) continue;
        if (names.some((business) => holdsName(business ?? "", name.zh))) continue;
        const said = names.join("；");
        yield {
          pointer: pointer("agreements", first.index, "businessName"),
          key: scenario.id,
          message: {
            zh: `与该境外接收方的法律文件所称业务为“${said}”，没有场景“${name.zh}”`,
            en: `The document with the recipient calls its business "${said}", which does not name the scenario "${name.en}"`,
          },
        };
      }
    }
  },
});
