import type { Jurisdiction, Recipient } from "#generated/types.js";
import { isSamePlace } from "../../../checks/country-name.js";
import { plainText } from "../../../foundation/same-text.js";
import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { bilingual, chinese, listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, recipientsInScope, type Entry } from "../in-scope.js";

const AT = pointer("impactAssessment", "jurisdictions");

/** The policies and laws of each country or region of a recipient are assessed. */
export const jurisdictionsListed = defineRule({
  id: "pipia/jurisdictions-listed",
  title: {
    zh: "每一境外接收方所在国家或者地区均须评估",
    en: "The country or region of each recipient is assessed",
  },
  severity: "blocking",
  requirement: ["M-06-16", "M-06-17"],
  sources: [{ law: "M", article: "6(5)" }],
  help: {
    zh: "为该国家或者地区增加一项，分别写明对出境个人信息安全和个人信息权益的影响；名称与境外接收方所填一致。",
    en: "Add an entry for it, with the effect on security and on rights, under the name used in the recipient's entry.",
  },
  *find(filing) {
    const assessed = listOf<Draft<Jurisdiction>>(filing.impactAssessment?.jurisdictions);
    if (assessed.length === 0) return;
    const recipients = recipientsInScope(filing);
    const named = new Set<string>();
    for (const { index, item } of recipients) {
      const country = bilingual(item.countryRegion);
      if (country === undefined || named.has(plainText(country.zh))) continue;
      if (assessed.some((entry) => isAbout(entry, item, country.zh))) continue;
      named.add(plainText(country.zh));
      const { zh, en } = called(item.name, index);
      yield {
        pointer: AT,
        key: item.id ?? String(index),
        message: {
          zh: `没有评估“${country.zh}”的个人信息保护政策和法规，境外接收方“${zh}”位于该地`,
          en: `The policies and laws of "${country.en}", where the recipient "${en}" is, are not assessed`,
        },
      };
    }
    yield* entriesWithoutTheirRecipients(assessed, recipients);
  },
});

/** By name; or by reference to the recipient, unless the entry bears the name of another country. */
function isAbout(
  { countryRegion, recipients }: Draft<Jurisdiction>,
  recipient: Draft<Recipient>,
  country: string,
): boolean {
  const name = chinese(countryRegion);
  if (name === undefined) return false;
  const isSame = isSamePlace(name, country);
  return isSame ?? (recipient.id !== undefined && listOf(recipients).includes(recipient.id));
}

/** An entry that refers to recipients refers to one at least that is in its country, if there is one. */
function* entriesWithoutTheirRecipients(
  assessed: readonly Draft<Jurisdiction>[],
  recipients: readonly Entry<Draft<Recipient>>[],
): Iterable<RuleFinding> {
  for (const [index, entry] of assessed.entries()) {
    const listed = listOf(entry.recipients);
    const country = bilingual(entry.countryRegion);
    if (country === undefined || listed.length === 0) continue;
    const there = recipients.filter(
      ({ item }) => isSamePlace(chinese(item.countryRegion) ?? "", country.zh) === true,
    );
    const [first] = there;
    if (first === undefined || there.some(({ item }) => listed.includes(item.id ?? ""))) continue;
    const { zh, en } = called(first.item.name, first.index);
    yield {
      pointer: pointer("impactAssessment", "jurisdictions", index, "recipients"),
      message: {
        zh: `“${country.zh}”一项所涉境外接收方没有列位于该地的“${zh}”`,
        en: `The entry on "${country.en}" does not refer to "${en}", the recipient that is there`,
      },
    };
  }
}
