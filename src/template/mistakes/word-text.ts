import type { Mistake } from "../findings.js";

/** Tags stand in a text box, which has a copy for older programs. */
export const tagInTextBox: Mistake = {
  code: "template/word-text-box",
  message: { zh: "文本框内不能有模板标签", en: "No template tag may stand in a text box" },
  help: {
    zh: "把文字移出文本框：用无边框的表格或者段落代替；没有标签的文本框可以保留。",
    en: "Move the words out of the box into a paragraph or a table without lines. Boxes without tags may stay.",
  },
};

export const tagInTrackedChange: Mistake = {
  code: "template/word-tracked-change",
  message: {
    zh: "含有模板标签的段落里有未处理的修订",
    en: "A paragraph with template tags has tracked changes",
  },
  help: {
    zh: "在“审阅”中接受或者拒绝全部修订，再保存模板。",
    en: "Accept or reject all changes (Review) and save the template.",
  },
};

export const tagInBoundControl: Mistake = {
  code: "template/word-bound-control",
  message: {
    zh: "模板标签位于由 Word 自动填写的内容控件（如文档属性）内，填入的值会被覆盖",
    en: "The template tag stands in a content control that Word fills by itself, such as a document property, and would overwrite",
  },
  help: {
    zh: "选中控件，右键“删除内容控件”，保留其中的文字。",
    en: "Right-click the control and choose Remove Content Control; its words stay.",
  },
};

export const tagInFieldCode: Mistake = {
  code: "template/word-field-code",
  message: {
    zh: "模板标签写在域代码里，不会被填写",
    en: "A template tag stands in the code of a field, where nothing is filled in",
  },
  help: {
    zh: "用 Shift+F9 显示域代码，把标签移到普通文字中。",
    en: "Show the code with Shift+F9 and move the tag into plain text.",
  },
};

export const tagInProperties: Mistake = {
  code: "template/word-properties",
  message: {
    zh: "文档属性（如标题）里有模板标签，不会被填写，并随文件发出",
    en: "A template tag stands in the properties of the file, such as its title, where nothing is filled in and which go out with it",
  },
  help: {
    zh: "在“文件 › 信息 › 属性”中改为固定文字；正文引用该属性的，改写成模板标签。",
    en: "Write fixed words there (File › Info › Properties); where the text shows the property by a field, write the tag instead.",
  },
};

export const tagInDrawing: Mistake = {
  code: "template/word-drawing",
  message: {
    zh: "图表、SmartArt 或者图形的文字里有模板标签，不会被填写",
    en: "A template tag stands in a chart, SmartArt or shape, where nothing is filled in",
  },
  help: { zh: "把标签移到普通文字中。", en: "Move the tag into plain text." },
};

export const noPartials: Mistake = {
  code: "template/not-allowed",
  message: { zh: "Word 模板中不得使用片段 {{> }}", en: "Partials {{> }} may not be used in Word templates" },
  help: { zh: "把片段的内容直接写在模板里。", en: "Write the words of the partial into the template." },
};

export const noPictures: Mistake = {
  code: "template/not-allowed",
  message: {
    zh: "Word 模板不能用 {{image}} 插入附件图片",
    en: "{{image}} cannot put pictures of attachments into Word templates",
  },
  help: {
    zh: "固定的图片（如标识）直接插入模板；附件图片请用内置模板生成的文书。",
    en: "Insert fixed pictures, such as a logo, with Word; for pictures of attachments use the built-in papers.",
  },
};

/** Where the tags of a block may not stand together. */
export type Misplacement =
  "different-places" | "middle-of-paragraph" | "else-in-row" | "other-tag-before" | "part-of-link";

const MISPLACED: Readonly<Record<Misplacement, Pick<Mistake, "message" | "help">>> = {
  "different-places": {
    message: {
      zh: "块的开始、{{else}} 和结束标签不在同一层：一个在表格单元格、内容控件或者脚注里，另一个在外面",
      en: "The tags of the block stand on different levels: one in a table cell, a content control or a note, another outside",
    },
    help: {
      zh: "把它们放在同一个段落、同一个单元格、同一张表格的各行，或者都放在表格以外的段落里。",
      en: "Put them into one paragraph, one cell, rows of one table, or paragraphs that are all outside of tables.",
    },
  },
  "middle-of-paragraph": {
    message: {
      zh: "块跨越多个段落，而该标签在段落中间",
      en: "The block spans several paragraphs, and this tag stands in the middle of one",
    },
    help: {
      zh: "让该标签单独成段，或者放在段首（段末）；单独成段的标签，其段落不会印出。",
      en: "Give the tag a paragraph of its own, or put it first or last in one. A paragraph of nothing but tags is not printed.",
    },
  },
  "else-in-row": {
    message: {
      zh: "{{else}} 和块的开始标签在同一行表格内，无法分开",
      en: "{{else}} stands in the same table row as the beginning of its block and cannot part them",
    },
    help: {
      zh: "让 {{else}} 单独占一行；或者把条件写在同一个单元格内。",
      en: "Give {{else}} a row of its own, or write the condition within one cell.",
    },
  },
  "other-tag-before": {
    message: {
      zh: "块从整行或者整段开始，而同一行、段内它前面还有别的标签",
      en: "The block begins with a whole row or paragraph, and another tag stands before it there",
    },
    help: {
      zh: "把块的开始标签放在该行（段）最前，结束标签放在最后。",
      en: "Put the opening tag first in the row or paragraph and the closing tag last.",
    },
  },
  "part-of-link": {
    message: {
      zh: "块从超链接、内容控件或者域的里面开始，在外面结束",
      en: "The block begins inside a link, a content control or a field and ends outside",
    },
    help: {
      zh: "把块的各个标签都放在其中，或者都放在其外。",
      en: "Put all tags of the block inside, or all outside.",
    },
  },
};

export function misplacedBlock(how: Misplacement): Mistake {
  return { code: "template/word-block", ...MISPLACED[how] };
}

export const noteInLoop: Mistake = {
  code: "template/word-note-in-loop",
  message: {
    zh: "循环内有脚注、尾注或者批注，重复后 Word 无法打开",
    en: "A footnote, endnote or comment stands in a loop; repeated, Word could not open it",
  },
  help: { zh: "把注释移到循环之外，或者写入正文。", en: "Move the note out of the loop, or into the text." },
};

export const tooManyParts: Mistake = {
  code: "template/too-large",
  message: { zh: "Word 模板的页眉、页脚过多", en: "The Word template has too many headers and footers" },
  help: { zh: "合并相同的节。", en: "Merge sections that are alike." },
};
