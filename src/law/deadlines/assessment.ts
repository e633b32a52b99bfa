import type { Filing } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { pointer } from "../../foundation/pointer.js";
import { plusMonths } from "../civil-day.js";
import { defineDeadline, stated, type StatedDay } from "./deadline.js";
import { onDay } from "./due.js";
import { MONTHS_COUNTED } from "./inference.js";

const ANALOGY: LocalizedText = {
  zh: "3个月的要求出自标准合同备案指南附件5说明（二），《办法》没有规定影响评估多久有效：认证申请借用该要求作为提示，超过的并不因此无效",
  en: "The 3 months come from the standard contract filing guide (annex 5, note 2); the Measures set no age for the assessment. For certification they are borrowed as a warning, and an older assessment is not void",
};

/** The assessment is no older than three months when the application is made (a rule of the standard contract route). */
export const assessmentFreshness = defineDeadline({
  id: "assessment-freshness",
  title: { zh: "影响评估完成后及时提出申请", en: "Apply while the assessment is fresh" },
  actor: "processor",
  kind: "recommended",
  counting: "calendar",
  period: {
    zh: "影响评估在申报前3个月内完成",
    en: "the assessment is completed within 3 months before filing",
  },
  requirement: ["TPL-7"],
  sources: [
    { law: "SCCG2", article: "annex 5" },
    { law: "CIVIL", article: "202" },
  ],
  basis: "inferred",
  inference: [ANALOGY, MONTHS_COUNTED],
  remind: [30, 7],
  *find(filing) {
    const completedOn = filing.impactAssessment?.completedOn;
    const route = filing.pathway?.selected;
    if (completedOn === undefined || route === "securityAssessment" || route === "exempt") return;
    const isContract = route === "standardContract";
    const recorded = isContract ? contractFiling(filing) : application(filing);
    // A certificate without a day of application is past the question.
    if (!isContract && filing.certificate !== undefined && recorded.day === undefined) return;
    yield {
      trigger: {
        what: { zh: "影响评估完成", en: "assessment completed" },
        day: completedOn,
        pointer: pointer("impactAssessment", "completedOn"),
      },
      due: onDay(plusMonths(completedOn, 3)),
      recorded,
      ...(isContract ? { basis: "official", inference: [MONTHS_COUNTED] } : {}),
    };
  },
});

function application({ application }: Draft<Filing>): StatedDay {
  return stated(pointer("application", "filedOn"), application?.filedOn);
}

function contractFiling({ pathway }: Draft<Filing>): StatedDay {
  return stated(pointer("pathway", "standardContract", "filedOn"), pathway?.standardContract?.filedOn);
}
