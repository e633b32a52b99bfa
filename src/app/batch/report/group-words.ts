import { fieldCatalogue } from "../../../foundation/field.js";
import { joinTexts, type LocalizedText } from "../../../foundation/locale.js";
import { segmentsOf, type Pointer } from "../../../foundation/pointer.js";
import { OTHER_CODES, ruleOf } from "../../codes.js";
import type { TallySubject } from "../tally.js";

const SEPARATOR: LocalizedText = { zh: " › ", en: " › " };

/** What records have in common, to stand behind “1,000 份中有 312 份” and “312 of 1,000”. */
export function groupWords({ code, pattern }: TallySubject): LocalizedText {
  const rule = ruleOf(code);
  if (rule !== undefined) {
    return { zh: `不符合“${rule.title.zh}”`, en: `do not meet: ${rule.title.en}` };
  }
  const question = pattern === undefined ? undefined : questionWords(pattern);
  const words = SAID[code];
  if (words !== undefined && question !== undefined) {
    return { zh: words.at.zh.replace("…", `“${question.zh}”`), en: `${words.at.en}: ${question.en}` };
  }
  if (words !== undefined) return words.alone;
  const title = OTHER_CODES.get(code) ?? { zh: "其他问题", en: "another finding" };
  const where =
    question === undefined ? { zh: "", en: "" } : { zh: `的“${question.zh}”`, en: ` (${question.en})` };
  return { zh: `${where.zh}有以下问题：${title.zh}`, en: `have this finding: ${title.en}${where.en}` };
}

interface Said {
  /** With the question in place of the dots in Chinese, behind a colon in English. */
  readonly at: LocalizedText;
  readonly alone: LocalizedText;
}

/** What is wrong with an answer, as the end of a sentence about records. */
function said(zh: string, en: string, alone: string): Said {
  return { at: { zh: `的…${zh}`, en }, alone: { zh: alone, en: en.replace(/ in$/u, "") } };
}

/** What titles of findings, which are no sentences, do not say. */
const SAID: Readonly<Record<string, Said>> = {
  "schema/missing": {
    at: { zh: "缺少…", en: "lack" },
    alone: { zh: "缺少必填的内容", en: "lack an answer that is required" },
  },
  "schema/type": said("类型不符", "have an answer of the wrong type in", "有类型不符的内容"),
  "schema/format": said("格式不符", "have an answer in the wrong format in", "有格式不符的内容"),
  "schema/enum": said(
    "不在可选项之内",
    "have an answer that is none of the choices in",
    "有不在可选项之内的内容",
  ),
  "schema/pattern": said(
    "写法不符",
    "have an answer that is written in the wrong way in",
    "有写法不符的内容",
  ),
  "schema/length": said("文字过长", "have a text that is too long in", "有过长的文字"),
  "schema/minimum": said("数值过小", "have a number that is too small in", "有过小的数值"),
  "schema/maximum": said("数值过大", "have a number that is too large in", "有过大的数值"),
  "schema/repeated-item": said("有重复的项", "have the same item twice in", "有重复的项"),
  "schema/answer-form": said("回答不完整", "have an incomplete answer in", "有不完整的回答"),
  "schema/unknown-key": said("有未知字段", "have a field that is not known in", "有未知字段"),
  "schema/reference": said("引用的 id 不存在", "refer to an id that does not exist in", "引用的 id 不存在"),
  "schema/duplicate-id": said("id 重复", "have the same id twice in", "有重复的 id"),
  "schema/version": said("格式版本不符", "have another version of the format in", "格式版本不符"),
  "input/syntax": said("无法读取", "cannot be read for mistakes of syntax", "有语法错误，无法读取"),
  "input/empty": said("没有内容", "are empty", "没有内容"),
  "input/too-large": said("过大", "are too large to be read", "过大，没有读取"),
  "batch/changed-by-hand": said("被改动", "have a packet that was changed by hand", "的材料被手工改动"),
  "batch/held-packet": said(
    "被占用",
    "have a packet that is in use or read-only",
    "的原有材料被占用或者只读，没有替换",
  ),
  "batch/defect": said("处理时出错", "could not be made, because the program failed", "处理时程序出错"),
  "batch/machine": said(
    "没有生成",
    "could not be made, because the machine or a worker failed",
    "因机器或者工作进程的问题没有生成",
  ),
  "batch/time-limit": said("没有生成", "could not be made within the time limit", "超过时限仍未生成"),
  "batch/unreadable": said("无法读取", "have a file that cannot be read", "的文件无法读取"),
  "packet/attachment": said(
    "无法放入",
    "have an attachment that cannot go into the packet",
    "有附件无法放入材料",
  ),
  "packet/attachment-pages": said(
    "页数不一致",
    "have an attachment with another number of pages than the filing says",
    "有附件的页数与填写的不一致",
  ),
  "template/gap-left": said("待补充", "have a gap in a final paper", "的定稿中仍有待补充处"),
  "template/no-english": said(
    "没有英文",
    "have answers without English, which are printed in Chinese",
    "有没有英文的内容，以中文显示",
  ),
  "writer/font-substituted": said(
    "字体被代替",
    "have papers in a bundled font in place of the one asked for",
    "的文书以随附字体代替指定字体",
  ),
  "writer/no-glyph": said("有缺字", "have a character that the fonts lack", "有字体中没有的字符"),
  "writer/right-to-left": said(
    "有自右向左的文字",
    "have a script that is read from the right, which the PDF cannot set",
    "有 PDF 不能排印的自右向左文字",
  ),
};

/** What a question calls its two languages. */
const LANGUAGE_WORDS: Readonly<Record<string, LocalizedText>> = {
  zh: { zh: "中文", en: "Chinese" },
  en: { zh: "英文", en: "English" },
};

/** The question in words: `境外接收方 › 联系方式`; entries of lists are all meant. What has no name is left out: it may be anything that somebody typed. */
function questionWords(pattern: Pointer): LocalizedText | undefined {
  const fields = fieldCatalogue();
  let at = "";
  const words = segmentsOf(pattern).flatMap((segment) => {
    at += `/${segment}`;
    return fields.get(at)?.label ?? LANGUAGE_WORDS[segment] ?? [];
  });
  return words.length === 0 ? undefined : joinTexts(words, SEPARATOR);
}
