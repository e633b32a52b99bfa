import type { CertificationBasis } from "#generated/types.js";
import { dayWords, listWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import { INSTRUMENTS } from "../../../law/instruments.js";

/** Day from which GB/T 46068 stands in the place of TC260-PG-20222A, two months before the standard itself is in force. */
const CHANGED_ON = INSTRUMENTS.A53.inForceFrom;

/** The basis is GB/T 35273 and GB/T 46068; until 2025-12-24 it was GB/T 35273 and TC260-PG-20222A. */
export const basisComplete = defineRule({
  id: "application/basis-complete",
  title: {
    zh: "认证依据写明GB/T 35273和GB/T 46068",
    en: "GB/T 35273 and GB/T 46068 are both named as basis",
  },
  severity: "blocking",
  requirement: ["RULE-2-1"],
  sources: [{ law: "A53" }, { law: "RULES", article: "2" }],
  help: {
    zh: "在“认证依据”中补选缺少的标准。自2025年12月25日起，跨境处理活动的认证依据为GB/T 35273和GB/T 46068。",
    en: "Add the missing standard to the basis. From 25 December 2025 the basis for cross-border processing is GB/T 35273 and GB/T 46068.",
  },
  // Which basis is right follows from the day of filing, not from the day on which the filing is judged.
  inForce: {},
  *find({ application }, { asOf }) {
    const basis = listOf<string>(application?.basis);
    if (basis.length === 0) return;
    const filed = application?.filedOn ?? asOf;
    const required: readonly CertificationBasis[] =
      filed < CHANGED_ON ? ["GBT35273", "PG20222A"] : ["GBT35273", "GBT46068"];
    const missing = required.filter((standard) => !basis.includes(standard));
    if (missing.length === 0) return;
    const at = pointer("application", "basis");
    const words = listWords(missing.map((standard) => optionLabel(at, standard)));
    const day = dayWords(filed);
    yield {
      pointer: at,
      message: {
        zh: `申请日为${day.zh}，认证依据缺少${words.zh}`,
        en: `For an application of ${day.en} the basis lacks ${words.en}`,
      },
    };
  },
});
