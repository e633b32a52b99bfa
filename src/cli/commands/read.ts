import { changesText } from "../../app/intake/diff-text.js";
import { readPaper, type ReadPaper } from "../../app/paper/read-paper.js";
import { saveFiles } from "../../app/save-files.js";
import { EXIT, UsageError } from "../../foundation/errors.js";
import { reportText } from "../../reporters/text.js";
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
      "dry-run": {
        kind: "switch",
        describe: { zh: "只显示将作的改动，不写文件", en: "show the changes and write nothing" },
      },
      out: {
        kind: "text",
        describe: {
          zh: "写到另一文件，不改动原文件",
          en: "write to another file and leave the filing alone",
        },
      },
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, { world, language, isColoured, result, talk }) => {
    const { filing, paper, out } = values;
    if (paper === "-") throw paperFromStandardInput();
    const path = values["dry-run"] ? "" : mergedPath(filing, out);
    const { value, diagnostics } = await readPaper(world, filing, paper);
    if (diagnostics.length > 0) talk(reportText(diagnostics, language));
    const words = WORDS[language];
    if (value === undefined) {
      talk(words.nothing);
      return exitOfFindings(diagnostics) ?? EXIT.findings;
    }
    talk(words.counted(value));
    const isEmpty = value.answered === 0;
    result(isEmpty ? words.untouched : changesText(value.changes, { root: "filing", language, isColoured }));
    if (value.changes.length === 0 && out === undefined) return EXIT.ok;
    if (values["dry-run"]) {
      talk(words.dryRun);
      return EXIT.ok;
    }
    const bytes = new TextEncoder().encode(value.text);
    await saveFiles(world, [{ path, bytes }], out === undefined, [paper]);
    talk(words.written(path));
    return EXIT.ok;
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
    nothing: "没有改动任何文件。\n",
    untouched: "文书的填写处没有填写任何内容。\n",
    counted: ({ answered, open }: ReadPaper): string =>
      `文书的待补充内容中，已填写 ${answered} 项，尚未填写 ${open} 项。\n`,
    dryRun: "以上改动没有写入；去掉 --dry-run 即写入。\n",
    written: (path: string): string => `已写入 ${path}（UTF-8 编码）。\n`,
  },
  en: {
    nothing: "No file was changed.\n",
    untouched: "Nothing was typed into the blanks of the paper.\n",
    counted: ({ answered, open }: ReadPaper): string =>
      `Of what the paper asks, ${answered} filled in, ${open} still open.\n`,
    dryRun: "These changes were not written; leave out --dry-run to write them.\n",
    written: (path: string): string => `Written to ${path} (UTF-8).\n`,
  },
} as const;
