import { dayWords } from "../checks/finding-words.js";
import { diagnostic, type Diagnostic } from "../foundation/diagnostic.js";
import type { CivilDay } from "../law/civil-day.js";
import { INSTRUMENTS } from "../law/instruments.js";

/** Whether the Measures are in force on a day. Before, their rules are silent, and silence proves nothing. */
export function measuresInForce(asOf: CivilDay): boolean {
  return asOf >= INSTRUMENTS.M.inForceFrom;
}

/** What a check for a day before the Measures says first: that it did not look for what they ask. */
export function notInForce(asOf: CivilDay): readonly Diagnostic[] {
  if (measuresInForce(asOf)) return [];
  const [day, from] = [dayWords(asOf), dayWords(INSTRUMENTS.M.inForceFrom)];
  return [
    diagnostic({
      code: "law/not-in-force",
      severity: "warning",
      message: {
        zh: `检查日期${day.zh}早于《个人信息出境认证办法》施行日${from.zh}，没有按该办法检查`,
        en: `The day of this check, ${day.en}, is before ${from.en}, when the Certification Measures came into force; what they ask was not checked`,
      },
      help: {
        zh: "按拟申请之日检查，用 --as-of 指定施行日以后的日期。",
        en: "Check for the intended day of filing: name a day after commencement with --as-of.",
      },
      sources: [{ law: "M", article: "19" }],
    }),
  ];
}
