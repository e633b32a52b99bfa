import type { Filing } from "#generated/types.js";
import type { Related, Severity } from "../foundation/diagnostic.js";
import type { Draft } from "../foundation/draft.js";
import type { LegalSource } from "../foundation/legal-source.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { Pointer } from "../foundation/pointer.js";
import type { Calendars } from "../law/year-calendar.js";

/** What a rule may know besides the data. Nothing here reads a clock. */
export interface RuleContext {
  /** The day on which the filing is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Which days are working days, by year. */
  readonly calendars: Calendars;
}

/** One thing a rule found. Where it stands in a file, how much it weighs and what it rests on is added by the engine. */
export interface RuleFinding {
  /** The value that is wrong, or where the missing one belongs. */
  readonly pointer: Pointer;
  /** What is the matter here and now, naming the value. */
  readonly message: LocalizedText;
  /** Other values that explain it; their places are added by the engine. */
  readonly related?: readonly Omit<Related, "place">[];
  /** What to do about this one, where the help of the rule is about several cases. */
  readonly help?: LocalizedText;
  /** Whether the facts leave open that the duty is broken: it is told as advice, whatever the rule weighs. */
  readonly isOpen?: boolean;
  /** That this one rests on a reading where the rows of the rule are official: it is told as such and can be waived. */
  readonly basis?: "inferred";
  /** Tells findings of one rule at one pointer apart; part of the fingerprint. */
  readonly key?: string;
}

/**
 * A duty that a schema cannot state. `Data` is what the rule reads: a filing, or a certification body's own facts.
 * A rule never throws, whatever is missing.
 */
export interface RuleDefinition<in Data = Filing> {
  /** `<area>/<subject>-<requirement>`: what must hold, positive, present tense. Also the name of its file and cases. */
  readonly id: string;
  /** The duty in one line. */
  readonly title: LocalizedText;
  /** The heaviest severity of its rows. */
  readonly severity: Severity;
  /** Rows of the register it enforces. */
  readonly requirement: readonly [string, ...string[]];
  /** What it rests on, the leading source first: the rule is in force while that instrument is. */
  readonly sources: readonly [LegalSource, ...LegalSource[]];
  /** What to do. */
  readonly help: LocalizedText;
  /** Days between which it holds where that is not the life of its leading source; both inclusive. */
  readonly inForce?: { readonly from?: string; readonly until?: string };
  /** What it concludes where the law is silent or open; printed with every finding. Needed when no row is official. */
  readonly inference?: LocalizedText;
  find(data: Draft<Data>, context: RuleContext): Iterable<RuleFinding>;
}

/** Types a rule and keeps its id literal. */
export function defineRule<Data = Filing>(rule: RuleDefinition<Data>): RuleDefinition<Data> {
  return rule;
}
