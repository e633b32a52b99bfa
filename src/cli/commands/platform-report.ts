import { calendarPaths } from "../../app/calendars.js";
import { loadPlatformReport } from "../../app/platform-report.js";
import { EXIT } from "../../foundation/errors.js";
import { platformReportJson } from "../../reporters/platform-report.js";
import { reportText, summaryText } from "../../reporters/text.js";
import { defineCommand } from "../command.js";
import { givenCalendars } from "../given-calendars.js";
import { exitOfFindings } from "../exit.js";
import {
  AS_OF_OPTION,
  CALENDAR_OPTION,
  FILE_ARGUMENT,
  FORCE_OPTION,
  LANGUAGE_OPTION,
  readAsOf,
} from "../options.js";
import { giveResult, RESULT_FILE_OPTION } from "../result-file.js";

/** `pipia platform-report FILE`: what is reported to the national platform about one event, as JSON. */
export const platformReportCommand = defineCommand(
  {
    name: "platform-report",
    argument: FILE_ARGUMENT,
    options: {
      event: {
        kind: "text",
        describe: {
          zh: "所报送的证书变化的编号，默认为最近的一次",
          en: "id of the event that is reported; default: the latest",
        },
      },
      "as-of": AS_OF_OPTION,
      calendar: CALENDAR_OPTION,
      out: RESULT_FILE_OPTION,
      force: FORCE_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, context) => {
    const { world, language, talk } = context;
    const asOf = readAsOf(values["as-of"], world);
    const calendars = await givenCalendars(context, values.calendar);
    if (calendars === undefined) return EXIT.input;
    const { value, diagnostics } = await loadPlatformReport(world, values.file, {
      event: values.event,
      asOf,
      calendars,
    });
    talk(reportText(diagnostics, language));
    if (value === undefined) {
      talk(summaryText(diagnostics, language));
      return exitOfFindings(diagnostics) ?? EXIT.findings;
    }
    const text = platformReportJson(value);
    const inputs = [values.file, ...calendarPaths(values.calendar)];
    await giveResult(context, text, { ...values, inputs });
    return EXIT.ok;
  },
);
