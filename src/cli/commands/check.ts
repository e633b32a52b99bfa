import { checkFiling } from "../../app/check.js";
import { EXIT } from "../../foundation/errors.js";
import { reportJson } from "../../reporters/json.js";
import { reportText, summaryText } from "../../reporters/text.js";
import { defineCommand } from "../command.js";
import { exitOfCheck } from "../exit.js";
import {
  AS_OF_OPTION,
  FAIL_ON_OPTION,
  FILE_ARGUMENT,
  LANGUAGE_OPTION,
  readDay,
  STAGE_OPTION,
} from "../options.js";

/** `pipia check FILE`: input, schema and rules: what is missing or contradictory, why, and what to do. */
export const checkCommand = defineCommand(
  {
    name: "check",
    argument: FILE_ARGUMENT,
    options: {
      document: {
        kind: "choice",
        choices: ["pipia", "application", "certificate", "body"],
        describe: {
          zh: "只检查这份文书；body 检查认证机构自己的材料；不写则检查整份申报材料",
          en: "check for this document only; body checks a certification body's own file; default: the whole filing",
        },
      },
      stage: STAGE_OPTION,
      lang: LANGUAGE_OPTION,
      "as-of": AS_OF_OPTION,
      format: {
        kind: "choice",
        choices: ["text", "json"],
        default: "text",
        describe: { zh: "结果的格式", en: "format of the result" },
      },
      "fail-on": FAIL_ON_OPTION,
    },
  },
  async (values, { world, language, result, talk }) => {
    const asOf = values["as-of"] === undefined ? world.today() : readDay("--as-of", values["as-of"]);
    const findings = await checkFiling(world, values.file, values.document ?? "filing", asOf);
    result(values.format === "json" ? reportJson(findings) : reportText(findings, language));
    talk(summaryText(findings, language));
    return exitOfCheck(findings, values.stage, values["fail-on"]) ?? EXIT.ok;
  },
);
