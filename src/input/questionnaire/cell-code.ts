import type { Severity } from "../../foundation/diagnostic.js";
import type { LocalizedText } from "../../foundation/locale.js";

/** What is wrong with how a cell of a filled-in questionnaire holds its answer; also the end of its code. */
export type SheetFault =
  | "error-value"
  | "formula"
  | "formula-without-value"
  | "picture"
  | "became-date"
  | "became-number"
  | "became-truth-value"
  | "number-taken"
  | "not-a-day"
  | "seen-otherwise"
  | "has-time"
  | "part-of-day"
  | "looks-like-formula"
  | "control-character"
  | "direction-character"
  | "invisible-character"
  | "lost-character"
  | "reason-missing"
  | "not-applicable-not-offered"
  | "english-without-chinese"
  | "languages-swapped"
  | "chinese-as-english"
  | "no-words"
  | "struck-out"
  | "struck-in-part";

interface FaultWords {
  readonly name: LocalizedText;
  /** Warnings where nothing is lost; blocking where an answer may be wrong or missing. */
  readonly severity: Severity;
  /** `shown` is what the cell shows, or the name that is meant. */
  readonly message: (shown: string) => LocalizedText;
  readonly help: LocalizedText;
}

const RETYPE: LocalizedText = {
  zh: "清空这一格，手工重新录入；从网页、PDF 或者聊天软件粘贴时常会带入这样的字符。",
  en: "Empty the cell and type the answer again; such characters often come in by pasting from web pages, PDF or chat.",
};

const STRUCK: LocalizedText = {
  zh: "不要的内容删去；仍然要的，去掉删除线。",
  en: "Delete what is not meant; take the strikethrough away from what is.",
};

