import { isBareNone } from "../../../foundation/bare-words.js";
import { defineRule } from "../../../checks/rule.js";
import { textsBelow } from "../../../checks/text-scan.js";
import { pointer } from "../../../foundation/pointer.js";

/** That there are no other matters is said with the reason. */
export const otherRisksHaveReason = defineRule({
  id: "pipia/other-risks-have-reason",
  title: {
    zh: "没有其他可能影响出境安全的事项的，须写明理由",
    en: "That nothing else affects the security of the export is said with a reason",
  },
  severity: "warning",
  requirement: ["M-06-18"],
  sources: [{ law: "M", article: "6(6)" }],
  help: {
    zh: "写明考虑过哪些事项（例如技术路线、供应商、政策变化），为什么认为没有影响。",
    en: "Say what was considered, such as technology, suppliers or changes of policy, and why it does not matter.",
  },
  *find({ impactAssessment }) {
    // Below the assessment, because an answer that is one string has nothing below it.
    const answer = { otherRisks: impactAssessment?.otherRisks };
    const found = textsBelow(answer, pointer("impactAssessment"), { isMeant: isBareNone });
    for (const { text, pointer } of found) {
      yield {
        pointer,
        message: {
          zh: `其他可能影响出境安全的事项只写了“${text}”，没有理由`,
          en: `Other matters that may affect the export are answered with "${text}" and no reason`,
        },
      };
    }
  },
});
