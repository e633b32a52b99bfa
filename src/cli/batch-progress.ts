import type { BatchRun, RecordProgress } from "../app/batch/run-batch.js";
import type { Language } from "../foundation/locale.js";
import type { CommandContext } from "./command.js";
import { groupedNumber } from "../foundation/written.js";

/** How a batch tells how far it is. */
export type ProgressLog = "text" | "json" | "none";

/** Told of every record, and when all of it is over. */
export interface Progress {
  readonly onRecord: (progress: RecordProgress) => void;
  readonly end: (run: EndedRun) => void;
}

/** What a run did, in numbers. */
type EndedRun = Pick<BatchRun, "made" | "kept" | "failed" | "stopped" | "entries">;

/** Seconds between lines where nothing can be written over. */
const SECONDS_BETWEEN_LINES = 10;
/** Milliseconds between changes of the line of a terminal. */
const MILLISECONDS_BETWEEN_CHANGES = 200;
/** Seconds over which the rate is told, so that it is that of now. */
const RATE_SECONDS = 60;

/** Begins the line of a terminal anew and empties it. */
export const LINE_ANEW = "\r\u001B[K";

/**
 * Tells how far a batch is: a line that changes on a terminal, a line now and then elsewhere, or one line of JSON a record. None of them has a name or
 * anything that was answered: records are told by number and id.
 *
 * @param count of the records, where it is known.
 * @param now a clock in milliseconds, for people only.
 */
export function batchProgress(
  { talk, isTalkLive, language }: Pick<CommandContext, "talk" | "isTalkLive" | "language">,
  log: ProgressLog,
  count: number | undefined,
  now: () => number,
): Progress {
  switch (log) {
    case "none":
      return { onRecord: () => undefined, end: () => undefined };
    case "json":
      return jsonProgress(talk, now);
    case "text":
      return textProgress(talk, { count, isLive: isTalkLive, language, now });
  }
}

function jsonProgress(talk: (text: string) => void, now: () => number): Progress {
  const begin = now();
  const line = (members: object): void => {
    talk(`${JSON.stringify({ ...members, milliseconds: Math.round(now() - begin) })}\n`);
  };
  return {
    onRecord: ({ record: { number, id, at, input }, result }) =>
      line({ event: "record", number, id, ...(input.type === "line" ? { line: Number(at) } : {}), result }),
    // Of what no run came to there is no line; the others are as this run left them.
    end: ({ made, kept, failed, stopped, entries }) =>
      line({
        event: "end",
        records: entries.length,
        made,
        kept,
        failed,
        open: entries.filter((entry) => entry.line === undefined).length,
        ...(stopped === undefined ? {} : { stopped }),
      }),
  };
}

function textProgress(
  talk: (text: string) => void,
  options: {
    readonly count: number | undefined;
    readonly isLive: boolean;
    readonly language: Language;
    readonly now: () => number;
  },
): Progress {
  const { count, isLive, language, now } = options;
  const begin = now();
  const between = isLive ? MILLISECONDS_BETWEEN_CHANGES : SECONDS_BETWEEN_LINES * 1_000;
  // When how many were done: the rate is told over the last of these.
  const marks: { readonly at: number; readonly done: number }[] = [{ at: begin, done: 0 }];
  let done = 0;
  let failed = 0;
  let told = begin;
  const tell = (): void => {
    const at = now();
    told = at;
    marks.push({ at, done });
    while (marks.length > 2 && at - (marks[0]?.at ?? at) > RATE_SECONDS * 1_000) marks.shift();
    const first = marks[0] ?? { at: begin, done: 0 };
    const rate = at === first.at ? 0 : ((done - first.done) * 1_000) / (at - first.at);
    const text = progressText({ done, failed, count, rate }, language);
    talk(isLive ? `${LINE_ANEW}${barText(done, count)}${text}` : `${text}\n`);
  };
  return {
    onRecord({ result }) {
      done += 1;
      if (result === "failed") failed += 1;
      if (now() - told >= between) tell();
    },
    end() {
      if (isLive) talk(LINE_ANEW);
    },
  };
}

/** Cells of the bar, so few that its line still fits into 80 columns. */
const BAR = 10;

/** A bar for terminals, of signs that every font has; none where it is not known how much there is. */
function barText(done: number, count: number | undefined): string {
  if (count === undefined || count === 0) return "";
  const full = Math.floor((BAR * Math.min(done, count)) / count);
  return `[${"#".repeat(full).padEnd(BAR, ".")}] `;
}

interface Standing {
  readonly done: number;
  readonly failed: number;
  readonly count: number | undefined;
  /** Records a second. */
  readonly rate: number;
}

function progressText({ done, failed, count, rate }: Standing, language: Language): string {
  const left = count === undefined || rate === 0 ? undefined : (count - done) / rate;
  const of = count === undefined ? groupedNumber(done) : `${groupedNumber(done)}/${groupedNumber(count)}`;
  const share = count === undefined || count === 0 ? "" : ` ${Math.floor((100 * done) / count)}%`;
  const speed = rate.toFixed(1);
  return {
    zh: `已处理 ${of}${share}，失败 ${groupedNumber(failed)}，每秒 ${speed} 份${left === undefined ? "" : `，约剩 ${durationText(left, "zh")}`}`,
    en: `${of}${share} records, ${groupedNumber(failed)} failed, ${speed} a second${left === undefined ? "" : `, about ${durationText(left, "en")} left`}`,
  }[language];
}

/** A duration as people say it; seconds are given for less than two minutes. */
export function durationText(seconds: number, language: Language): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 120) return { zh: `${whole} 秒`, en: `${whole} s` }[language];
  const minutes = Math.round(whole / 60);
  if (minutes < 120) return { zh: `${minutes} 分钟`, en: `${minutes} min` }[language];
  const hours = (minutes / 60).toFixed(1);
  return { zh: `${hours} 小时`, en: `${hours} h` }[language];
}
