import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { periodWords } from "../../../checks/working-day-words.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";
import { contractRole, type ContractRole } from "../../../law/pathway/contract.js";
import { timelinessOf } from "../../../law/working-day-limit.js";
import { besidesCertification } from "../finding-words.js";

/** Working days after the contract takes effect within which it is filed. */
const LIMIT = 10;

/**
 * A standard contract is filed with the provincial department within 10 working days of its effect. Where another path is
 * selected it is an earlier one or that of a scenario outside the certification: its lateness does not stand in the way of the
 * path selected.
 */
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
    zh: "立即向省级网信部门提交标准合同和个人信息保护影响评估报告，并填写提交日期。改以其他路径出境的，此前逾期备案的情况在“遵守个人信息保护相关法律法规的情况”中如实说明。",
    en: "File contract and impact assessment report with the provincial cyberspace department at once, and give the day. On another path, say under the record of compliance how it was with the earlier contract.",
  },
  inference: {
    zh: "《个人信息出境标准合同办法》没有规定工作日的算法：生效当日不计入（参照《民法典》第二百零一条），工作日以国务院办公厅的放假安排为准；放假安排未知、不能断定逾期的，只作提示。《个人信息出境认证办法》没有把此前的标准合同按期备案列为申请的条件，选择其他路径的，也只作提示；该合同是未列入认证范围的场景所采用的路径的，备案义务仍应履行，但不是认证申请的条件，同样只作提示。",
    en: "The Standard Contract Measures do not say how to count: the day of effect is not counted (Civil Code art. 201, by analogy), and working days follow the State Council's notice; where that is not known and lateness cannot be told it is advice only. The Measures do not make the timely filing of an earlier contract a condition of applying: where another path is selected it is advice too, also where the contract is the path of a scenario outside the certification, though its filing is still owed.",
  },
  *find(filing, { asOf, calendars }) {
    const { effectiveOn, filedOn } = filing.pathway?.standardContract ?? {};
    if (effectiveOn === undefined) return;
    const { status } = timelinessOf(effectiveOn, filedOn ?? asOf, LIMIT, calendars);
    if (status === "inTime") return;
    const [effective, period] = [dayWords(effectiveOn), periodWords(effectiveOn, LIMIT, calendars)];
    const role = contractRole(filing);
    const said = aside(role, status === "unknown");
    const filed = filedOn === undefined ? undefined : dayWords(filedOn);
    yield {
      pointer: pointer("pathway", "standardContract", "filedOn"),
      isOpen: role.type !== "selected" || status === "unknown",
      ...(role.type === "besides" ? { help: HELP_BESIDES } : {}),
      message: {
        zh: `标准合同于${effective.zh}生效，${period.zh}；${filed === undefined ? `至${dayWords(asOf).zh}尚未备案` : `备案提交日期为${filed.zh}`}${said.zh}`,
        en: `The contract took effect on ${effective.en}; ${period.en}; ${filed === undefined ? `it was not filed by ${dayWords(asOf).en}` : `it was filed on ${filed.en}`}${said.en}`,
      },
    };
  },
});

/** What the finding is to the path selected, where that is another one. */
function aside(role: ContractRole, isUnknown: boolean): LocalizedText {
  switch (role.type) {
    case "selected":
      return { zh: "", en: "" };
    case "earlier":
      return EARLIER;
    case "besides":
      return besidesCertification(
        role.scenarios,
        isUnknown
          ? { zh: "应当按期备案", en: " and is to be filed in time" }
          : { zh: "没有按期备案", en: " and was not filed in time" },
      );
  }
}

const HELP_BESIDES = {
  zh: "尚未备案的，立即向省级网信部门提交标准合同和个人信息保护影响评估报告，并填写提交日期；已经逾期的，在“遵守个人信息保护相关法律法规的情况”中如实说明。",
  en: "If it is not filed yet, file contract and impact assessment report with the provincial cyberspace department at once, and give the day; where it is late, say so under the record of compliance.",
};

const EARLIER = {
  zh: "；不影响采用所选的路径，但应当在“遵守个人信息保护相关法律法规的情况”中如实说明",
  en: "; this does not stand in the way of the path selected, but is to be told under the record of compliance",
};
