import { citesLaw } from "../../../checks/citation-scan.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** What is said of the lawfulness of the processor's processing rests on named law. */
export const lawfulnessHasCitation = defineRule({
  id: "pipia/lawfulness-has-citation",
  title: { zh: "合法性的论证须引用法律依据", en: "The argument of lawfulness cites the law" },
  severity: "blocking",
  requirement: ["M-06-4"],
  sources: [{ law: "M", article: "6(1)" }],
  help: {
    zh: "写明处理目的、范围、方式各依据哪部法律的哪一条，例如“《个人信息保护法》第十三条、第三十九条”。",
    en: "Say on which article of which law purpose, scope and manner rest, for example articles 13 and 39 of the Personal Information Protection Law.",
  },
  inference: {
    zh: "《个人信息出境认证办法》第六条第（一）项要求评估合法性，没有要求引用条文；合不合法须对照法律才能判断，据此要求引用法律依据，系本工具的理解。",
    en: "Article 6(1) of the Measures has lawfulness assessed and does not ask for articles to be cited; whether something is lawful is seen by the law, from which it is our reading that the law is cited.",
  },
  *find({ impactAssessment }) {
    const text = chinese(impactAssessment?.lawfulness?.processor?.lawfulness);
    if (text === undefined || citesLaw(text)) return;
    yield {
      pointer: pointer("impactAssessment", "lawfulness", "processor", "lawfulness"),
      message: {
        zh: "关于个人信息处理者处理活动合法性的论证没有引用任何法律、法规的名称或者条文",
        en: "The argument that the processor's processing is lawful cites no title or article of any law",
      },
    };
  },
});
