import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { zoneConditions } from "../../../law/pathway/exemption.js";
import { judgementOf } from "../../../law/pathway/judgement.js";
import { isComplaint } from "../exemption-findings.js";

/** The exemption of a free trade zone asks for a processor in the zone and data outside an approved and filed list. */
export const zoneExemptionHasFiledList = defineRule({
  id: "pathway/zone-exemption-has-filed-list",
  title: {
    zh: "自由贸易试验区的免予须在区内、清单已备案、数据在清单外",
    en: "The free trade zone exemption: in the zone, list filed, data outside it",
  },
  severity: "warning",
  requirement: ["XBP-06-1"],
  sources: [{ law: "XBP", article: "6" }],
  help: {
    zh: "补充处理者是否在区内、清单名称和日期、是否经省级网络安全和信息化委员会批准并备案、数据是否在清单外；有一项不符合的，将人数计入。",
    en: "State whether the processor is in the zone, the list and its date, whether it is approved and filed, and whether the data is outside; where one fails, count the persons.",
  },
  *find(filing, { asOf }): Generator<RuleFinding> {
    const isClaimed =
      listOf(filing.scenarios).some(({ exemption }) => exemption?.article === "art6") ||
      listOf(filing.volumes?.exempt).some(({ article }) => article === "art6");
    if (!isClaimed) return;
    for (const condition of zoneConditions(filing)) {
      if (!isComplaint(condition)) continue;
      const { zh, en } = condition.words();
      yield {
        pointer: condition.pointer,
        message:
          condition.holds === undefined
            ? {
                zh: `主张第六条的免予，但以下条件尚未说明：${zh}`,
                en: `Art. 6 is claimed, but this condition is not answered: ${en}`,
              }
            : {
                zh: `主张第六条的免予，但以下条件不符合：${zh}`,
                en: `Art. 6 is claimed, but this condition is not met: ${en}`,
              },
      };
    }
    const listDate = filing.processor?.freeTradeZone?.listDate;
    const { on } = judgementOf(filing, asOf);
    if (listDate !== undefined && listDate > on) {
      yield {
        pointer: pointer("processor", "freeTradeZone", "listDate"),
        message: {
          zh: `所依据的负面清单发布日期${listDate}晚于${on}`,
          en: `The negative list is of ${listDate}, which is after ${on}`,
        },
      };
    }
  },
});
