import type { Filing } from "#generated/types.js";
import type { Place } from "../../foundation/diagnostic.js";
import type { Draft } from "../../foundation/draft.js";
import type { Basis, LegalSource } from "../../foundation/legal-source.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";
import type { CivilDay } from "../civil-day.js";
import type { Calendars } from "../year-calendar.js";
import type { Due } from "./due.js";
import type { DeadlineStatus } from "./status.js";

/** Whose act it is, or whom the day concerns. */
export type Actor = "processor" | "body" | "cac";

/**
 * What the day means. `duty`: a text sets the period. `recommended`: our reading of a text that does not say what a later
 * day means, or a rule of another route. `reminder`: the text gives no number, the days are ours. `expected`: an act of
 * somebody else is likely by then. `end`: something ends with that day. `keep`: something is kept until then at least.
 */
export type DeadlineKind = "duty" | "recommended" | "reminder" | "expected" | "end" | "keep";

/** What the days are counted in. `none`: nothing is counted, because the text or a paper names the day or no day at all. */
export type Counting = "workingDays" | "calendar" | "none";

/** A day that a file states, and where. Label and place are added by whoever has the file. */
export interface StatedDay {
  readonly day?: CivilDay;
  readonly pointer: Pointer;
  readonly label?: LocalizedText;
  readonly place?: Place;
}

/** A day and where it stands; the place is told where the day is missing as well, because it belongs there. */
export function stated(at: Pointer, day: CivilDay | undefined): StatedDay {
  return day === undefined ? { pointer: at } : { day, pointer: at };
}

/** Tells the entries of a list apart in ids of deadlines: the entry's own id, or its place where it has none yet. */
export function entryKey(id: string | undefined, index: number): string {
  return id === undefined || id === "" ? String(index) : id;
}

/** The event from which a period runs. */
export interface Trigger extends StatedDay {
  /** The event in a few words. */
  readonly what: LocalizedText;
}

/** What computing a deadline may know besides the data. Nothing here reads a clock. */
export interface DeadlineContext {
  /** The day on which things are judged, `YYYY-MM-DD`. */
  readonly asOf: CivilDay;
  /** Which days are working days, by year. */
  readonly calendars: Calendars;
  /** Whether years without a calendar are estimated (Monday to Friday) and marked as provisional. */
  readonly estimate: boolean;
}

/** One deadline as its definition finds it; what they have in common is added from the definition. */
export interface FoundDeadline {
  /** Tells several deadlines of one definition apart: the id of the entry they come from. */
  readonly key?: string;
  /** What of the title is particular here, such as the kind of event. */
  readonly subject?: LocalizedText;
  readonly trigger: Trigger;
  readonly due: Due;
  /** The period in words where the definition's own does not fit. */
  readonly period?: LocalizedText;
  /** When it was done or is planned; for things to be kept, until when. */
  readonly recorded?: StatedDay;
  /** What else the reader should know here and now. */
  readonly notes?: readonly LocalizedText[];
  readonly basis?: Basis;
  readonly inference?: readonly LocalizedText[];
}

/** What a deadline says whatever the file. */
interface DeadlineWords {
  readonly title: LocalizedText;
  readonly actor: Actor;
  readonly kind: DeadlineKind;
  readonly counting: Counting;
  /** The period in words, as the text has it. */
  readonly period: LocalizedText;
  /** Rows of the register it shows. */
  readonly requirement: readonly [string, ...string[]];
  /** What it rests on, the text that sets the period first. */
  readonly sources: readonly [LegalSource, ...LegalSource[]];
  readonly basis: Basis;
  /** What is concluded where the law is silent, open or about another route; each printed with the deadline. */
  readonly inference: readonly LocalizedText[];
  /** Days before the due day on which a calendar reminds; 0 is the day itself. */
  readonly remind: readonly number[];
}

/** One duty of which a day can be computed. `Data` is what it reads: a filing, or a certification body's own facts. */
export interface DeadlineDefinition<in Data = Filing> extends DeadlineWords {
  /** What has to be done, in kebab case; the id of its deadlines is this, or this and the id of an entry. */
  readonly id: string;
  find(data: Draft<Data>, context: DeadlineContext): Iterable<FoundDeadline>;
}

/** A deadline of a file. */
export interface Deadline
  extends Omit<FoundDeadline, "key" | "subject" | "period" | "basis" | "inference">, DeadlineWords {
  /** `platform-report/event-2`: the definition, and the entry where there can be several. */
  readonly id: string;
  readonly status: DeadlineStatus;
}

/** The deadlines of a file, and what they were computed with. */
export interface DeadlineList extends DeadlineContext {
  /** Whom the file is about. */
  readonly name?: LocalizedText;
  /** The number of the certificate that a filing is about, as it is now; a company may have several certificates. */
  readonly certificate?: string;
  /** The same for every state of one file and no other's: a digest of what it is about. */
  readonly identity: string;
  /** The earliest first. */
  readonly deadlines: readonly Deadline[];
}

/** Types a definition. */
export function defineDeadline<Data = Filing>(
  definition: DeadlineDefinition<Data>,
): DeadlineDefinition<Data> {
  return definition;
}
