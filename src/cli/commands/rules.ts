import { enforcedRows } from "../../app/enforced-rows.js";
import { EXIT } from "../../foundation/errors.js";
import { rulesJson, rulesText } from "../../reporters/rules.js";
import { defineCommand } from "../command.js";
import { FORMAT_OPTION, LANGUAGE_OPTION } from "../options.js";

/** `pipia rules`: every row of the register that is enforced, and how. */
export const rulesCommand = defineCommand(
  {
    name: "rules",
    options: {
      document: {
        kind: "choice",
        choices: ["pipia", "application", "certificate", "body"],
        describe: { zh: "只列出这份文书的事项", en: "only what counts for this document" },
      },
      lang: LANGUAGE_OPTION,
      format: FORMAT_OPTION,
    },
  },
  async ({ document, format }, { language, result, talk }) => {
    const rows = enforcedRows(document);
    result(format === "json" ? rulesJson(rows) : rulesText(rows, language));
    talk(
      language === "zh"
        ? `共 ${rows.length} 项；用 pipia explain 查看其中一项。\n`
        : `${rows.length} rows; pipia explain shows one of them.\n`,
    );
    return Promise.resolve(EXIT.ok);
  },
);
