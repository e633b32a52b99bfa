import { hasSeverity, type Diagnostic } from "../foundation/diagnostic.js";
import type { LocalizedText } from "../foundation/locale.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { finding } from "../input/code.js";
import { readDocument } from "../input/read.js";
import { subjectAt } from "../input/schema/subject.js";
import { nearestPlace, type ReadDocument } from "../input/source-document.js";
import { plusDays, type CivilDay } from "../law/civil-day.js";
import { CALENDARS, isWorkingDay } from "../law/working-days.js";
import { noticeOf, type Calendars, type YearCalendar } from "../law/year-calendar.js";
import { calendarIn, faultsOf, type Fault } from "./calendar-file/contents.js";
import { CALENDAR_FIELDS } from "./calendar-file/fields.js";
import { shapeFindings } from "./file-shape.js";
import { readBytes } from "./read-bytes.js";
import type { World } from "./world.js";

/**
 * The calendars at hand: those of the program, and those of the files named, one year a file. A year that the program knows
 * already may be said again, but not otherwise. `value` is absent when a file cannot be used; every problem of every file is told, also what is only advice.
 *
 * @param files as {@link calendarPaths} has them from a command line.
 * @throws InputFileError when a file does not exist, may not be read or is too large.
 */
export async function loadCalendars(
  world: World,
  files: readonly string[],
): Promise<Outcome<Calendars | undefined>> {
  const calendars = new Map(CALENDARS);
  const findings: Diagnostic[] = [];
  for (const path of files) {
    const { value, diagnostics } = readCalendar(
      await readBytes(world, path, MISSING_CALENDAR),
      path,
      calendars,
    );
    findings.push(...diagnostics);
    if (value !== undefined && !calendars.has(value.year)) calendars.set(value.year, value);
  }
  return outcome(!hasSeverity(findings, "blocking") ? calendars : undefined, findings);
}

const MISSING_CALENDAR: LocalizedText = {
  zh: "请检查 --calendar 的路径；日历文件的写法见 README。",
  en: "Check the path of --calendar; the README shows what a calendar file looks like.",
};

/** The paths that one word names, with commas between them. */
export function calendarPaths(files: string | undefined): readonly string[] {
  return (files ?? "")
    .split(/[,，]/u)
    .map((path) => path.trim())
    .filter((path) => path !== "");
}

/** The calendar in the bytes of a file, held against those that are known. */
function readCalendar(bytes: Uint8Array, path: string, known: Calendars): Outcome<YearCalendar | undefined> {
  const read = readDocument(bytes, path, CALENDAR_FIELDS);
  if (read.value === undefined) return outcome(undefined, read.diagnostics);
  const document = read.value;
  const findings = [...read.diagnostics, ...shapeFindings(document, CALENDAR_FIELDS, "input/calendar")];
  if (hasSeverity(findings, "blocking")) return outcome(undefined, findings);
  const calendar = calendarIn(document.value);
  const faults = [...faultsOf(calendar)];
  if (faults.length === 0) faults.push(...contradictions(calendar, known.get(calendar.year)));
  return outcome(faults.length === 0 ? calendar : undefined, [
    ...findings,
    ...faults.map((fault) => faultFinding(fault, document)),
  ]);
}

function faultFinding({ pointer, message, help }: Fault, document: ReadDocument): Diagnostic {
  return finding({
    code: "input/calendar",
    message,
    help,
    pointer,
    label: subjectAt(pointer, document.value, CALENDAR_FIELDS).label,
    place: document.placeOf(pointer) ?? nearestPlace(document, pointer),
  });
}

/** Days that a calendar has otherwise than the one that is known of its year. */
function contradictions(calendar: YearCalendar, known: YearCalendar | undefined): readonly Fault[] {
  if (known === undefined) return [];
  const days = daysOf(calendar.year).filter(
    (day) => isWorkingDay(day, calendar) !== isWorkingDay(day, known),
  );
  if (days.length === 0) return [];
  const { title } = noticeOf(known);
  const list = {
    zh: days.map((day) => dayText(day, known).zh),
    en: days.map((day) => dayText(day, known).en),
  };
  return [
    {
      pointer: "/year",
      message: {
        zh: `与已有的${calendar.year}年日历（《${title.zh}》）不一致，相差${days.length}天：${shortened(list.zh, "、")}`,
        en: `Differs from the calendar of ${calendar.year} at hand (${title.en}) in ${days.length} days: ${shortened(list.en, ", ")}`,
      },
      help: {
        zh: "对照通知原文改正；这一年不需要另外提供的，不加 --calendar。",
        en: "Compare with the notice and correct it; without --calendar the year at hand is used.",
      },
    },
  ];
}

function dayText(day: CivilDay, known: YearCalendar): LocalizedText {
  return isWorkingDay(day, known)
    ? { zh: `${day}应为工作日`, en: `${day} is worked` }
    : { zh: `${day}应为休息日`, en: `${day} is a day off` };
}

function shortened(texts: readonly string[], separator: string): string {
  return texts.slice(0, 3).join(separator) + (texts.length > 3 ? " …" : "");
}

function daysOf(year: number): readonly CivilDay[] {
  const days: CivilDay[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = plusDays(day, 1)) days.push(day);
  return days;
}
