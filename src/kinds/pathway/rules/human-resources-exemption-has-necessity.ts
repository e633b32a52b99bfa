import { defineRule } from "../../../checks/rule.js";
import { exemptionFindings } from "../exemption-findings.js";

/** The human resources exemption asks for lawful labour rules, a lawful collective contract and true necessity, sensitive items judged one by one. */
export const humanResourcesExemptionHasNecessity = defineRule({
  id: "pathway/human-resources-exemption-has-necessity",
  title: {
    zh: "人力资源管理情形的免予须有劳动规章制度、集体合同且确需",
    en: "The human resources exemption: labour rules, collective contract and necessity",
  },
  severity: "blocking",
  requirement: ["XBP-05-2"],
  sources: [
    { law: "XBP", article: "5(1)(2)" },
    { law: "QA202510", article: "Q3" },
  ],
  help: {
    zh: "劳动规章制度、集体合同和确需三者都符合才能免予；身份证件、护照、银行账号等逐项判断，非确需的不得提供，或者将人数计入。",
    en: "Labour rules, collective contract and necessity must all be there; identity cards, passports and bank accounts are judged one by one: do not export what is not necessary, or count the persons.",
  },
  find: (filing, { asOf }) => exemptionFindings(filing, asOf, "art5HumanResources"),
});
