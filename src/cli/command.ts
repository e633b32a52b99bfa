import type { Argv } from "yargs";
import type { World } from "../app/world.js";
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
  readonly summary: LocalizedText;
  readonly build: (yargs: Argv, language: Language) => Argv<Arguments>;
  readonly run: (values: Arguments, context: CommandContext) => Promise<number>;
}

/** Ties arguments to their command, so that the table of commands can hold commands of different arguments. */
export interface AnyCommand {
  readonly usage: string;
  readonly summary: LocalizedText;
  readonly execute: (
    yargs: Argv,
    words: readonly string[],
    context: CommandContext,
  ) => Promise<number | undefined>;
}

/** Makes a command for the table: parses `words` strictly and runs. `undefined` when help was printed instead. */
export function defineCommand<Arguments>(command: Command<Arguments>): AnyCommand {
  return {
    usage: command.usage,
    summary: command.summary,
    async execute(yargs, words, context) {
      const [name = "", ...positionals] = command.usage.split(" ");
      let exit: number | undefined;
      await yargs
        .command({
          command: [name, ...positionals].join(" "),
          describe: command.summary[context.language],
          builder: (builder: Argv) => command.build(builder, context.language),
          handler: async (values) => {
            // yargs has parsed the words with this very builder, but its types lose that.
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion
            exit = await command.run(values as unknown as Arguments, context);
          },
        })
        // The callback keeps help from being printed by the parser itself.
        .parseAsync([name, ...words], {}, (_error, _values, output) => {
          if (output !== "") context.result(`${output}\n`);
        });
      return exit;
    },
  };
}
