import { defineRule } from "../../../checks/rule.js";
import { exemptionFindings } from "../exemption-findings.js";

/** The emergency exemption covers what must truly go abroad to protect life, health or property. */
export const emergencyExemptionHasNecessity = defineRule({
  id: "pathway/emergency-exemption-has-necessity",
  title: {
    zh: "紧急情况的免予须确需向境外提供",
    en: "The emergency exemption: the export is truly necessary",
  },
  severity: "warning",
  requirement: ["XBP-05-3"],
  sources: [{ law: "XBP", article: "5(1)(3)" }],
  help: {
    zh: "写明所保护的生命健康或者财产和紧急的事实；不是确需的，将人数计入。",
    en: "Record the life, health or property protected and the facts of the emergency; where the export is not truly necessary, count the persons.",
  },
  find: (filing, { asOf }) => exemptionFindings(filing, asOf, "art5Emergency"),
});
