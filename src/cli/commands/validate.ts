import { loadFiling } from "../../app/load-filing.js";
import { EXIT } from "../../foundation/errors.js";
import { KIND_IDS } from "../../kinds/ids.js";
import { reportJson } from "../../reporters/json.js";
import { reportText, summaryText } from "../../reporters/text.js";
import { defineCommand } from "../command.js";
import { exitOfFindings } from "../exit.js";
import { FILE_ARGUMENT, FORMAT_OPTION, LANGUAGE_OPTION } from "../options.js";

/** `pipia validate FILE`: input and schema, nothing else. Gaps are listed and never fail. */
export const validateCommand = defineCommand(
  {
    name: "validate",
    argument: FILE_ARGUMENT,
    options: {
      lang: LANGUAGE_OPTION,
      document: {
        kind: "choice",
        choices: [...KIND_IDS, "body"],
        describe: {
          zh: "只列出这份文书需要的缺项；body 表示文件是认证机构自己的材料",
          en: "list only the gaps that count for this document; body: the file is a certification body's own",
        },
      },
      format: FORMAT_OPTION,
    },
  },
  async ({ file, document, format }, context) => {
    const { diagnostics } = await loadFiling(context.world, file, document ?? "filing");
    context.result(format === "json" ? reportJson(diagnostics) : reportText(diagnostics, context.language));
    context.talk(summaryText(diagnostics, context.language));
    return exitOfFindings(diagnostics) ?? EXIT.ok;
  },
);
