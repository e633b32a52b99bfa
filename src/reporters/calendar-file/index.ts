import { plusDays } from "../../law/civil-day.js";
import type { DeadlineList } from "../../law/deadlines/deadline.js";
import type { Language } from "../../foundation/locale.js";
import { entriesOf, type Entry } from "./entries.js";
import { uid } from "./uid.js";

/** A property as jCal has it (RFC 7265): name, parameters, type of value, value. */
type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  value: string,
];

/** A component: name, properties, components. */
type Component = readonly [name: string, properties: readonly Property[], components: readonly Component[]];

/**
 * The open deadlines that have a day, as a calendar file (RFC 5545): all-day events with reminders. The same deadlines
 * on the same day give the same bytes, and a deadline keeps its UID while its day changes. `undefined` where there is
 * nothing to write, because a calendar file has one event at least.
 */
export async function calendarFile(list: DeadlineList, language: Language): Promise<string | undefined> {
  const entries = entriesOf(list, language);
  if (entries.length === 0) return undefined;
  const { default: ICAL } = await import("ical.js");
  // The library does not count the space with which a continued line begins; a line has 75 octets at most.
  ICAL.foldLength = 74;
  const calendar: Component = [
    "vcalendar",
    [
      text("version", "2.0"),
      text("prodid", `-//pipia//deadlines//${language.toUpperCase()}`),
      text("calscale", "GREGORIAN"),
      // Not of the RFC, but what calendars show; as a name of its own the library would give it a type they do not know.
      ["x-wr-calname", {}, "unknown", escaped(titleOf(list, language))],
    ],
    entries.map((entry) => event(entry, list, language)),
  ];
  return ICAL.stringify([...calendar]);
}

function titleOf({ name }: DeadlineList, language: Language): string {
  const title = language === "zh" ? "个人信息出境认证期限" : "Export certification deadlines";
  if (name === undefined) return title;
  return language === "zh" ? `${title}：${name.zh}` : `${title}: ${name.en}`;
}

function event(entry: Entry, { identity, asOf }: DeadlineList, language: Language): Component {
  const { id, day, summary, description, category, isTentative, address, remindOn } = entry;
  return [
    "vevent",
    [
      text("uid", uid(identity, id)),
      ["dtstamp", {}, "date-time", `${asOf}T00:00:00Z`],
      ["dtstart", {}, "date", day],
      ["dtend", {}, "date", plusDays(day, 1)],
      ["summary", { language }, "text", summary],
      ["description", { language }, "text", description],
      text("categories", category),
      text("status", isTentative ? "TENTATIVE" : "CONFIRMED"),
      text("transp", "TRANSPARENT"),
      ...(address === undefined ? [] : [["url", {}, "uri", address] as const]),
    ],
    remindOn.map((days) => alarm(days, summary)),
  ];
}

/** A reminder at nine in the morning, so many days before the day itself, which begins at midnight. */
function alarm(days: number, summary: string): Component {
  const trigger = days === 0 ? "PT9H" : `-P${days === 1 ? "" : `${days - 1}D`}T15H`;
  return [
    "valarm",
    [text("action", "DISPLAY"), text("description", summary), ["trigger", {}, "duration", trigger]],
    [],
  ];
}

/** A text as a value has it; the library leaves that to us for names it does not know. */
function escaped(value: string): string {
  return value.replaceAll(/[\\,;]/gu, "\\$&").replaceAll("\n", "\\n");
}

function text(name: string, value: string): Property {
  return [name, {}, "text", value];
}
