import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { periodWords } from "../../../checks/working-day-words.js";
import { pointer } from "../../../foundation/pointer.js";
import { timelinessOf } from "../../../law/working-day-limit.js";

/** Working days after the contract takes effect within which it is filed. */
const LIMIT = 10;

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
  inference: {
    zh: "《个人信息出境标准合同办法》没有规定工作日的算法：生效当日不计入（参照《民法典》第二百零一条），工作日以国务院办公厅的放假安排为准；放假安排未知、不能断定逾期的，只作提示。",
    en: "The Standard Contract Measures do not say how to count: the day of effect is not counted (Civil Code art. 201, by analogy), and working days follow the State Council's notice; where that is not known and lateness cannot be told it is advice only.",
  },
  *find({ pathway }, { asOf, calendars }) {
    const { effectiveOn, filedOn } = pathway?.standardContract ?? {};
    if (effectiveOn === undefined) return;
    const { status } = timelinessOf(effectiveOn, filedOn ?? asOf, LIMIT, calendars);
    if (status === "inTime") return;
    const [effective, period] = [dayWords(effectiveOn), periodWords(effectiveOn, LIMIT, calendars)];
    const filed = filedOn === undefined ? undefined : dayWords(filedOn);
    yield {
      pointer: pointer("pathway", "standardContract", "filedOn"),
      isOpen: status === "unknown",
      message: {
        zh: `标准合同于${effective.zh}生效，${period.zh}；${filed === undefined ? `至${dayWords(asOf).zh}尚未备案` : `备案提交日期为${filed.zh}`}`,
        en: `The contract took effect on ${effective.en}; ${period.en}; ${filed === undefined ? `it was not filed by ${dayWords(asOf).en}` : `it was filed on ${filed.en}`}`,
      },
    };
  },
});
