import type { LocalizedText } from "../../foundation/locale.js";
import { below, pointer } from "../../foundation/pointer.js";
import { defineDeadline, stated } from "./deadline.js";
import { after, workingDays } from "./due.js";
import { WORKING_DAYS_COUNTED } from "./inference.js";

const EFFECTIVE: LocalizedText = { zh: "标准合同生效", en: "standard contract takes effect" };

/** A standard contract is filed with the provincial office (Standard Contract Measures art. 7). */
export const standardContractFiling = defineDeadline({
  id: "standard-contract-filing",
  title: { zh: "标准合同备案", en: "File the standard contract" },
  actor: "processor",
  kind: "duty",
  counting: "workingDays",
  period: { zh: "标准合同生效之日起10个工作日内", en: "within 10 working days of effectiveness" },
  requirement: ["SCC-7-1"],
  sources: [
    { law: "SCCM", article: "7" },
    { law: "CIVIL", article: "201" },
  ],
  basis: "official",
  inference: [WORKING_DAYS_COUNTED],
  remind: [3, 1],
  *find({ pathway }, context) {
    const contract = pathway?.standardContract;
    if (contract === undefined) return;
    const { effectiveOn, filedOn } = contract;
    const at = pointer("pathway", "standardContract");
    yield {
      trigger: { what: EFFECTIVE, ...stated(below(at, "effectiveOn"), effectiveOn) },
      due: after(EFFECTIVE, effectiveOn, (day) => workingDays(day, 10, context)),
      recorded: stated(below(at, "filedOn"), filedOn),
    };
  },
});
