import { defineRule } from "../../../checks/rule.js";
import { isAnswered } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { isReached, OFFICER_VOLUME } from "../../../law/thresholds.js";

/** Below the number from which the law demands an officer, the specification behind the certification asks for one. */
export const protectionOfficerNamed = defineRule({
  id: "packet/protection-officer-named",
  title: {
    zh: "申请认证的处理者宜指定个人信息保护负责人",
    en: "A processor that applies for certification names a protection officer",
  },
  severity: "warning",
  requirement: ["PG-5-9"],
  sources: [{ law: "A53" }, { law: "PG20222A", article: "5.2" }, { law: "SAG3", article: "annex 3" }],
  help: {
    zh: "指定负责人并填写姓名、职务和联系方式；不指定的，向认证机构说明由谁承担相应职责。",
    en: "Appoint an officer and give name, post and contact; without one, tell the body who does that work.",
  },
  inference: {
    zh: "处理不足100万人的，《个人信息保护法》第五十二条不要求指定负责人；旧认证规范要求双方指定，该规范作为认证依据已被替代，以新标准的文本为准。",
    en: "Below 1,000,000 persons article 52 of the PIPL does not demand an officer; the earlier certification specification asks both sides for one. It no longer is a basis of certification, and the text of the standard that replaced it prevails.",
  },
  *find({ processor }) {
    const persons = processor?.personsProcessed;
    // Which rule asks depends on the number; from a million persons it is a duty by law.
    if (persons === undefined || isReached(persons, OFFICER_VOLUME) || isAnswered(processor?.officer)) return;
    yield {
      pointer: pointer("processor", "officer"),
      message: {
        zh: "没有填写个人信息保护负责人",
        en: "No personal information protection officer is named",
      },
    };
  },
});
