import type { Attachment, Filing } from "#generated/types.js";
import { PDFBool, PDFDict, PDFName, type PDFDocument } from "@cantoo/pdf-lib";
import { diagnostic, type Diagnostic, type Place, type Severity } from "../../foundation/diagnostic.js";
import type { Draft } from "../../foundation/draft.js";
import { fieldCatalogue, nameOf } from "../../foundation/field.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { pointer, segmentsOf, type Pointer } from "../../foundation/pointer.js";
import { isReadable } from "../../layout/pictures.js";
import { canBeCombined } from "../../writers/pdf/combine.js";
import { inspectPdf } from "../../writers/pdf/inspect.js";
import { isOnPaper } from "../packet-papers.js";
import { outsideWords, pictureIn, unreadablePicture, type AttachmentReader } from "../attachments.js";
import { fileTypeOf, FILE_TYPES, type FileType } from "./file-type.js";
import { errorCode } from "../error-code.js";

/** An attachment as it goes into a packet. */
export interface Enclosure {
  /** From 1, in the order of the filing; those on paper are counted too. */
  readonly number: number;
  readonly attachment: Draft<Attachment>;
  /** Absent where the original is handed in on paper, and in a draft where it cannot be used. */
  readonly file?: EnclosedFile;
}

export interface EnclosedFile {
  /** As the filing names it. */
  readonly source: string;
  readonly type: FileType;
  readonly bytes: Uint8Array;
  /** Of a PDF, opened once for counting and combining. */
  readonly document?: PDFDocument;
  readonly pages?: number;
}

/** Whether an attachment names a file that is not there or cannot be used, which a draft goes without. */
export function isUnread({ attachment, file }: Enclosure): boolean {
  return file === undefined && !isOnPaper(attachment.file);
}

/** What the attachments are read for. */
export interface EnclosureUse {
  readonly stage: "draft" | "final";
  /** Whether a combined PDF is made, into which they go. */
  readonly isCombined: boolean;
}

/** Where in the file of the filing a value stands. */
type PlaceOf = (at: Pointer) => Place;

/**
 * Reads the attachments of a filing and looks whether each is what it is said to be: it exists, its content is what its
 * ending says, a PDF can be opened without a password and has as many pages as the filing says. Attachments without a
 * file are handed in on paper. Only where a combined PDF is made must each go into one; else the file is handed in as it is.
 */
export async function loadEnclosures(
  filing: Draft<Filing>,
  { stage, isCombined }: EnclosureUse,
  read: AttachmentReader,
  placeOf: PlaceOf,
): Promise<Outcome<readonly Enclosure[]>> {
  const findings: Diagnostic[] = [];
  const enclosures: Enclosure[] = [];
  for (const [index, attachment] of (filing.attachments ?? []).entries()) {
    const number = index + 1;
    const source = attachment.file;
    if (isOnPaper(source)) {
      enclosures.push({ number, attachment });
      continue;
    }
    const loaded = await load(source, isCombined, read);
    if ("zh" in loaded) {
      findings.push(fault(index, loaded, stage === "final" ? "blocking" : "warning", placeOf));
      enclosures.push({ number, attachment });
      continue;
    }
    enclosures.push({ number, attachment, file: loaded });
    if (loaded.pages !== undefined && attachment.pages !== undefined && loaded.pages !== attachment.pages) {
      findings.push(otherPages(index, source, attachment.pages, loaded.pages, placeOf));
    }
  }
  return outcome(enclosures, findings);
}

async function load(
  source: string,
  isCombined: boolean,
  read: AttachmentReader,
): Promise<EnclosedFile | LocalizedText> {
  const outside = outsideWords(source);
  if (outside !== undefined) return outside;
  const bytes = await bytesOf(source, read);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const type = fileTypeOf(bytes);
  const ending = source.slice(source.lastIndexOf(".")).toLowerCase();
  if (type === undefined || !FILE_TYPES[type].endings.includes(ending)) {
    return {
      zh: `附件“${source}”的内容${type === undefined ? "无法识别" : `是 ${FILE_TYPES[type].name} 文件`}，与扩展名不符`,
      en: `The attachment "${source}" ${type === undefined ? "is of no known type" : `holds ${FILE_TYPES[type].name}`}, not what its ending says`,
    };
  }
  switch (type) {
    case "pdf":
      return pdfIn(bytes, source, isCombined);
    case "png":
    case "jpeg":
      return pictureFile(bytes, source, type, isCombined);
    case "docx":
    case "xlsx":
      return { source, type, bytes };
  }
}

