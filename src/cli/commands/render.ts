import { join } from "node:path";
import { calendarPaths } from "../../app/calendars.js";
import { loadCheckedFiling } from "../../app/checked-filing.js";
import { editionOf } from "../../app/edition.js";
import { firmPoints } from "../../app/packet/firm-points.js";
import { renderDocument } from "../../app/render.js";
import { foundText } from "../../app/found-text.js";
import { saveFiles } from "../../app/save-files.js";
import { fontsFor } from "../../app/fonts.js";
import { archiveOf } from "../../app/archive.js";
import { attachmentReader } from "../../app/attachments.js";
import { EXIT } from "../../foundation/errors.js";
import { EDITIONS, languagesOf } from "../../foundation/locale.js";
import { KINDS, knownKind } from "../../kinds/index.js";
import { summaryText } from "../../reporters/text.js";
import { FORMATS } from "../../writers/index.js";
import { checkArchiveOptions, EMBED_FILING_OPTION, PDF_A_OPTION } from "../archive-options.js";
import { defineCommand } from "../command.js";
import { EVENT_OPTION, withoutEvent } from "../event-option.js";
import { readFormats, readTemplate, TEMPLATE_OPTION, wordFormats } from "../template-option.js";
import { givenCalendars } from "../given-calendars.js";
import { givenPack, PACK_OPTION } from "../given-pack.js";
import { onLetterhead, REFERENCE_OPTION } from "../reference-option.js";
import { exitOfCheck, exitOfFindings } from "../exit.js";
import { UNTRANSLATED_OPTION } from "../untranslated-option.js";
import {
  CALENDAR_OPTION,
  FAIL_ON_OPTION,
  FILE_ARGUMENT,
  FONTS_OPTION,
  FORCE_OPTION,
  LANGUAGE_OPTION,
  readAsOf,
  readFonts,
} from "../options.js";

