import type { Language } from "../../foundation/locale.js";
import { citationTexts } from "../../law/citation.js";
import { plusDays, type CivilDay } from "../../law/civil-day.js";
import type { Deadline, DeadlineList } from "../../law/deadlines/deadline.js";
import { earliest } from "../../law/deadlines/due.js";
import type { DeadlineStatus } from "../../law/deadlines/status.js";
import { instrumentOf } from "../../law/instruments.js";
import { ACTOR_WORDS, dueWords, isUrgent, statusWords } from "../deadlines/words.js";

/** An event of the calendar file, in one language. */
export interface Entry {
  /** Of the deadline. */
  readonly id: string;
  readonly day: CivilDay;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** Whether the day may still change: a provisional one, or the first of several. */
  readonly isTentative: boolean;
  /** Where the leading source can be read. */
  readonly address?: string;
  /** Days before the day on which to remind, as far as they lie ahead. */
  readonly remindOn: readonly number[];
}

/** What is settled needs no event. */
const SETTLED: ReadonlySet<DeadlineStatus> = new Set<DeadlineStatus>([
  "doneInTime",
  "doneLate",
  "done",
  "past",
]);

/** The deadlines that are open and have a day, as events. */
export function entriesOf(list: DeadlineList, language: Language): readonly Entry[] {
  const { deadlines, asOf } = list;
  const whose = whoseWords(list, language);
  return deadlines.flatMap((deadline) => {
    const day = deadline.due.status === "unknown" ? undefined : earliest(deadline.due);
    if (day === undefined || SETTLED.has(deadline.status)) return [];
    const address = instrumentOf(deadline.sources[0].law)?.address;
    return [
      {
        id: deadline.id,
        day,
        summary: summary(deadline, whose, language),
        description: description(deadline, language),
        category: ACTOR_WORDS[deadline.actor][language],
        isTentative: deadline.due.status !== "known",
        ...(address === undefined ? {} : { address }),
        remindOn: deadline.remind.filter((days) => plusDays(day, -days) >= asOf),
      },
    ];
  });
}

/** Whose deadlines they are, and of which certificate: one calendar may hold those of several. */
function whoseWords({ name, certificate }: DeadlineList, language: Language): readonly string[] {
  const number = { zh: `证书${certificate ?? ""}`, en: `certificate ${certificate ?? ""}` }[language];
  const whose = [name?.[language] ?? [], certificate === undefined ? [] : number].flat();
  return whose.length === 0 ? [] : [whose.join(language === "zh" ? "，" : ", ")];
}

function summary(deadline: Deadline, whose: readonly string[], language: Language): string {
  const { title, due } = deadline;
  const marks = [
    ...(due.status === "provisional" ? [{ zh: "暂估", en: "provisional" }] : []),
    ...(isUrgent(deadline) ? [statusWords(deadline)] : []),
  ].map((mark) => (language === "zh" ? `【${mark.zh}】` : `[${mark.en}] `));
  return marks.join("") + [title[language], ...whose].join(language === "zh" ? "：" : ": ");
}

/** The period, what it runs from, what is open about it and why; no names of persons and no places in files. */
function description(deadline: Deadline, language: Language): string {
  const { trigger, period, due, notes = [], sources, inference } = deadline;
  const cited = citationTexts(sources, language);
  const event = `${trigger.what[language]}${trigger.day === undefined ? "" : ` ${trigger.day}`}`;
  return [
    language === "zh" ? `${event}：${period.zh}` : `${event}: ${period.en}`,
    dueWords(due)?.[language] ?? [],
    notes.map((note) => note[language]),
    language === "zh" ? `依据：${cited.join("；")}` : `Source: ${cited.join("; ")}`,
    inference.map((text) => text[language]),
  ]
    .flat()
    .join("\n");
}
