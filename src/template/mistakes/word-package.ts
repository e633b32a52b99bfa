import type { LocalizedText } from "../../foundation/locale.js";
import type { ForeignKind } from "../../ooxml/foreign-content.js";
import type { Mistake } from "../findings.js";

type Words = Pick<Mistake, "message" | "help">;

/** What a Word file is opened as. */
export const WORD_FILE_ROLES = {
  template: { zh: "Word 模板", en: "Word template" },
  reference: { zh: "参照文档", en: "reference document" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type WordFileRole = keyof typeof WORD_FILE_ROLES;

/** Words with the name of what the file was to be in place of `{文件}` and `{file}`. */
function about({ message, help }: Words, role: WordFileRole): Words {
  const { zh, en } = WORD_FILE_ROLES[role];
  const named = (text: LocalizedText): LocalizedText => ({
    zh: text.zh.replaceAll("{文件}", zh),
    en: text.en.replaceAll("{file}", en),
  });
  return { message: named(message), help: named(help) };
}

const SAVE_AS_DOCX: LocalizedText = {
  zh: "用 Word 打开该文件，另存为“Word 文档（.docx）”。",
  en: "Open the file in Word and save it as a Word document (.docx).",
};

/** Why a file is no Word document that can be a template. */
export type WordFileRefusal =
  "empty" | "locked-or-old" | "not-word" | "not-docx" | "damaged" | "too-large" | "not-readable";

const FILE_WORDS: Readonly<Record<WordFileRefusal, Words>> = {
  empty: {
    message: { zh: "{文件}是空文件", en: "The {file} is an empty file" },
    help: SAVE_AS_DOCX,
  },
  "locked-or-old": {
    message: {
      zh: "{文件}设有打开密码，或者是旧格式（.doc）",
      en: "The {file} has a password or is in the old format (.doc)",
    },
    help: {
      zh: "取消打开密码，并另存为“Word 文档（.docx）”。",
      en: "Remove the password and save it as a Word document (.docx).",
    },
  },
  "not-word": {
    message: { zh: "{文件}不是 Word 文档", en: "The {file} is no Word document" },
    help: SAVE_AS_DOCX,
  },
  "not-docx": {
    message: {
      zh: "{文件}是 Word 的模板格式（.dotx）或其他类型，不是文档",
      en: "The {file} is of Word's template type (.dotx) or another, not a document",
    },
    help: SAVE_AS_DOCX,
  },
  damaged: {
    message: { zh: "{文件}已损坏，无法读取", en: "The {file} is damaged and cannot be read" },
    help: {
      zh: "用 Word 打开并修复，另存为新文件后重试。",
      en: "Let Word open and repair it, save it under another name, and try again.",
    },
  },
  "not-readable": {
    message: {
      zh: "{文件}采用“严格的 Open XML”格式，或者不是由常用程序保存的",
      en: "The {file} is in the strict Open XML format, or no common program saved it",
    },
    help: SAVE_AS_DOCX,
  },
  "too-large": {
    message: {
      zh: "{文件}展开后过大，或者压缩比异常，未读取",
      en: "Unpacked, the {file} is too large or too dense, and was not read",
    },
    help: {
      zh: "删去其中的大图片；文字部分不超过 8 MB，全部内容不超过 60 MB。",
      en: "Remove large pictures: it has at most 8 MB of text and 60 MB in all.",
    },
  },
};

export function wordFileRefused(reason: WordFileRefusal, role: WordFileRole): Mistake {
  return { code: "template/word-file", ...about(FILE_WORDS[reason], role) };
}

const FOREIGN_WORDS: Readonly<Record<ForeignKind, (name: string, allowed: string) => Words>> = {
  macro: () => ({
    message: { zh: "{文件}含有宏", en: "The {file} holds macros" },
    help: {
      zh: "另存为不含宏的“Word 文档（.docx）”。",
      en: "Save it as a Word document without macros (.docx).",
    },
  }),
  external: (name) => ({
    message: {
      zh: `{文件}链接了文件以外的内容（${name}）`,
      en: `The {file} links to something outside itself (${name})`,
    },
    help: {
      zh: "把链接的图片改为嵌入（文件 › 信息 › 编辑指向文件的链接 › 断开链接）；只有超链接可以指向外部。",
      en: "Embed what is linked (File › Info › Edit Links to Files › Break Link). Only hyperlinks may lead outside.",
    },
  }),
  "attached-template": () => ({
    message: {
      zh: "{文件}附着于本机或网络上的另一模板文件",
      en: "Another template file, on a disk or network, is attached to the {file}",
    },
    help: {
      zh: "在 Word 的“开发工具 › 文档模板”中改为 Normal，再保存；样式不受影响。",
      en: "In Word, set Developer › Document Template to Normal and save; styles stay.",
    },
  }),
  embedded: (name) => ({
    message: {
      zh: `{文件}嵌有其他程序的对象或者控件（${name}）`,
      en: `The {file} embeds an object or control of another program (${name})`,
    },
    help: {
      zh: "删去对象，需要的内容改为图片或者文字；图表请粘贴为图片。",
      en: "Delete the object; paste what is needed as a picture or text, charts as pictures.",
    },
  }),
  "alternative-chunk": () => ({
    message: {
      zh: "{文件}内含有待导入的另一份文件（altChunk）",
      en: "The {file} imports another file (altChunk)",
    },
    help: {
      zh: "用 Word 打开并保存一次，该文件的内容即并入正文。",
      en: "Open it in Word and save it once: the content becomes part of the text.",
    },
  }),
  "sub-document": () => ({
    message: {
      zh: "{文件}是含有子文档的主控文档",
      en: "The {file} is a master document with others in it",
    },
    help: { zh: "在大纲视图中取消子文档的链接。", en: "Unlink the subdocuments in the outline view." },
  }),
  "mail-merge": () => ({
    message: { zh: "{文件}设有邮件合并", en: "The {file} is set up for a mail merge" },
    help: {
      zh: "在“邮件 › 开始邮件合并”中选择“普通 Word 文档”，再保存。",
      en: "Choose Mailings › Start Mail Merge › Normal Word Document and save.",
    },
  }),
  signature: () => ({
    message: {
      zh: "{文件}带有数字签名，填写后签名即失效",
      en: "The {file} carries a digital signature, which filling would break",
    },
    help: { zh: "删除数字签名后保存。", en: "Remove the signature and save." },
  }),
  field: (name, allowed) => ({
    message: {
      zh: `{文件}中不得使用域 ${name}`,
      en: `The field ${name} may not stand in a {file}`,
    },
    help: {
      zh: `把该域转为普通文字（选中后按 Ctrl+Shift+F9）或者删去。可用的域：${allowed}。`,
      en: `Turn the field into text (Ctrl+Shift+F9) or delete it. Fields that may stand: ${allowed}.`,
    },
  }),
  clock: (name) => ({
    message: {
      zh: `{文件}中的域 ${name} 显示打开、保存或者打印文件的时间，不是文书的日期`,
      en: `The field ${name} in the {file} shows when the file is opened, saved or printed, not the day of the paper`,
    },
    help: {
      zh: "删去该域。Word 模板中写 {{derived.asOf}}，填入文书的日期；其他日期写成文字，或者用相应的字段。",
      en: "Delete the field. In a Word template write {{derived.asOf}} for the day of the paper; write another date as words or by its own field.",
    },
  }),
  "document-type": () => ({
    message: {
      zh: "{文件}的部件含有文档类型声明（DOCTYPE）",
      en: "A part of the {file} declares a document type (DOCTYPE)",
    },
    help: SAVE_AS_DOCX,
  }),
};

export function foreignContent(
  kind: ForeignKind,
  name: string,
  allowedFields: readonly string[],
  role: WordFileRole,
): Mistake {
  return {
    code: `template/word-${kind}`,
    ...about(FOREIGN_WORDS[kind](name, allowedFields.join(" ")), role),
  };
}
