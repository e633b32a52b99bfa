import { defineRule } from "../../../checks/rule.js";
import { isAnswered } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { groupedNumber } from "../../../foundation/written.js";
import { isReached, OFFICER_VOLUME } from "../../../law/thresholds.js";
import { reportPeriodRuns } from "../officer-report.js";

/** From 1,000,000 persons processed an officer is appointed and reported to the cyberspace department. */
export const officerReported = defineRule({
  id: "application/officer-reported",
  title: {
    zh: "处理100万人以上个人信息的，负责人已报送",
    en: "From 1,000,000 persons processed the officer is reported",
  },
  severity: "blocking",
  requirement: ["PIPL-52-1"],
  sources: [{ law: "PIPL", article: "52" }, { law: "AUDIT", article: "12" }, { law: "DPO" }],
  help: {
    zh: "向网信部门报送个人信息保护负责人的姓名、联系方式，填写报送日期，留存回执。",
    en: "Report the officer's name and contact to the cyberspace department, give the day of the report and keep the receipt.",
  },
  inference: {
    zh: "《个人信息保护法》第五十二条没有写明人数，以审计办法和2025年7月18日公告的100万人为准，含本数。报送期限（达到之日起30个工作日）届满之前不提示。",
    en: "Article 52 names no number; we take the 1,000,000 persons of the Audit Measures and the announcement of 18 July 2025, the figure included. Nothing is said while the 30 working days for the report still run.",
  },
  *find({ processor }, { asOf, calendars }) {
    const persons = processor?.personsProcessed;
    const officer = processor?.officer;
    if (persons === undefined || !isReached(persons, OFFICER_VOLUME)) return;
    // That there is no officer is for the rule before this one.
    if (!isAnswered(officer) || officer?.reportedOn !== undefined) return;
    const reachedOn = officer?.reachedMillionOn;
    if (reachedOn !== undefined && reportPeriodRuns(reachedOn, asOf, calendars)) return;
    yield {
      pointer: pointer("processor", "officer", "reportedOn"),
      message: {
        zh: `处理个人信息达到${groupedNumber(persons)}人，但没有个人信息保护负责人的报送记录`,
        en: `${groupedNumber(persons)} persons are processed, but no report of the officer is recorded`,
      },
    };
  },
});
