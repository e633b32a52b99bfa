import { changesText } from "../../app/intake/diff-text.js";
import { readPaper, type ReadPaper } from "../../app/paper/read-paper.js";
import { EXIT, UsageError } from "../../foundation/errors.js";
import { reportText } from "../../reporters/text.js";
import { DRY_RUN_OPTION, NOTHING_CHANGED, OTHER_FILE_OPTION, writeChanged } from "../changed-filing.js";
import { defineCommand } from "../command.js";
import { exitOfFindings } from "../exit.js";
import { mergedPath } from "../intake-paths.js";
import { LANGUAGE_OPTION } from "../options.js";

/** `pipia read FILING PAPER.docx`: what was typed into the fields of a Word draft, back into the filing. */
export const readCommand = defineCommand(
  {
    name: "read",
    argument: {
      name: "filing",
      describe: {
        zh: "生成该文书的申报材料文件（YAML 或 JSON）",
        en: "the filing the paper was made from (YAML or JSON)",
      },
    },
    second: {
      name: "paper",
      describe: {
        zh: "填写过的 Word 草稿（.docx）",
        en: "Word draft (.docx) whose blanks were filled in",
      },
    },
    options: {
      "dry-run": DRY_RUN_OPTION,
      out: OTHER_FILE_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, context) => {
    const { world, language, isColoured, result, talk } = context;
    const { filing, paper, out } = values;
    if (paper === "-") throw paperFromStandardInput();
    const path = values["dry-run"] ? "" : mergedPath(filing, out);
    const { value, diagnostics } = await readPaper(world, filing, paper);
    if (diagnostics.length > 0) talk(reportText(diagnostics, language));
    const words = WORDS[language];
    if (value === undefined) {
      talk(NOTHING_CHANGED[language]);
      return exitOfFindings(diagnostics) ?? EXIT.findings;
    }
    talk(words.counted(value));
    const isEmpty = value.answered === 0;
    result(isEmpty ? words.untouched : changesText(value.changes, { root: "filing", language, isColoured }));
    const isDryRun = values["dry-run"];
    return writeChanged(context, { ...value, path, out, isDryRun, inputs: [paper] });
  },
);

function paperFromStandardInput(): UsageError {
  return new UsageError(
    { zh: "文书不能从标准输入读取。", en: "A paper cannot be read from standard input." },
    {
      zh: "请写出 .docx 文件名，问题才能标明在哪个文件的哪一段。",
      en: "Name the .docx file: findings say in which paragraph of which file they are.",
    },
  );
}

const WORDS = {
  zh: {
    untouched: "文书的填写处没有填写任何内容。\n",
    counted: ({ answered, open }: ReadPaper): string =>
      `文书的待补充内容中，已填写 ${answered} 项，尚未填写 ${open} 项。\n`,
  },
  en: {
    untouched: "Nothing was typed into the blanks of the paper.\n",
    counted: ({ answered, open }: ReadPaper): string =>
      `Of what the paper asks, ${answered} filled in, ${open} still open.\n`,
  },
} as const;
