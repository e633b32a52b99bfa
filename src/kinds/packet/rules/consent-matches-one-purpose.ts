import { exportsUnder, relationsOf } from "../../../checks/relations.js";
import { nameOf, namesOf } from "../../../checks/relations-name.js";
import { isConsent } from "../../../checks/relations-scenario.js";
import { defineRule } from "../../../checks/rule.js";
import { plainText } from "../../../foundation/same-text.js";
import { chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** One consent serves one purpose; several scenarios in one consent are joined unless their purpose is the same. */
export const consentMatchesOnePurpose = defineRule({
  id: "packet/consent-matches-one-purpose",
  title: { zh: "一个目的取得一份单独同意", en: "Each purpose has a consent of its own" },
  severity: "warning",
  requirement: ["NDSR-62-1"],
  sources: [
    { law: "NDSR", article: "62(7)" },
    { law: "PIPL", article: "14" },
  ],
  help: {
    zh: "按处理目的分别取得同意，使个人可以只同意其中一项；界面上已经逐项点选的，在本表中逐项列出。",
    en: "Obtain consent purpose by purpose, so that individuals may agree to one alone; where they already tick item by item, enter each item here.",
  },
  inference: {
    zh: "单独同意是就“特定处理”作出的具体、明确的同意；一份同意包含几个目的不同的场景，推定并非逐项作出。",
    en: "Separate consent is specific and explicit consent to a specific processing; where one consent holds several scenarios of different purposes, it is presumed not to be given for each.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    for (const consent of relations.consents) {
      if (!isConsent(consent.entry) || consent.entry.isBundled === true) continue;
      const joined = exportsUnder(relations, consent.entry);
      if (joined.length < 2) continue;
      const purposes = new Set(
        joined.map(({ entry }) => plainText(chinese(entry.purpose) ?? entry.id ?? "")),
      );
      if (purposes.size < 2) continue;
      const name = nameOf(consent.entry);
      const scenarios = namesOf(joined.map(({ entry }) => entry));
      yield {
        pointer: pointer("consents", consent.index, "scenarios"),
        message: {
          zh: `“${name.zh}”一并适用于目的不同的${String(joined.length)}个出境场景：${scenarios.zh}`,
          en: `"${name.en}" covers ${String(joined.length)} export scenarios of different purposes: ${scenarios.en}`,
        },
      };
    }
  },
});
