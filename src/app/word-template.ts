import { filledWordTelling } from "./partly-chinese.js";
import { basename, extname } from "node:path";
import { hasSeverity, diagnostic, type Diagnostic } from "../foundation/diagnostic.js";
import { languageOf, type LocalizedText } from "../foundation/locale.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { writeZip } from "../ooxml/zip.js";
import { derivedFor } from "./derived.js";
import type { DocumentKindId } from "../kinds/index.js";
import type { WordFile } from "./pack/word-of.js";
import { gapsPrinted } from "./gaps-left.js";
import { isDraft, isStopped, placed, type RenderedFile, type TreeRequest } from "./render.js";
import { checkWordTemplate } from "./template/check-word-template.js";
import { builtInTheme } from "./theme.js";
import { withoutEnglishOf } from "./without-english.js";
import { weighedFor } from "../template/word/review-left.js";
import { stamped } from "./word-stamp.js";
import type { WordFormat } from "./word-template-formats.js";
import type { WordConversion, World } from "./world.js";

/** A document made with a firm's own Word file in place of the built-in template. */
export interface WordTemplateRequest extends TreeRequest {
  /** The template as the user named it, and what is in it. It is written in one language: there is no edition side by side. */
  readonly template: WordFile;
  /** What the files are called, without an ending; by template and stage unless given. */
  readonly name?: string;
  /** Holds the template to what the document must not lose, as all of a pack are. */
  readonly isOfPack?: boolean;
  readonly formats: readonly WordFormat[];
}

/** By template: a batch makes many papers of one, which a pack has in one place and so for one document. */
const known = new WeakMap<WordFile, ReturnType<typeof checkWordTemplate>>();

/** A Word template of a pack, checked for what the document must not lose; once a file. */
export function checkedOfPack(
  document: DocumentKindId,
  template: WordFile,
): ReturnType<typeof checkWordTemplate> {
  const checked = known.get(template) ?? checkWordTemplate({ document, ...template, isWhole: true });
  known.set(template, checked);
  return checked;
}

/**
 * Filing and Word template → Word document, and the PDF that LibreOffice makes of it. What stops our own documents stops this one: errors against the schema,
 * in final stage blocking findings and gaps that are left, and mistakes of the template at every stage.
 */
export async function renderWordTemplate(
  request: WordTemplateRequest,
  world: Pick<World, "wordToPdf">,
): Promise<Outcome<readonly RenderedFile[] | undefined>> {
  const { template, kind } = request;
  const language = languageOf(request.edition);
  // The template's own mistakes are told even when the filing stops the document: they are mended elsewhere.
  const compiled =
    request.isOfPack === true
      ? checkedOfPack(kind.id, template)
      : checkWordTemplate({ document: kind.id, ...template });
  const checked = compiled.value.template;
  const stage = isDraft(request) ? "draft" : "final";
  const ofTemplate = weighedFor(stage, compiled.diagnostics);
  if (checked === undefined || isStopped(request) || hasSeverity(ofTemplate, "blocking"))
    return outcome(undefined, ofTemplate);
  const derived = derivedFor(request, stage);
  if (derived.value === undefined) {
    return outcome(undefined, [...ofTemplate, ...placed(derived.diagnostics, request)]);
  }
  const filing = request.body ?? request.filing;
  const filled = filledWordTelling(checked, { filing, derived: derived.value, language, stage });
  const marks = filled.value && [
    ...(stage === "final" ? gapsPrinted(filled.value.gaps) : []),
    ...withoutEnglishOf(filled.value.foreign),
  ];
  const findings = [
    ...ofTemplate,
    ...placed([...derived.diagnostics, ...filled.diagnostics, ...(marks ?? [])], request),
  ];
  if (filled.value === undefined || hasSeverity(findings, "blocking")) return outcome(undefined, findings);
  const { parts } = filled.value;
  const body = checked.texts[0]?.path ?? "";
  const bytes = await writeZip(stage === "draft" ? stamped(parts, body, builtInTheme(language)) : parts);
  const files: RenderedFile[] = [];
  for (const format of request.formats) {
    const name = `${request.name ?? `${fileName(template.file)}-${STAGE_NAMES[stage][language]}`}.${format}`;
    if (format === "docx") files.push({ format, name, bytes });
    else {
      const pdf = await pdfOf(bytes, request.asOf, world, findings);
      if (pdf !== undefined) files.push({ format, name, bytes: pdf });
    }
  }
  return hasSeverity(findings, "blocking") ? outcome(undefined, findings) : outcome(files, findings);
}

/** What a filled template is called besides its own name, which belongs to the template. */
const STAGE_NAMES: Readonly<Record<"draft" | "final", LocalizedText>> = {
  draft: { zh: "草稿", en: "draft" },
  final: { zh: "定稿", en: "final" },
};

function fileName(path: string): string {
  return basename(path, extname(path));
}

async function pdfOf(
  document: Uint8Array,
  asOf: string,
  world: Pick<World, "wordToPdf">,
  findings: Diagnostic[],
): Promise<Uint8Array | undefined> {
  const conversion = await settled(await world.wordToPdf(document), asOf);
  if (conversion.type === "pdf") return conversion.bytes;
  findings.push(
    diagnostic({
      code: conversion.type === "missing" ? "writer/no-office" : "writer/office-failed",
      severity: "blocking",
      ...NO_PDF[conversion.type === "missing" ? "missing" : conversion.reason],
      basis: "inferred",
    }),
  );
  return undefined;
}

/** The PDF in the bytes that the document always gives; one that cannot be read is none. */
async function settled(conversion: WordConversion, asOf: string): Promise<WordConversion> {
  if (conversion.type !== "pdf") return conversion;
  // Loaded where there is a PDF, because most commands make none.
  const [{ inspectPdf }, { settledPdf }] = await Promise.all([
    import("../writers/pdf/inspect.js"),
    import("../writers/pdf/settle.js"),
  ]);
  const read = await inspectPdf(conversion.bytes);
  if (read.type !== "pages") return { type: "failed", reason: "error" };
  return { type: "pdf", bytes: await settledPdf(read.document, asOf) };
}

const NO_PDF: Readonly<
  Record<"missing" | "timeout" | "error", { readonly message: LocalizedText; readonly help: LocalizedText }>
> = {
  missing: {
    message: {
      zh: "Word 模板的 PDF 由 LibreOffice 转换，而本机没有安装 LibreOffice",
      en: "The PDF of a Word template is made by LibreOffice, which is not installed on this machine",
    },
    help: {
      zh: "加 --to docx 只生成 Word 文件，用 Word 另存为 PDF；或者安装 LibreOffice 后重试。",
      en: "Use --to docx for the Word file alone and save it as PDF in Word; or install LibreOffice and try again.",
    },
  },
  timeout: {
    message: {
      zh: "LibreOffice 在两分钟内没有完成 PDF 的转换，已停止",
      en: "LibreOffice did not finish the PDF within two minutes and was stopped",
    },
    help: {
      zh: "加 --to docx 只生成 Word 文件，用 Word 另存为 PDF。",
      en: "Use --to docx for the Word file alone and save it as PDF in Word.",
    },
  },
  error: {
    message: { zh: "LibreOffice 没有转换出 PDF", en: "LibreOffice made no PDF" },
    help: {
      zh: "检查 LibreOffice 能否打开该 Word 文件和临时文件夹是否可写；或者加 --to docx 只生成 Word 文件。",
      en: "Check that LibreOffice opens the Word file and that the temporary folder can be written; or use --to docx for the Word file alone.",
    },
  },
};
