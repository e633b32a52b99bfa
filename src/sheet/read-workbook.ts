import type { Diagnostic } from "../foundation/diagnostic.js";
import type { LocalizedText } from "../foundation/locale.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { XmlSyntaxError } from "../foundation/xml-reader.js";
import { readZip, type ZipRefusal } from "../foundation/zip-reader.js";
import { readComments, type CellComment } from "./cell-comments.js";
import { NO_FORMATS, readCellFormats } from "./cell-formats.js";
import { fileTooLarge, workbookFinding } from "./code.js";
import { MAXIMUM_SHEETS, MAXIMUM_BYTES, WORKBOOK_LIMITS } from "./limit.js";
import {
  isNeeded,
  partAt,
  partText,
  readRelationships,
  relationshipsPath,
  type PackageParts,
  type Relationship,
} from "./office-package.js";
import { refusedArchive, refusedBytes } from "./other-format.js";
import type { ReadSheet, ReadWorkbook } from "./read-sheet.js";
import { damaged, RefusedPart, SAVE_AGAIN } from "./refused-part.js";
import { limitStyles } from "./too-large.js";
import { NO_STRINGS, readSharedStrings } from "./shared-strings.js";
import { readSheetPart, type SheetContext } from "./sheet-part.js";
import { readWorkbookPart, type ListedSheet } from "./workbook-part.js";

/**
 * Reads an .xlsx or .xlsm workbook. Formulas and macros are never run; of a formula the last result is taken. Sheets
 * that hold a chart only are passed over. What cannot be read whole is refused: a finding says what the file is or what
 * is wrong with it, and the value is `undefined`.
 */
// A promise, so that a reader that unpacks on another thread can take its place.
// oxlint-disable-next-line typescript/require-await
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
): Promise<Outcome<ReadWorkbook | undefined>> {
  if (bytes.length > MAXIMUM_BYTES) {
    return outcome(undefined, [fileTooLarge(bytes.length, file)]);
  }
  const refused = refusedBytes(bytes, file);
  if (refused !== undefined) return outcome(undefined, [refused]);
  const names: string[] = [];
  const reading = readZip(bytes, WORKBOOK_LIMITS, (name) => {
    names.push(name);
    return isNeeded(name);
  });
  if (reading.type === "refused") return outcome(undefined, [refusedZip(reading.reason, file)]);
  const other = refusedArchive(names, reading.parts, file);
  if (other !== undefined) return outcome(undefined, [other]);
  return readParts(reading.parts, file);
}

function readParts(parts: PackageParts, file: string): Outcome<ReadWorkbook | undefined> {
  const diagnostics: Diagnostic[] = [];
  const sheets = attempt(file, diagnostics, () => {
    const { path, relationships } = mainPart(parts);
    const workbook = readWorkbookPart(textOf(parts, path));
    const listed = workbook.sheets.flatMap((sheet) => worksheetOf(sheet, relationships));
    if (listed.length === 0) {
      throw damaged({ zh: "工作簿中没有工作表", en: "The workbook has no worksheet" });
    }
    if (listed.length > MAXIMUM_SHEETS) throw tooManySheets(listed.length);
    const optional = (type: string): string | undefined => {
      const target = relationships.find((one) => one.type === type)?.target;
      return target === undefined ? undefined : textOf(parts, target);
    };
    const strings = optional("sharedStrings");
    const styles = optional("styles");
    if (styles !== undefined) limitStyles(styles);
    const context: SheetContext = {
      is1904: workbook.is1904,
      strings: strings === undefined ? NO_STRINGS : readSharedStrings(strings),
      formats: styles === undefined ? NO_FORMATS : readCellFormats(styles),
      extent: { cells: 0, area: 0 },
    };
    return listed.map(({ sheet, target }) => sheetAt(parts, target, sheet, context, file, diagnostics));
  });
  const read = sheets?.flatMap((sheet) => sheet ?? []);
  return outcome(
    read === undefined || diagnostics.length > 0 ? undefined : { file, sheets: read },
    diagnostics,
  );
}

/** One sheet, or `undefined` and a finding, so that every damaged sheet is named in one run. */
function sheetAt(
  parts: PackageParts,
  target: string,
  sheet: ListedSheet,
  context: SheetContext,
  file: string,
  diagnostics: Diagnostic[],
): ReadSheet | undefined {
  return attempt(
    file,
    diagnostics,
    () => {
      const xml = textOf(parts, target);
      return readSheetPart(xml, sheet.name, sheet.isHidden, context, commentsOf(parts, target));
    },
    { zh: `工作表“${sheet.name}”`, en: `sheet “${sheet.name}”` },
  );
}

/** The comments of the sheet whose part stands at a path. A part that is named and not there holds none. */
function commentsOf(parts: PackageParts, sheet: string): readonly CellComment[] {
  const path = relationshipsPath(sheet);
  if (partAt(parts, path) === undefined) return [];
  const relationships = readRelationships(textOf(parts, path), sheet);
  const related = (type: string): string | undefined => {
    const target = relationships.find((one) => one.type === type)?.target;
    return target === undefined || partAt(parts, target) === undefined ? undefined : textOf(parts, target);
  };
  return readComments(related("comments"), related("threadedComment"));
}

