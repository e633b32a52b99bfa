import { basename, extname } from "node:path";
import { fromPrecedent } from "../../../app/precedent/from-precedent.js";
import { saveFiles } from "../../../app/save-files.js";
import { keysOf } from "../../../foundation/data.js";
import { EXIT, UsageError } from "../../../foundation/errors.js";
import { LANGUAGES, type LocalizedText } from "../../../foundation/locale.js";
import { KINDS } from "../../../kinds/index.js";
import { PRECEDENT_REPORTERS } from "../../../reporters/precedent/index.js";
import { reportText } from "../../../reporters/text.js";
import { defineCommand } from "../../command.js";
import { exitOfFindings } from "../../exit.js";
import { AS_OF_OPTION, FORCE_OPTION, LANGUAGE_OPTION, readAsOf } from "../../options.js";

/** `pipia template from-docx PRECEDENT.docx --filing FILE`: proposes a Word template from a paper that states the facts of a filing. */
export const templateFromDocxCommand = defineCommand(
  {
    name: "template from-docx",
    argument: {
      name: "precedent",
      describe: {
        zh: "既有的 Word 文书，不含标签",
        en: "a finished Word paper (a precedent), without tags",
      },
    },
    options: {
      filing: {
        kind: "text",
        describe: {
          zh: "该文书所依据的申报材料：在文书中查找其内容",
          en: "the filing of that paper: its facts are looked for in the paper",
        },
      },
      document: {
        kind: "choice",
        choices: KINDS.map(({ id }) => id),
        default: "pipia",
        describe: {
          zh: "模板属于哪一份文书：标签使用其字段",
          en: "document of which the result is a template: tags name its fields",
        },
      },
      edition: {
        kind: "choice",
        choices: LANGUAGES,
        default: "zh",
        describe: { zh: "既有文书的语言：zh 中文，en 英文", en: "language of the precedent: zh or en" },
      },
      out: {
        kind: "text",
        describe: {
          zh: "模板写入哪个文件；默认为“原文件名-模板.docx”，在当前文件夹",
          en: "file of the template; default: PRECEDENT-template.docx in the working folder",
        },
      },
      "as-of": AS_OF_OPTION,
      format: {
        kind: "choice",
        choices: keysOf(PRECEDENT_REPORTERS),
        default: "text",
        describe: {
          zh: "清单的格式：text 供阅读，json 供程序读取",
          en: "format of the list: text to read, json for programs",
        },
      },
      force: FORCE_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, { world, language, isColoured, result, talk }) => {
    const { precedent, filing, document, edition } = values;
    if (filing === undefined || precedent === "-") throw filing === undefined ? withoutFiling() : fromInput();
    const template = values.out ?? `${basename(precedent, extname(precedent))}-${OWN_NAME[edition]}.docx`;
    const asOf = readAsOf(values["as-of"], world);
    const { value, diagnostics } = await fromPrecedent(world, {
      precedent,
      filing,
      template,
      document,
      edition,
      asOf,
    });
    talk(reportText(diagnostics, language));
    if (value === undefined) return exitOfFindings(diagnostics) ?? EXIT.findings;
    if (value.report.values.length === 0) {
      talk(NOTHING[language]);
      return EXIT.findings;
    }
    await saveFiles(world, [{ path: template, bytes: value.bytes }], values.force, [precedent, filing]);
    result(PRECEDENT_REPORTERS[values.format](value.report, { language, isColoured }));
    return EXIT.ok;
  },
);

const OWN_NAME: LocalizedText = { zh: "模板", en: "template" };

const NOTHING: LocalizedText = {
  zh: "既有文书中没有找到申报材料的内容，没有写出模板。请检查 --filing 是否为该文书所依据的材料，--edition 是否为其语言。\n",
  en: "Nothing of the filing was found in the precedent, and no template was written. Check that --filing is the filing of that paper and --edition its language.\n",
};

function withoutFiling(): UsageError {
  return new UsageError(
    { zh: "没有写明既有文书所依据的申报材料。", en: "The filing of the precedent is not said." },
    { zh: "用 --filing 写出申报材料文件。", en: "Name it with --filing." },
  );
}

function fromInput(): UsageError {
  return new UsageError(
    { zh: "既有文书不能从标准输入读取。", en: "A precedent cannot be read from standard input." },
    { zh: "请写出 .docx 文件名。", en: "Name the .docx file." },
  );
}
