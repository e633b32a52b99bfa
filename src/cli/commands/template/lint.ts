import { BUILT_IN_NAME } from "../../../app/pack/read-pack-file.js";
import { lintTemplates } from "../../../app/template/lint-templates.js";
import { keysOf } from "../../../foundation/data.js";
import { EXIT, UsageError } from "../../../foundation/errors.js";
import { KINDS } from "../../../kinds/index.js";
import { TEMPLATE_REPORTERS } from "../../../reporters/template/index.js";
import { defineCommand } from "../../command.js";
import { exitOfFindings } from "../../exit.js";
import { givenPack } from "../../given-pack.js";
import { LANGUAGE_OPTION } from "../../options.js";

/** `pipia template lint [FILE …]`: every mistake of templates, before any document is made with them. */
export const templateLintCommand = defineCommand(
  {
    name: "template lint",
    rest: {
      name: "files",
      describe: {
        zh: "模板文件，如 pipia/zh.hbs 或者 Word 模板 firm.docx，或者模板所在的文件夹；不写则检查随附的全部模板",
        en: "template files, such as pipia/zh.hbs or the Word template firm.docx, or folders of them; without any, all shipped templates are checked",
      },
    },
    options: {
      document: {
        kind: "choice",
        choices: KINDS.map(({ id }) => id),
        describe: {
          zh: "模板属于哪一份文书；不写则以所在文件夹的名称为准，Word 模板无从确定的，按影响评估报告检查",
          en: "document of which the files are templates; default: the name of their folder, else for Word templates the impact assessment report",
        },
      },
      pack: {
        kind: "text",
        describe: {
          zh: "检查该模板包（文件夹或者 ZIP 文件）连同其所依据的模板；不与模板文件并用",
          en: "check this template pack (a folder or ZIP file) with what it stands on; not together with files",
        },
      },
      lang: LANGUAGE_OPTION,
      format: {
        kind: "choice",
        choices: keysOf(TEMPLATE_REPORTERS),
        default: "text",
        describe: {
          zh: "结果的格式：text 供阅读，json 与 sarif 供程序读取",
          en: "format of the result: text to read, json and sarif for programs",
        },
      },
    },
  },
  async ({ files, document, format, pack }, context) => {
    const { world, language, isColoured, result } = context;
    if (pack !== undefined && files.length > 0) throw filesWithPack();
    const given = await givenPack(context, pack ?? BUILT_IN_NAME);
    if (given === undefined) return EXIT.template;
    const report = await lintTemplates(world, { files, document, stock: given.stock });
    result(TEMPLATE_REPORTERS[format](report, { language, isColoured }));
    return exitOfFindings(report.findings) ?? EXIT.ok;
  },
);

function filesWithPack(): UsageError {
  return new UsageError(
    { zh: "--pack 不与模板文件并用。", en: "--pack does not go together with files." },
    {
      zh: "检查模板包的，只写 --pack；检查单个文件的，去掉 --pack。",
      en: "Give --pack alone to check a pack, or leave it out to check files.",
    },
  );
}
