import { agreementsWith, filingDay, recipientsOf, relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { scenarioName } from "../../../law/pathway/name.js";

/** When the certified export begins, an agreement with the recipient has not ended. */
export const agreementMatchesExportStart = defineRule({
  id: "packet/agreement-matches-export-start",
  title: {
    zh: "出境开始时法律文件须未到期",
    en: "An agreement with the recipient has not ended when the export begins",
  },
  severity: "blocking",
  requirement: ["PG-5-1"],
  sources: [
    { law: "M", article: "6(3)" },
    { law: "PG20222A", article: "5.1" },
  ],
  help: {
    zh: "续签至出境开始之后，或者改正协议有效期、出境开始日期。",
    en: "Renew the agreement beyond the start of the export, or correct its last day or the start.",
  },
  inference: {
    zh: "办法第六条第（三）项要求评估境外接收方承诺承担的义务，没有规定法律文件的期限；出境开始之前已经到期的文件不能约束该项出境，据此要求。",
    en: "Article 6(3) has the duties assessed that the recipient undertakes and does not say for how long; an agreement that ends before the export begins binds nobody in it, from which this is concluded.",
  },
  *find(filing, context) {
    const filedOn = filingDay(filing, context);
    const relations = relationsOf(filing);
    for (const { entry: scenario, index } of relations.exports) {
      const { startOn } = scenario;
      if (scenario.isInScope === false || startOn === undefined) continue;
      for (const recipient of recipientsOf(relations, scenario)) {
        const agreements = agreementsWith(relations, recipient.entry);
        const last = agreements.at(-1);
        const ended = agreements.filter(
          ({ entry: { expiresOn } }) => expiresOn !== undefined && expiresOn < startOn,
        );
        if (last === undefined || ended.length < agreements.length) continue;
        // What ended before the application is found for that.
        if ((last.entry.expiresOn ?? "") < filedOn) continue;
        const [name, agreement] = [scenarioName(scenario, index), nameOf(last.entry)];
        yield {
          pointer: pointer("agreements", last.index, "expiresOn"),
          key: scenario.id ?? String(index),
          message: {
            zh: `“${agreement.zh}”有效期至${last.entry.expiresOn}，早于“${name.zh}”的出境开始日期${startOn}`,
            en: `"${agreement.en}" ends on ${last.entry.expiresOn}, before "${name.en}" begins on ${startOn}`,
          },
        };
      }
    }
  },
});
