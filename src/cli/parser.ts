import yargs, { type Argv, type Options } from "yargs";
import { UsageError } from "../foundation/errors.js";
import type { Language } from "../foundation/locale.js";
import { nearest } from "../foundation/suggest.js";
import type { CommandContext, Invocation } from "./command.js";
import type { Argument, Grammar, Option } from "./words.js";

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

/**
 * Reads the words strictly: the values by name, or `undefined` when help was asked for and printed. Throws
 * {@link UsageError} for words the grammar does not have.
 */
export async function parse(
  { name, argument, second, rest, options }: Grammar,
  { words, summary, context }: Invocation,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { language } = context;
  refuseMisspelt(words, options);
  refuseRepeated(words, options);
  let parsed: Readonly<Record<string, unknown>> | undefined;
  const places = [argument, second].filter((one) => one !== undefined);
  // The parser knows commands of one word: those before it are part of how the program is called.
  const [own = name, ...group] = name.split(" ").toReversed();
  await parser(context, ["pipia", ...group.toReversed()].join(" "), rest !== undefined)
    .command({
      command: [
        own,
        ...places.map((place) => bracketed(place)),
        ...(rest === undefined ? [] : [`[${rest.name}..]`]),
      ].join(" "),
      describe: summary[language],
      builder(yargs: Argv) {
        for (const place of places) {
          yargs.positional(place.name, {
            type: "string",
            ...(place.isOptional === true ? {} : { demandOption: true }),
            describe: place.describe[language],
          });
        }
        if (rest !== undefined) {
          yargs.positional(rest.name, {
            type: "string",
            array: true,
            describe: rest.describe[language],
          });
        }
        for (const [option, settings] of Object.entries(options)) {
          yargs.option(option, yargsOption(settings, language));
        }
        return yargs;
      },
      handler(values) {
        parsed = restored(values, rest?.name);
      },
    })
    // The callback keeps help from being printed by the parser itself.
    .parseAsync([own, ...words.map(kept)], {}, (_error, _values, output) => {
      if (output !== "") context.result(`${output}\n`);
    });
  return parsed;
}

/** The options among words, in their order. */
function optionNames(words: readonly string[]): readonly string[] {
  const end = words.indexOf("--");
  return (end < 0 ? words : words.slice(0, end)).flatMap(
    (word) => /^--([a-z][a-z-]*)(?:=|$)/u.exec(word)?.[1] ?? [],
  );
}

/** Refuses an option that there is not, where it is told which one was meant; the others are for the parser to refuse. */
function refuseMisspelt(words: readonly string[], options: Grammar["options"]): void {
  const known = [...Object.keys(options), "help"];
  for (const name of optionNames(words)) {
    if (known.includes(name)) continue;
    const positive = /^no-(.+)/u.exec(name)?.[1] ?? "";
    if (options[positive]?.kind === "switch") continue;
    // Only what is on or off can be turned off.
    const near = known.includes(positive) ? positive : nearest(name, known);
    if (near === undefined) continue;
    throw new UsageError(
      { zh: `没有 --${name} 这个选项。`, en: `There is no option --${name}.` },
      { zh: `是否要写 --${near}？`, en: `Did you mean --${near}?` },
    );
  }
}

/** Refuses an option that is given a value twice: one of them would be passed over in silence, such as a format that was asked for. */
function refuseRepeated(words: readonly string[], options: Grammar["options"]): void {
  const seen = new Set<string>();
  for (const name of optionNames(words)) {
    if (options[name] === undefined || options[name].kind === "switch") continue;
    if (seen.has(name)) {
      throw new UsageError(
        { zh: `--${name} 写了不止一次。`, en: `--${name} is given more than once.` },
        {
          zh: "只写一次；可以有多个值的，用逗号隔开。",
          en: "Give it once; where it takes several values, part them by commas.",
        },
      );
    }
    seen.add(name);
  }
}

function bracketed({ name, isOptional }: Argument): string {
  return isOptional === true ? `[${name}]` : `<${name}>`;
}

function yargsOption(option: Option, language: Language): Options {
  const describe = option.describe[language];
  switch (option.kind) {
    case "switch":
      return { type: "boolean", default: false, describe };
    case "text":
      return { type: "string", requiresArg: true, describe, ...defaultOf(option) };
    case "choice":
      return { choices: option.choices, requiresArg: true, describe, ...defaultOf(option) };
  }
}

function defaultOf({ default: value }: { readonly default?: string }): Options {
  return value === undefined ? {} : { default: value };
}

/** The parser turns a lone `-` into nothing; it goes through under a name no file has. */
const STANDARD_INPUT = "\u0000standard input";

function kept(word: string): string {
  return word === "-" ? STANDARD_INPUT : word;
}

/** The values as they were typed; of a switch that was given more than once the last, which the parser only leaves so itself where no words are collected. */
function restored(
  values: Readonly<Record<string, unknown>>,
  rest: string | undefined,
): Readonly<Record<string, unknown>> {
  const typed = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name === rest && Array.isArray(value)
        ? value.map((one: unknown) => unhidden(one))
        : unhidden(Array.isArray(value) ? value.at(-1) : value),
    ]),
  );
  // An empty list as its default would stand in the help.
  return rest === undefined ? typed : { [rest]: [], ...withoutAbsent(typed) };
}

function withoutAbsent(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function unhidden(value: unknown): unknown {
  return value === STANDARD_INPUT ? "-" : value;
}

/** A strict parser that speaks the user's language, prints help to stdout and throws instead of ending the process. */
function parser(context: CommandContext, calledAs: string, collectsWords: boolean): Argv {
  const chinese = context.language === "zh";
  return (
    yargs()
      .scriptName(calledAs)
      .locale(chinese ? "zh_CN" : "en")
      // The types know one form of a text, the parser wants the singular and the plural.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      .updateStrings(STRINGS[context.language] as unknown as Record<string, string>)
      .exitProcess(false)
      .version(false)
      .strict()
      .parserConfiguration({
        "parse-positional-numbers": false,
        "camel-case-expansion": false,
        "duplicate-arguments-array": collectsWords,
      })
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
