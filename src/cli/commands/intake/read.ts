import { readFilings } from "../../../app/intake/read-filings.js";
import { saveFiles } from "../../../app/save-files.js";
import { hasSeverity } from "../../../foundation/diagnostic.js";
import { EXIT } from "../../../foundation/errors.js";
import type { Language } from "../../../foundation/locale.js";
import { shown } from "../../../input/text/character-check.js";
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
    const { files, filings, held, diagnostics } = await readFilings(world, questionnaire, out, language);
    if (diagnostics.length > 0) talk(reportText(diagnostics, language));
    const isFaulty = hasSeverity(diagnostics, "blocking");
    if (files.length === 0) {
      if (filings === 0 || !isFaulty) return EXIT.input;
      talk(NOTHING[language]);
      return EXIT.findings;
    }
    await saveFiles(world, files, force, [questionnaire]);
    for (const { path } of files) if (path.endsWith(".yaml")) result(`${path}\n`);
    if (!isFaulty) return EXIT.ok;
    talk(SOME[language](filings, held));
    return EXIT.batch;
  },
);

const NOTHING = {
  zh: "没有写出任何文件：先在问卷中改正以上各处，再读取。\n",
  en: "Nothing was written: correct the cells above in the questionnaire, then read it again.\n",
} as const;

/** What is said where some companies of a form were written and others were not. */
const SOME: Readonly<Record<Language, (filings: number, held: readonly string[]) => string>> = {
  zh: (filings, held) =>
    `${filings}家公司中写出${filings - held.length}家${held.length === 0 ? "" : `；没有写出：${held.map((key) => shown(key)).join("、")}`}。在问卷中改正以上各处，再读取到另一文件夹，或者加 --force 覆盖。\n`,
  en: (filings, held) =>
    `${filings - held.length} of ${filings} companies were written${held.length === 0 ? "" : `; not written: ${held.map((key) => shown(key)).join(", ")}`}. Correct the cells above in the questionnaire, then read it again into another folder, or with --force.\n`,
};
