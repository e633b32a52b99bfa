import { loadFiling } from "../../app/load-filing.js";
import { EXIT } from "../../foundation/errors.js";
import { KINDS, knownKind } from "../../kinds/index.js";
import { reportJson } from "../../reporters/json.js";
import { reportText, summaryText } from "../../reporters/text.js";
import { defineCommand } from "../command.js";
import { exitOfFindings } from "../exit.js";
import { languageOption } from "../options.js";

/** `pipia validate FILE`: input and schema, nothing else. Gaps are listed and never fail. */
export const validateCommand = defineCommand({
  usage: "validate <file>",
  build: (yargs, language) => {
    const chinese = language === "zh";
    return yargs
      .positional("file", {
        type: "string",
        demandOption: true,
        describe: chinese ? "YAML 或 JSON 文件；- 表示标准输入" : "YAML or JSON file; - is standard input",
      })
      .option("lang", languageOption(language))
      .option("document", {
        choices: KINDS.map((kind) => kind.id),
        describe: chinese ? "只列出这份文书需要的缺项" : "list only the gaps that count for this document",
      })
      .option("format", {
        choices: ["text", "json"] as const,
        default: "text" as const,
        describe: chinese ? "结果的格式" : "format of the result",
      });
  },
  async run({ file, document, format }, context) {
    const schema = document === undefined ? "filing" : knownKind(document).schema;
    const { diagnostics } = await loadFiling(context.world, file, schema);
    context.result(format === "json" ? reportJson(diagnostics) : reportText(diagnostics, context.language));
    context.talk(summaryText(diagnostics, context.language));
    return exitOfFindings(diagnostics) ?? EXIT.ok;
  },
});
