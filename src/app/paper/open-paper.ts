import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { XmlSyntaxError } from "../../foundation/xml-reader.js";
import { FORMAT_VERSION } from "../../input/version.js";
import { promptStylesIn, readControls, type ReadControl } from "../../ooxml/read-controls.js";
import { readWordPackage, type WordRefusal } from "../../ooxml/word-package.js";
import { readControlBookmark, readControlTag, type ControlName } from "../../writers/docx/control-name.js";
import { paperKey, readPaperMark, type WrittenMark } from "../../writers/docx/paper-mark.js";
import { PAPER_CODES, paperFinding } from "./finding.js";

/** A field of a paper, known by its tag or, where a program dropped that, by its bookmark. */
export interface PaperField extends ReadControl {
  readonly name: ControlName;
}

/** A paper of ours that was opened. */
export interface OpenPaper {
  readonly file: string;
  readonly mark: WrittenMark;
  /** What its own tags end in. */
  readonly key: string;
  /** In the order of the text; those of other papers that were pasted in too. */
  readonly fields: readonly PaperField[];
}

/** Opens a paper that may be anything. There is no value where it is none of ours, or was made by another version. */
export function openPaper(bytes: Uint8Array, file: string): Outcome<OpenPaper | undefined> {
  const reading = readWordPackage(bytes);
  if (reading.type === "refused") return outcome(undefined, [wordRefusal(reading.reason, file)]);
  const { document, styles, custom } = reading.parts;
  const mark = markIn(custom);
  if ("refusal" in mark) return outcome(undefined, [refusal(mark.refusal, file)]);
  if (mark.formatVersion !== FORMAT_VERSION) return outcome(undefined, [refusal(OTHER_VERSION, file)]);
  try {
    const prompts = styles === undefined ? new Set<string>() : promptStylesIn(styles);
    const controls = readControls(document, prompts, (name) => readControlBookmark(name) !== undefined);
    const fields = controls.flatMap((control): readonly PaperField[] => {
      const name = readControlTag(control.tag) ?? readControlBookmark(control.bookmark);
      return name === undefined ? [] : [{ ...control, name }];
    });
    if (fields.length === 0) return outcome(undefined, [refusal(NO_FIELDS, file)]);
    return outcome({ file, mark, key: paperKey(mark), fields });
  } catch (error) {
    if (error instanceof XmlSyntaxError) return outcome(undefined, [wordRefusal("damaged", file)]);
    throw error;
  }
}

interface Refusal {
  readonly code: keyof typeof PAPER_CODES;
  readonly message: LocalizedText;
  readonly help: LocalizedText;
}

function markIn(custom: readonly string[]): WrittenMark | { readonly refusal: Refusal } {
  const readings = custom.map(readPaperMark).filter(({ type }) => type !== "other");
  const [first, second] = readings;
  if (first === undefined) return { refusal: NOT_OURS };
  // Two papers put together into one document.
  if (second !== undefined) return { refusal: SEVERAL };
  if (first.type === "mark") return first.mark;
  return { refusal: first.type === "version" ? OTHER_VERSION : DAMAGED_MARK };
}

/** Why a file cannot be read as a Word document, with what to do. */
export function wordRefusal(reason: WordRefusal, file: string): Diagnostic {
  return refusal(REFUSALS[reason], file);
}

function refusal({ code, message, help }: Refusal, file: string): Diagnostic {
  return paperFinding({ code, severity: "blocking", message, help, at: { file } });
}

const RENDER_AGAIN: LocalizedText = {
  zh: "用 pipia render 由申报材料重新生成 Word 草稿，在其中填写后再读取。",
  en: "Make the draft again from the filing with pipia render, type into that and read it.",
};

const SAVE_AGAIN: LocalizedText = {
  zh: "用 Word、WPS 文字或者 LibreOffice 打开，核对内容后另存为 .docx 再读取；打不开的，重新生成草稿。",
  en: "Open it in Word, WPS or LibreOffice, check what is there, save it as .docx and read again; if it does not open, make the draft again.",
};

