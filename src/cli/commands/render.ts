import { join } from "node:path";
import { calendarPaths } from "../../app/calendars.js";
import { loadCheckedFiling } from "../../app/checked-filing.js";
import { editionOf } from "../../app/edition.js";
import { findingsOfPacket } from "../../app/packet/packet-findings.js";
import { renderDocument } from "../../app/render.js";
import { saveFiles } from "../../app/save-files.js";
import { fontsFor } from "../../app/fonts.js";
import { archiveOf } from "../../app/archive.js";
import { attachmentReader } from "../../app/attachments.js";
import { EXIT, UsageError } from "../../foundation/errors.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { KINDS, knownKind } from "../../kinds/index.js";
import { reportText, summaryText } from "../../reporters/text.js";
import { FORMATS } from "../../writers/index.js";
import { checkArchiveOptions, EMBED_FILING_OPTION, PDF_A_OPTION } from "../archive-options.js";
import { defineCommand } from "../command.js";
import { givenCalendars } from "../given-calendars.js";
import { givenPack, PACK_OPTION } from "../given-pack.js";
import { exitOfCheck, exitOfFindings } from "../exit.js";
import {
  CALENDAR_OPTION,
  FAIL_ON_OPTION,
  FILE_ARGUMENT,
  FONTS_OPTION,
  FORCE_OPTION,
  LANGUAGE_OPTION,
  readAsOf,
  readFonts,
  readList,
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
      event: {
        kind: "text",
        describe: {
          zh: "通知、报送、报告所涉的那一条记录的编号，默认为最近的一条",
          en: "id of the event that a notice or report is about; default: the latest",
        },
      },
      to: {
        kind: "text",
        default: "docx,pdf",
        describe: {
          zh: `格式，用逗号分开：${FORMATS.join("、")}`,
          en: `formats, parted by commas: ${FORMATS.join(", ")}`,
        },
      },
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
      out: { kind: "text", default: ".", describe: { zh: "输出文件夹", en: "folder for the results" } },
      force: FORCE_OPTION,
    },
  },
  async (values, context) => {
    const { world, language } = context;
    const kind = knownKind(values.document);
    if (values.event !== undefined && kind.about === undefined) throw withoutEvent(kind.title);
    const formats = readList("--to", values.to, FORMATS);
    checkArchiveOptions(values, formats.includes("pdf"));
    const asOf = readAsOf(values["as-of"], world);
    const calendars = await givenCalendars(context, values.calendar);
    if (calendars === undefined) return EXIT.input;
    const edition = editionOf(kind, values.lang ?? "zh");
    if (edition.note !== undefined) context.talk(`${edition.note[language]}\n`);
    const given = await givenPack(context, values.pack, [edition.language]);
    if (given === undefined) return EXIT.template;
    const fonts = readFonts(values.fonts);
    const needsFonts = formats.includes("pdf") || values["toc-pages"];
    const loaded = await loadCheckedFiling(world, values.file, kind.id, asOf, calendars);
    const found = [...loaded.diagnostics];
    const files =
      loaded.value === undefined
        ? undefined
        : await renderDocument({
            ...loaded.value,
            findings: loaded.diagnostics,
            kind,
            language: edition.language,
            stage: values.stage,
            allowIncomplete: values["allow-incomplete"],
            comments: !values["without-comments"],
            asOf,
            formats,
            fonts: await fontsFor(world, needsFonts ? fonts : "bundled"),
            contentsPages: values["toc-pages"],
            archive: await archiveOf(
              world,
              values["pdf-a"],
              values["embed-filing"] ? values.file : undefined,
            ),
            readAttachment: attachmentReader(world, values.file),
            event: values.event,
            stock: given.stock,
            ...(kind.filedBy === "firm"
              ? { openPoints: findingsOfPacket(loaded.value.source, asOf, calendars) }
              : {}),
          });
    found.push(...(files?.diagnostics ?? []));
    // A draft shows its gaps where the answers belong; listing them is what validate is for.
    const gapsShown = values.stage === "draft" && files?.value !== undefined;
    const listed = gapsShown ? found.filter((finding) => finding.code !== "schema/missing") : found;
    context.talk(reportText(listed, language));
    const mustBeComplete = values.stage === "final" && !values["allow-incomplete"];
    const failOn = values["fail-on"] ?? (mustBeComplete ? "blocking" : "none");
    const failed = exitOfCheck(found, values.stage, failOn);
    if (files?.value === undefined || (mustBeComplete && failed !== undefined)) {
      context.talk(summaryText(found, language));
      return exitOfFindings(found) ?? EXIT.findings;
    }
    const paths = files.value.map((file) => ({ path: join(values.out, file.name), bytes: file.bytes }));
    await saveFiles(world, paths, values.force, [values.file, ...calendarPaths(values.calendar)]);
    context.talk(summaryText(found, language));
    for (const { path } of paths) context.result(`${path}\n`);
    return failed ?? EXIT.ok;
  },
);

function withoutEvent(title: LocalizedText): UsageError {
  const documents = KINDS.flatMap(({ id, about }) => (about === undefined ? [] : [id]));
  return new UsageError(
    {
      zh: `《${title.zh}》不涉及某一条记录，不用 --event。`,
      en: `“${title.en}” is not about one event; leave --event out.`,
    },
    {
      zh: `--event 用于：${documents.join("、")}。`,
      en: `Documents with --event: ${documents.join(", ")}.`,
    },
  );
}
