import yargs, { type Argv } from "yargs";
import { UsageError } from "../foundation/errors.js";
import type { Language } from "../foundation/locale.js";
import type { CommandContext } from "./command.js";

/** Where the parser's own wording speaks of its inner workings, ours stands instead. */
const STRINGS: Readonly<Record<Language, Record<string, { one: string; other: string }>>> = {
  zh: {
    "Not enough non-option arguments: got %s, need at least %s": same("缺少参数：给出 %s 个，至少需要 %s 个"),
    "Too many non-option arguments: got %s, maximum of %s": same("参数过多：给出 %s 个，最多 %s 个"),
    "Unknown argument: %s": same("没有这个选项或参数：%s"),
  },
  en: {
    "Not enough non-option arguments: got %s, need at least %s": same(
      "An argument is missing: got %s, need at least %s",
    ),
    "Too many non-option arguments: got %s, maximum of %s": same("Too many arguments: got %s, at most %s"),
    "Unknown argument: %s": same("There is no such option or argument: %s"),
  },
};

function same(text: string): { one: string; other: string } {
  return { one: text, other: text };
}

/** A strict parser that speaks the user's language, prints help to stdout and throws instead of ending the process. */
export function parser(context: CommandContext): Argv {
  const chinese = context.language === "zh";
  return (
    yargs()
      .scriptName("pipia")
      .locale(chinese ? "zh_CN" : "en")
      // The types know one form of a text, the parser wants the singular and the plural.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      .updateStrings(STRINGS[context.language] as unknown as Record<string, string>)
      .exitProcess(false)
      .version(false)
      .strict()
      .parserConfiguration({ "parse-positional-numbers": false, "duplicate-arguments-array": false })
      .help("help", chinese ? "显示帮助" : "show help")
      .alias("help", "h")
      .wrap(100)
      .showHelpOnFail(false)
      .fail((message: string | null, error: Error | undefined) => {
        // yargs passes either its own message or what a handler threw.
        if (error !== undefined && error.name !== "YError") throw error;
        const said = message ?? error?.message ?? "";
        throw new UsageError(
          { zh: said, en: said },
          {
            zh: "在命令后加 --help 查看用法。",
            en: "Add --help to the command to see how it is used.",
          },
        );
      })
  );
}
