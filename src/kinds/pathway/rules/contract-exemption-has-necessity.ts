import { defineRule } from "../../../checks/rule.js";
import { exemptionFindings } from "../exemption-findings.js";

/** The contract exemption asks for two things: the individual is a party, and the export is truly necessary. */
export const contractExemptionHasNecessity = defineRule({
  id: "pathway/contract-exemption-has-necessity",
  title: {
    zh: "合同情形的免予须个人是当事人且确需向境外提供",
    en: "The contract exemption: the individual is a party and the export is necessary",
  },
  severity: "blocking",
  requirement: ["XBP-05-1"],
  sources: [
    { law: "XBP", article: "5(1)(1)" },
    { law: "QA202510", article: "Q1" },
  ],
  help: {
    zh: "两个条件都符合才能免予；不符合的，删去免予情形并将人数计入，或者停止提供非确需的数据项。",
    en: "Both conditions must be met; otherwise delete the claim and count the persons, or stop exporting what is not necessary.",
  },
  find: (filing, { asOf }) => exemptionFindings(filing, asOf, "art5Contract"),
});