/** The value of `read`, or `undefined` with a finding where it refuses a part. */
function attempt<T>(
  file: string,
  diagnostics: Diagnostic[],
  read: () => T,
  what: LocalizedText = { zh: "工作簿的目录或样式", en: "the workbook's list of sheets, texts or styles" },
): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RefusedPart) {
      const finding = error.finding(file);
      // Each sheet after the one that went over a limit would say the same again.
      if (!diagnostics.some((known) => known.message.zh === finding.message.zh)) diagnostics.push(finding);
      return undefined;
    }
    if (!(error instanceof XmlSyntaxError)) throw error;
    diagnostics.push(
      workbookFinding({
        code: "input/damaged-workbook",
        file,
        message: {
          zh: `工作簿已损坏：${what.zh}不是完整的 XML，内容可能被截断或改动`,
          en: `The workbook is damaged: ${what.en} is not well-formed XML; it may have been cut off or altered`,
        },
        help: SAVE_AGAIN,
      }),
    );
    return undefined;
  }
}

/** The part that lists the sheets, and what it refers to. */
function mainPart(parts: PackageParts): {
  readonly path: string;
  readonly relationships: readonly Relationship[];
} {
  const ofPackage = readRelationships(textOf(parts, relationshipsPath("")), "");
  const path = ofPackage.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  return { path, relationships: readRelationships(textOf(parts, relationshipsPath(path)), path) };
}

/** A listed sheet with the path of its part; nothing for a sheet of another kind, which has no cells. */
function worksheetOf(
  sheet: ListedSheet,
  relationships: readonly Relationship[],
): readonly { readonly sheet: ListedSheet; readonly target: string }[] {
  const relationship = relationships.find(({ id }) => id === sheet.relationship);
  if (relationship === undefined) {
    throw damaged({
      zh: `工作表“${sheet.name}”的内容在文件中已丢失`,
      en: `The content of sheet “${sheet.name}” is missing from the file`,
    });
  }
  return relationship.type === "worksheet" ? [{ sheet, target: relationship.target }] : [];
}

function textOf(parts: PackageParts, path: string): string {
  const bytes = partAt(parts, path);
  const text = bytes === undefined ? undefined : partText(bytes);
  if (text !== undefined) return text;
  throw bytes === undefined
    ? damaged({ zh: `工作簿已损坏：缺少 ${path}`, en: `The workbook is damaged: ${path} is missing` })
    : damaged({
        zh: `工作簿已损坏：${path} 不是 UTF-8 文本`,
        en: `The workbook is damaged: ${path} is not UTF-8 text`,
      });
}

function tooManySheets(count: number): RefusedPart {
  return new RefusedPart(
    "input/workbook-too-large",
    {
      zh: `工作簿有 ${count} 张工作表，上限为 ${MAXIMUM_SHEETS} 张`,
      en: `The workbook has ${count} sheets, and the limit is ${MAXIMUM_SHEETS}`,
    },
    {
      zh: "删去与申报无关的工作表，或把多家公司的问卷分成几个文件。",
      en: "Remove sheets that do not belong to the filing, or split the questionnaires of several companies into several files.",
    },
  );
}

function refusedZip(reason: ZipRefusal, file: string): Diagnostic {
  const megabytes = WORKBOOK_LIMITS.totalSize / (1024 * 1024);
  switch (reason) {
    case "not-a-zip":
    case "damaged":
    case "unsafe-name":
    case "duplicate-name":
      return workbookFinding({
        code: "input/damaged-workbook",
        file,
        message: {
          zh: "工作簿已损坏：压缩结构不完整或内容与校验值不符，可能是下载或传输中断",
          en: "The workbook is damaged: its archive is incomplete or does not match its checksums; a download may have been cut off",
        },
        help: SAVE_AGAIN,
      });
    case "too-many-entries":
      return workbookFinding({
        code: "input/workbook-too-large",
        file,
        message: {
          zh: `工作簿内部文件超过 ${WORKBOOK_LIMITS.entries} 个`,
          en: `The workbook holds more than ${WORKBOOK_LIMITS.entries} files`,
        },
        help: {
          zh: "删去图片、批注附件和与申报无关的工作表，另存后重新读取。",
          en: "Remove pictures, embedded files and sheets that do not belong to the filing, save and read again.",
        },
      });
    case "too-large":
      return workbookFinding({
        code: "input/workbook-too-large",
        file,
        message: {
          zh: `工作簿解压后超过 ${megabytes} MB`,
          en: `Unpacked, the workbook takes more than ${megabytes} MB`,
        },
        help: {
          zh: "删去数据明细、图片和与申报无关的工作表；清除空白行列的格式后另存，再重新读取。",
          en: "Remove lists of data, pictures and sheets that do not belong to the filing; clear the formats of empty rows and columns, save and read again.",
        },
      });
    case "too-dense":
      return workbookFinding({
        code: "input/zip-bomb",
        file,
        message: {
          zh: `文件的压缩比超过 ${WORKBOOK_LIMITS.ratio} 倍，疑似压缩炸弹，未予解压`,
          en: `The file is packed more than ${WORKBOOK_LIMITS.ratio} times smaller than its content, as zip bombs are; it was not unpacked`,
        },
        help: {
          zh: "来源可信的，打开后清除空白行列的格式，另存为 .xlsx 再读取；来源不明的，不要打开，向发送方核实。",
          en: "If you trust the sender, open it, clear the formats of empty rows and columns, save it as .xlsx and read again; if not, do not open it and ask the sender.",
        },
      });
  }
}
