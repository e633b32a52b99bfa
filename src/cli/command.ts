import type { World } from "../app/world.js";
import { UsageError } from "../foundation/errors.js";
import type { Language, LocalizedText } from "../foundation/locale.js";
import { plainValues, type Grammar, type Values } from "./words.js";

/** What a command may touch. Results go to `result` (stdout), everything for people to `talk` (stderr). */
export interface CommandContext {
  readonly world: World;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  /** Whether results go to a terminal that shows colours. */
  readonly isColoured: boolean;
  /** Whether what is said goes to a terminal, where a line can be written anew. */
  readonly isTalkLive: boolean;
  /** Lets a command end its work when the user interrupts it, until the function that is returned is called. */
  readonly onInterrupt: (stop: () => void) => () => void;
  readonly result: (text: string) => void;
  readonly talk: (text: string) => void;
  /** Ends when the user ends a command that runs until then (Ctrl-C). */
  readonly untilInterrupted: () => Promise<void>;
}

/** Ties arguments to their command, so that the table of commands can hold commands of different arguments. */
export interface AnyCommand {
  /** The exit code, or `undefined` when help was printed instead. */
  readonly execute: (invocation: Invocation) => Promise<number | undefined>;
}

/** One call of a command: the words after its name, and its summary from the table of commands, for help. */
export interface Invocation {
  readonly words: readonly string[];
  readonly summary: LocalizedText;
  readonly context: CommandContext;
}

/**
 * Makes a command for the table: its own words, and what it does with their values: one call into `app/` and an exit
 * code.
 */
export function defineCommand<const Words extends Grammar>(
  grammar: Words,
  run: (values: Values<Words>, context: CommandContext) => Promise<number>,
): AnyCommand {
  return {
    async execute(invocation) {
      if (invocation.words.includes("")) throw emptyArgument();
      const values =
        plainValues(invocation.words, grammar) ??
        (await (await import("./parser.js")).parse(grammar, invocation));
      if (values === undefined) return undefined;
      // Both readers go by the grammar, which the type of the values is made of.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return run(values as Values<Words>, invocation.context);
    },
  };
}

function emptyArgument(): UsageError {
  return new UsageError(
    { zh: "有一个参数是空的。", en: "One of the arguments is empty." },
    { zh: "在命令后加 --help 查看用法。", en: "Add --help to the command to see how it is used." },
  );
}
