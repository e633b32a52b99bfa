import type { Diagnostic } from "../foundation/diagnostic.js";
import { decodeText } from "../foundation/encoding.js";
import type { LocalizedText } from "../foundation/locale.js";
import { emptyFile, workbookFinding, type WorkbookCode } from "./code.js";
import type { PackageParts } from "./office-package.js";

type Refusal = readonly [code: WorkbookCode, message: LocalizedText, help: LocalizedText];

const SAVE_AS_XLSX: LocalizedText = {
  zh: "用 Excel、WPS 表格或 LibreOffice 打开，另存为“Excel 工作簿（.xlsx）”后重新读取。",
  en: "Open it in Excel, WPS or LibreOffice, save it as an Excel workbook (.xlsx) and read again.",
};

const HAND_IN_WORKBOOK: LocalizedText = {
  zh: "请提供 .xlsx 工作簿，或 CSV 文件。",
  en: "Hand in an .xlsx workbook, or a CSV file.",
};

/** What starts every file of the container that Office used before 2007, and still uses for encrypted files. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Streams of such containers, by which they are told apart. The first that is found counts. */
const OLE_STREAMS: readonly (readonly [stream: string, refusal: Refusal])[] = [
  [
    "EncryptedPackage",
    [
      "input/password",
      {
        zh: "文件设有打开密码，内容已加密，无法读取",
        en: "The file is encrypted with a password and cannot be read",
      },
      {
        zh: "用 Excel 打开，在“文件—信息—保护工作簿—用密码进行加密”中清除密码，另存后重新读取。",
        en: "Open it in Excel, clear the password under File, Info, Protect Workbook, Encrypt with Password, save and read again.",
      },
    ],
  ],
  ["Workbook", oldWorkbook("Excel 97–2003")],
  ["Book", oldWorkbook("Excel 5.0/95")],
  [
    "WordDocument",
    notAWorkbook({ zh: "旧版 Word（.doc）文件", en: "an old Word (.doc) file" }, HAND_IN_WORKBOOK),
  ],
];

function oldWorkbook(version: string): Refusal {
  return [
    "input/old-workbook",
    {
      zh: `文件是旧版工作簿（${version}，.xls），只能读取 .xlsx`,
      en: `The file is a workbook of an old format (${version}, .xls); only .xlsx is read`,
    },
    SAVE_AS_XLSX,
  ];
}

function notAWorkbook(what: LocalizedText, help: LocalizedText): Refusal {
  return [
    "input/not-a-workbook",
    { zh: `文件不是工作簿，而是${what.zh}`, en: `The file is not a workbook but ${what.en}` },
    help,
  ];
}

function findingOf([code, message, help]: Refusal, file: string): Diagnostic {
  return workbookFinding({ code, message, help, file });
}

/** What is wrong with a file that is no archive, or `undefined` for one that looks like an archive. */
export function refusedBytes(bytes: Uint8Array, file: string): Diagnostic | undefined {
  if (bytes.length === 0) return emptyFile(file);
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    const [, refusal] = OLE_STREAMS.find(([stream]) => hasStream(bytes, stream)) ?? [];
    const other = {
      zh: "旧版 Office 容器中的其他文件",
      en: "another file in the container of old Office versions",
    };
    return findingOf(refusal ?? notAWorkbook(other, HAND_IN_WORKBOOK), file);
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return undefined;
  return findingOf(refusedText(bytes), file);
}

/**
 * Entries of the directory of streams are 128 bytes long and begin at multiples of that: the name in UTF-16, filled up
 * to 64 bytes, then its length in bytes with the closing zero.
 */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, "utf16le");
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf(wanted); at >= 0; at = buffer.indexOf(wanted, at + 1)) {
    if (at % 128 === 0 && at + 66 <= buffer.length && buffer.readUInt16LE(at + 64) === wanted.length)
      return true;
  }
  return false;
}

