import type { LocalizedText } from "./locale.js";

/** What a file turned out to be: text in a known encoding, or something else with a name for people. */
export type Decoded =
  | { readonly type: "text"; readonly text: string; readonly assumed?: "GB18030" }
  | {
      readonly type: "other";
      readonly name: LocalizedText;
      /** Whether it may be a workbook: Office files are archives, or compound files of older programs. */
      readonly isOffice?: boolean;
    };

/** First bytes of file formats that people hand in by mistake. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], zh: string, en: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    "ZIP 压缩包，或 Excel（.xlsx）、Word（.docx）文件",
    "a ZIP archive, or an Excel (.xlsx) or Word (.docx) file",
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    "旧版 Excel（.xls）或 Word（.doc）文件",
    "an old Excel (.xls) or Word (.doc) file",
  ],
  [[0x25, 0x50, 0x44, 0x46], "PDF 文件", "a PDF file"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "RTF 文件", "an RTF file"],
  [[0x1f, 0x8b], "GZIP 压缩文件", "a GZIP archive"],
  [[0x89, 0x50, 0x4e, 0x47], "PNG 图片", "a PNG picture"],
  [[0xff, 0xd8, 0xff], "JPEG 图片", "a JPEG picture"],
  [[0xff, 0xfe, 0x00, 0x00], "UTF-32 编码的文本", "text in UTF-32"],
  [[0x00, 0x00, 0xfe, 0xff], "UTF-32 编码的文本", "text in UTF-32"],
];

/**
 * Turns bytes into text. UTF-8 with or without a byte order mark, and UTF-16 with one, are read; what is not valid
 * UTF-8 but reads well as GB18030 (GBK, GB 2312) is read as that and says so. Anything else is named.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  for (const [signature, zh, en] of SIGNATURES) {
    if (!startsWith(bytes, signature)) continue;
    const isOffice = signature[0] === 0x50 || signature[0] === 0xd0;
    return { type: "other", name: { zh, en }, ...(isOffice ? { isOffice } : {}) };
  }
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes, "utf-16le");
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes, "utf-16be");
  if (isBareUtf16(bytes)) {
    return {
      type: "other",
      name: {
        zh: "不带字节顺序标记（BOM）的 UTF-16 文本",
        en: "text in UTF-16 without a byte order mark",
      },
    };
  }
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 === undefined) return otherThanUtf8(bytes);
  if (isMostlyNul(utf8)) return { type: "other", name: { zh: "二进制文件", en: "a binary file" } };
  return { type: "text", text: utf8 };
}

/** The text, or `undefined` when the bytes are not valid in that encoding. A byte order mark is left out. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function utf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  const text = decodeStrictly(bytes, encoding);
  if (text !== undefined) return { type: "text", text };
  return { type: "other", name: { zh: "已损坏的 UTF-16 文本", en: "damaged text in UTF-16" } };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}

/**
 * ASCII in UTF-16 has a NUL in one half of each unit, the same half throughout, and a filing has ASCII keys however much
 * Chinese stands between them. The order of the bytes is not told apart further: the file has to be saved again anyway.
 */
function isBareUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  let first = 0;
  let second = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) first += 1;
    else second += 1;
  }
  const [few, many] = first < second ? [first, second] : [second, first];
  // A few stray NULs in other text are reported one by one.
  if (many < 4 || many * 10 < sample.length || few * 20 > many) return false;
  const text = decodeStrictly(bytes, many === second ? "utf-16le" : "utf-16be");
  return text !== undefined && !text.includes("\0");
}

function isMostlyNul(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf("\0"); at >= 0; at = text.indexOf("\0", at + 1)) count += 1;
  return count * 5 > text.length;
}

/**
 * Almost any sequence of high bytes is valid GB18030, so its pairs are weighed. Simplified Chinese lies nearly
 * all in the area of GB 2312; Big5 and Shift_JIS do not, and the accents of Latin-1 stand alone between ASCII letters.
 */
function otherThanUtf8(bytes: Uint8Array): Decoded {
  const pairs = countPairs(bytes);
  const text = decodeStrictly(bytes, "gb18030");
  const share = pairs.all === 0 ? 0 : pairs.gb2312 / pairs.all;
  if (text !== undefined && share >= 0.95) return { type: "text", text, assumed: "GB18030" };
  if (pairs.lonely * 2 > pairs.all + pairs.lonely) {
    return {
      type: "other",
      name: { zh: "西欧编码（Latin-1）的文本", en: "text in Latin-1 (Western European)" },
    };
  }
  const japanese = decodeStrictly(bytes, "shift_jis");
  if (japanese !== undefined && (japanese.match(/[\u3041-\u30ff]/gu)?.length ?? 0) * 5 > pairs.all) {
    return { type: "other", name: { zh: "日文 Shift_JIS 编码的文本", en: "Japanese text in Shift_JIS" } };
  }
  if (decodeStrictly(bytes, "big5") !== undefined && pairs.big5 >= pairs.all * 0.8) {
    return {
      type: "other",
      name: { zh: "繁体中文 Big5 编码的文本", en: "Traditional Chinese text in Big5" },
    };
  }
  if (text !== undefined && share >= 0.6) return { type: "text", text, assumed: "GB18030" };
  return {
    type: "other",
    name: { zh: "二进制文件或未知编码的文本", en: "a binary file or text in an unknown encoding" },
  };
}

interface Pairs {
  /** Pairs of a high byte and the byte after it. */
  readonly all: number;
  /** Pairs in the area of GB 2312. */
  readonly gb2312: number;
  /** Pairs in the area of the frequent characters of Big5, or of its punctuation. */
  readonly big5: number;
  /** High bytes followed by an ASCII letter, space or sign and preceded by ASCII: accents of Latin-1. */
  readonly lonely: number;
}

function countPairs(bytes: Uint8Array): Pairs {
  let all = 0;
  let gb2312 = 0;
  let big5 = 0;
  let lonely = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[index + 1] ?? 0;
    if (trail < 0x80 && (bytes[index - 1] ?? 0) < 0x80 && (bytes[index + 2] ?? 0) < 0x80) {
      lonely += 1;
      continue;
    }
    all += 1;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) gb2312 += 1;
    if (lead >= 0xa1 && lead <= 0xc6 && (trail >= 0xa1 || (trail >= 0x40 && trail <= 0x7e))) big5 += 1;
    // GB18030 writes rare characters in four bytes whose second and fourth are digits.
    index += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
  }
  return { all, gb2312, big5, lonely };
}
