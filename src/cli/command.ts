import type { Argv } from "yargs";
import type { World } from "../app/world.js";
import { UsageError } from "../foundation/errors.js";
import type { Language, LocalizedText } from "../foundation/locale.js";

/** What a command may touch. Results go to `result` (stdout), everything for people to `talk` (stderr). */
export interface CommandContext {
  readonly world: World;
  readonly language: Language;
  readonly result: (text: string) => void;
  readonly talk: (text: string) => void;
}

/** A command: its own options, one call into `app/`, an exit code. */
export interface Command<Arguments> {
  /** As yargs reads it: `render <file>`. */
  readonly usage: string;
  readonly build: (yargs: Argv, language: Language) => Argv<Arguments>;
  readonly run: (values: Arguments, context: CommandContext) => Promise<number>;
}

/** Ties arguments to their command, so that the table of commands can hold commands of different arguments. */
export interface AnyCommand {
  /** The exit code, or `undefined` when help was printed instead. */
  readonly execute: (yargs: Argv, invocation: Invocation) => Promise<number | undefined>;
}

/** One call of a command: the words after its name, and its summary from the table of commands, for help. */
export interface Invocation {
  readonly words: readonly string[];
  readonly summary: LocalizedText;
  readonly context: CommandContext;
}

/** Makes a command for the table: parses the words strictly and runs. */
export function defineCommand<Arguments>(command: Command<Arguments>): AnyCommand {
  return {
    async execute(yargs, { words, summary, context }) {
      if (words.includes("")) throw emptyArgument();
      const [name = ""] = command.usage.split(" ");
      let exit: number | undefined;
      await yargs
        .command({
          command: command.usage,
          describe: summary[context.language],
          builder: (builder: Argv) => command.build(builder, context.language),
          handler: async (values) => {
            // yargs has parsed the words with this very builder, but its types lose that.
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion
            exit = await command.run(mapWords(values, restored) as Arguments, context);
          },
        })
        // The callback keeps help from being printed by the parser itself.
        .parseAsync([name, ...words.map(kept)], {}, (_error, _values, output) => {
          if (output !== "") context.result(`${output}\n`);
        });
      return exit;
    },
  };
}

function emptyArgument(): UsageError {
  return new UsageError(
    { zh: "有一个参数是空的。", en: "One of the arguments is empty." },
    { zh: "在命令后加 --help 查看用法。", en: "Add --help to the command to see how it is used." },
  );
}

/** The parser turns a lone `-` into nothing; it goes through under a name no file has. */
const STANDARD_INPUT = "\u0000standard input";

function kept(word: string): string {
  return word === "-" ? STANDARD_INPUT : word;
}

function restored(value: unknown): unknown {
  return value === STANDARD_INPUT ? "-" : value;
}

function mapWords(values: object, change: (value: unknown) => unknown): unknown {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
