import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { finding } from "../code.js";
import type { JsonFault } from "./scan.js";
import type { JsonFaultKind } from "./token.js";
import type { LineIndex } from "../text/line-index.js";

type Wording = readonly [message: LocalizedText, help: LocalizedText];

const WORDINGS: Readonly<Record<JsonFaultKind, Wording>> = {
  afterEnd: [
    { zh: "最外层括号已经结束，其后还有内容", en: "The outermost bracket is closed, but more text follows" },
    {
      zh: "检查括号是否提前结束；一个文件只写一份申报材料。",
      en: "Check whether a bracket closes too early; a file holds one filing.",
    },
  ],
  badEscape: [
    { zh: "反斜杠的转义写法无效", en: "Invalid escape with a backslash" },
    { zh: "文件路径等处的反斜杠写两遍“\\\\”。", en: "Write the backslash twice, as in file paths." },
  ],
  badNumber: [
    { zh: "数字写法无效", en: "Invalid number" },
    {
      zh: "只写数字，不加前导零、千位分隔符和单位；编号、电话和日期加双引号。",
      en: "Write digits only, without leading zeros, separators and units; put codes, phones and dates in double quotes.",
    },
  ],
  comment: [
    { zh: "JSON 不能写注释", en: "JSON has no comments" },
    {
      zh: "删去注释，或把文件改为 YAML（.yaml）。",
      en: "Delete the comment, or make the file YAML (.yaml).",
    },
  ],
  fullWidth: [
    { zh: "用了全角标点", en: "Full-width punctuation" },
    { zh: "冒号、逗号和引号一律用半角。", en: "Use half-width colons, commas and quotation marks." },
  ],
  missingColon: [
    { zh: "键后缺少冒号", en: "A colon is missing after the key" },
    { zh: '写成 "键": 值。', en: 'Write "key": value.' },
  ],
  missingComma: [
    { zh: "缺少逗号", en: "A comma is missing" },
    { zh: "在上一项之后加半角逗号。", en: "Add a comma after the item before." },
  ],
  missingKey: [
    { zh: "这里应为加双引号的键", en: "A key in double quotes belongs here" },
    { zh: '写成 "键": 值。', en: 'Write "key": value.' },
  ],
  missingValue: [
    { zh: "这里缺少值", en: "A value is missing here" },
    {
      zh: "补上值；没有内容时删去这个键。",
      en: "Add the value; leave the key out when there is nothing to say.",
    },
  ],
  openBracket: [
    { zh: "括号没有配对", en: "A bracket is not closed" },
    {
      zh: "从这里开始的括号缺少结尾；文件可能不完整。",
      en: "The bracket that opens here has no end; the file may be cut off.",
    },
  ],
  openString: [
    { zh: "引号没有配对", en: "A quotation mark is not closed" },
    {
      zh: '补上结尾的双引号；值内换行写成 \\n，值内双引号写成 \\"。',
      en: 'Close the quotation; write \\n for a line break and \\" for a quotation mark inside it.',
    },
  ],
  singleQuoted: [
    { zh: "JSON 只能用双引号", en: "JSON takes double quotes only" },
    { zh: "把单引号换成双引号。", en: "Replace single by double quotes." },
  ],
  tabInString: [
    { zh: "引号内有制表符（Tab）", en: "A tab inside quotes" },
    { zh: "换成空格，或写成 \\t。", en: "Replace it by spaces or write \\t." },
  ],
  trailingComma: [
    { zh: "最后一项之后多了逗号", en: "A comma after the last item" },
    { zh: "删去这个逗号。", en: "Delete the comma." },
  ],
  unexpected: [
    { zh: "这里出现了多余的符号", en: "Something unexpected stands here" },
    {
      zh: "检查这一行及上一行的括号、逗号和引号。",
      en: "Check brackets, commas and quotes on this line and the one before.",
    },
  ],
  unquoted: [
    { zh: "文字没有加双引号", en: "Text without double quotes" },
    {
      zh: "键和文字值都要加双引号；是否用 true 或 false。",
      en: "Put keys and text in double quotes; yes and no are true and false.",
    },
  ],
  wrongBracket: [
    { zh: "括号与前面的不配对", en: "This bracket does not match the one that was opened" },
    {
      zh: "花括号 {} 和方括号 [] 要各自配对。",
      en: "Braces {} and brackets [] each need their own counterpart.",
    },
  ],
};

/** Mistakes in the text of JSON, in words. */
export function jsonFindings(faults: readonly JsonFault[], lines: LineIndex): readonly Diagnostic[] {
  return faults.map(({ kind, offset }) => {
    const [message, help] = WORDINGS[kind];
    return finding({ code: "input/syntax", message, help, place: lines.placeAt(offset) });
  });
}