/** `pipia render FILE`: one document in several formats. Either every file is written or none. */
export const renderCommand = defineCommand(
  {
    name: "render",
    argument: FILE_ARGUMENT,
    options: {
      document: {
        kind: "choice",
        choices: KINDS.map((kind) => kind.id),
        default: "pipia",
        describe: { zh: "文书种类", en: "kind of document" },
      },
      event: EVENT_OPTION,
      to: {
        kind: "text",
        describe: {
          zh: `格式，用逗号分开：${FORMATS.join("、")}；默认 docx,pdf，用 --template 时默认 docx`,
          en: `formats, parted by commas: ${FORMATS.join(", ")}; default: docx,pdf, with --template docx`,
        },
      },
      template: TEMPLATE_OPTION,
      stage: {
        kind: "choice",
        choices: ["draft", "final"],
        default: "draft",
        describe: {
          zh: "draft 草稿（缺项处显示待补充）；final 定稿（有阻断性问题即停止）",
          en: "draft shows gaps, final stops at blocking findings",
        },
      },
      "allow-incomplete": {
        kind: "switch",
        describe: {
          zh: "定稿有阻断性问题时仍然生成，显示缺项，每页加盖“草稿”",
          en: "make a final document in spite of blocking findings: gaps shown, every page stamped DRAFT",
        },
      },
      "without-comments": {
        kind: "switch",
        describe: {
          zh: "草稿的 Word 文件不带检查结果批注",
          en: "no findings as comments in the Word file of a draft",
        },
      },
      "fail-on": FAIL_ON_OPTION,
      lang: {
        ...LANGUAGE_OPTION,
        describe: {
          zh: "文书语言和界面语言；文书默认中文",
          en: "language of document and messages; documents default to zh",
        },
      },
      edition: {
        kind: "choice",
        choices: EDITIONS,
        describe: {
          zh: "文书版本：zh 中文，en 英文，both 中英对照；默认随 --lang",
          en: "edition of the document: zh, en, or both side by side; by default as --lang says",
        },
      },
      "as-of": {
        kind: "text",
        describe: {
          zh: "文书日期，也是检查所依据的日期，默认为北京时间今天",
          en: "date of the document and day on which the filing is judged; default: today in China",
        },
      },
      calendar: CALENDAR_OPTION,
      fonts: FONTS_OPTION,
      "toc-pages": {
        kind: "switch",
        describe: {
          zh: "Word 文件的目录带页码（按 PDF 的页码）",
          en: "page numbers in the contents of the Word file, those of the PDF",
        },
      },
      "pdf-a": PDF_A_OPTION,
      "embed-filing": EMBED_FILING_OPTION,
      pack: PACK_OPTION,
      reference: REFERENCE_OPTION,
      out: { kind: "text", default: ".", describe: { zh: "输出文件夹", en: "folder for the results" } },
      "list-untranslated": UNTRANSLATED_OPTION,
      force: FORCE_OPTION,
    },
  },
  async (values, context) => {
    const { world, language } = context;
    const kind = knownKind(values.document);
    if (values.event !== undefined && kind.about === undefined) throw withoutEvent(kind.title);
    const formats = readFormats(values);
    const template = await readTemplate(world, values);
    checkArchiveOptions(values, formats.includes("pdf"));
    const asOf = readAsOf(values["as-of"], world);
    const calendars = await givenCalendars(context, values.calendar);
    if (calendars === undefined) return EXIT.input;
    const chosen = editionOf(kind, values.edition ?? values.lang ?? "zh");
    if (chosen.note !== undefined) context.talk(`${chosen.note[language]}\n`);
    const pack = await givenPack(context, values.pack, languagesOf(chosen.edition));
    const given =
      pack &&
      (await onLetterhead(
        context,
        pack,
        values.reference,
        formats.includes("pdf") ? "pdf" : "word",
        languagesOf(chosen.edition),
      ));
    if (given === undefined) return EXIT.template;
    const fonts = readFonts(values.fonts);
    const needsFonts = formats.includes("pdf") || values["toc-pages"];
    const loaded = await loadCheckedFiling(world, values.file, kind.id, asOf, calendars);
    const found = [...loaded.diagnostics];
    const request =
      loaded.value === undefined
        ? undefined
        : {
            ...loaded.value,
            findings: loaded.diagnostics,
            kind,
            edition: chosen.edition,
            stage: values.stage,
            allowIncomplete: values["allow-incomplete"],
            asOf,
            readAttachment: attachmentReader(world, values.file),
            event: values.event,
            stock: given.stock,
            ...firmPoints(kind, loaded.value.source, asOf, calendars),
          };
    const files =
      request === undefined
        ? undefined
        : template !== undefined
          ? // Few documents are made with one: the others do not load what fills it.
            await (
              await import("../../app/word-template.js")
            ).renderWordTemplate({ ...request, template, formats: wordFormats(formats) }, world)
          : await renderDocument({
              ...request,
              comments: !values["without-comments"],
              formats,
              wordToPdf: async (document) => world.wordToPdf(document),
              fonts: await fontsFor(world, needsFonts ? fonts : "bundled"),
              contentsPages: values["toc-pages"],
              archive: await archiveOf(
                world,
                values["pdf-a"],
                values["embed-filing"] ? values.file : undefined,
              ),
            });
    found.push(...(files?.diagnostics ?? []));
    // A draft shows its gaps where the answers belong; listing them is what validate is for.
    const gapsShown = values.stage === "draft" && files?.value !== undefined;
    const listed = gapsShown ? found.filter((finding) => finding.code !== "schema/missing") : found;
    context.talk(foundText(listed, language, { listsUntranslated: values["list-untranslated"] }));
    const mustBeComplete = values.stage === "final" && !values["allow-incomplete"];
    const failOn = values["fail-on"] ?? (mustBeComplete ? "blocking" : "none");
    const counted = [...(given.told ?? []), ...found];
    const failed = exitOfCheck(counted, values.stage, failOn);
    if (files?.value === undefined || (mustBeComplete && failed !== undefined)) {
      context.talk(summaryText(counted, language));
      return exitOfFindings(found) ?? EXIT.findings;
    }
    const paths = files.value.map((file) => ({ path: join(values.out, file.name), bytes: file.bytes }));
    await saveFiles(world, paths, values.force, [
      values.file,
      ...(values.template === undefined ? [] : [values.template]),
      ...(values.reference === undefined ? [] : [values.reference]),
      ...calendarPaths(values.calendar),
    ]);
    context.talk(summaryText(counted, language));
    for (const { path } of paths) context.result(`${path}\n`);
    return failed ?? EXIT.ok;
  },
);
