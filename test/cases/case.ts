import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { isRecord } from "../../src/foundation/data.js";
import type { Severity } from "../../src/foundation/diagnostic.js";
import type { LocalizedText } from "../../src/foundation/locale.js";
import type { SchemaRoot } from "../../src/input/catalogue.js";

/** A number of persons, or what is known of it. */
export type Persons = number | { readonly atLeast: number; readonly atMost?: number };

/** What `pipia pathway` must answer. */
export interface PathwayExpected {
  readonly outcome: string;
  readonly certification?: string;
  readonly counters?: Readonly<Record<"nonSensitive" | "sensitive", Persons>>;
  /** Outcome and ground of scenarios, by id. */
  readonly scenarios?: Readonly<Record<string, string>>;
  readonly grounds?: Readonly<Record<string, string>>;
  /** Years whose forecast asks for more, with what it asks for. */
  readonly forecasts?: Readonly<Record<string, string>>;
  /** Words of the Chinese memorandum. */
  readonly says?: readonly string[];
  readonly reminders?: readonly string[];
  /** Steps whose inference is printed. */
  readonly inferred?: readonly string[];
}

/** What `pipia check` must find. */
export interface CheckExpected {
  /** Findings that must be there, `<rule> @<pointer>`. */
  readonly findings?: readonly string[];
  /** Rules that must find nothing. */
  readonly absent?: readonly string[];
  /** How much what these rules found weighs: `blocking` stops a final document. */
  readonly weighs?: Readonly<Record<string, Severity>>;
  /** Rules whose inference is printed. */
  readonly inferred?: readonly string[];
  /** Pointers of gaps that must be there. */
  readonly gaps?: readonly string[];
  /** Words that are printed in Chinese with the findings and gaps named. */
  readonly says?: readonly string[];
}

/** What `pipia deadlines` must compute. */
export interface DeadlinesExpected {
  /** Last days by the id of the deadline; where there is none, the state it is in instead. */
  readonly due: Readonly<Record<string, string>>;
  /** Words of the Chinese list of these deadlines. */
  readonly says?: readonly string[];
}

/** What a case asks: each member is named like the command that answers. A new one is a member here and in `ask.ts`. */
export interface Answers {
  readonly pathway?: PathwayExpected;
  readonly check?: CheckExpected;
  readonly deadlines?: DeadlinesExpected;
}

/** A worked case as it stands in its file. */
export interface WorkedCase {
  readonly id: string;
  readonly facts: LocalizedText;
  /** The day on which it is judged; 2026-11-23 unless given. */
  readonly asOf?: string;
  /** `body` where the facts are those of a certification body's own file; else they are a filing's. */
  readonly root?: SchemaRoot;
  /** O: follows from official text. I: needs an inference, which the answer must print. */
  readonly confidence: "O" | "I";
  /** Where the answer comes from, as the program cites it. */
  readonly articles: readonly string[];
  /** The facts as a filing writes them, over those of `unless-said-otherwise.yaml`. */
  readonly filing: unknown;
  readonly answer: Answers;
}

const folder = fileURLToPath(new URL(".", import.meta.url));
const COMMON = "unless-said-otherwise.yaml";

/** Every case that is written, by file name. */
export function writtenCases(): readonly (readonly [string, WorkedCase])[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml") && file !== COMMON)
    .map((file) => {
      // The test holds what it reads against the schema and the commands.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return [file.replace(/\.yaml$/u, ""), read(file) as WorkedCase] as const;
    });
}

/** The filing of a case: its facts over the common ones. */
export function filingOf({ filing, root }: WorkedCase): unknown {
  return root === "body" ? filing : over(read(COMMON), filing);
}

/** Objects are merged member by member; lists and single values are replaced. */
export function over(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  if (!isRecord(below) || !isRecord(above) || "notApplicable" in below) return above;
  const names = new Set([...Object.keys(below), ...Object.keys(above)]);
  return Object.fromEntries([...names].map((name) => [name, over(below[name], above[name])]));
}

function read(file: string): unknown {
  return parse(readFileSync(`${folder}${file}`, "utf8")) as unknown;
}
