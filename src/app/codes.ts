import type { RuleDefinition } from "../checks/rule.js";
import type { LocalizedText } from "../foundation/locale.js";
import { INPUT_CODES } from "../input/code.js";
import { BODY_RULE_SETS, FILING_RULES } from "../kinds/rules.js";
import { NOT_APPLICABLE } from "./belonging.js";
import { CHANGED_SINCE, ENTRY_UNKNOWN } from "./entry-asked.js";
import { BATCH_CODES } from "./batch/codes.js";
import { FORM_CODES } from "./intake/left-out.js";
import { MERGE_CODES } from "./intake/merge/finding.js";
import { STEP_CODES } from "./certificate/finding.js";
import { COMPARE_CODES } from "./compare/finding.js";
import { PAPER_CODES } from "./paper/finding.js";
import { REFERENCE_CODES } from "./reference/codes.js";
import { UNREADABLE_FILE } from "./preview/file-finding.js";
import { WRITER_CODES } from "../writers/codes.js";
import { TEMPLATE_CODES } from "../template/mistakes/codes.js";
import { WHOLE_TEMPLATE_CODES } from "./template/codes.js";

/** Codes of findings that are no rule: errors of reading, gaps, answers that cannot be merged, and waivers that do nothing. */
export const OTHER_CODES: ReadonlyMap<string, LocalizedText> = new Map(
  Object.entries({
    ...INPUT_CODES,
    ...FORM_CODES,
    ...MERGE_CODES,
    ...PAPER_CODES,
    ...COMPARE_CODES,
    ...STEP_CODES,
    ...TEMPLATE_CODES,
    ...WHOLE_TEMPLATE_CODES,
    ...REFERENCE_CODES,
    ...BATCH_CODES,
    ...WRITER_CODES,
    "packet/attachment": { zh: "附件无法放入材料", en: "Attachment that cannot go into the packet" },
    "packet/attachment-pages": {
      zh: "附件页数与填写的不一致",
      en: "Attachment with another number of pages",
    },
    "template/gap-left": { zh: "定稿中仍有待补充处", en: "Gap left in a final document" },
    "template/no-english": { zh: "没有英文，以中文显示", en: "Answer without English, printed in Chinese" },
    [UNREADABLE_FILE]: { zh: "文件无法读取", en: "File that cannot be read" },
    [NOT_APPLICABLE]: { zh: "文书不适用于本申报材料", en: "Document that is not for this filing" },
    [ENTRY_UNKNOWN]: { zh: "文书所涉的记录不存在", en: "Entry that a document cannot be about" },
    [CHANGED_SINCE]: { zh: "文书所涉事项之后证书有变更", en: "Certificate changed since the event" },
    "law/not-in-force": { zh: "检查日期早于《办法》施行日", en: "Check for a day before the Measures" },
    "pathway/needs-correction": { zh: "出境路径须先改正错误", en: "Pathway that waits for corrections" },
    "waiver/expired": { zh: "豁免已到期", en: "Waiver that has ended" },
    "waiver/without-finding": { zh: "豁免没有对应的检查结果", en: "Waiver without a finding" },
    "waiver/not-allowed": { zh: "不能豁免的检查结果", en: "Waiver of what cannot be waived" },
  }),
);

/** A rule of any data: everything but what it reads. */
export type AnyRule = RuleDefinition<never>;

/** Every rule, about filings and about bodies, in the order of its tables. */
export function allRules(): readonly AnyRule[] {
  return [...Object.values(FILING_RULES).flat(), ...Object.values(BODY_RULE_SETS).flat()];
}

let rules: ReadonlyMap<string, AnyRule> | undefined;

/** The rule of an id. */
export function ruleOf(id: string): AnyRule | undefined {
  rules ??= new Map(allRules().map((rule) => [rule.id, rule]));
  return rules.get(id);
}
