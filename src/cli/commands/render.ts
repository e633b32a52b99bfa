import { join } from "node:path";
import { loadFiling } from "../../app/load-filing.js";
import { editionOf } from "../../app/edition.js";
import { renderDocument } from "../../app/render.js";
import { saveFiles } from "../../app/save-files.js";
import { fontsFor } from "../../app/fonts.js";
import { attachmentReader } from "../../app/attachments.js";
import { EXIT } from "../../foundation/errors.js";
import { KINDS, knownKind } from "../../kinds/index.js";
import { reportText, summaryText } from "../../reporters/text.js";
import { FORMATS } from "../../writers/index.js";
import { defineCommand } from "../command.js";
import { exitOfFindings } from "../exit.js";
import { readDay, readList } from "../options.js";

/** `pipia render FILE`: one document in several formats. Either every file is written or none. */
export const renderCommand = defineCommand({
  usage: "render <file>",
  build: (yargs, language) => {
    const chinese = language === "zh";
    const word = (zh: string, en: string): string => (chinese ? zh : en);
    return yargs
      .positional("file", {
        type: "string",
        demandOption: true,
        describe: word("YAML 或 JSON 文件；- 表示标准输入", "YAML or JSON file; - is standard input"),
      })
      .option("document", {
        choices: KINDS.map((kind) => kind.id),
        default: "pipia" as const,
        describe: word("文书种类", "kind of document"),
      })
      .option("to", {
        type: "string",
        requiresArg: true,
        default: "docx,pdf",
        describe: word(
          `格式，用逗号分开：${FORMATS.join("、")}`,
          `formats, parted by commas: ${FORMATS.join(", ")}`,
        ),
      })
      .option("stage", {
        choices: ["draft", "final"] as const,
        default: "draft" as const,
        describe: word(
          "draft 草稿（缺项处显示待补充）；final 定稿（有阻断性缺项即停止）",
          "draft shows gaps, final stops at blocking gaps",
        ),
      })
      .option("lang", {
        choices: ["zh", "en"] as const,
        describe: word(
          "文书语言和界面语言；文书默认中文",
          "language of document and messages; documents default to zh",
        ),
      })
      .option("as-of", {
        type: "string",
        requiresArg: true,
        describe: word("文书日期，默认为北京时间今天", "date of the document; default: today in China"),
      })
      .option("fonts", {
        type: "string",
        requiresArg: true,
        default: "auto",
        describe: word(
          "PDF 的字体：auto 本机已安装的仿宋等字体，没有的用随附字体；bundled 只用随附字体；或者字体所在文件夹",
          "fonts of the PDF: auto takes 仿宋 and the like from this machine, bundled only those of the toolkit, or a folder of fonts",
        ),
      })
      .option("toc-pages", {
        type: "boolean",
        default: false,
        describe: word(
          "Word 文件的目录带页码（按 PDF 的页码）",
          "page numbers in the contents of the Word file, those of the PDF",
        ),
      })
      .option("out", {
        type: "string",
        requiresArg: true,
        default: ".",
        describe: word("输出文件夹", "folder for the results"),
      })
      .option("force", {
        type: "boolean",
        default: false,
        describe: word("覆盖已有文件", "overwrite existing files"),
      });
  },
  async run(values, context) {
    const { world, language } = context;
    const kind = knownKind(values.document);
    const formats = readList("--to", values.to, FORMATS);
    const asOf = values["as-of"] === undefined ? world.today() : readDay("--as-of", values["as-of"]);
    const edition = editionOf(kind, values.lang ?? "zh");
    if (edition.note !== undefined) context.talk(`${edition.note[language]}\n`);
    const needsFonts = formats.includes("pdf") || values["toc-pages"];
    const loaded = await loadFiling(world, values.file, kind.schema);
    const found = [...loaded.diagnostics];
    const files =
      loaded.value === undefined
        ? undefined
        : await renderDocument({
            filing: loaded.value.filing,
            findings: loaded.diagnostics,
            kind,
            language: edition.language,
            stage: values.stage,
            asOf,
            formats,
            fonts: await fontsFor(world, needsFonts ? values.fonts : "bundled"),
            contentsPages: values["toc-pages"],
            readAttachment: attachmentReader(world, values.file),
            placeOf: loaded.value.placeOf,
          });
    found.push(...(files?.diagnostics ?? []));
    // A draft shows its gaps where the answers belong; listing them is what validate is for.
    const gapsShown = values.stage === "draft" && files?.value !== undefined;
    const listed = gapsShown ? found.filter((finding) => finding.code !== "schema/missing") : found;
    context.talk(reportText(listed, language));
    if (files?.value === undefined) {
      context.talk(summaryText(found, language));
      return exitOfFindings(found) ?? EXIT.findings;
    }
    const paths = files.value.map((file) => ({ path: join(values.out, file.name), bytes: file.bytes }));
    await saveFiles(world, paths, values.force);
    context.talk(summaryText(found, language));
    for (const { path } of paths) context.result(`${path}\n`);
    return EXIT.ok;
  },
});
