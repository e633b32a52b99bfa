import type { Field } from "../../foundation/field.js";
import type { Mistake } from "../findings.js";

const meant = (suggestion: string | undefined): { readonly zh: string; readonly en: string } =>
  suggestion === undefined
    ? { zh: "", en: "" }
    : { zh: `是否想写“${suggestion}”？`, en: `Did you mean "${suggestion}"? ` };

export function unknownHelper(
  name: string,
  known: readonly string[],
  suggestion: string | undefined,
): Mistake {
  return {
    code: "template/unknown-helper",
    message: { zh: `没有辅助函数“${name}”`, en: `There is no helper "${name}"` },
    help: {
      zh: `${meant(suggestion).zh}可用：${known.join(" ")}。`,
      en: `${meant(suggestion).en}There are: ${known.join(" ")}.`,
    },
  };
}

export function unknownBlock(
  name: string,
  known: readonly string[],
  suggestion: string | undefined,
): Mistake {
  const blocks = known.map((block) => `{{#${block}}}`).join(" ");
  return {
    code: "template/unknown-helper",
    message: { zh: `没有块 {{#${name}}}`, en: `There is no block {{#${name}}}` },
    help: {
      zh: `${meant(suggestion).zh}可用：${blocks}${suggestion === undefined ? `；循环写 {{#each ${name}}}` : ""}。`,
      en: `${meant(suggestion).en}There are: ${blocks}${suggestion === undefined ? `; to loop, write {{#each ${name}}}` : ""}.`,
    },
  };
}

export function wrongCount(name: string, usage: string, found: number): Mistake {
  return {
    code: "template/wrong-arguments",
    message: {
      zh: `${name} 的参数个数不对（现有 ${found} 个）`,
      en: `${name} has the wrong number of arguments (${found})`,
    },
    help: { zh: `写法：${usage}。`, en: `Form: ${usage}.` },
  };
}

export function unknownNamed(name: string, parameter: string, usage: string): Mistake {
  return {
    code: "template/wrong-arguments",
    message: { zh: `${name} 没有参数“${parameter}=”`, en: `${name} has no argument "${parameter}="` },
    help: { zh: `写法：${usage}。`, en: `Form: ${usage}.` },
  };
}

export function wrongArgument(name: string, written: string, usage: string): Mistake {
  return {
    code: "template/wrong-arguments",
    message: { zh: `${name} 的参数“${written}”不合用`, en: `"${written}" is no argument for ${name}` },
    help: { zh: `写法：${usage}。`, en: `Form: ${usage}.` },
  };
}

export function wrongParameters(name: string, allowed: number): Mistake {
  return {
    code: "template/wrong-arguments",
    message: { zh: `{{#${name}}} 的 as |…| 写法不对`, en: `{{#${name}}} cannot have this as |…|` },
    help:
      allowed > 0
        ? {
            zh: "写法：{{#each 列表 as |item index|}}，名称不重复。",
            en: "Form: {{#each list as |item index|}}, names not repeated.",
          }
        : { zh: "只有 {{#each}} 可以带 as |…|。", en: "Only {{#each}} takes as |…|." },
  };
}

export function unknownOption(field: Field, code: string, suggestion: string | undefined): Mistake {
  const options = (field.options ?? []).map((option) => option.code).join(" ");
  return {
    code: "template/unknown-option",
    message: {
      zh: `“${field.label.zh}”没有选项“${code}”`,
      en: `"${field.label.en}" has no option "${code}"`,
    },
    help: {
      zh: `${meant(suggestion).zh}选项：${options}。`,
      en: `${meant(suggestion).en}Options: ${options}.`,
    },
  };
}

export function notLevels(field: Field): Mistake {
  return {
    code: "template/wrong-kind",
    message: {
      zh: `“${field.label.zh}”不是等级，不能换算为底纹`,
      en: `"${field.label.en}" is no level and has no shade`,
    },
    help: {
      zh: "shadeOf 只用于选项为 low medium high severe veryHigh 的字段。",
      en: "shadeOf takes fields whose options are among low medium high severe veryHigh.",
    },
  };
}

export function notPrintable(written: string): Mistake {
  return {
    code: "template/wrong-arguments",
    message: { zh: `不能输出“${written}”`, en: `"${written}" cannot be printed` },
    help: {
      zh: "文字直接写在模板里；标签内写字段。",
      en: "Write words directly in the template; tags hold fields.",
    },
  };
}

export function notInAttribute(element: string, attribute: string, helper: string | undefined): Mistake {
  return {
    code: "template/value-in-tag",
    message: {
      zh: `<${element}> 的属性“${attribute}”不能由该标签计算`,
      en: `The attribute "${attribute}" of <${element}> cannot be computed by this tag`,
    },
    help: helper
      ? { zh: `写 ${attribute}="{{${helper} …}}"。`, en: `Write ${attribute}="{{${helper} …}}".` }
      : { zh: "直接写出属性值。", en: "Write the value itself." },
  };
}

export function onlyInAttribute(helper: string, attribute: string): Mistake {
  return {
    code: "template/wrong-arguments",
    message: { zh: `${helper} 只能用作属性值`, en: `${helper} can only be the value of an attribute` },
    help: { zh: `写 ${attribute}="{{${helper} …}}"。`, en: `Write ${attribute}="{{${helper} …}}".` },
  };
}

export function unknownPartial(name: string, suggestion: string | undefined): Mistake {
  return {
    code: "template/unknown-partial",
    message: { zh: `没有片段“${name}”`, en: `There is no partial "${name}"` },
    help: {
      zh: `${meant(suggestion).zh}片段是 templates/partials/<名称>.<语言>.hbs。`,
      en: `${meant(suggestion).en}Partials are templates/partials/<name>.<language>.hbs.`,
    },
  };
}

export function partialCycle(names: readonly string[]): Mistake {
  return {
    code: "template/partial-cycle",
    message: {
      zh: `片段循环引用：${names.join(" → ")}`,
      en: `Partials call one another in a circle: ${names.join(" → ")}`,
    },
    help: { zh: "断开其中一处引用。", en: "Remove one of the calls." },
  };
}

export function partialArguments(name: string): Mistake {
  return {
    code: "template/wrong-arguments",
    message: { zh: `{{> ${name}}} 的参数不合用`, en: `{{> ${name}}} cannot take this argument` },
    help: {
      zh: "写 {{> 片段名}}，或 {{> 片段名 一组字段}}，使片段只看到这一组字段。",
      en: "Write {{> name}}, or {{> name path}} with the group of fields that the partial shall see.",
    },
  };
}