const NOT_OURS: Refusal = {
  code: "input/not-our-paper",
  message: {
    zh: "文件不是本工具生成的、带有待补充内容的 Word 草稿，无法判断其中的文字属于哪些字段",
    en: "The document is no Word draft of this program with blanks to fill in, so nothing tells which answers its words are",
  },
  help: RENDER_AGAIN,
};

const NO_FIELDS: Refusal = {
  code: "input/not-our-paper",
  message: {
    zh: "文书中的填写处已经一处不剩：可能已全部删除，或者另存时没有保留内容控件",
    en: "None of the blanks of the paper is left: they were deleted, or a program that does not keep content controls saved it",
  },
  help: RENDER_AGAIN,
};

const SEVERAL: Refusal = {
  code: "input/not-our-paper",
  message: { zh: "文件由几份文书拼合而成", en: "The document was put together from several papers" },
  help: { zh: "逐份读取原来的文书。", en: "Read the papers one by one." },
};

const DAMAGED_MARK: Refusal = {
  code: "input/damaged-word-file",
  message: {
    zh: "文书中记录字段的部分已损坏",
    en: "The part of the paper that says which blanks it has is damaged",
  },
  help: RENDER_AGAIN,
};

const OTHER_VERSION: Refusal = {
  code: "input/paper-version",
  message: {
    zh: "文书由另一版本的 pipia 生成，其字段与本版本不同",
    en: "The paper was made by another version of pipia, whose blanks are not those of this one",
  },
  help: {
    zh: "用生成该文书的版本读取；或者用本版本重新生成草稿，把已填写的内容移入其中。",
    en: "Read it with the version that made it, or make the draft again with this one and move what was typed into it.",
  },
};

const REFUSALS: Readonly<Record<WordRefusal, Refusal>> = {
  empty: {
    code: "input/not-a-word-file",
    message: { zh: "文件为空，没有任何内容", en: "The file is empty" },
    help: {
      zh: "可能是下载或者复制没有完成，请重新取得文件。",
      en: "A download or copy may not have finished; get the file again.",
    },
  },
  "locked-or-old": {
    code: "input/not-a-word-file",
    message: {
      zh: "文件设有打开密码，或者是旧版 Word（.doc）文件，无法读取",
      en: "The file is locked with a password or of the old Word format (.doc) and cannot be read",
    },
    help: {
      zh: "用 Word 打开，清除密码，另存为 .docx 后再读取。",
      en: "Open it in Word, clear the password, save it as .docx and read again.",
    },
  },
  "open-document": {
    code: "input/not-a-word-file",
    message: {
      zh: "文件是 OpenDocument 文本（.odt），只能读取 .docx",
      en: "The file is an OpenDocument text (.odt); only .docx is read",
    },
    help: SAVE_AGAIN,
  },
  "other-archive": {
    code: "input/not-a-word-file",
    message: { zh: "文件是压缩包，不是 Word 文件", en: "The file is an archive and no Word document" },
    help: { zh: "解压后读取其中的 .docx 文件。", en: "Unpack it and read the .docx file it holds." },
  },
  "not-word": {
    code: "input/not-a-word-file",
    message: { zh: "文件不是 Word 文件（.docx）", en: "The file is no Word document (.docx)" },
    help: {
      zh: "写出填写过的 .docx 文件；PDF 和网页不能读回。",
      en: "Name the .docx file that was filled in; PDF and HTML cannot be read back.",
    },
  },
  damaged: {
    code: "input/damaged-word-file",
    message: { zh: "Word 文件已损坏，无法读取", en: "The Word document is damaged and cannot be read" },
    help: SAVE_AGAIN,
  },
  "too-large": {
    code: "input/word-file-too-large",
    message: {
      zh: "Word 文件解压后过大，或者压缩比异常，未读取",
      en: "The Word document is too large when unpacked, or packed in a suspicious way, and was not read",
    },
    help: {
      zh: "删去与文书无关的图片，另存后再读取；来历不明的文件不要打开。",
      en: "Remove pictures that do not belong to the paper, save and read again; do not open a file from unknown sources.",
    },
  },
};
