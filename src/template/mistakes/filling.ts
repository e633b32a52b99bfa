import { codePointName } from "../../foundation/code-point.js";
import type { Field } from "../../foundation/field.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { Mistake } from "../findings.js";

export function unansweredCondition(label: LocalizedText): Mistake {
  return {
    code: "template/unanswered-condition",
    message: {
      zh: `“${label.zh}”尚未填写，无法确定此处应写哪一种表述`,
      en: `"${label.en}" is not answered, so it is unknown which wording belongs here`,
    },
    help: { zh: "填写该字段。", en: "Answer the field." },
  };
}

export function illegalInValue(codePoint: number, label: LocalizedText): Mistake {
  const code = codePointName(codePoint);
  return {
    code: "template/illegal-character",
    message: {
      zh: `“${label.zh}”的内容有不能写入文档的字符 ${code}`,
      en: `"${label.en}" holds the character ${code}, which documents cannot carry`,
    },
    help: { zh: "在申报材料中删去该字符。", en: "Delete the character in the filing." },
  };
}

export function pictureMissing(field: Field): Mistake {
  return {
    code: "template/picture-missing",
    message: {
      zh: `“${field.label.zh}”引用的附件没有可用的图片`,
      en: `The attachment that "${field.label.en}" refers to has no usable picture`,
    },
    help: {
      zh: "附件须为可读取的 PNG 或 JPEG 文件。",
      en: "The attachment must be a PNG or JPEG file that can be read.",
    },
  };
}

const BUDGET_NAMES = {
  turns: { zh: "循环次数", en: "turns of loops" },
  steps: { zh: "计算步数", en: "steps" },
  characters: { zh: "输出字符数", en: "characters of output" },
} as const;

export type Budget = keyof typeof BUDGET_NAMES;

export function budgetSpent(budget: Budget, allowed: number): Mistake {
  const name = BUDGET_NAMES[budget];
  return {
    code: "template/too-much-output",
    message: {
      zh: `填写该模板的${name.zh}超过 ${allowed}`,
      en: `Filling the template takes more than ${allowed} ${name.en}`,
    },
    help: {
      zh: "检查是否循环套循环地遍历同一列表；过长的列表分成几份文件。",
      en: "Look for loops within loops over the same list; split a very long list over several files.",
    },
  };
}

export const dataTooLarge: Mistake = {
  code: "template/data-too-large",
  message: {
    zh: "申报材料过大或者嵌套过深，无法填写模板",
    en: "The data is too large or too deep to fill a template",
  },
  help: {
    zh: "检查是否有大量重复引用的 YAML 别名（&、*）。",
    en: "Look for YAML aliases (&, *) that repeat one another.",
  },
};
