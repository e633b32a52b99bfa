import { dayWords } from "../../../checks/finding-words.js";
import type { Problem } from "#generated/types.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, entriesOf } from "../in-scope.js";

/** Rectification has a date: done before the assessment was completed, or planned after. */
export const problemRectificationDated = defineRule({
  id: "pipia/problem-rectification-dated",
  title: { zh: "整改须有日期，并与整改状态一致", en: "Rectification has a date that agrees with its status" },
  severity: "warning",
  requirement: ["TPL-10"],
  sources: [{ law: "SCCG2", article: "annex 5" }],
  help: {
    zh: "已整改的，写明复核通过的日期；整改中的，写明计划完成的日期；不整改的，改选接受并说明理由。",
    en: "Give the day it was verified, or while in progress the day planned; where nothing is done, choose acceptance and say why.",
  },
  *find({ impactAssessment }) {
    const completedOn = impactAssessment?.completedOn;
    for (const { index, item } of entriesOf(listOf<Draft<Problem>>(impactAssessment?.problems))) {
      const fault = faultOf(item, completedOn);
      if (fault === undefined) continue;
      const { zh, en } = called(item.title, index);
      yield {
        pointer: pointer("impactAssessment", "problems", index, "doneOn"),
        message: { zh: `问题“${zh}”${fault.zh}`, en: `The problem "${en}" ${fault.en}` },
      };
    }
  },
});

function faultOf({ status, doneOn }: Draft<Problem>, completedOn = ""): LocalizedText | undefined {
  if (status === "done") {
    if (doneOn === undefined) return { zh: "已经整改，但没有完成日期", en: "is rectified, without a date" };
    if (completedOn === "" || doneOn <= completedOn) return undefined;
    return {
      zh: `的整改于${dayWords(doneOn).zh}完成，晚于评估完成日期${dayWords(completedOn).zh}`,
      en: `was rectified on ${dayWords(doneOn).en}, after the assessment was completed on ${dayWords(completedOn).en}`,
    };
  }
  if (status !== "inProgress") return undefined;
  if (doneOn === undefined) {
    return { zh: "正在整改，但没有计划完成日期", en: "is being rectified, without a planned date" };
  }
  if (doneOn > completedOn) return undefined;
  return {
    zh: `的计划完成日期${dayWords(doneOn).zh}不晚于评估完成日期${dayWords(completedOn).zh}，却仍在整改`,
    en: `is still being rectified, although planned for ${dayWords(doneOn).en}, not after the assessment was completed on ${dayWords(completedOn).en}`,
  };
}
