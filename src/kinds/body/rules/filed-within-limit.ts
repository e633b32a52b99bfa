import type { Body } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { periodWords } from "../../../checks/working-day-words.js";
import { pointer } from "../../../foundation/pointer.js";
import { INSTRUMENTS } from "../../../law/instruments.js";
import { timelinessOf } from "../../../law/working-day-limit.js";

/** Working days after the approval of the qualification within which the body files with the CAC. */
const LIMIT = 10;

/** A certification body files with the CAC within ten working days after its qualification was approved. */
export const filedWithinLimit = defineRule<Body>({
  id: "body/filed-within-limit",
  title: {
    zh: "认证机构在资质批准后10个工作日内备案",
    en: "The body files with the CAC within ten working days after approval",
  },
  severity: "blocking",
  requirement: ["M-12-1"],
  sources: [{ law: "M", article: "12" }],
  help: {
    zh: "核对批准日期和备案提交日期；确实逾期的，向国家网信部门说明并留存。",
    en: "Check the day of approval and the day of filing; where it really was late, explain it to the CAC and keep the explanation.",
  },
  inference: {
    zh: "《办法》没有规定工作日的算法，批准当日不计入（参照《民法典》第二百零一条）；放假安排未知、不能断定逾期的，只作提示。2026年1月1日《办法》施行之前批准的资质如何起算，没有规定，本工具不判断。",
    en: "The Measures do not say how to count; the day of approval is not counted (Civil Code art. 201, by analogy); where holidays are not known and lateness cannot be told it is advice only. From when the period runs for qualifications approved before the Measures came into force on 1 January 2026 is not said, and this tool does not judge.",
  },
  *find({ bodyFiling, qualification }, { calendars }) {
    const approvedOn = qualification?.approvedOn;
    const filedOn = bodyFiling?.filedOn;
    if (approvedOn === undefined || filedOn === undefined || approvedOn < INSTRUMENTS.M.inForceFrom) return;
    const [approved, filed] = [dayWords(approvedOn), dayWords(filedOn)];
    if (filedOn < approvedOn) {
      yield {
        pointer: pointer("bodyFiling", "filedOn"),
        message: {
          zh: `备案提交日期${filed.zh}早于资质批准日期${approved.zh}`,
          en: `The filing is of ${filed.en}, before the approval of the qualification on ${approved.en}`,
        },
      };
      return;
    }
    const { status } = timelinessOf(approvedOn, filedOn, LIMIT, calendars);
    if (status === "inTime") return;
    const period = periodWords(approvedOn, LIMIT, calendars);
    yield {
      pointer: pointer("bodyFiling", "filedOn"),
      isOpen: status === "unknown",
      message: {
        zh: `资质于${approved.zh}批准，${period.zh}；备案提交日期为${filed.zh}`,
        en: `The qualification was approved on ${approved.en}; ${period.en}; the filing is of ${filed.en}`,
      },
    };
  },
});
