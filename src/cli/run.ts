import type { World } from "../app/world.js";
import { EXIT, UsageError, UserError } from "../foundation/errors.js";
import { LANGUAGES, type Language } from "../foundation/locale.js";
import { packageVersion } from "../foundation/data.js";
import { nearest } from "../foundation/suggest.js";
import { bugReport } from "./bug-report.js";
import type { CommandContext } from "./command.js";
import { COMMANDS, type CommandEntry } from "./commands.js";
import { readChoice } from "./options.js";
import { groupOverview, overview } from "./overview.js";

/** What the process gives to a run. */
export interface Surroundings {
  readonly world: World;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The system's locale, which decides the language where the environment does not: Windows sets no `LANG`. */
  readonly locale: string;
  /** Whether results go to a terminal that shows colours; none unless given. */
  readonly isColoured?: boolean;
  /** Whether what is said goes to a terminal, where a line can be written anew; no unless given. */
  readonly isTalkLive?: boolean;
  /** Lets a command end its work when the user interrupts it, until the function that is returned is called; nobody interrupts unless given. */
  readonly onInterrupt?: (stop: () => void) => () => void;
  readonly result: (text: string) => void;
  readonly talk: (text: string) => void;
}

/** Runs one command line (without the program's own name) and returns the exit code. Never throws. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const language = languageOf(words, surroundings);
  const context: CommandContext = {
    isColoured: false,
    isTalkLive: false,
    onInterrupt: () => () => undefined,
    untilInterrupted: async () => interrupted(surroundings),
    ...surroundings,
    language,
  };
  try {
    return await dispatch(words, context);
  } catch (error) {
    if (error instanceof UserError) {
      context.talk(`${error.text[language]}\n${error.help[language]}\n`);
      return error.exitCode;
    }
    context.talk(bugReport(error, language));
    return EXIT.bug;
  }
}

/** Ends when the user interrupts; at once where nobody can. */
async function interrupted({ onInterrupt }: Surroundings): Promise<void> {
  if (onInterrupt === undefined) return;
  await new Promise<void>((resolve) => {
    onInterrupt(resolve);
  });
}

async function dispatch(words: readonly string[], context: CommandContext): Promise<number> {
  const [name, ...rest] = withoutLanguage(words);
  if (name === "help" && rest[0]?.startsWith("-") === false) return dispatch([...rest, "--help"], context);
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    context.result(overview(context.language));
    return name === undefined ? EXIT.input : EXIT.ok;
  }
  if (name === "--version" || name === "-v") {
    context.result(`${packageVersion()}\n`);
    return EXIT.ok;
  }
  const group = COMMANDS.filter((command) => command.name.startsWith(`${name} `));
  // A command can have others behind its name, which then stand for nothing else.
  const further = group.find((command) => command.name === `${name} ${rest[0] ?? ""}`);
  if (further !== undefined) return execute(further, rest.slice(1), context);
  if (group.length > 0 && !COMMANDS.some((command) => command.name === name)) {
    return dispatchIn(name, group, rest, context);
  }
  const entry = COMMANDS.find((command) => command.name === name);
  if (entry === undefined) throw unknownCommand(name, COMMANDS);
  return execute(entry, rest, context);
}

/** Runs a command of a group: its name has two words. */
async function dispatchIn(
  group: string,
  commands: readonly CommandEntry[],
  words: readonly string[],
  context: CommandContext,
): Promise<number> {
  const [name = "", ...rest] = withoutLanguage(words);
  if (name === "" || name === "--help" || name === "-h" || name === "help") {
    context.result(groupOverview(group, commands, context.language));
    return name === "" ? EXIT.input : EXIT.ok;
  }
  const entry = commands.find((command) => command.name === `${group} ${name}`);
  if (entry === undefined) throw unknownCommand(`${group} ${name}`, commands);
  return execute(entry, rest, context);
}

async function execute(
  { load, summary }: CommandEntry,
  words: readonly string[],
  context: CommandContext,
): Promise<number> {
  const command = await load();
  return (await command.execute({ words, summary, context })) ?? EXIT.ok;
}

function unknownCommand(name: string, commands: readonly CommandEntry[]): UsageError {
  const near = nearest(
    name,
    commands.map((command) => command.name),
  );
  return new UsageError(
    { zh: `没有“${name}”这个命令。`, en: `There is no command "${name}".` },
    near === undefined
      ? { zh: "运行 pipia --help 查看全部命令。", en: "Run pipia --help to see all commands." }
      : { zh: `是否要用 pipia ${near}？`, en: `Did you mean pipia ${near}?` },
  );
}

/** The words from the name of the command on: `--lang` may stand before it. */
function withoutLanguage(words: readonly string[]): readonly string[] {
  const [first = "", ...rest] = words;
  if (first === "--lang") {
    readChoice("--lang", rest[0] ?? "", LANGUAGES);
    return rest.slice(1);
  }
  if (!first.startsWith("--lang=")) return words;
  readChoice("--lang", first.slice("--lang=".length), LANGUAGES);
  return rest;
}

/** `--lang` decides; else the locale of the environment or system, where anything that is not Chinese reads English. */
function languageOf(words: readonly string[], { environment, locale }: Surroundings): Language {
  for (const [index, word] of words.entries()) {
    const value = word === "--lang" ? words[index + 1] : /^--lang=(.*)$/u.exec(word)?.[1];
    if (value === "zh" || value === "en") return value;
  }
  const named = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || locale;
  return /^zh/iu.test(named) ? "zh" : "en";
}
