import type { Change } from "../../app/intake/merge/change.js";
import { calendarPaths } from "../../app/calendars.js";
import { changesText } from "../../app/intake/diff-text.js";
import { saveFiles } from "../../app/save-files.js";
import type { PendingFile } from "../../app/world.js";
import { EXIT } from "../../foundation/errors.js";
import type { Outcome } from "../../foundation/outcome.js";
import type { Calendars } from "../../law/year-calendar.js";
import type { Deadline } from "../../law/deadlines/deadline.js";
import { deadlinesText } from "../../reporters/deadlines/text.js";
import { reportText } from "../../reporters/text.js";
import { NOTHING_CHANGED } from "../changed-filing.js";
import type { CommandContext } from "../command.js";
import { exitOfFindings } from "../exit.js";
import { mergedPath } from "../intake-paths.js";
import type { CertificateValues } from "./grammar.js";

/** What was added to the record of a certificate, and what is written with it. */
export interface Recorded {
  readonly text: string;
  readonly changes: readonly Change[];
  readonly deadlines: readonly Deadline[];
  readonly papers?: readonly PendingFile[];
}

const ELSEWHERE = {
  zh: "用 --out、--papers 指定其他位置",
  en: "choose another place with --out or --papers",
} as const;

/**
 * Where the changed file is written; empty for a trial.
 *
 * @throws UsageError when there is no such place.
 */
export function targetOf(values: CertificateValues): string {
  return values["dry-run"] ? "" : mergedPath(values.filing, values.out);
}

/** How what was recorded is told. */
export interface Telling<Value> {
  /** Where the file is written, as {@link targetOf} says. */
  readonly path: string;
  readonly asOf: string;
  readonly calendars: Calendars;
  /** What to say when it is written: what it means and what is to be done. */
  readonly told: (value: Value) => string;
}

/**
 * Tells what was found, shows what changes and writes it, with the papers: all of it or nothing. In a trial nothing is written.
 *
 * @returns the exit code.
 * @throws OutputFileError with the file and what to do.
 */
export async function giveRecorded<Value extends Recorded>(
  { world, language, isColoured, result, talk }: CommandContext,
  values: CertificateValues,
  { value, diagnostics }: Outcome<Value | undefined>,
  { path, asOf, calendars, told }: Telling<Value>,
): Promise<number> {
  talk(reportText(diagnostics, language));
  if (value === undefined) {
    talk(NOTHING_CHANGED[language]);
    return exitOfFindings(diagnostics) ?? EXIT.findings;
  }
  const { text, changes, deadlines, papers = [] } = value;
  if (path !== "") {
    const bytes = new TextEncoder().encode(text);
    const file = { path, bytes, ...(values.out === undefined ? { replaces: true } : {}) };
    await saveFiles(world, [file, ...papers], values.force, calendarPaths(values.calendar), ELSEWHERE);
  }
  result(changesText(changes, { root: "filing", language, isColoured }));
  talk(told(value));
  const due = deadlines.filter(({ status }) => status !== "doneInTime");
  result(deadlinesText({ asOf, calendars, estimate: false, identity: "", deadlines: due }, language));
  return EXIT.ok;
}
