import { filingDay, filingWords } from "../../../checks/relations.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { USUAL_WORKING_DAYS } from "../../../law/usual-procedure.js";
import { latestWorkingDayAfter, workingDaysAfter } from "../../../law/working-days.js";

/** The authorisation covers the day of filing and, better, the whole procedure. */
export const filingWithinAuthorisation = defineRule({
  id: "packet/filing-within-authorisation",
  title: {
    zh: "授权期限须涵盖申请日并宜涵盖预计的认证过程",
    en: "The authorisation covers the day of filing and the time certification is expected to take",
  },
  severity: "warning",
  requirement: ["FORM-12", "FORM-11"],
  sources: [{ law: "SAG3", article: "annex 2" }],
  help: {
    zh: "重新签署授权委托书，使授权期限自申请日或者更早起，至申请之日起70个工作日以后止。",
    en: "Sign a new letter whose term begins on the day of filing at the latest and ends more than 70 working days after it.",
  },
  inference: {
    zh: "授权期限借用数据出境安全评估的格式。《个人信息出境认证办法》没有规定认证期限；一般约70个工作日出自认证机构人员2025年2月的说明（自受理起，不含整改），仅供参考。",
    en: "The term is borrowed from the form of the security assessment. The Measures set no time for certification; about 70 working days, from acceptance and without rectification, is what an official of a certification body said in February 2025, for orientation only.",
  },
  *find(filing, context) {
    const { from, to } = filing.application?.authorisation ?? {};
    const filedOn = filingDay(filing, context);
    const filed = filingWords(filing, context);
    const at = pointer("application", "authorisation");
    if (from !== undefined && from > filedOn) {
      yield {
        pointer: `${at}/from`,
        message: {
          zh: `授权自${from}开始，晚于${filed.zh}`,
          en: `The authorisation begins on ${from}, after ${filed.en}`,
        },
      };
    }
    if (to === undefined) return;
    if (to < filedOn) {
      yield {
        pointer: `${at}/to`,
        message: {
          zh: `授权至${to}截止，早于${filed.zh}`,
          en: `The authorisation ends on ${to}, before ${filed.en}`,
        },
      };
      return;
    }
    // Counting days is slow, and most letters run for longer than any calendar makes of the usual time.
    if (to > latestWorkingDayAfter(filedOn, USUAL_WORKING_DAYS)) return;
    const options = { calendars: context.calendars, estimate: true };
    const expected = workingDaysAfter(filedOn, USUAL_WORKING_DAYS, options);
    if (expected.status === "unknown" || to > expected.day) return;
    const years = expected.status === "provisional" ? expected.years.map(String) : [];
    const estimate =
      years.length === 0
        ? { zh: "", en: "" }
        : {
            zh: `（${years.join("、")}年的放假安排未知，按周一至周五估算）`,
            en: ` (estimated by weeks of five days for ${years.join(", ")}, whose holidays are not known)`,
          };
    yield {
      pointer: `${at}/to`,
      message: {
        zh: `授权至${to}截止；申请后70个工作日约至${expected.day}${estimate.zh}，届时认证可能尚未完成`,
        en: `The authorisation ends on ${to}; 70 working days after the application reach ${expected.day}${estimate.en}, and certification may not be finished by then`,
      },
    };
  },
});
