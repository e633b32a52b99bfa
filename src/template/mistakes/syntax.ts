import { codePointName } from "../../foundation/code-point.js";
import type { Mistake } from "../findings.js";

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

export const notText: Mistake = {
  code: "template/not-text",
  message: { zh: "模板不是文本", en: "The template is not text" },
  help: {
    zh: "模板只接受 UTF-8 文本文件，不接受已编译的模板或语法树。",
    en: "Give the template as a UTF-8 text file; compiled templates and syntax trees are not accepted.",
  },
};

const LIMIT_NAMES = {
  fileBytes: { zh: "单个模板文件的字节数", en: "bytes of one template file" },
  blocks: { zh: "块标签（{{#…}}）的数量", en: "block tags ({{#…}})" },
  nodes: { zh: "模板（含片段）的节点数", en: "nodes of the template with its partials" },
} as const;

export function tooLarge(limit: keyof typeof LIMIT_NAMES, allowed: number): Mistake {
  const name = LIMIT_NAMES[limit];
  return {
    code: "template/too-large",
    message: {
      zh: `模板过大：${name.zh}超过 ${allowed}`,
      en: `The template is too large: more than ${allowed} ${name.en}`,
    },
    help: { zh: "把模板拆成几份文件，或删去重复的部分。", en: "Split the template, or remove what repeats." },
  };
}

const DEPTH_NAMES = {
  blockDepth: { zh: "块标签（{{#…}}）", en: "blocks ({{#…}})" },
  expressionDepth: { zh: "括号表达式", en: "sub-expressions" },
  elementDepth: { zh: "元素", en: "elements" },
} as const;

export function tooDeep(limit: keyof typeof DEPTH_NAMES, allowed: number): Mistake {
  const name = DEPTH_NAMES[limit];
  return {
    code: "template/too-deep",
    message: {
      zh: `${name.zh}嵌套超过 ${allowed} 层`,
      en: `More than ${allowed} ${name.en} within one another`,
    },
    help: { zh: "减少嵌套层数。", en: "Nest less." },
  };
}

export function illegalInTemplate(codePoint: number): Mistake {
  const code = codePointName(codePoint);
  return {
    code: "template/illegal-character",
    message: {
      zh: `模板中有不能写入文档的字符 ${code}`,
      en: `The template holds the character ${code}, which documents cannot carry`,
    },
    help: { zh: "删去该字符。", en: "Delete the character." },
  };
}

export function fullWidthBraces(braces: string): Mistake {
  const isMixed = /[{}]/u.test(braces);
  return {
    code: "template/full-width-braces",
    message: {
      zh: `“${braces}”${isMixed ? "混用了半角和全角花括号" : "是全角花括号"}，不会被当作模板标签`,
      en: `"${braces}" ${isMixed ? "mixes English and full-width braces and makes" : "are full-width braces and make"} no template tag`,
    },
    help: { zh: "改用半角 {{ 和 }}。", en: "Type {{ and }} with the English keyboard." },
  };
}

export function nearTag(words: string): Mistake {
  return {
    code: "template/near-tag",
    message: {
      zh: `“${shortened(words)}”不是模板标签，会连同花括号原样印出`,
      en: `"${shortened(words)}" is no template tag and would be printed with its braces`,
    },
    help: {
      zh: "标签前后各写两个相连的半角花括号，例如 {{processor.name}}；不是标签的，删去花括号。",
      en: "A tag has two braces on each side and nothing between them, such as {{processor.name}}; if none is meant, delete the braces.",
    },
  };
}

/** Of one tag: the characters in the order in which they stand, and what to type instead. */
export function fullWidthCharacters(
  found: readonly { readonly character: string; readonly ascii: string }[],
): Mistake {
  const characters = [...new Set(found.map(({ character }) => character))].join(" ");
  const ascii = [...new Set(found.map((one) => one.ascii))].join(" ");
  return {
    code: "template/full-width-character",
    message: {
      zh: `模板标签内有中文标点或者弯引号：${characters}`,
      en: `The template tag holds Chinese or typographic characters: ${characters}`,
    },
    help: { zh: `标签内改用半角：${ascii} 。`, en: `Inside tags write ${ascii} .` },
  };
}

export function unclosedTag(tag: string): Mistake {
  return {
    code: "template/unclosed-tag",
    message: {
      zh: `模板标签没有结束：${shortened(tag)}`,
      en: `The template tag has no end: ${shortened(tag)}`,
    },
    help: { zh: "以 }} 结束标签。", en: "End the tag with }}." },
  };
}

export function unclosedString(tag: string): Mistake {
  return {
    code: "template/syntax",
    message: {
      zh: `标签内的引号或方括号不成对：${shortened(tag)}`,
      en: `A quotation mark or bracket in the tag has no partner: ${shortened(tag)}`,
    },
    help: {
      zh: "补上另一半；引号内不能换行，也不能有 {{ 或 }}。",
      en: "Add the other half; quoted text holds no line break, {{ or }}.",
    },
  };
}

