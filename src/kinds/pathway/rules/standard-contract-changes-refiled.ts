import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { joinTexts, type LocalizedText } from "../../../foundation/locale.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import { contractRole, type ContractRole } from "../../../law/pathway/contract.js";
import { besidesCertification } from "../finding-words.js";

/** What is to be done whatever path is selected. */
const REDO = {
  zh: "重新开展个人信息保护影响评估，补充或者重新订立标准合同并履行备案手续，填写各自的日期。",
  en: "Do the impact assessment anew, supplement the contract or conclude it anew, file it, and give both days.",
} as const;

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
    zh: `${REDO.zh}改以其他路径出境的，此前没有重新评估、备案的情况在“遵守个人信息保护相关法律法规的情况”中如实说明。`,
    en: `${REDO.en} On another path, say under the record of compliance what was not done of an earlier contract.`,
  },
  inference: {
    zh: "《个人信息出境认证办法》没有把此前的标准合同重新评估、备案列为申请的条件；选择其他路径的，只作提示；该合同是未列入认证范围的场景所采用的路径的，该项义务仍应履行，但不是认证申请的条件，同样只作提示。",
    en: "The Measures do not make a new assessment and filing of an earlier contract a condition of applying; where another path is selected it is advice only, also where the contract is the path of a scenario outside the certification, though both are still owed.",
  },
  *find(filing): Generator<RuleFinding> {
    const { changes, reassessedOn, refiledOn } = filing.pathway?.standardContract ?? {};
    const codes = listOf(changes);
    if (codes.length === 0) return;
    const role = contractRole(filing);
    const said = aside(role);
    const found = (field: Field, { zh, en }: LocalizedText): RuleFinding => ({
      pointer: pointer("pathway", "standardContract", field),
      isOpen: role.type !== "selected",
      ...(role.type === "besides" ? { help: REDO } : {}),
      message: { zh: `${zh}${said.zh}`, en: `${en}${said.en}` },
    });
    const at = pointer("pathway", "standardContract", "changes");
    const named = joinTexts(
      codes.map((code) => optionLabel(at, code)),
      { zh: "、", en: ", " },
    );
    if (reassessedOn === undefined) {
      yield found("reassessedOn", {
        zh: `发生变化（${named.zh}），没有重新评估的日期`,
        en: `There are changes (${named.en}), but no day on which the assessment was redone`,
      });
    }
    if (refiledOn === undefined) {
      yield found("refiledOn", {
        zh: `发生变化（${named.zh}），没有补充或者重新备案的日期`,
        en: `There are changes (${named.en}), but no day on which the contract was filed anew`,
      });
    } else if (reassessedOn !== undefined && refiledOn < reassessedOn) {
      yield found("refiledOn", {
        zh: `重新备案日期${refiledOn}早于重新评估完成日期${reassessedOn}`,
        en: `Filed anew on ${refiledOn}, before the assessment was redone on ${reassessedOn}`,
      });
    }
  },
});

type Field = "reassessedOn" | "refiledOn";

/** Whose path the contract is, where that is no longer the path selected. */
function aside(role: ContractRole): LocalizedText {
  if (role.type !== "besides") return { zh: "", en: "" };
  return besidesCertification(role.scenarios, {
    zh: "仍应重新评估并备案",
    en: ", for which both are still owed",
  });
}
