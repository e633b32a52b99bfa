import { relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { isConsent } from "../../../checks/relations-scenario.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** Whether a consent is specific and explicit shows from its text, so a sample is handed in. */
export const consentSampleListed = defineRule({
  id: "packet/consent-sample-listed",
  title: { zh: "单独同意的样本须列入附件", en: "A sample of each consent is among the attachments" },
  severity: "warning",
  requirement: ["NDSR-62-1"],
  sources: [
    { law: "NDSR", article: "62(7)" },
    { law: "RULES", article: "4.1" },
  ],
  help: {
    zh: "把同意文本或者页面截图列入附件，并在“单独同意样本”中引用。",
    en: "Put the text or a screenshot among the attachments and refer to it from the consent.",
  },
  inference: {
    zh: "法律规定单独同意须具体、明确，未要求提交样本；认证机构须凭样本判断，据此要求附上。",
    en: "The law wants separate consent to be specific and explicit and does not ask for a sample; the certification body can judge only by one, from which this is concluded.",
  },
  *find(filing) {
    for (const { entry, index } of relationsOf(filing).consents) {
      if (!isConsent(entry) || entry.sample !== undefined) continue;
      const name = nameOf(entry);
      yield {
        pointer: pointer("consents", index, "sample"),
        message: {
          zh: `“${name.zh}”没有附单独同意样本`,
          en: `No sample of "${name.en}" is attached`,
        },
      };
    }
  },
});