function refusedText(bytes: Uint8Array): Refusal {
  const decoded = decodeText(bytes);
  if (decoded.type === "other") return notAWorkbook(decoded.name, HAND_IN_WORKBOOK);
  const start = decoded.text.slice(0, 2_000);
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    return notAWorkbook(
      { zh: "Excel 2003 XML 表格", en: "a spreadsheet in the XML format of Excel 2003" },
      SAVE_AS_XLSX,
    );
  }
  if (/<(?:!doctype\s+html|html|table)[\s>]/iu.test(start)) {
    return notAWorkbook(
      { zh: "扩展名改成表格的网页（HTML）", en: "a web page (HTML) under the name of a spreadsheet" },
      SAVE_AS_XLSX,
    );
  }
  if (start.includes("urn:oasis:names:tc:opendocument")) return OPEN_DOCUMENT;
  return notAWorkbook(
    { zh: "文本文件", en: "a text file" },
    {
      zh: "内容如为逗号或制表符分隔的表格，请把扩展名改为 .csv；否则请提供 .xlsx 工作簿。",
      en: "If it holds values separated by commas or tabs, name it .csv; otherwise hand in an .xlsx workbook.",
    },
  );
}

const OPEN_DOCUMENT: Refusal = [
  "input/open-document",
  {
    zh: "文件是 OpenDocument 表格（.ods），只能读取 .xlsx",
    en: "The file is an OpenDocument spreadsheet (.ods); only .xlsx is read",
  },
  SAVE_AS_XLSX,
];

const BINARY: Refusal = [
  "input/binary-workbook",
  {
    zh: "文件是二进制工作簿（.xlsb），只能读取 .xlsx",
    en: "The file is a binary workbook (.xlsb); only .xlsx is read",
  },
  SAVE_AS_XLSX,
];

/** Archives that are something else, by a path that they have. */
const OTHER_ARCHIVES: readonly (readonly [path: RegExp, refusal: Refusal])[] = [
  [/(?:^|\/)workbook\.bin$/iu, BINARY],
  [
    /^word\/document\.xml$/iu,
    notAWorkbook({ zh: "Word（.docx）文件", en: "a Word (.docx) file" }, HAND_IN_WORKBOOK),
  ],
  [
    /^ppt\/presentation\.xml$/iu,
    notAWorkbook({ zh: "PowerPoint（.pptx）文件", en: "a PowerPoint (.pptx) file" }, HAND_IN_WORKBOOK),
  ],
  [
    /^Index(?:\/Document\.iwa|\.zip)$/u,
    notAWorkbook(
      { zh: "苹果 iWork（.numbers、.pages）文件", en: "a file of Apple iWork (.numbers, .pages)" },
      {
        zh: "在 Numbers 中选择“文件—导出为—Excel”，格式选 .xlsx，再重新读取。",
        en: "In Numbers choose File, Export To, Excel, take the format .xlsx, and read again.",
      },
    ),
  ],
];

/** What is wrong with an archive that is no .xlsx workbook, or `undefined`. `names` are all its entries. */
export function refusedArchive(
  names: readonly string[],
  parts: PackageParts,
  file: string,
): Diagnostic | undefined {
  const mediaType = new TextDecoder().decode(parts.get("mimetype")?.subarray(0, 100));
  if (mediaType.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
    return findingOf(OPEN_DOCUMENT, file);
  const [, refusal] = OTHER_ARCHIVES.find(([path]) => names.some((name) => path.test(name))) ?? [];
  if (refusal !== undefined) return findingOf(refusal, file);
  if (names.some((name) => /^\[content_types\]\.xml$/iu.test(name))) return undefined;
  const archive = mediaType.startsWith("application/vnd.oasis.opendocument")
    ? { zh: "OpenDocument 文件", en: "an OpenDocument file" }
    : { zh: "ZIP 压缩包", en: "a ZIP archive" };
  return findingOf(
    notAWorkbook(archive, {
      zh: "压缩包请先解压，再提供其中的 .xlsx 工作簿或 CSV 文件。",
      en: "Unpack an archive first and hand in the .xlsx workbook or CSV file it holds.",
    }),
    file,
  );
}
