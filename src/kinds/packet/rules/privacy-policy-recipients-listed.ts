import { relationsOf } from "../../../checks/relations.js";
import { namesOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { namesParty } from "../../../checks/same-name.js";
import { bilingual, isNotApplicable } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The published rules list every overseas recipient that the notices and the filing name. */
export const privacyPolicyRecipientsListed = defineRule({
  id: "packet/privacy-policy-recipients-listed",
  title: {
    zh: "个人信息处理规则须以清单列明每一境外接收方",
    en: "The privacy policy lists every overseas recipient",
  },
  severity: "warning",
  requirement: ["NDSR-21-1"],
  sources: [{ law: "NDSR", article: "21" }],
  help: {
    zh: "在公开的个人信息处理规则中以清单列明该境外接收方及处理目的、处理方式和种类，重新发布后摘录。",
    en: "List the recipient with purpose, manner and types in the public rules, publish them again and excerpt the list.",
  },
  *find(filing) {
    const { recipientsInUse } = relationsOf(filing);
    const list = filing.protection?.privacyPolicy?.recipientList;
    const at = pointer("protection", "privacyPolicy", "recipientList");
    const written = bilingual(list);
    if (written === undefined && !isNotApplicable(list)) return;
    const texts = written === undefined ? [] : [written.zh, written.en];
    const missing = recipientsInUse
      .map(({ entry }) => entry)
      .filter((entry) => !namesParty(texts, entry.name));
    if (missing.length === 0) return;
    const names = namesOf(missing);
    yield {
      pointer: at,
      message: {
        zh: `个人信息处理规则的接收方清单没有列明“${names.zh}”`,
        en: `The list of recipients in the privacy policy does not name "${names.en}"`,
      },
    };
  },
});
