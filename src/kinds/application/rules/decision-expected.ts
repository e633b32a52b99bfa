import { dayWords, noCalendarWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { isAnswered } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { USUAL_WORKING_DAYS } from "../../../law/usual-procedure.js";
import { workingDaysAfter } from "../../../law/working-days.js";

/** Between acceptance and certificate it is shown when a decision can be expected. Nobody owes it. */
export const decisionExpected = defineRule({
  id: "application/decision-expected",
  title: {
    zh: "受理后提示预计作出认证决定的日期",
    en: "After acceptance it is shown when a decision can be expected",
  },
  severity: "advice",
  requirement: ["RULE-9-3"],
  sources: [{ law: "RULES", article: "4.6" }],
  help: {
    zh: "以此安排既有出境路径的衔接；各环节时限由认证机构规定，以其实施细则和通知为准。",
    en: "Plan the path of the export until then by it; the body fixes the time of each stage in its implementing rules and notices.",
  },
  inference: {
    zh: "法律和规则都没有规定作出认证决定的期限。认证机构人员2025年2月称自受理起一般为70个工作日，不含整改时间；这是估计，不是义务。",
    en: "Neither law nor rules set a time for the decision. An official of a certification body said in February 2025 that it generally takes 70 working days from acceptance, rectification not counted; this is an estimate and no duty.",
  },
  *find({ application, certificate }, { calendars }) {
    const acceptedOn = application?.acceptedOn;
    if (acceptedOn === undefined || isAnswered(certificate)) return;
    const counted = workingDaysAfter(acceptedOn, USUAL_WORKING_DAYS, { calendars, estimate: true });
    if (counted.status === "unknown") return;
    const [accepted, day] = [dayWords(acceptedOn), dayWords(counted.day)];
    const reserve =
      counted.status === "known"
        ? { zh: "", en: "" }
        : {
            zh: `（未扣除节假日：${noCalendarWords(counted.years).zh}）`,
            en: ` (holidays not taken off: ${noCalendarWords(counted.years).en})`,
          };
    yield {
      pointer: pointer("application", "acceptedOn"),
      message: {
        zh: `申请于${accepted.zh}受理，按一般70个工作日估计，认证决定约在${day.zh}${reserve.zh}`,
        en: `The application was accepted on ${accepted.en}; at the usual 70 working days a decision can be expected about ${day.en}${reserve.en}`,
      },
    };
  },
});
