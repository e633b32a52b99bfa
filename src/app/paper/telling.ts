import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";
import { SHEET_FAULTS } from "../../input/questionnaire/cell-code.js";
import { shown as cleanShown } from "../../input/text/character-check.js";
import type { ForeignContent } from "../../ooxml/read-controls.js";
import { paperFinding, type PaperPlace } from "./finding.js";
import type { TypedValue } from "./typed-value.js";

/** A field of a paper that something is said about. */
export interface Spoken {
  readonly place: PaperPlace;
  /** What it asks, in words. */
  readonly title: LocalizedText;
  readonly pointer?: Pointer;
}

type Words = Pick<Parameters<typeof paperFinding>[0], "code" | "severity" | "message" | "help" | "also">;

function said({ place, title, pointer }: Spoken, words: Words): Diagnostic {
  return paperFinding({
    ...words,
    at: place,
    label: title,
    ...(pointer === undefined ? {} : { pointer }),
  });
}

/** A field with an answer, of another paper or an earlier draft. */
export function pasted(at: Spoken): Diagnostic {
  return said(at, {
    code: "paper/pasted",
    severity: "blocking",
    message: {
      zh: "这一填写处是从另一份文书或者较早的草稿粘贴来的，其中的内容可能属于另一家公司",
      en: "The blank was pasted from another paper or an earlier draft; what it says may be about another company",
    },
    help: {
      zh: "属于本公司的，在本文书自己的填写处手工录入；不属于的，从文书中删去。",
      en: "If it is about this company, type it into the paper's own blank; if not, delete it from the paper.",
    },
  });
}

export function unknownField(at: Spoken): Diagnostic {
  return said(at, {
    code: "paper/unknown-blank",
    severity: "blocking",
    message: {
      zh: "申报材料没有与这一填写处对应的字段",
      en: "No filing has an answer that belongs to this blank",
    },
    help: {
      zh: "文书的内部标记可能被改动；由申报材料重新生成草稿，再填写。",
      en: "The marks of the paper may have been altered; make the draft again from the filing and type into that.",
    },
  });
}

export function entryGone(at: Spoken): Diagnostic {
  return said(at, {
    code: "paper/entry-gone",
    severity: "blocking",
    message: {
      zh: "这一填写处所属的条目已不在申报材料中：可能已删除，或者编号（id）已改动",
      en: "The entry that the blank belongs to is no longer in the filing: it was deleted, or its id changed",
    },
    help: {
      zh: "恢复原来的编号；条目确已删除的，清空这一填写处。",
      en: "Give the entry its old id again; if it was deleted for good, empty the blank.",
    },
  });
}

export function takenForPrompt(at: Spoken): Diagnostic {
  return said(at, {
    code: "paper/taken-for-prompt",
    severity: "advice",
    message: {
      zh: "文件仍把此处的文字标为提示，已作为填写的内容读取",
      en: "The file still marks the words there as a prompt; they were read as the answer",
    },
    help: {
      zh: "核对以下改动；不是填写的内容的，清空此处后重新读取。",
      en: "Check the change below; if it is no answer, empty the blank and read again.",
    },
  });
}

export function promptLeft(at: Spoken): Diagnostic {
  return said(at, {
    code: "paper/prompt-left",
    severity: "blocking",
    message: {
      zh: "提示文字“【待补充”没有删净，混在填写的内容中",
      en: "Part of the prompt, “[To be completed”, is left among the words",
    },
    help: { zh: "删去提示文字，只留填写的内容。", en: "Delete the prompt and leave the answer alone." },
  });
}

const FOREIGN: Readonly<Record<ForeignContent, LocalizedText>> = {
  control: { zh: "另一个填写处", en: "another blank" },
  picture: { zh: "图片或者图形", en: "a picture or shape" },
  table: { zh: "表格", en: "a table" },
  formula: { zh: "公式", en: "a formula" },
  symbol: { zh: "符号字体的字符", en: "a character of a symbol font" },
  note: { zh: "脚注或者尾注", en: "a footnote or endnote" },
  hidden: { zh: "隐藏的文字", en: "hidden words" },
  raised: { zh: "上标的数字", en: "raised figures" },
  other: { zh: "嵌入的对象", en: "an embedded object" },
};

