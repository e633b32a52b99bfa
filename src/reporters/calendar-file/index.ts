import { plusDays } from "../../law/civil-day.js";
import type { DeadlineList } from "../../law/deadlines/deadline.js";
import type { Language } from "../../foundation/locale.js";
import { entriesOf, type Entry } from "./entries.js";
import { uid } from "./uid.js";
import { writeComponent, type Component, type Property } from "./write.js";

/**
 * The open deadlines that have a day, as a calendar file (RFC 5545): all-day events with reminders. The same deadlines
 * on the same day give the same bytes, and a deadline keeps its UID while its day changes. `undefined` where there is
 * nothing to write, because a calendar file has one event at least.
 */
export function calendarFile(list: DeadlineList, language: Language): string | undefined {
  const entries = entriesOf(list, language);
  if (entries.length === 0) return undefined;
  return writeComponent([
    "VCALENDAR",
    [
      text("VERSION", "2.0"),
      text("PRODID", `-//pipia//deadlines//${language.toUpperCase()}`),
      text("CALSCALE", "GREGORIAN"),
      // Not of the RFC, but what calendars show.
      text("X-WR-CALNAME", titleOf(list, language)),
    ],
    entries.map((entry) => event(entry, list, language)),
  ]);
}

function titleOf({ name }: DeadlineList, language: Language): string {
  const title = language === "zh" ? "个人信息出境认证期限" : "Export certification deadlines";
  if (name === undefined) return title;
  return language === "zh" ? `${title}：${name.zh}` : `${title}: ${name.en}`;
}

function event(entry: Entry, { identity, asOf }: DeadlineList, language: Language): Component {
  const { id, day, summary, description, category, isTentative, address, remindOn } = entry;
  return [
    "VEVENT",
    [
      text("UID", uid(identity, id)),
      ["DTSTAMP", {}, "date-time", `${asOf}T00:00:00Z`],
      ["DTSTART", {}, "date", day],
      ["DTEND", {}, "date", plusDays(day, 1)],
      ["SUMMARY", { LANGUAGE: language }, "text", summary],
      ["DESCRIPTION", { LANGUAGE: language }, "text", description],
      text("CATEGORIES", category),
      text("STATUS", isTentative ? "TENTATIVE" : "CONFIRMED"),
      text("TRANSP", "TRANSPARENT"),
      ...(address === undefined ? [] : [["URL", {}, "uri", address] as const]),
    ],
    remindOn.map((days) => alarm(days, summary)),
  ];
}

/** A reminder at nine in the morning, so many days before the day itself, which begins at midnight. */
function alarm(days: number, summary: string): Component {
  const trigger = days === 0 ? "PT9H" : `-P${days === 1 ? "" : `${days - 1}D`}T15H`;
  return [
    "VALARM",
    [text("ACTION", "DISPLAY"), text("DESCRIPTION", summary), ["TRIGGER", {}, "duration", trigger]],
    [],
  ];
}

function text(name: string, value: string): Property {
  return [name, {}, "text", value];
}
