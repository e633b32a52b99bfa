import type { Mistake } from "../findings.js";

const didYouMean = (suggestion: string | undefined): { readonly zh: string; readonly en: string } =>
  suggestion === undefined
    ? { zh: "", en: "" }
    : { zh: `是否想写“${suggestion}”？`, en: `Did you mean "${suggestion}"? ` };

const listed = (values: readonly string[]): string => values.join(" ");

export function unknownElement(name: string, suggestion: string | undefined): Mistake {
  const meant = didYouMean(suggestion);
  return {
    code: "template/unknown-element",
    message: { zh: `没有 <${name}> 这种元素`, en: `There is no element <${name}>` },
    help: {
      zh: `${meant.zh}可用的元素见 templates/README.md。`,
      en: `${meant.en}templates/README.md lists the elements.`,
    },
  };
}

export function unknownAttribute(
  element: string,
  name: string,
  known: readonly string[],
  suggestion?: string,
): Mistake {
  const meant = didYouMean(suggestion);
  return {
    code: "template/unknown-attribute",
    message: { zh: `<${element}> 没有属性“${name}”`, en: `<${element}> has no attribute "${name}"` },
    help: {
      zh: known.length > 0 ? `${meant.zh}可用的属性：${listed(known)}。` : "该元素没有属性。",
      en: known.length > 0 ? `${meant.en}Attributes: ${listed(known)}.` : "The element has no attributes.",
    },
  };
}

export function repeatedAttribute(element: string, name: string): Mistake {
  return {
    code: "template/repeated-attribute",
    message: {
      zh: `<${element}> 的属性“${name}”写了两次`,
      en: `<${element}> has the attribute "${name}" twice`,
    },
    help: { zh: "保留一处。", en: "Keep one." },
  };
}

export function missingAttribute(element: string, name: string): Mistake {
  return {
    code: "template/missing-attribute",
    message: { zh: `<${element}> 缺少属性“${name}”`, en: `<${element}> lacks the attribute "${name}"` },
    help: { zh: `补写 ${name}="…"。`, en: `Add ${name}="…".` },
  };
}

/** Quotes of text programs and Chinese keyboards, which are part of a value and do not end it. */
const QUOTES = /[“”„‟‘’＂＇「」]/u;

export function wrongAttributeValue(element: string, name: string, value: string, expected: string): Mistake {
  return {
    code: "template/wrong-attribute-value",
    message: {
      zh: `<${element}> 的属性“${name}”不能是“${value}”`,
      en: `"${value}" is no value for the attribute "${name}" of <${element}>`,
    },
    help: QUOTES.test(value)
      ? {
          zh: `引号改用半角直引号 "，写成 ${name}="…"。可写：${expected}。`,
          en: `Type straight quotes with the English keyboard: ${name}="…". Possible: ${expected}.`,
        }
      : { zh: `可写：${expected}。`, en: `Possible: ${expected}.` },
  };
}

export function wrongNesting(child: string, parent: string, allowed: readonly string[]): Mistake {
  const here = allowed.map((name) => `<${name}>`);
  return {
    code: "template/wrong-nesting",
    message: {
      zh: `<${child}> 不能直接放在 <${parent}> 里`,
      en: `<${child}> may not stand directly in <${parent}>`,
    },
    help: {
      zh: here.length > 0 ? `这里可放：${listed(here)}。` : "该元素不能有内容。",
      en: here.length > 0 ? `Here may stand: ${listed(here)}.` : "The element holds nothing.",
    },
  };
}

export function wrongAncestor(child: string, ancestors: readonly string[], isRequired: boolean): Mistake {
  const names = listed(ancestors.map((name) => `<${name}>`));
  return {
    code: "template/wrong-nesting",
    message: isRequired
      ? { zh: `<${child}> 只能用在 ${names} 里`, en: `<${child}> may only stand in ${names}` }
      : { zh: `<${child}> 不能用在 ${names} 里`, en: `<${child}> may not stand in ${names}` },
    help: { zh: "把它移到别处。", en: "Move it." },
  };
}

export function wrongOrder(child: string, parent: string): Mistake {
  return {
    code: "template/wrong-nesting",
    message: {
      zh: `<${child}> 在 <${parent}> 里至多一个，且须在最前`,
      en: `<${parent}> has at most one <${child}>, before everything else`,
    },
    help: {
      zh: `把 <${child}> 移到 <${parent}> 的开头，多余的删去。`,
      en: `Put one <${child}> at the start of <${parent}>.`,
    },
  };
}

export const noDocument: Mistake = {
  code: "template/wrong-nesting",
  message: {
    zh: "模板须恰有一个 <document> 作为根元素",
    en: "A template has exactly one root element, <document>",
  },
  help: {
    zh: '以 <document title="…"> 包住全部内容；片段（partials）里不写 <document>。',
    en: 'Enclose everything in <document title="…">; partials have none.',
  },
};

export function unclosedElement(name: string): Mistake {
  return {
    code: "template/unclosed-element",
    message: { zh: `<${name}> 没有对应的 </${name}>`, en: `<${name}> has no </${name}>` },
    help: {
      zh: `补上 </${name}>，或写成 <${name}/>；在 {{#…}} 块内开始的元素须在同一分支内结束。`,
      en: `Add </${name}>, or write <${name}/>. An element begun in a block ends in the same branch of it.`,
    },
  };
}

