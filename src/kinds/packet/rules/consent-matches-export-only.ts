import { relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { isConsent } from "../../../checks/relations-scenario.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** Consent to an export is obtained for it alone, not together with marketing, a privacy policy or terms of service. */
export const consentMatchesExportOnly = defineRule({
  id: "packet/consent-matches-export-only",
  title: {
    zh: "出境的单独同意不得捆绑或者一揽子取得",
    en: "Consent to an export is not bundled with anything else",
  },
  severity: "blocking",
  requirement: ["QA-7"],
  sources: [
    { law: "PIPL", article: "39" },
    { law: "NDSR", article: "62(7)" },
    { law: "QA202607", article: "Q1" },
  ],
  help: {
    zh: "把出境与隐私政策、营销、服务条款等分开，就出境单独、具体、明确地征求同意并重新取得；是否捆绑由律师阅读文本后判断。",
    en: "Part the export from privacy policy, marketing and terms of service, ask for a specific and explicit consent to it alone and obtain it again; whether a text bundles is for counsel to judge.",
  },
  *find(filing) {
    for (const { entry, index } of relationsOf(filing).consents) {
      if (!isConsent(entry) || entry.isBundled === false) continue;
      const name = nameOf(entry);
      yield {
        pointer: pointer("consents", index, "isBundled"),
        message:
          entry.isBundled === true
            ? {
                zh: `“${name.zh}”与其他事项捆绑或者以一揽子授权取得，不构成出境的单独同意`,
                en: `"${name.en}" is bundled with other matters or part of a package authorisation and is no separate consent to the export`,
              }
            : {
                zh: `没有判断“${name.zh}”是否捆绑或者一揽子授权`,
                en: `It has not been judged whether "${name.en}" is bundled or a package authorisation`,
              },
      };
    }
  },
});
