import type { LocalizedText } from "../foundation/locale.js";

/** Findings of making a document that an answer in the filing cures. */
const ABOUT_ANSWERS: ReadonlySet<string> = new Set([
  "template/unanswered-condition",
  "template/gap-left",
  "template/picture-missing",
  "template/no-english",
  "template/data-too-large",
]);

/** What a code of a finding means that is no rule. */
export function codeText(code: string): LocalizedText {
  if (code === "schema/missing") {
    return {
      zh: "完整的材料应有而目前没有的内容。程度按要求它的登记事项确定；草稿中以【待补充】标出，不影响生成。",
      en: "What a complete filing has and this one lacks. It weighs what the rows of the register that ask for it weigh; a draft shows it as a gap and is made all the same.",
    };
  }
  if (code.startsWith("waiver/")) {
    return {
      zh: "申报材料中的豁免没有起作用。法律明文要求的阻断事项和文件本身的错误不能豁免。",
      en: "A waiver of the filing has no effect. What blocks by the express words of the law, and errors of the file, cannot be waived.",
    };
  }
  if (code === "law/not-in-force") {
    return {
      zh: "规则只在其依据施行期间适用。检查日期早于办法施行日的，没有发现问题不表示符合办法的要求。",
      en: "A rule holds while what it rests on is in force. For a day before the Measures, finding nothing does not mean that what they ask is met.",
    };
  }
  if (code === "pathway/needs-correction") {
    return {
      zh: "判断出境路径须用到的内容有错误。有错误的内容不视为未填写，改正以后再判断。",
      en: "An answer that the pathway depends on has an error. It does not count as missing; correct it and have the pathway judged again.",
    };
  }
  if (ABOUT_ANSWERS.has(code)) {
    return {
      zh: "用模板生成文书时发现的情况，须在申报材料中处理；模板本身没有错误。",
      en: "Found while a document was made. It is dealt with in the filing; the template has no mistake.",
    };
  }
  if (code.startsWith("template/")) {
    return {
      zh: "模板的问题。有阻断性错误的模板不用于生成文书。运行 pipia template lint，可一次列出模板的全部错误及其行、列和改法。",
      en: "A matter of a template. No document is made with a template that has a blocking mistake. pipia template lint lists all mistakes at once, each with line, column and what to write instead.",
    };
  }
  return code.startsWith("input/")
    ? {
        zh: "文件无法读取，或者其中有不能接受的内容。属于阻断，不能豁免。文件完全不能读取的，改正以后才能检查。",
        en: "The file cannot be read, or holds what no file may. It blocks and cannot be waived; a file that cannot be read at all has to be corrected before anything is checked.",
      }
    : {
        zh: "写入的值不符合该字段的类型、格式或者可选范围。属于阻断，不能豁免。检查时不使用该值，须依据该值的规则待改正以后才能检查。",
        en: "A value is not of the type, form or choice of its field. It blocks and cannot be waived. The check goes on without it; rules that need it wait until it is corrected.",
      };
}