async function pdfIn(
  bytes: Uint8Array,
  source: string,
  isCombined: boolean,
): Promise<EnclosedFile | LocalizedText> {
  const pdf = await inspectPdf(bytes);
  if (pdf.type === "encrypted") {
    return { zh: `附件“${source}”已加密`, en: `The attachment "${source}" is encrypted` };
  }
  if (pdf.type === "pages") {
    const { document, pages } = pdf;
    if (isCombined && isDynamicForm(document)) {
      return {
        zh: `附件“${source}”是动态 XFA 表单，除 Adobe 软件外看不到其内容；请用 Adobe 软件打开并“打印为 PDF”，再替换原文件`,
        en: `The attachment "${source}" is a dynamic XFA form, which shows its content in Adobe's programs only; open it there, print it to PDF and replace the file`,
      };
    }
    if (!isCombined || (await canBeCombined({ type: "pdf", document })))
      return { source, type: "pdf", bytes, document, pages };
  }
  return { zh: `附件“${source}”不是完好的 PDF`, en: `The attachment "${source}" is no sound PDF` };
}

/** Whether pages are made when a form is opened (ISO 32000-1, 7.7.2 and 12.7.2); what stands in the file is a notice. */
function isDynamicForm({ catalog }: PDFDocument): boolean {
  if (catalog.lookup(PDFName.of("NeedsRendering")) !== PDFBool.True) return false;
  const form = catalog.lookup(PDFName.of("AcroForm"));
  return form instanceof PDFDict && form.has(PDFName.of("XFA"));
}

async function pictureFile(
  bytes: Uint8Array,
  source: string,
  type: "png" | "jpeg",
  isCombined: boolean,
): Promise<EnclosedFile | LocalizedText> {
  // A JPEG goes in as it is; the pixels of a PNG may have to be unpacked.
  const isUnpacked = isCombined && type === "png";
  const picture = pictureIn(bytes, source, isUnpacked ? undefined : Number.POSITIVE_INFINITY);
  if ("zh" in picture) return picture;
  if (isCombined && type === "jpeg" && !isReadable(picture)) return unreadablePicture(source);
  return !isCombined || (await canBeCombined({ type, bytes }))
    ? { source, type, bytes }
    : unreadablePicture(source);
}

async function bytesOf(source: string, read: AttachmentReader): Promise<Uint8Array | LocalizedText> {
  try {
    const bytes = await read(source);
    if (bytes === undefined) return { zh: `没有附件“${source}”`, en: `There is no attachment "${source}"` };
    return bytes.length === 0
      ? { zh: `附件“${source}”是空文件`, en: `The attachment "${source}" is empty` }
      : bytes;
  } catch (cause) {
    const code = errorCode(cause);
    if (code === "ENOENT") return { zh: `没有附件“${source}”`, en: `There is no attachment "${source}"` };
    if (code === "EFBIG") return { zh: `附件“${source}”过大`, en: `The attachment "${source}" is too large` };
    return { zh: `附件“${source}”无法读取`, en: `The attachment "${source}" cannot be read` };
  }
}

/** Pointer, its name in words, and place in the file. */
function placed(at: Pointer, placeOf: PlaceOf): Pick<Diagnostic, "pointer" | "place" | "label"> {
  return { pointer: at, place: placeOf(at), label: nameOf(segmentsOf(at), fieldCatalogue()) };
}

function fault(index: number, message: LocalizedText, severity: Severity, placeOf: PlaceOf): Diagnostic {
  const at = pointer("attachments", index, "file");
  return diagnostic({
    ...placed(at, placeOf),
    code: "packet/attachment",
    severity,
    message,
    help: {
      zh: "附件应为未加密的 PDF、PNG、JPEG 或者 Office 文件，放在申报材料所在文件夹之内，写相对路径；以纸质原件提交的，删去“文件路径”一项。",
      en: "Attachments are unencrypted PDF, PNG, JPEG or Office files within the folder of the filing, named by a relative path; leave the path out where the original is handed in on paper.",
    },
  });
}

function otherPages(
  index: number,
  source: string,
  stated: number,
  counted: number,
  placeOf: PlaceOf,
): Diagnostic {
  return diagnostic({
    ...placed(pointer("attachments", index, "pages"), placeOf),
    code: "packet/attachment-pages",
    severity: "warning",
    message: {
      zh: `附件“${source}”共 ${counted} 页，材料中填写为 ${stated} 页`,
      en: `The attachment "${source}" has ${counted} pages, the filing says ${stated}`,
    },
    help: {
      zh: "核对附件是否完整，然后改正页数：申请材料清单照此打印。",
      en: "See whether the attachment is complete, then correct the number: the list of material prints it.",
    },
  });
}
