import type { LocalizedText } from "../foundation/locale.js";

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
  return code.startsWith("input/")
    ? {
        zh: "文件无法读取，或者其中有不能接受的内容。属于阻断，不能豁免；先改正它，其余检查才能进行。",
        en: "The file cannot be read, or holds what no file may. It blocks and cannot be waived; correct it first, the other checks wait for it.",
      }
    : {
        zh: "写入的值不符合该字段的类型、格式或者可选范围。属于阻断，不能豁免；改正以后才能检查规则。",
        en: "A value is not of the type, form or choice of its field. It blocks and cannot be waived; rules wait until it is corrected.",
      };
}
