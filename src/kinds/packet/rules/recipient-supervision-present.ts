import { relationsOf } from "../../../checks/relations.js";
import { namesOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { isNotApplicable } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Who provides personal information to a recipient abroad supervises it; only who has none may say not applicable. */
export const recipientSupervisionPresent = defineRule({
  id: "packet/recipient-supervision-present",
  title: { zh: "须说明对境外接收方的监督", en: "The supervision of overseas recipients is described" },
  severity: "warning",
  requirement: ["NDSR-12-2"],
  sources: [
    { law: "NDSR", article: "12" },
    { law: "PIPL", article: "21" },
  ],
  help: {
    zh: "写明以何种方式、何种频次监督境外接收方，以及发现违约后的处理。",
    en: "Say how and how often the recipients are supervised, and what follows a breach.",
  },
  *find(filing) {
    const { recipientsInUse } = relationsOf(filing);
    if (recipientsInUse.length === 0 || !isNotApplicable(filing.protection?.supervision)) return;
    const names = namesOf(recipientsInUse.map(({ entry }) => entry));
    yield {
      pointer: pointer("protection", "supervision"),
      message: {
        zh: `有境外接收方（${names.zh}），但对境外接收方的监督填为不适用`,
        en: `There are overseas recipients (${names.en}), but their supervision is said not to apply`,
      },
    };
  },
});