export function syntax(tag: string): Mistake {
  return {
    code: "template/syntax",
    message: { zh: `标签写法有误：${shortened(tag)}`, en: `The tag cannot be read: ${shortened(tag)}` },
    help: {
      zh: '可用的写法：{{字段}}、{{helper 字段 "文本"}}、{{#if 条件}}…{{else}}…{{/if}}、{{#each 列表 as |item|}}…{{/each}}、{{> 片段名}}。',
      en: 'Forms: {{path}}, {{helper path "text"}}, {{#if condition}}…{{else}}…{{/if}}, {{#each list as |item|}}…{{/each}}, {{> partial}}.',
    },
  };
}

export function unclosedBlock(name: string): Mistake {
  return {
    code: "template/unclosed-block",
    message: { zh: `{{#${name}}} 没有对应的 {{/${name}}}`, en: `{{#${name}}} has no {{/${name}}}` },
    help: { zh: `在应当结束处写 {{/${name}}}。`, en: `Write {{/${name}}} where it ends.` },
  };
}

export function strayClose(name: string): Mistake {
  return {
    code: "template/stray-close",
    message: { zh: `{{/${name}}} 没有对应的 {{#${name}}}`, en: `{{/${name}}} closes nothing` },
    help: { zh: "删去它，或补上开始标签。", en: "Delete it, or add the opening tag." },
  };
}

export function wrongClose(found: string, open: string): Mistake {
  return {
    code: "template/wrong-close",
    message: {
      zh: `{{/${found}}} 与 {{#${open}}} 不配对`,
      en: `{{/${found}}} does not end {{#${open}}}`,
    },
    help: { zh: `改写为 {{/${open}}}。`, en: `Write {{/${open}}}.` },
  };
}

export const strayElse: Mistake = {
  code: "template/stray-else",
  message: {
    zh: "{{else}} 不在块内，或同一块内写了两次",
    en: "{{else}} stands outside a block, or twice in one",
  },
  help: { zh: "每个块至多写一个 {{else}}。", en: "Write at most one {{else}} in a block." },
};

const REFUSED = {
  "{{{": {
    zh: "三重花括号 {{{ }}}（不转义输出）",
    en: "Triple braces {{{ }}} (unescaped output)",
    help: { zh: "用 {{ }}；填入的值总会被转义。", en: "Use {{ }}; values are always escaped." },
  },
  "{{&": {
    zh: "{{& }}（不转义输出）",
    en: "{{& }} (unescaped output)",
    help: { zh: "用 {{ }}；填入的值总会被转义。", en: "Use {{ }}; values are always escaped." },
  },
  "{{{{": {
    zh: "原样块 {{{{ }}}}",
    en: "Raw blocks {{{{ }}}}",
    help: { zh: "删去该块。", en: "Remove the block." },
  },
  "{{*": {
    zh: "装饰器 {{* }}",
    en: "Decorators {{* }}",
    help: { zh: "删去装饰器。", en: "Remove the decorator." },
  },
  "{{#*": {
    zh: "内联片段或装饰器 {{#* }}",
    en: "Inline partials and decorators {{#* }}",
    help: {
      zh: "把片段另存为文件，用 {{> 片段名}} 引用。",
      en: "Save the partial as a file and use {{> name}}.",
    },
  },
  "{{#>": {
    zh: "片段块 {{#> }}",
    en: "Partial blocks {{#> }}",
    help: { zh: "用 {{> 片段名}}。", en: "Use {{> name}}." },
  },
  "{{^": {
    zh: "{{^ }}",
    en: "{{^ }}",
    help: { zh: "用 {{else}} 或 {{#unless 条件}}。", en: "Use {{else}} or {{#unless condition}}." },
  },
  "\\{{": {
    zh: "转义标签 \\{{",
    en: "Escaped tags \\{{",
    help: { zh: "删去标签前的反斜杠。", en: "Remove the backslash before the tag." },
  },
  "{{> (": {
    zh: "动态片段 {{> (…)}}",
    en: "Dynamic partials {{> (…)}}",
    help: { zh: "写出片段的名称。", en: "Write the name of the partial." },
  },
  other: {
    zh: "这种模板写法",
    en: "This form",
    help: { zh: "见 templates/README.md。", en: "See templates/README.md." },
  },
} as const;

export type RefusedForm = keyof typeof REFUSED;

export function notAllowed(form: RefusedForm): Mistake {
  const { zh, en, help } = REFUSED[form];
  return {
    code: "template/not-allowed",
    message: { zh: `模板中不得使用${zh}`, en: `${en} may not be used in templates` },
    help,
  };
}

export function reservedName(name: string): Mistake {
  return {
    code: "template/reserved-name",
    message: { zh: `不得使用保留名称“${name}”`, en: `The name "${name}" is reserved` },
    help: { zh: "填写申报材料中字段的名称。", en: "Write the name of a field of the filing." },
  };
}
