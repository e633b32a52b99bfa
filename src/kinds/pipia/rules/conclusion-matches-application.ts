import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Nobody applies for what the assessment found must not be exported. */
export const conclusionMatchesApplication = defineRule({
  id: "pipia/conclusion-matches-application",
  title: { zh: "评估结论须与申请一致", en: "The conclusion agrees with the application" },
  severity: "blocking",
  requirement: ["TPL-11"],
  sources: [
    { law: "PIPL", article: "56" },
    { law: "SCCG2", article: "annex 5" },
  ],
  help: {
    zh: "结论确为不得出境的，不提出申请；否则按评估事实改正结论类型。",
    en: "Where export really must not take place, do not apply; otherwise correct the conclusion by the facts assessed.",
  },
  *find({ impactAssessment, application, pathway }) {
    if (impactAssessment?.conclusion?.result !== "mustNotExport") return;
    const isAppliedFor =
      application?.filedOn !== undefined ||
      listOf(application?.scenarios).length > 0 ||
      pathway?.selected === "certification";
    if (!isAppliedFor) return;
    yield {
      pointer: pointer("impactAssessment", "conclusion", "result"),
      message: {
        zh: "评估结论为不得出境，却申请个人信息出境认证",
        en: "The conclusion is that export must not take place, yet certification is applied for",
      },
    };
  },
});
