import yargs, { type Argv } from "yargs";
import { UsageError } from "../foundation/errors.js";
import type { CommandContext } from "./command.js";

/** A strict parser that speaks the user's language, prints help to stdout and throws instead of ending the process. */
export function parser(context: CommandContext): Argv {
  const chinese = context.language === "zh";
  return yargs()
    .scriptName("pipia")
    .locale(chinese ? "zh_CN" : "en")
    .exitProcess(false)
    .version(false)
    .strict()
    .parserConfiguration({ "parse-positional-numbers": false, "duplicate-arguments-array": false })
    .option("lang", {
      choices: ["zh", "en"] as const,
      describe: chinese ? "界面语言；render 中同时是文书语言" : "language of messages; in render also of the document",
    })
    .help("help", chinese ? "显示帮助" : "show help")
    .wrap(100)
    .showHelpOnFail(false)
    .fail((message: string | null, error: Error | undefined) => {
      // yargs passes either its own message or what a handler threw.
      if (error !== undefined) throw error;
      throw new UsageError(
        { zh: message ?? "", en: message ?? "" },
        {
          zh: "在命令后加 --help 查看用法。",
          en: "Add --help to the command to see how it is used.",
        },
      );
    });
}
