import { relationsOf } from "../../../checks/relations.js";
import { namesOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese, isNotApplicable } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The common rules do not deny a transit that a scenario describes. */
export const transitConsistent = defineRule({
  id: "packet/transit-consistent",
  title: {
    zh: "跨境处理规则与出境场景的中转情况须一致",
    en: "Common rules and export scenarios agree on transit",
  },
  severity: "warning",
  requirement: ["PG-5-7"],
  sources: [{ law: "A53" }, { law: "PG20222A", article: "5.3" }],
  help: {
    zh: "在跨境处理规则中写明中转的国家或者地区；确无中转的，在出境场景中填不适用并说明理由。",
    en: "Name the transit countries or regions in the common rules; where there is none, say so in the scenario, with the reason.",
  },
  inference: {
    zh: "认证依据现为GB/T 35273和GB/T 46068，后者全文未能取得；本项依据已不再作为认证依据的TC260-PG-20222A，据二手资料两者内容相近。",
    en: "The basis is now GB/T 35273 and GB/T 46068, the full text of which could not be had; this follows TC260-PG-20222A, no longer a basis, whose content secondary sources call close to it.",
  },
  *find(filing) {
    if (!isNotApplicable(filing.protection?.commonRules?.transit)) return;
    const through = relationsOf(filing).exports.filter(
      ({ entry }) => entry.isInScope !== false && chinese(entry.transit) !== undefined,
    );
    if (through.length === 0) return;
    const names = namesOf(through.map(({ entry }) => entry));
    yield {
      pointer: pointer("protection", "commonRules", "transit"),
      message: {
        zh: `跨境处理规则写明没有中转，但出境场景“${names.zh}”写明了中转情况`,
        en: `The common rules say that there is no transit, but the export scenario "${names.en}" describes one`,
      },
    };
  },
});
