import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { INSTRUMENTS } from "../../../law/instruments.js";

const CHANGED_ON = INSTRUMENTS.A53.inForceFrom;

/** No application filed from 2025-12-25 rests on TC260-PG-20222A. */
export const basisCurrent = defineRule({
  id: "application/basis-current",
  title: {
    zh: "2025年12月25日起的申请不再以TC260-PG-20222A为依据",
    en: "Applications from 25 December 2025 no longer rest on TC260-PG-20222A",
  },
  severity: "warning",
  requirement: ["RULE-2-2"],
  sources: [{ law: "A53" }, { law: "RULES", article: "2" }],
  help: {
    zh: "从“认证依据”中删去TC260-PG-20222A。",
    en: "Take TC260-PG-20222A out of the basis.",
  },
  inForce: {},
  *find({ application }, { asOf }) {
    const basis = listOf<string>(application?.basis);
    const at = basis.indexOf("PG20222A");
    if (at < 0 || (application?.filedOn ?? asOf) < CHANGED_ON) return;
    // While a standard is missing, that is the finding.
    if (!basis.includes("GBT35273") || !basis.includes("GBT46068")) return;
    yield {
      pointer: pointer("application", "basis", at),
      key: "PG20222A",
      message: {
        zh: "认证依据仍列有TC260-PG-20222A，该指南自2025年12月25日起已由GB/T 46068代替",
        en: "The basis still names TC260-PG-20222A, which GB/T 46068 replaced on 25 December 2025",
      },
    };
  },
});
