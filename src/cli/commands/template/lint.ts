import { lintShippedTemplates } from "../../../app/template/lint.js";
import { EXIT } from "../../../foundation/errors.js";
import { KINDS } from "../../../kinds/index.js";
import { reportText, summaryText } from "../../../reporters/text.js";
import { defineCommand } from "../../command.js";
import { exitOfFindings } from "../../exit.js";
import { LANGUAGE_OPTION } from "../../options.js";

/** `pipia template lint`: every mistake of the shipped templates, before any document is made with them. */
export const templateLintCommand = defineCommand(
  {
    name: "template lint",
    options: {
      document: {
        kind: "choice",
        choices: KINDS.map(({ id }) => id),
        describe: { zh: "只检查这份文书的模板", en: "check the templates of this document only" },
      },
      lang: LANGUAGE_OPTION,
    },
  },
  async ({ document }, { language, result, talk }) => {
    const findings = lintShippedTemplates(document);
    result(reportText(findings, language));
    talk(summaryText(findings, language));
    return Promise.resolve(exitOfFindings(findings) ?? EXIT.ok);
  },
);
