import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { joinTexts } from "../../../foundation/locale.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";

/** At the changes of art. 8 the assessment is done anew and the standard contract supplemented and filed. */
export const standardContractChangesRefiled = defineRule({
  id: "pathway/standard-contract-changes-refiled",
  title: {
    zh: "标准合同有效期内发生变化的应当重新评估并备案",
    en: "Changes while a standard contract runs are assessed anew and filed",
  },
  severity: "warning",
  requirement: ["SCC-8-1"],
  sources: [{ law: "SCCM", article: "8" }],
  help: {
    zh: "重新开展个人信息保护影响评估，补充或者重新订立标准合同并履行备案手续，填写各自的日期。",
    en: "Do the impact assessment anew, supplement the contract or conclude it anew, file it, and give both days.",
  },
  *find({ pathway }): Generator<RuleFinding> {
    const { changes, reassessedOn, refiledOn } = pathway?.standardContract ?? {};
    const codes = listOf(changes);
    if (codes.length === 0) return;
    const at = pointer("pathway", "standardContract", "changes");
    const named = joinTexts(
      codes.map((code) => optionLabel(at, code)),
      { zh: "、", en: ", " },
    );
    if (reassessedOn === undefined) {
      yield {
        pointer: pointer("pathway", "standardContract", "reassessedOn"),
        message: {
          zh: `发生变化（${named.zh}），没有重新评估的日期`,
          en: `There are changes (${named.en}), but no day on which the assessment was redone`,
        },
      };
    }
    if (refiledOn === undefined) {
      yield {
        pointer: pointer("pathway", "standardContract", "refiledOn"),
        message: {
          zh: `发生变化（${named.zh}），没有补充或者重新备案的日期`,
          en: `There are changes (${named.en}), but no day on which the contract was filed anew`,
        },
      };
    } else if (reassessedOn !== undefined && refiledOn < reassessedOn) {
      yield {
        pointer: pointer("pathway", "standardContract", "refiledOn"),
        message: {
          zh: `重新备案日期${refiledOn}早于重新评估完成日期${reassessedOn}`,
          en: `Filed anew on ${refiledOn}, before the assessment was redone on ${reassessedOn}`,
        },
      };
    }
  },
});
