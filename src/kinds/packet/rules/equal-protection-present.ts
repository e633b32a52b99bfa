import { bareNoneOf } from "../../../foundation/bare-words.js";
import { relationsOf } from "../../../checks/relations.js";
import { namesOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { isNotApplicable } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Where there is a recipient, the processor says by which measures it reaches the standard of the PIPL. */
export const equalProtectionPresent = defineRule({
  id: "packet/equal-protection-present",
  title: {
    zh: "须说明保障境外接收方达到同等保护标准的措施",
    en: "The measures by which recipients reach the standard of protection are described",
  },
  severity: "blocking",
  requirement: ["PIPL-38-1"],
  sources: [{ law: "PIPL", article: "38" }],
  help: {
    zh: "写明采取哪些必要措施，保障境外接收方处理个人信息的活动达到《个人信息保护法》规定的保护标准。",
    en: "Describe the measures that make the recipients' processing reach the standard of protection of the Personal Information Protection Law.",
  },
  *find(filing) {
    const { recipientsInUse } = relationsOf(filing);
    const answer = filing.impactAssessment?.equalProtection;
    const said = bareNoneOf(answer);
    if (recipientsInUse.length === 0 || (said === undefined && !isNotApplicable(answer))) return;
    const names = namesOf(recipientsInUse.map(({ entry }) => entry));
    yield {
      pointer: pointer("impactAssessment", "equalProtection"),
      message:
        said === undefined
          ? {
              zh: `有境外接收方（${names.zh}），但达到同等保护标准的措施填为不适用`,
              en: `There are overseas recipients (${names.en}), but the measures for equal protection are said not to apply`,
            }
          : {
              zh: `有境外接收方（${names.zh}），但达到同等保护标准的措施只写了“${said}”，没有内容`,
              en: `There are overseas recipients (${names.en}), but the measures for equal protection are nothing but "${said}"`,
            },
    };
  },
});
