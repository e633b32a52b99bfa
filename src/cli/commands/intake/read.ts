import { readFilings } from "../../../app/intake/read-filings.js";
import { saveFiles } from "../../../app/save-files.js";
import { EXIT } from "../../../foundation/errors.js";
import { reportText } from "../../../reporters/text.js";
import { defineCommand } from "../../command.js";
import { FORCE_OPTION, LANGUAGE_OPTION } from "../../options.js";
import { refuseFileName, refuseStandardInput } from "../../intake-paths.js";

/** `pipia intake read FILE`: filled-in questionnaire → filing files. */
export const intakeReadCommand = defineCommand(
  {
    name: "intake read",
    argument: {
      name: "questionnaire",
      describe: { zh: "填写好的问卷（.xlsx 或者 .csv）", en: "filled-in questionnaire (.xlsx or .csv)" },
    },
    options: {
      out: {
        kind: "text",
        default: ".",
        describe: { zh: "写出申报材料的文件夹", en: "folder for the filings" },
      },
      lang: LANGUAGE_OPTION,
      force: FORCE_OPTION,
    },
  },
  async ({ questionnaire, out, force }, { world, language, result, talk }) => {
    refuseStandardInput(questionnaire);
    refuseFileName(out);
    const { files, diagnostics } = await readFilings(world, questionnaire, out, language);
    if (diagnostics.length > 0) talk(reportText(diagnostics, language));
    if (files.length === 0) return EXIT.input;
    if (diagnostics.some(({ severity }) => severity === "blocking")) {
      talk(
        {
          zh: "没有写出任何文件：先在问卷中改正以上各处，再读取。\n",
          en: "Nothing was written: correct the cells above in the questionnaire, then read it again.\n",
        }[language],
      );
      return EXIT.findings;
    }
    await saveFiles(world, files, force, [questionnaire]);
    for (const { path } of files) if (path.endsWith(".yaml")) result(`${path}\n`);
    return EXIT.ok;
  },
);
