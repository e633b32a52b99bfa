import {
  diagnostic,
  type Diagnostic,
  type DiagnosticDraft,
  type Severity,
} from "../foundation/diagnostic.js";
import type { LocalizedText } from "../foundation/locale.js";
import { parentOf, type Pointer } from "../foundation/pointer.js";
import { WORKBOOK_CODES } from "../sheet/code.js";
import { SHEET_CODES } from "./questionnaire/form-code.js";
import { withoutPersonalData } from "./text/personal.js";

/** Every code the input layer reports, with its name for lists, `explain` and SARIF. */
export const INPUT_CODES = {
  "input/encoding": { zh: "文件编码", en: "File encoding" },
  "input/too-large": { zh: "文件过大", en: "File too large" },
  "input/syntax": { zh: "文件语法", en: "File syntax" },
  "input/calendar": { zh: "日历文件", en: "Calendar file" },
  "input/pack": { zh: "模板包", en: "Template pack" },
  "input/attachment": { zh: "附件图片无法使用", en: "Unusable attached picture" },
  "input/duplicate-key": { zh: "键重复", en: "Repeated key" },
  "input/comment-in-text": { zh: "可能属于内容的注释", en: "Comment that may belong to the text" },
  "input/aliases": { zh: "YAML 别名", en: "YAML aliases" },
  "input/control-character": { zh: "控制字符", en: "Control character" },
  "input/direction-character": { zh: "文件中改变文字顺序的字符", en: "Reordering character in a file" },
  "input/invisible-character": { zh: "文件中看不见的字符", en: "Invisible character in a file" },
  "input/depth": { zh: "嵌套过深", en: "Nested too deeply" },
  "input/empty": { zh: "文件为空", en: "Empty file" },
  "input/multiple-documents": { zh: "一个文件内有多份 YAML 文档", en: "Several YAML documents in one file" },
  "input/unsafe-key": { zh: "不允许的键", en: "Key that is not allowed" },
  "input/too-many-findings": { zh: "问题过多", en: "Too many findings" },
  ...WORKBOOK_CODES,
  ...SHEET_CODES,
  "schema/version": { zh: "格式版本", en: "Format version" },
  "schema/other-file": { zh: "文件的种类不符", en: "The other kind of file" },
  "schema/type": { zh: "值的类型不符", en: "Wrong type of value" },
  "schema/format": { zh: "值的格式不符", en: "Wrong format of value" },
  "schema/enum": { zh: "不在可选项之内", en: "Not one of the choices" },
  "schema/pattern": { zh: "写法不符", en: "Wrong form of value" },
  "schema/length": { zh: "文字过长", en: "Text too long" },
  "schema/minimum": { zh: "数值过小", en: "Number too small" },
  "schema/maximum": { zh: "数值过大", en: "Number too large" },
  "schema/repeated-item": { zh: "列表中的项重复", en: "Repeated item in a list" },
  "schema/answer-form": { zh: "回答的写法不完整", en: "Incomplete form of answer" },
  "schema/unknown-key": { zh: "未知字段", en: "Unknown field" },
  "schema/missing": { zh: "缺少内容", en: "Missing content" },
  "schema/reference": { zh: "引用的 id 不存在", en: "Reference to an unknown id" },
  "schema/duplicate-id": { zh: "id 重复", en: "Repeated id" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type InputCode = keyof typeof INPUT_CODES;

/**
 * A finding of the input layer; blocking unless it says otherwise. Where a key on the way to the value holds personal
 * data, the finding points to what that key stands in.
 */
export function finding(
  draft: Omit<DiagnosticDraft, "code" | "severity"> & {
    readonly code: InputCode;
    readonly severity?: Severity;
  },
): Diagnostic {
  const { pointer, ...rest } = draft;
  return diagnostic({
    ...rest,
    ...(pointer === undefined ? {} : { pointer: withoutPersonalKeys(pointer) }),
    severity: draft.severity ?? "blocking",
  });
}

function withoutPersonalKeys(pointer: Pointer): Pointer {
  let at = pointer;
  while (withoutPersonalData(at) !== at) at = parentOf(at) ?? "";
  return at;
}
