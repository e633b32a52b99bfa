import { judgePathway } from "../../app/pathway.js";
import { EXIT } from "../../foundation/errors.js";
import { pathwayJson, pathwayText } from "../../reporters/pathway.js";
import { reportText, summaryText } from "../../reporters/text.js";
import { defineCommand } from "../command.js";
import { exitOfFindings } from "../exit.js";
import { AS_OF_OPTION, FILE_ARGUMENT, FORMAT_OPTION, LANGUAGE_OPTION, readAsOf } from "../options.js";

/** `pipia pathway FILE`: which path the export needs, step by step, with articles and numbers. */
export const pathwayCommand = defineCommand(
  {
    name: "pathway",
    argument: FILE_ARGUMENT,
    options: {
      lang: LANGUAGE_OPTION,
      "as-of": AS_OF_OPTION,
      format: FORMAT_OPTION,
    },
  },
  async (values, { world, language, result, talk }) => {
    const asOf = readAsOf(values["as-of"], world);
    const { value, diagnostics } = await judgePathway(world, values.file, asOf);
    if (diagnostics.length > 0) {
      talk(reportText(diagnostics, language));
      talk(summaryText(diagnostics, language));
    }
    if (value !== undefined) {
      result(values.format === "json" ? pathwayJson(value) : pathwayText(value, language));
    }
    return exitOfFindings(diagnostics) ?? EXIT.ok;
  },
);
