import type { LocalizedText } from "../../foundation/locale.js";
import { below, pointer } from "../../foundation/pointer.js";
import { INSTRUMENTS } from "../instruments.js";
import type { CivilDay } from "../civil-day.js";
import { defineDeadline, stated, type DeadlineContext } from "./deadline.js";
import { after, workingDays, type Due } from "./due.js";
import { WORKING_DAYS_COUNTED } from "./inference.js";

const MILLION = 1_000_000;
const ANNOUNCED = INSTRUMENTS.DPO.dated;
const REACHED: LocalizedText = { zh: "处理个人信息达到100万人", en: "1,000,000 persons reached" };

/** Who processes information of a million persons reports its officer to the city-level office. */
export const officerReport = defineDeadline({
  id: "officer-report",
  title: { zh: "报送个人信息保护负责人信息", en: "Report the personal information protection officer" },
  actor: "processor",
  kind: "duty",
  counting: "workingDays",
  period: { zh: "达到100万人之日起30个工作日内", en: "within 30 working days of reaching 1,000,000 persons" },
  requirement: ["DPO-1"],
  sources: [{ law: "DPO" }, { law: "PIPL", article: "52" }, { law: "CIVIL", article: "201" }],
  basis: "official",
  inference: [WORKING_DAYS_COUNTED],
  remind: [7, 1],
  *find({ processor }, context) {
    const { reachedMillionOn: reachedOn, reportedOn } = processor?.officer ?? {};
    if (reachedOn === undefined && (processor?.personsProcessed ?? 0) < MILLION) return;
    const at = pointer("processor", "officer");
    yield {
      trigger: { what: REACHED, ...stated(below(at, "reachedMillionOn"), reachedOn) },
      due: after(REACHED, reachedOn, (day) => dueAfter(day, context)),
      recorded: stated(below(at, "reportedOn"), reportedOn),
      notes: [
        {
          zh: "负责人信息发生变化的，也在30个工作日内报送变更",
          en: "Changes are reported within 30 working days as well",
        },
      ],
    };
  },
});

function dueAfter(day: CivilDay, context: DeadlineContext): Due {
  if (day >= ANNOUNCED) return workingDays(day, 30, context);
  return {
    status: "undetermined",
    reason: {
      zh: `达到日期早于公告日期（${ANNOUNCED}）：公告对此前已达到者的时限，本程序所据资料中没有，请查公告原文`,
      en: `reached before the announcement of ${ANNOUNCED}: the time for such cases is not in our sources; see the announcement`,
    },
  };
}
