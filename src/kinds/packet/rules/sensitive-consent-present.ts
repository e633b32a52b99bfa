import { consentsOf, relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { isConsent, restsOnConsent } from "../../../checks/relations-scenario.js";
import { exportsSensitive } from "../../../law/sensitive.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** Sensitive personal information that rests on consent rests on a separate consent that names it. */
export const sensitiveConsentPresent = defineRule({
  id: "packet/sensitive-consent-present",
  title: {
    zh: "处理敏感个人信息须取得单独同意",
    en: "Sensitive personal information has a separate consent of its own",
  },
  severity: "blocking",
  requirement: ["PIPL-29-1"],
  sources: [{ law: "PIPL", article: "29" }],
  help: {
    zh: "就敏感个人信息单独征求同意（法律、行政法规要求书面同意的，取得书面同意），并在相应的同意中填“是”。",
    en: "Ask for separate consent to the sensitive personal information (in writing where laws or administrative regulations say so) and answer yes in the consent concerned.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    for (const { entry: scenario } of relations.exports) {
      if (!restsOnConsent(scenario) || exportsSensitive(scenario) !== true) continue;
      const papers = consentsOf(relations, scenario).filter(({ entry }) => isConsent(entry));
      const [first] = papers;
      // Without any consent the scenario is reported as a whole.
      if (first === undefined || papers.some(({ entry }) => entry.coversSensitive === true)) continue;
      const name = nameOf(scenario);
      yield {
        pointer: pointer("consents", first.index, "coversSensitive"),
        key: scenario.id ?? "",
        message: {
          zh: `出境场景“${name.zh}”含敏感个人信息，但没有一份同意就其单独取得`,
          en: `The export scenario "${name.en}" holds sensitive personal information, but no consent was obtained for it separately`,
        },
      };
    }
  },
});
