import type { CertificationModePart } from "#generated/types.js";
import { listWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";

const PARTS: readonly CertificationModePart[] = ["technicalVerification", "onSiteAudit", "surveillance"];

/** The mode of certification is technical verification, on-site audit and surveillance together. */
export const modeComplete = defineRule({
  id: "application/mode-complete",
  title: {
    zh: "认证模式为技术验证、现场审核和获证后监督",
    en: "The mode is technical verification, on-site audit and surveillance",
  },
  severity: "warning",
  requirement: ["RULE-3-1"],
  sources: [{ law: "RULES", article: "3" }],
  help: {
    zh: "三项一并选择；认证模式由规则规定，申请人不能减少。",
    en: "Choose all three; the rules fix the mode, and the applicant cannot leave out a part.",
  },
  *find({ application }) {
    const mode = listOf<string>(application?.mode);
    const missing = PARTS.filter((part) => !mode.includes(part));
    if (mode.length === 0 || missing.length === 0) return;
    const at = pointer("application", "mode");
    const words = listWords(missing.map((part) => optionLabel(at, part)));
    yield {
      pointer: at,
      message: { zh: `认证模式缺少${words.zh}`, en: `The mode lacks: ${words.en}` },
    };
  },
});
