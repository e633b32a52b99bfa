import type { ChangeKind } from "#generated/types.js";
import { exportsUnder, relationsOf } from "../../../checks/relations.js";
import { changesOf } from "../../../checks/relations-change.js";
import { namesOf } from "../../../checks/relations-name.js";
import { consentDay, isConsent } from "../../../checks/relations-scenario.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";

/** Purpose, manner and types by PIPL 14; another recipient by PIPL 23 and 39; information that became sensitive by PIPL 29. */
const KINDS: ReadonlySet<ChangeKind> = new Set(["purpose", "types", "recipient", "sensitivity"]);

/** After a change of purpose, manner or types consent is obtained again. */
export const changeHasNewConsent = defineRule({
  id: "packet/change-has-new-consent",
  title: {
    zh: "处理目的、处理方式或者种类变更的，须重新取得同意",
    en: "Consent is obtained again after a change of purpose, manner or types",
  },
  severity: "warning",
  requirement: ["PIPL-14-1"],
  sources: [
    { law: "PIPL", article: "14" },
    { law: "PIPL", article: "23" },
    { law: "PIPL", article: "29" },
    { law: "PIPL", article: "39" },
  ],
  help: {
    zh: "重新告知并取得同意，填写“重新取得同意的日期”；变更只涉及部分出境场景的，在变更记录中列明。",
    en: "Give notice and obtain consent again and give the day; where the change concerns some scenarios only, list them in the record of the change.",
  },
  inference: {
    zh: "第十四条写明处理目的、处理方式、种类三项；接收方变化依第二十三条、第三十九条，敏感程度变化依第二十九条，同样须取得单独同意，故一并检查。",
    en: "Article 14 names purpose, manner and types; another recipient needs separate consent by articles 23 and 39 and information that became sensitive by article 29, so these are looked at as well.",
  },
  *find(filing, context) {
    const relations = relationsOf(filing);
    for (const { entry: change, index, kind, on } of changesOf(filing, context, KINDS)) {
      const ids = listOf<string>(change.scenarios);
      const old = relations.consents.filter((consent) => {
        const day = consentDay(consent.entry);
        if (!isConsent(consent.entry) || day === undefined || day >= on) return false;
        return exportsUnder(relations, consent.entry).some(
          ({ entry }) => ids.length === 0 || ids.includes(entry.id ?? ""),
        );
      });
      if (old.length === 0) continue;
      const what = optionLabel(pointer("changes", index, "kind"), kind);
      const names = namesOf(old.map(({ entry }) => entry));
      yield {
        pointer: pointer("changes", index, "on"),
        message: {
          zh: `${on}有一项变更（${what.zh}），此后没有重新取得同意：${names.zh}`,
          en: `There was a change on ${on} (${what.en}), after which consent was not obtained again: ${names.en}`,
        },
      };
    }
  },
});
