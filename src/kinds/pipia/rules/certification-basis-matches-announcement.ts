import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { INSTRUMENTS } from "../../../law/instruments.js";

const SUPERSEDED = /TC\s*260-PG-20222A|个人信息跨境处理活动安全认证规范/iu;

/** No new application rests on TC260-PG-20222A, which two standards have replaced as basis of certification. */
export const certificationBasisMatchesAnnouncement = defineRule({
  id: "pipia/certification-basis-matches-announcement",
  title: {
    zh: "不再以TC260-PG-20222A为认证依据",
    en: "TC260-PG-20222A is no basis of a new application",
  },
  severity: "warning",
  requirement: ["RULE-2-2"],
  sources: [{ law: "A53" }],
  help: {
    zh: "改以GB/T 35273和GB/T 46068为依据。",
    en: "Rest the application on GB/T 35273 and GB/T 46068.",
  },
  *find({ application, impactAssessment }, { asOf }) {
    const filedOn = application?.filedOn ?? asOf;
    if (filedOn < INSTRUMENTS.A53.inForceFrom) return;
    const message = {
      zh: `申请日期为${dayWords(filedOn).zh}，TC260-PG-20222A自${dayWords(INSTRUMENTS.A53.inForceFrom).zh}起不再是个人信息出境认证的依据`,
      en: `The application is of ${dayWords(filedOn).en}; TC260-PG-20222A has been no basis of certification since ${dayWords(INSTRUMENTS.A53.inForceFrom).en}`,
    };
    if (listOf(application?.basis).includes("PG20222A")) {
      yield { pointer: pointer("application", "basis"), message };
    }
    for (const [index, { title }] of listOf(impactAssessment?.legalBases).entries()) {
      if (!SUPERSEDED.test(chinese(title) ?? "")) continue;
      yield { pointer: pointer("impactAssessment", "legalBases", index, "title"), message };
    }
  },
});
