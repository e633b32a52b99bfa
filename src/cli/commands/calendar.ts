import { EXIT, UsageError } from "../../foundation/errors.js";
import { calendarOverview } from "../../law/calendar-overview.js";
import { calendarsJson } from "../../reporters/calendars/json.js";
import { calendarsText } from "../../reporters/calendars/text.js";
import { defineCommand } from "../command.js";
import { givenCalendars } from "../given-calendars.js";
import { AS_OF_OPTION, CALENDAR_OPTION, FORMAT_OPTION, LANGUAGE_OPTION, readAsOf } from "../options.js";

/** `pipia calendar`: of which years the working days are known, by which notice, and of which not. */
export const calendarCommand = defineCommand(
  {
    name: "calendar",
    options: {
      year: {
        kind: "text",
        describe: { zh: "只看这一年，并列出全部工作日", en: "this year only, with all its working days" },
      },
      calendar: CALENDAR_OPTION,
      "as-of": AS_OF_OPTION,
      format: FORMAT_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, context) => {
    const { world, language, result } = context;
    const asOf = readAsOf(values["as-of"], world);
    const year = values.year === undefined ? undefined : readYear(values.year);
    const calendars = await givenCalendars(context, values.calendar);
    if (calendars === undefined) return EXIT.input;
    const overview = calendarOverview(calendars, asOf, year);
    result(
      values.format === "json"
        ? calendarsJson(overview)
        : calendarsText(overview, year !== undefined, language),
    );
    return EXIT.ok;
  },
);

function readYear(value: string): number {
  if (!/^[12]\d{3}$/u.test(value)) {
    throw new UsageError(
      { zh: `--year 的“${value}”不是年份。`, en: `--year: "${value}" is not a year.` },
      { zh: "请写成 2026 这样的四位数。", en: "Write four digits, such as 2026." },
    );
  }
  return Number(value);
}
