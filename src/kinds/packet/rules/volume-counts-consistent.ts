import type { Filing } from "#generated/types.js";
import { contradictingLines, contradictingScenarios, COUNTERS } from "../../../checks/relations-count.js";
import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { namesOnlyOtherDays } from "../../../checks/same-day.js";
import { statesNumber } from "../../../checks/same-number.js";
import { groupedNumber } from "../../../foundation/written.js";
import { chinese, type DraftText } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import { pointer, type Pointer } from "../../../foundation/pointer.js";

/** The numbers of persons are the same wherever they stand, counted to the same day. */
export const volumeCountsConsistent = defineRule({
  id: "packet/volume-counts-consistent",
  title: {
    zh: "评估报告、申请材料和出境数量中的人数须一致",
    en: "Report, application and volumes have the same numbers of persons",
  },
  severity: "blocking",
  requirement: ["X-04"],
  sources: [
    { law: "M", article: "5" },
    { law: "M", article: "6(2)" },
  ],
  help: {
    zh: "按同一截止日期重新核对人数，使各处一致；正文可以写作340,000人、340000人或者34万人。",
    en: "Check the numbers anew as of one day and make them agree; texts may write 340,000, 340000 or 34万.",
  },
  inference: {
    zh: "《个人信息出境认证办法》以自当年1月1日起累计的人数决定路径（第五条），并要求评估规模（第六条第（二）项）；人数不同即无法确定所适用的路径，据此要求一致。",
    en: "The Measures choose the path by the persons since 1 January (article 5) and have the scale assessed (article 6(2)); with different numbers the path cannot be told, from which this is concluded.",
  },
  *find(filing) {
    yield* contradictingLines(filing);
    yield* contradictingScenarios(filing);
    yield* written(filing, filing.application?.piQuantity, pointer("application", "piQuantity"));
    yield* written(
      filing,
      filing.impactAssessment?.scale?.scale,
      pointer("impactAssessment", "scale", "scale"),
    );
  },
});

/** What a text that states the scale must hold: both numbers, unless nobody is concerned, and no other cut-off day. */
function* written({ volumes }: Draft<Filing>, text: DraftText, at: Pointer): Iterable<RuleFinding> {
  const words = chinese(text);
  if (words === undefined || volumes === undefined) return;
  for (const { counter, zh, en } of COUNTERS) {
    const persons = volumes[counter];
    if (persons === undefined || persons === 0 || statesNumber(words, persons)) continue;
    yield {
      pointer: at,
      key: counter,
      message: {
        zh: `此处没有写明${zh}${groupedNumber(persons)}人`,
        en: `The ${groupedNumber(persons)} ${en} are not stated here`,
      },
    };
  }
  const { countTo } = volumes;
  if (countTo !== undefined && namesOnlyOtherDays(words, countTo)) {
    yield {
      pointer: at,
      key: "countTo",
      message: {
        zh: `此处的日期中没有统计截止日期${countTo}`,
        en: `None of the days named here is ${countTo}, the day to which persons were counted`,
      },
    };
  }
}
