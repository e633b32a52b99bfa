import type { Jurisdiction, Recipient } from "#generated/types.js";
import { defineRule } from "../../../checks/rule.js";
import { plainText } from "../../../checks/same-text.js";
import { containsText } from "../../../checks/same-text.js";
import { bilingual, chinese, listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, recipientsInScope } from "../in-scope.js";

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
    const assessed = listOf(filing.impactAssessment?.jurisdictions);
    if (assessed.length === 0) return;
    const recipients = recipientsInScope(filing);
    const named = new Set<string>();
    for (const { index, item } of recipients) {
      const country = bilingual(item.countryRegion);
      if (country === undefined || named.has(plainText(country.zh))) continue;
      const others = recipients.flatMap((other) => (other.item === item ? [] : [other.item]));
      if (assessed.some((entry) => isAbout(entry, item, country.zh, others))) continue;
      named.add(plainText(country.zh));
      const { zh, en } = called(item.name, index);
      yield {
        pointer: pointer("impactAssessment", "jurisdictions"),
        key: item.id ?? String(index),
        message: {
          zh: `没有评估“${country.zh}”的个人信息保护政策和法规，境外接收方“${zh}”位于该地`,
          en: `The policies and laws of "${country.en}", where the recipient "${en}" is, are not assessed`,
        },
      };
    }
  },
});

/** By name; or by reference to the recipient, unless the entry bears the name of another recipient's country. */
function isAbout(
  { countryRegion, recipients }: Draft<Jurisdiction>,
  recipient: Draft<Recipient>,
  country: string,
  others: readonly Draft<Recipient>[],
): boolean {
  const name = chinese(countryRegion);
  if (name === undefined) return false;
  if (isSamePlace(name, country)) return true;
  if (recipient.id === undefined || !listOf(recipients).includes(recipient.id)) return false;
  return !others.some((other) => {
    const otherCountry = chinese(other.countryRegion);
    return otherCountry !== undefined && isSamePlace(name, otherCountry);
  });
}

function isSamePlace(left: string, right: string): boolean {
  return containsText(left, right) || containsText(right, left);
}
