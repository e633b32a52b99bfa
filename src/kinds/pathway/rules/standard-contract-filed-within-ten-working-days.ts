import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { workingDaysAfter } from "../../../law/working-days.js";

/** A standard contract is filed with the provincial department within 10 working days of its effect. */
export const standardContractFiledWithinTenWorkingDays = defineRule({
  id: "pathway/standard-contract-filed-within-ten-working-days",
  title: {
    zh: "标准合同应当在生效之日起10个工作日内备案",
    en: "A standard contract is filed within 10 working days of effect",
  },
  severity: "blocking",
  requirement: ["SCC-7-1"],
  sources: [{ law: "SCCM", article: "7" }],
  help: {
    zh: "立即向省级网信部门提交标准合同和个人信息保护影响评估报告，并填写提交日期。",
    en: "File contract and impact assessment report with the provincial cyberspace department at once, and give the day.",
  },
  *find({ pathway }, { asOf, calendars }) {
    const { effectiveOn, filedOn } = pathway?.standardContract ?? {};
    if (effectiveOn === undefined) return;
    const due = workingDaysAfter(effectiveOn, 10, { calendars });
    // Where the calendar of the year is not known nobody can say that the day has passed.
    if (due.status !== "known" || (filedOn ?? asOf) <= due.day) return;
    yield {
      pointer: pointer("pathway", "standardContract", "filedOn"),
      message:
        filedOn === undefined
          ? {
              zh: `标准合同于${effectiveOn}生效，最迟应当于${due.day}备案，至${asOf}尚未备案`,
              en: `In effect on ${effectiveOn}, to be filed by ${due.day}, not filed on ${asOf}`,
            }
          : {
              zh: `标准合同于${effectiveOn}生效，最迟应当于${due.day}备案，实际于${filedOn}提交`,
              en: `In effect on ${effectiveOn}, to be filed by ${due.day}, filed on ${filedOn}`,
            },
    };
  },
});
