import { changesText, leftText } from "../../../app/intake/diff-text.js";
import { mergeQuestionnaire } from "../../../app/intake/merge-questionnaire.js";
import { saveFiles } from "../../../app/save-files.js";
import { EXIT } from "../../../foundation/errors.js";
import { reportText } from "../../../reporters/text.js";
import { defineCommand } from "../../command.js";
import { exitOfFindings } from "../../exit.js";
import { LANGUAGE_OPTION } from "../../options.js";
import { mergedPath, refuseStandardInput } from "../../intake-paths.js";

/** `pipia intake merge FILING QUESTIONNAIRE`: answers into an existing filing, its comments and layout kept. */
export const intakeMergeCommand = defineCommand(
  {
    name: "intake merge",
    argument: {
      name: "filing",
      describe: { zh: "申报材料文件（YAML 或 JSON）", en: "the filing (YAML or JSON)" },
    },
    second: {
      name: "questionnaire",
      describe: { zh: "填写好的问卷（.xlsx 或者 .csv）", en: "filled-in questionnaire (.xlsx or .csv)" },
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
    const { filing, questionnaire, out } = values;
    refuseStandardInput(questionnaire);
    const path = values["dry-run"] ? "" : mergedPath(filing, out);
    const { value, diagnostics } = await mergeQuestionnaire(world, filing, questionnaire);
    if (diagnostics.length > 0) talk(reportText(diagnostics, language));
    if (value === undefined) {
      talk(WORDS[language].nothing);
      return exitOfFindings(diagnostics) ?? EXIT.findings;
    }
    result(changesText(value.changes, { root: "filing", language, isColoured }));
    result(leftText(value.left, language));
    if (value.changes.length === 0 && out === undefined) return EXIT.ok;
    if (values["dry-run"]) {
      talk(WORDS[language].dryRun);
      return EXIT.ok;
    }
    const bytes = new TextEncoder().encode(value.text);
    await saveFiles(world, [{ path, bytes }], out === undefined, [questionnaire]);
    talk(WORDS[language].written(path));
    return EXIT.ok;
  },
);

const WORDS = {
  zh: {
    nothing: "没有改动任何文件。\n",
    dryRun: "以上改动没有写入；去掉 --dry-run 即写入。\n",
    written: (path: string): string => `已写入 ${path}（UTF-8 编码）。\n`,
  },
  en: {
    nothing: "No file was changed.\n",
    dryRun: "These changes were not written; leave out --dry-run to write them.\n",
    written: (path: string): string => `Written to ${path} (UTF-8).\n`,
  },
} as const;