/** The words for every fault. */
export const SHEET_FAULTS: Readonly<Record<SheetFault, FaultWords>> = {
  "error-value": {
    name: { zh: "单元格是错误值", en: "Error in a cell" },
    severity: "blocking",
    message: (shown) => ({ zh: `单元格的值是错误“${shown}”`, en: `The cell holds the error ${shown}` }),
    help: { zh: "删去公式，直接填写内容。", en: "Delete the formula and type the answer itself." },
  },
  formula: {
    name: { zh: "单元格是公式", en: "Formula in a cell" },
    severity: "warning",
    message: (shown) => ({
      zh: `单元格是公式，已读取其保存时的值“${shown}”，没有计算`,
      en: `The cell is a formula; its stored value “${shown}” was read, nothing was computed`,
    }),
    help: {
      zh: "核对该值；最好改为直接填写的值（复制后选择性粘贴为数值）。",
      en: "Check the value; better replace the formula by it (copy, paste special, values).",
    },
  },
  "formula-without-value": {
    name: { zh: "公式没有保存的值", en: "Formula without a stored value" },
    severity: "blocking",
    message: () => ({
      zh: "单元格是公式，文件中没有保存它的值",
      en: "The cell is a formula and the file has no value of it",
    }),
    help: {
      zh: "用表格软件打开并保存一次，或者直接填写内容。",
      en: "Open and save the file once in a spreadsheet program, or type the answer itself.",
    },
  },
  picture: {
    name: { zh: "单元格是图片", en: "Picture in a cell" },
    severity: "blocking",
    message: () => ({
      zh: "单元格中是嵌入的图片，图片中的内容无法读取",
      en: "The cell holds a picture, and nothing can be read from it",
    }),
    help: {
      zh: "删去图片，按图片中的内容手工录入文字；需要提交图片的，作为附件。",
      en: "Delete the picture and type what it shows; a picture that is to be handed in is an attachment.",
    },
  },
  "became-date": {
    name: { zh: "内容被改成了日期", en: "Answer turned into a date" },
    severity: "blocking",
    message: (shown) => ({
      zh: `表格软件把填写的内容改成了日期“${shown}”`,
      en: `The spreadsheet program turned the answer into the date ${shown}`,
    }),
    help: {
      zh: "把单元格的格式设为“文本”，重新填写原来的内容。",
      en: "Set the format of the cell to Text and type the answer again.",
    },
  },
  "became-number": {
    name: { zh: "代码被改成了数字", en: "Code turned into a number" },
    severity: "blocking",
    message: (shown) => ({
      zh: `此处应为文本，表格软件却作为数字处理，成为“${shown}”，开头的零或者末尾的数位可能已经丢失`,
      en: `Text belongs here, but the spreadsheet program made the number ${shown} of it: leading zeros or last digits may be lost`,
    }),
    help: {
      zh: "把单元格的格式设为“文本”，按原件重新填写。",
      en: "Set the format of the cell to Text and type it again from the original.",
    },
  },
  "became-truth-value": {
    name: { zh: "内容被改成了逻辑值", en: "Answer turned into a truth value" },
    severity: "blocking",
    message: (shown) => ({
      zh: `表格软件把填写的内容作为逻辑值“${shown}”处理，此处不是“是”“否”的问题`,
      en: `The spreadsheet program holds the truth value “${shown}”, and this is no question of yes or no`,
    }),
    help: {
      zh: "把单元格的格式设为“文本”，重新填写原来的内容。",
      en: "Set the format of the cell to Text and type the answer again.",
    },
  },
  "number-taken": {
    name: { zh: "代码是数字", en: "Code typed as a number" },
    severity: "warning",
    message: (shown) => ({
      zh: `此处应为文本，单元格是数字，已读取为“${shown}”`,
      en: `Text belongs here and the cell holds a number; it was read as “${shown}”`,
    }),
    help: {
      zh: "与原件核对，尤其是开头有没有零；最好把单元格的格式设为“文本”后重新填写。",
      en: "Compare it with the original, zeros at the beginning above all; better set the format of the cell to Text and type it again.",
    },
  },
  "not-a-day": {
    name: { zh: "日期是数字", en: "Number where a date belongs" },
    severity: "blocking",
    message: (shown) => ({
      zh: `此处应为日期，单元格是数字“${shown}”`,
      en: `A date belongs here; the cell holds the number ${shown}`,
    }),
    help: { zh: "写成2026-11-23这样的日期。", en: "Write a date like 2026-11-23." },
  },
  "seen-otherwise": {
    name: { zh: "格式改变了所见的数", en: "Number that looks like another" },
    severity: "blocking",
    message: (shown) => ({
      zh: `单元格的数字格式使所存的数显示为“${shown}”，无法断定填写的是哪一个`,
      en: `The number format of the cell shows another figure than the number it holds, “${shown}”; which of the two is meant cannot be told`,
    }),
    help: {
      zh: "把单元格的格式设为“常规”，写出完整的数，例如340000；不写“万”“%”。",
      en: "Set the format of the cell to General and write the number in full, such as 340000, without 万, thousands or %.",
    },
  },
  "has-time": {
    name: { zh: "日期带有时刻", en: "Date with a time" },
    severity: "warning",
    message: (shown) => ({
      zh: `日期“${shown}”还带有时刻，只读取了日期`,
      en: `The date ${shown} has a time of day, which was left out`,
    }),
    help: { zh: "核对日期；跨日的按北京时间填写。", en: "Check the day; it is meant as the day in China." },
  },
  "part-of-day": {
    name: { zh: "日期只显示一部分", en: "Part of a date shown" },
    severity: "warning",
    message: (shown) => ({
      zh: `单元格存的日期是“${shown}”，格式只显示其中一部分；未显示的年、月或者日可能是表格软件补上的，已照所存的日期读取`,
      en: `The cell holds the date ${shown} and its format shows a part of it: the spreadsheet program may have added the rest; it was read as stored`,
    }),
    help: {
      zh: "与原件核对，写成2026-11-23这样完整的日期。",
      en: "Compare it with the original and write the whole date, like 2026-11-23.",
    },
  },
  "looks-like-formula": {
    name: { zh: "内容像公式", en: "Answer that looks like a formula" },
    severity: "warning",
    message: (shown) => ({
      zh: `内容以“${shown.slice(0, 1)}”开头，表格软件可能当作公式；已按文字读取`,
      en: `The answer begins with “${shown.slice(0, 1)}” and could be taken for a formula; it was read as text`,
    }),
    help: {
      zh: "核对内容。在本工具写出的工作簿中它是文本，不会计算；另存为 CSV 再打开时，可能被当作公式。",
      en: "Check the answer. In workbooks of this toolkit it is text and computes nothing; opened from a CSV file it could.",
    },
  },
  "control-character": {
    name: { zh: "单元格含有控制字符", en: "Control character in a cell" },
    severity: "blocking",
    message: (shown) => ({
      zh: `含有文书无法印出的控制字符 ${shown}`,
      en: `The answer contains ${shown}, a control character that no document can carry`,
    }),
    help: RETYPE,
  },
  "direction-character": {
    name: { zh: "改变文字顺序的控制字符", en: "Character that reorders text" },
    severity: "blocking",
    message: (shown) => ({
      zh: `含有看不见的控制字符 ${shown}，会改变文字显示的顺序，所见与所存的内容可能不同`,
      en: `The answer contains ${shown}, an invisible character that reorders what is seen: it may read differently from what is stored`,
    }),
    help: RETYPE,
  },
  "invisible-character": {
    name: { zh: "看不见的字符", en: "Invisible character" },
    severity: "warning",
    message: (shown) => ({
      zh: `含有看不见的字符 ${shown}，已照原样读取`,
      en: `The answer contains the invisible character ${shown}, which was read as it is`,
    }),
    help: RETYPE,
  },
  "lost-character": {
    name: { zh: "转码时丢失的字", en: "Character that was lost" },
    severity: "warning",
    message: (shown) => ({
      zh: `含有替换字符 ${shown}，原来的字已在此前的转码中丢失`,
      en: `The answer contains the replacement character ${shown}: an earlier conversion lost the original`,
    }),
    help: { zh: "按原件补录该字。", en: "Type again what the original says." },
  },
  "reason-missing": {
    name: { zh: "没有写不适用的理由", en: "Not applicable without a reason" },
    severity: "blocking",
    message: () => ({ zh: "写了不适用，没有写理由", en: "It says “not applicable” and no reason" }),
    help: { zh: "写成“不适用：理由”。", en: "Write “N/A: reason”." },
  },
  "not-applicable-not-offered": {
    name: { zh: "此处不能答不适用", en: "Not applicable is no answer here" },
    severity: "warning",
    message: () => ({
      zh: "这一项法律没有规定可以不适用，已按普通文字读取",
      en: "The law knows no “not applicable” for this; it was read as plain text",
    }),
    help: { zh: "写明事实；确实没有的，写明没有。", en: "State the fact; where there is none, say so." },
  },
  "english-without-chinese": {
    name: { zh: "只有英文", en: "English without Chinese" },
    severity: "blocking",
    message: () => ({
      zh: "填写了英文，没有填写中文；英文没有读取",
      en: "The English is there and the Chinese is not; the English was not taken",
    }),
    help: { zh: "在“填写内容”栏写中文，它是提交的文本。", en: "Write the Chinese, which is what is filed." },
  },
  "languages-swapped": {
    name: { zh: "中英文互换", en: "Chinese and English exchanged" },
    severity: "warning",
    message: (shown) => ({
      zh: `中文栏没有汉字，英文栏却是“${shown}”；两栏的内容可能互换了，已照原样读取`,
      en: `The Chinese answer has no Chinese character and the English one says “${shown}”: the two seem to be exchanged; they were read as they stand`,
    }),
    help: {
      zh: "中文写在“填写内容”栏，英文写在英文栏。",
      en: "Write the Chinese in the column of answers and the English in that for English.",
    },
  },
  "chinese-as-english": {
    name: { zh: "英文栏写了中文", en: "Chinese where English belongs" },
    severity: "warning",
    message: (shown) => ({
      zh: `英文栏写的是中文“${shown}”，英文版会照样印出`,
      en: `The English answer is Chinese, “${shown}”, and the English edition would print it`,
    }),
    help: { zh: "改为英文；没有英文的，留空。", en: "Write English, or leave it empty." },
  },
  "no-words": {
    name: { zh: "只有符号没有内容", en: "Mark in place of an answer" },
    severity: "warning",
    message: (shown) => ({
      zh: `只写了符号“${shown}”，没有说明任何内容，视为没有填写`,
      en: `Only “${shown}” stands here, which says nothing; the answer counts as open`,
    }),
    help: {
      zh: "写明事实；确实没有的，写明没有；不适用且允许这样答的，写“不适用：理由”；无需填写的，留空。",
      en: "State the fact, or that there is none; where “not applicable” is offered, write “N/A: reason”; leave empty what needs no answer.",
    },
  },
  "struck-out": {
    name: { zh: "答案带有删除线", en: "Answer that is struck through" },
    severity: "blocking",
    message: (shown) => ({
      zh: `“${shown}”带有删除线；删除线不等于删除，内容仍被读取`,
      en: `“${shown}” is struck through; that deletes nothing, and it was read`,
    }),
    help: STRUCK,
  },
  "struck-in-part": {
    name: { zh: "答案的一部分带有删除线", en: "Answer that is struck through in part" },
    severity: "blocking",
    message: (shown) => ({
      zh: `“${shown}”中有一部分带有删除线；删除线不等于删除，全部内容仍被读取`,
      en: `A part of “${shown}” is struck through; that deletes nothing, and all of it was read`,
    }),
    help: STRUCK,
  },
};
