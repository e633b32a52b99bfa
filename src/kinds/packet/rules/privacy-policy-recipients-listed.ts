import type { Recipient } from "#generated/types.js";
import { relationsOf, type Relations } from "../../../checks/relations.js";
import { namesOf } from "../../../checks/relations-name.js";
import { personalItems } from "../../../law/sensitive.js";
import { defineRule } from "../../../checks/rule.js";
import { namesParty } from "../../../checks/same-name.js";
import { someContains } from "../../../foundation/same-text.js";
import { bilingual, chinese, isNotApplicable, listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import { pointer } from "../../../foundation/pointer.js";

/** Words by which a list says that it gives types. */
const TYPES = /种类|类型|类别|数据项|\b(?:types?|categories) of (?:personal )?(?:information|data)/iu;

/** The published rules list every overseas recipient that the notices and the filing name, and the types that it is given. */
export const privacyPolicyRecipientsListed = defineRule({
  id: "packet/privacy-policy-recipients-listed",
  title: {
    zh: "个人信息处理规则须以清单列明每一境外接收方和提供的个人信息种类",
    en: "The privacy policy lists every overseas recipient and the types it is given",
  },
  severity: "warning",
  requirement: ["NDSR-21-1"],
  sources: [{ law: "NDSR", article: "21" }],
  help: {
    zh: "在公开的个人信息处理规则中以清单列明该境外接收方及处理目的、处理方式和种类，重新发布后摘录。",
    en: "List the recipient with purpose, manner and types in the public rules, publish them again and excerpt the list.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    const list = filing.protection?.privacyPolicy?.recipientList;
    const at = pointer("protection", "privacyPolicy", "recipientList");
    const written = bilingual(list);
    if (written === undefined && !isNotApplicable(list)) return;
    const texts = written === undefined ? [] : [written.zh, written.en];
    const recipients = relations.recipientsInUse.map(({ entry }) => entry);
    const missing = recipients.filter(({ name }) => !namesParty(texts, name));
    if (missing.length > 0) {
      const names = namesOf(missing);
      yield {
        pointer: at,
        message: {
          zh: `个人信息处理规则的接收方清单没有列明“${names.zh}”`,
          en: `The list of recipients in the privacy policy does not name "${names.en}"`,
        },
      };
    }
    if (texts.some((text) => TYPES.test(text))) return;
    const bare = recipients.filter(
      (recipient) => !missing.includes(recipient) && !hasItemOf(relations, recipient, texts),
    );
    if (bare.length === 0) return;
    const names = namesOf(bare);
    yield {
      pointer: at,
      key: "types",
      message: {
        zh: `个人信息处理规则的接收方清单没有列明向“${names.zh}”提供的个人信息种类`,
        en: `The list of recipients in the privacy policy does not give the types of personal information provided to "${names.en}"`,
      },
    };
  },
});

/** Whether a list names at least one data item that goes to a recipient. A recipient of no named items has nothing to list yet. */
function hasItemOf(
  { exports }: Relations,
  { id = "", name }: Draft<Recipient>,
  texts: readonly string[],
): boolean {
  const items = exports
    .filter(({ entry }) => listOf<string>(entry.recipients).includes(id))
    .flatMap(({ entry }) => personalItems(entry))
    .flatMap((item) => chinese(item.name) ?? []);
  return name === undefined || items.length === 0 || items.some((item) => someContains(texts, item));
}