export function foreignContent(at: Spoken, foreign: ForeignContent): Diagnostic {
  return said(at, {
    code: "paper/foreign-content",
    severity: "blocking",
    message: {
      zh: `填写处含有${FOREIGN[foreign].zh}，申报材料的字段只能是文字`,
      en: `The blank holds ${FOREIGN[foreign].en}; an answer of the filing is text`,
    },
    help: {
      zh: "删去该内容，用文字写明；图表作为附件提交。",
      en: "Remove it and say it in words; hand in pictures and tables as attachments.",
    },
  });
}

/** What reading an answer had against it, in the words that questionnaires have for it. */
export function fault(at: Spoken, { fault: kind, shown }: TypedValue["faults"][number]): Diagnostic {
  const { severity, message } = SHEET_FAULTS[kind];
  return said(at, { code: "paper/answer", severity, message: message(cleanShown(shown)), help: HELP });
}

/** Words that are struck through: in Word they are there as before. */
export function struckThrough(at: Spoken, struck: "all" | "part", words: string): Diagnostic {
  const { severity, message, help } = SHEET_FAULTS[struck === "all" ? "struck-out" : "struck-in-part"];
  return said(at, { code: "paper/answer", severity, message: message(cleanShown(words)), help });
}

const HELP: LocalizedText = {
  zh: "按原件核对，清空此处后手工重新录入；不适用的，写成“不适用：理由”。",
  en: "Compare it with the original, empty the blank and type it again; where nothing applies, write “N/A: reason”.",
};

export function unacceptedChange(at: Spoken): Diagnostic {
  return said(at, {
    code: "paper/unaccepted-change",
    severity: "advice",
    message: {
      zh: "此处有尚未接受的修订，已按全部接受读取",
      en: "The blank has tracked changes; it was read as if all were accepted",
    },
    help: {
      zh: "核对以下改动；不接受修订的，在 Word 中拒绝后重新读取。",
      en: "Check the change below; if you do not accept it, reject it in Word and read again.",
    },
  });
}

/** An English text needs the Chinese one, which is what is filed. */
export function englishOnly(at: Spoken): Diagnostic {
  return said(at, {
    code: "paper/english-only",
    severity: "blocking",
    message: {
      zh: "英文文书中填写的是英文文本，而申报材料中还没有中文文本",
      en: "What is typed into an English paper is the English text, and the filing has no Chinese one yet",
    },
    help: {
      zh: "先在申报材料或者中文文书中填写中文（提交的文本），再读取英文。",
      en: "First put the Chinese, which is what is filed, into the filing or the Chinese paper; then read the English.",
    },
  });
}

export function answeredSince(at: Spoken): Diagnostic {
  return said(at, {
    code: "paper/answered-since",
    severity: "warning",
    message: {
      zh: "文书生成之后，申报材料已另行填写此项，内容与文书不同；将以文书为准",
      en: "The filing was given another answer after the paper was made; that of the paper takes its place",
    },
    help: {
      zh: "对照改动核对；应以申报材料为准的，清空文书中的此处后重新读取。",
      en: "Compare the two below; if the filing is right, empty the blank in the paper and read again.",
    },
  });
}

export function twoAnswers(at: Spoken, first: PaperPlace): Diagnostic {
  return said(at, {
    code: "paper/two-answers",
    severity: "blocking",
    message: {
      zh: "同一内容在文书中多处填写，而且不一致",
      en: "The same question is answered in several places of the paper, and not alike",
    },
    help: {
      zh: "改为一致，或者只填写一处；其余各处会由申报材料一并填入。",
      en: "Make them alike, or answer in one place only; the others are filled in from the filing.",
    },
    also: [first],
  });
}
