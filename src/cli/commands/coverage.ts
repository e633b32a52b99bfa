import { fieldCoverage, filingCoverage } from "../../app/coverage.js";
import { EXIT } from "../../foundation/errors.js";
import { coverageJson, coverageText } from "../../reporters/coverage.js";
import { reportText } from "../../reporters/text.js";
import { defineCommand } from "../command.js";
import { exitOfFindings } from "../exit.js";
import { FILE_ARGUMENT, FORMAT_OPTION, LANGUAGE_OPTION } from "../options.js";

/** `pipia coverage [FILE]`: what documents do not show and checks do not hold; with a file, its answers nobody will read. */
export const coverageCommand = defineCommand(
  {
    name: "coverage",
    argument: {
      name: FILE_ARGUMENT.name,
      isOptional: true,
      describe: {
        zh: "申报材料：列出其中已填写、但没有文书显示的内容；不写则列出全部字段的情况",
        en: "a filing: its answers that no document shows; without one, all fields",
      },
    },
    options: {
      lang: LANGUAGE_OPTION,
      format: FORMAT_OPTION,
    },
  },
  async ({ file, format }, { world, language, result, talk }) => {
    const { value, diagnostics } =
      file === undefined ? { value: fieldCoverage(), diagnostics: [] } : await filingCoverage(world, file);
    talk(reportText(diagnostics, language));
    if (value === undefined) return exitOfFindings(diagnostics) ?? EXIT.input;
    result(format === "json" ? coverageJson(value) : coverageText(value, language));
    return EXIT.ok;
  },
);
