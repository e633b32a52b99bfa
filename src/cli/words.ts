import type { LocalizedText } from "../foundation/locale.js";

/**
 * An option of a command, as data: the words are read by it and help is printed from it. `text` and `choice` take a
 * value, `switch` is on when it is there.
 */
export type Option =
  | { readonly kind: "text"; readonly default?: string; readonly describe: LocalizedText }
  | {
      readonly kind: "choice";
      readonly choices: readonly string[];
      readonly default?: string;
      readonly describe: LocalizedText;
    }
  | { readonly kind: "switch"; readonly describe: LocalizedText };

export type OptionTable = Readonly<Record<string, Option>>;

/** The word that a command works on. */
export interface Argument {
  readonly name: string;
  readonly describe: LocalizedText;
  /** Whether the command also runs without it. */
  readonly isOptional?: true;
}

/** What may stand behind the name of a command: at most two arguments, then perhaps any number of words, and options. */
export interface Grammar {
  /** Name of the command; of one that belongs to a group, both words. */
  readonly name: string;
  readonly argument?: Argument;
  readonly second?: Argument;
  /** Any number of words after the arguments, none included. */
  readonly rest?: Omit<Argument, "isOptional">;
  readonly options: OptionTable;
}

/** The values that words of a grammar give, by name of argument or option. */
export type Values<Words extends Grammar> = ArgumentValue<Words["argument"]> &
  ArgumentValue<Words["second"]> &
  RestValue<Words["rest"]> & {
    readonly [Name in keyof Words["options"]]: ValueOf<Words["options"][Name]>;
  };

type ArgumentValue<One> = One extends Argument
  ? Readonly<Record<One["name"], One extends { readonly isOptional: true } ? string | undefined : string>>
  : unknown;

type RestValue<One> = One extends { readonly name: infer Name extends string }
  ? Readonly<Record<Name, readonly string[]>>
  : unknown;

type ValueOf<One extends Option> = One extends { readonly kind: "switch" }
  ? boolean
  : TextOf<One> | (One extends { readonly default: string } ? never : undefined);

type TextOf<One extends Option> = One extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : string;

/** Words that the parser takes for more than they are: quoted ones lose their quotes, `help` asks for help. */
const SPECIAL = /^(?:["'-]|help$|true$|false$)/u;

/**
 * The values of a plain line: the arguments (or not, where they may be left out), options of the table once each, every value beyond doubt. Anything
 * else is `undefined` and for the parser to read or to refuse; so nothing is decided here that it would decide otherwise,
 * and a usual call does not wait for the parser to load, which takes longer than reading a filing.
 */
export function plainValues(
  words: readonly string[],
  { argument, second, rest, options }: Grammar,
): Readonly<Record<string, unknown>> | undefined {
  const open = [argument, second].filter((one) => one !== undefined);
  const given = new Map<string, unknown>();
  const further: string[] = [];
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const [, name, joined] = /^--([^=]+)(?:=(.*))?$/su.exec(word) ?? [];
    if (name === undefined) {
      const next = open.shift();
      if (SPECIAL.test(word) || (next === undefined && rest === undefined)) return undefined;
      if (next === undefined) further.push(word);
      else given.set(next.name, word);
      continue;
    }
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined || given.has(name)) return undefined;
    if (option.kind === "switch") {
      if (joined !== undefined) return undefined;
      given.set(name, true);
      continue;
    }
    const value = joined ?? left.shift() ?? "";
    if (value === "" || SPECIAL.test(value)) return undefined;
    if (option.kind === "choice" && !option.choices.includes(value)) return undefined;
    given.set(name, value);
  }
  if (open.some(({ isOptional }) => isOptional !== true)) return undefined;
  const defaults = Object.entries(options).map(([name, option]) => [name, defaultOf(option)] as const);
  return {
    ...Object.fromEntries(defaults),
    ...(rest === undefined ? {} : { [rest.name]: further }),
    ...Object.fromEntries(given),
  };
}

function defaultOf(option: Option): string | boolean | undefined {
  return option.kind === "switch" ? false : option.default;
}
