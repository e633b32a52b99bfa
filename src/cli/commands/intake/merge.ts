import { changesText, leftText } from "../../../app/intake/diff-text.js";
import { mergeQuestionnaire } from "../../../app/intake/merge-questionnaire.js";
import { EXIT } from "../../../foundation/errors.js";
import { reportText } from "../../../reporters/text.js";
import {
  DRY_RUN_OPTION,
  FILING_ARGUMENT,
  NOTHING_CHANGED,
  OTHER_FILE_OPTION,
  writeChanged,
} from "../../changed-filing.js";
import { defineCommand } from "../../command.js";
import { exitOfFindings } from "../../exit.js";
import { LANGUAGE_OPTION } from "../../options.js";
import { mergedPath, refuseStandardInput } from "../../intake-paths.js";

/** `pipia intake merge FILING QUESTIONNAIRE`: answers into an existing filing, its comments and layout kept. */
export const intakeMergeCommand = defineCommand(
  {
    name: "intake merge",
    argument: FILING_ARGUMENT,
    second: {
      name: "questionnaire",
      describe: { zh: "填写好的问卷（.xlsx 或者 .csv）", en: "filled-in questionnaire (.xlsx or .csv)" },
    },
    options: {
      "dry-run": DRY_RUN_OPTION,
      out: OTHER_FILE_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, context) => {
    const { world, language, isColoured, result, talk } = context;
    const { filing, questionnaire, out } = values;
    refuseStandardInput(questionnaire);
    const path = values["dry-run"] ? "" : mergedPath(filing, out);
    const { value, diagnostics } = await mergeQuestionnaire(world, filing, questionnaire);
    if (diagnostics.length > 0) talk(reportText(diagnostics, language));
    if (value === undefined) {
      talk(NOTHING_CHANGED[language]);
      return exitOfFindings(diagnostics) ?? EXIT.findings;
    }
    result(changesText(value.changes, { root: "filing", language, isColoured }));
    result(leftText(value.left, language));
    const isDryRun = values["dry-run"];
    return writeChanged(context, { ...value, path, out, isDryRun, inputs: [questionnaire] });
  },
);
