import type { OnwardRecipient } from "#generated/types.js";
import { agreementsWith, recipientsOf, relationsOf, withIndex } from "../../../checks/relations.js";
import { defineRule } from "../../../checks/rule.js";
import { namesParty } from "../../../checks/same-name.js";
import { bilingual } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { scenarioName } from "../../../law/pathway/name.js";

/** One company by its name; groups and kinds of recipients (九家成员酒店) cannot be looked for by words. */
const ONE_COMPANY = /^[^、；;]{2,40}(?:公司|有限合伙)(?:[（(][^（）()]*[）)])?$/u;

/** Companies to which a recipient passes information on are those of the agreement with it. */
export const onwardRecipientsListed = defineRule({
  id: "packet/onward-recipients-listed",
  title: {
    zh: "再提供的接收方须在法律文件中列明",
    en: "Onward recipients are named in the agreement",
  },
  severity: "warning",
  requirement: ["PG-5-2"],
  sources: [{ law: "A53" }, { law: "PG20222A", article: "5.1" }],
  help: {
    zh: "与境外接收方补充约定该再提供的接收方，并核对告知文本和个人信息处理规则是否一并列明；名称不同的，写成一致。",
    en: "Agree on it with the recipient, and see that notice and privacy policy name it too; where only the name differs, write it alike.",
  },
  inference: {
    zh: "旧规范列出有约束力文件的内容，没有写明须逐一列出再提供的接收方；协议以名单限定再提供的，名单之外的没有依据。只核对写明公司名称的。",
    en: "The earlier specification lists what a binding document holds and does not say that onward recipients are named one by one; where the agreement limits them to a list, one outside has no basis. Only companies given by name are looked for.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    for (const { entry: scenario, index } of relations.exports) {
      const texts = recipientsOf(relations, scenario)
        .flatMap(({ entry }) => agreementsWith(relations, entry))
        .flatMap(({ entry }) => {
          const clause = bilingual(entry.states?.onwardProvision);
          return clause === undefined ? [] : [clause.zh, clause.en];
        });
      if (texts.length === 0) continue;
      for (const onward of withIndex<OnwardRecipient>(scenario.onwardProvision)) {
        const name = bilingual(onward.entry.name);
        if (name === undefined || !ONE_COMPANY.test(name.zh) || namesParty(texts, onward.entry.name))
          continue;
        const { zh, en } = scenarioName(scenario, index);
        yield {
          pointer: pointer("scenarios", index, "onwardProvision", onward.index, "name"),
          message: {
            zh: `“${zh}”将再提供给“${name.zh}”，与境外接收方的法律文件没有列明`,
            en: `"${en}" goes on to "${name.en}", which the agreement with the recipient does not name`,
          },
        };
      }
    }
  },
});
