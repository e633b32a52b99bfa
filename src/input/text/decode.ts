import type { Diagnostic } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { finding } from "../code.js";
import { decodeText } from "../../foundation/encoding.js";
import { MAXIMUM_BYTES } from "../limit.js";

const SAVE_AS_UTF8 = {
  zh: "请在编辑器中选择“另存为”，编码选 UTF-8，再重新读取。",
  en: "In your editor choose “Save as”, pick the encoding UTF-8, and read the file again.",
};

const NOT_TEXT = {
  zh: `申报材料须为 YAML 或 JSON 文本。${SAVE_AS_UTF8.zh}`,
  en: `A filing is YAML or JSON text. ${SAVE_AS_UTF8.en}`,
};

/** Workbooks are told by the ending of their name, which standard input has not. */
const BY_PATH = {
  zh: "填写好的问卷须写出文件名（扩展名 .xlsx），不能从标准输入读取；申报材料须为 YAML 或 JSON 文本。",
  en: "Name the file of a filled-in questionnaire, which must end in .xlsx; it is not read from standard input. A filing is YAML or JSON text.",
};

/**
 * The text of a filing. Line ends of old Macs (a carriage return alone) become line feeds, so that lines count as
 * people see them; offsets stay. `undefined` when the bytes are too many or are no text.
 */
export function decodeFiling(bytes: Uint8Array, file: string): Outcome<string | undefined> {
  const place = { file, line: 1, column: 1 };
  if (bytes.length > MAXIMUM_BYTES) return outcome(undefined, [tooLarge(bytes.length, file)]);
  const decoded = decodeText(bytes);
  if (decoded.type === "other") {
    return outcome(undefined, [
      finding({
        code: "input/encoding",
        message: {
          zh: `文件无法作为申报材料读取：看起来是${decoded.name.zh}`,
          en: `The file cannot be read as a filing: it looks like ${decoded.name.en}`,
        },
        help: decoded.isOffice === true ? BY_PATH : NOT_TEXT,
        place,
      }),
    ]);
  }
  const diagnostics: Diagnostic[] = [];
  if (decoded.assumed !== undefined) {
    diagnostics.push(
      finding({
        code: "input/encoding",
        severity: "advice",
        message: {
          zh: `文件不是 UTF-8 编码，已按 ${decoded.assumed}（GBK）读取`,
          en: `The file is not UTF-8; it was read as ${decoded.assumed} (GBK)`,
        },
        help: {
          zh: `请核对汉字是否正确。${SAVE_AS_UTF8.zh}`,
          en: `Check that the Chinese characters are right. ${SAVE_AS_UTF8.en}`,
        },
        place,
      }),
    );
  }
  return outcome(withLineFeeds(decoded.text), diagnostics);
}

/**
 * The same for a filing that is text already. It is not encoded on the way: that would turn a lone surrogate into
 * U+FFFD unseen, and the check of characters can name it and its place.
 */
export function takeFiling(text: string, file: string): Outcome<string | undefined> {
  const size = Buffer.byteLength(text);
  if (size > MAXIMUM_BYTES) return outcome(undefined, [tooLarge(size, file)]);
  return outcome(withLineFeeds(text.replace(/^\uFEFF/u, "")));
}

function withLineFeeds(text: string): string {
  return text.replaceAll(/\r(?!\n)/gu, "\n");
}

/** The finding for a file of that many bytes; for whoever opens files and need not read them to say so. */
export function tooLarge(size: number, file: string): Diagnostic {
  const megabytes = (size / (1024 * 1024)).toFixed(1);
  const limit = MAXIMUM_BYTES / (1024 * 1024);
  return finding({
    code: "input/too-large",
    message: {
      zh: `文件过大：${megabytes} MB，上限为 ${limit} MB`,
      en: `The file is too large: ${megabytes} MB, and the limit is ${limit} MB`,
    },
    help: {
      zh: "申报材料只写文字；证据材料和图片请作为附件另存，在 attachments 中写明文件名。",
      en: "A filing holds text only; keep evidence and pictures as files of their own and name them under attachments.",
    },
    place: { file, line: 1, column: 1 },
  });
}