export function wrongEndTag(found: string, open: string): Mistake {
  return {
    code: "template/wrong-end-tag",
    message: { zh: `</${found}> 与 <${open}> 不配对`, en: `</${found}> does not end <${open}>` },
    help: { zh: `改写为 </${open}>。`, en: `Write </${open}>.` },
  };
}

export function strayEndTag(name: string): Mistake {
  return {
    code: "template/stray-end-tag",
    message: { zh: `</${name}> 没有对应的 <${name}>`, en: `</${name}> closes nothing` },
    help: {
      zh: "删去它，或补上开始标签；在块或片段之外开始的元素，不能在块或片段里结束。",
      en: "Delete it, or add the start tag. An element begun outside a block or partial cannot end inside.",
    },
  };
}

export function unfinishedMarkup(text: string): Mistake {
  return {
    code: "template/markup",
    message: { zh: `元素标签没有写完：${text}`, en: `The element's tag is not complete: ${text}` },
    help: { zh: "以 > 结束标签。", en: "End the tag with >." },
  };
}

export const strayBracket: Mistake = {
  code: "template/markup",
  message: { zh: "文本中有单独的“<”", en: 'A lone "<" stands in the text' },
  help: { zh: "写作 &lt; 。", en: "Write &lt;." },
};

export function unknownEntity(entity: string): Mistake {
  return {
    code: "template/markup",
    message: { zh: `“${entity}”不是可用的字符实体`, en: `"${entity}" is no character entity known here` },
    help: {
      zh: "& 写作 &amp;；其他字符直接输入。可用：&amp; &lt; &gt; &quot; &apos; 和 &#数字;。",
      en: "Write & as &amp;, and type other characters as they are. Known: &amp; &lt; &gt; &quot; &apos; and &#number;.",
    },
  };
}

export const foreignMarkup: Mistake = {
  code: "template/markup",
  message: {
    zh: "模板中不得有 CDATA、DOCTYPE 或处理指令",
    en: "CDATA, DOCTYPE and processing instructions may not stand in a template",
  },
  help: { zh: "删去它。", en: "Delete it." },
};

export function misplacedText(parent: string): Mistake {
  return {
    code: "template/misplaced-text",
    message: { zh: `<${parent}> 里不能直接写文字`, en: `Text may not stand directly in <${parent}>` },
    help: { zh: "用段落 <p>、列表项 <li> 或单元格 <td> 包住。", en: "Put it into <p>, <li> or <td>." },
  };
}

export function misplacedValue(parent: string): Mistake {
  return {
    code: "template/misplaced-text",
    message: { zh: `<${parent}> 里不能直接输出值`, en: `A value may not be printed directly in <${parent}>` },
    help: { zh: "用段落 <p>、列表项 <li> 或单元格 <td> 包住。", en: "Put it into <p>, <li> or <td>." },
  };
}

export function misplacedPicture(parent: string): Mistake {
  return {
    code: "template/misplaced-text",
    message: { zh: `图片不能放在 <${parent}> 里`, en: `A picture may not stand in <${parent}>` },
    help: {
      zh: "把 {{image …}} 直接放在 <body> 或 <cover> 里，段落之间。",
      en: "Put {{image …}} directly into <body> or <cover>, between paragraphs.",
    },
  };
}

export const valueInTag: Mistake = {
  code: "template/value-in-tag",
  message: { zh: "元素标签 <…> 内不能有模板标签", en: "A template tag may not stand inside <…>" },
  help: {
    zh: '只有 colspan="{{count 列表}}"、rowspan="{{count 列表}}"、shade="{{shadeOf 等级}}" 可以由数据计算，且须占满整个属性值。',
    en: 'Only colspan="{{count list}}", rowspan="{{count list}}" and shade="{{shadeOf level}}" are computed, and fill the whole value.',
  },
};

export const tagInComment: Mistake = {
  code: "template/value-in-tag",
  message: { zh: "<!-- --> 注释内不能有模板标签", en: "A template tag may not stand in a comment <!-- -->" },
  help: { zh: "用 {{!-- … --}} 注释掉模板标签。", en: "Use {{!-- … --}} to comment out tags." },
};

export function tableShape(found: number, expected: number): Mistake {
  return {
    code: "template/table-shape",
    message: {
      zh: `该行占 ${found} 列，而表格有 ${expected} 列`,
      en: `The row fills ${found} columns; the table has ${expected}`,
    },
    help: {
      zh: "核对 widths 的个数、各行单元格数以及 colspan、rowspan。",
      en: "Compare the number of widths with the cells of the row, their colspan and rowspan.",
    },
  };
}

export const rowSpanTooLong: Mistake = {
  code: "template/table-shape",
  message: {
    zh: "有单元格的 rowspan 超出了表格（或表头）的末行",
    en: "The rowspan of a cell reaches beyond the last row of the table, or of its head",
  },
  help: {
    zh: '使 rowspan 与实际行数一致，或者写 rowspan="0"，一直占到该组（tbody）的末行。',
    en: 'Make rowspan equal to the rows there are, or write rowspan="0" for all rows down to the end of the group (tbody).',
  },
};
