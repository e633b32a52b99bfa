import { calendarPaths, loadCalendars } from "../../app/calendars.js";
import { loadPlatformReport } from "../../app/platform-report.js";
import { saveFiles } from "../../app/save-files.js";
import { EXIT } from "../../foundation/errors.js";
import { platformReportJson } from "../../reporters/platform-report.js";
import { reportText, summaryText } from "../../reporters/text.js";
import { defineCommand } from "../command.js";
import { exitOfFindings } from "../exit.js";
import {
  AS_OF_OPTION,
  CALENDAR_OPTION,
  FILE_ARGUMENT,
  FORCE_OPTION,
  LANGUAGE_OPTION,
  readAsOf,
} from "../options.js";

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
      out: {
        kind: "text",
        describe: { zh: "把结果写入这个文件，不输出到屏幕", en: "write the result to this file" },
      },
      force: FORCE_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, { world, language, result, talk }) => {
    const asOf = readAsOf(values["as-of"], world);
    const calendars = await loadCalendars(world, values.calendar);
    if (calendars.value === undefined) {
      talk(reportText(calendars.diagnostics, language));
      return EXIT.input;
    }
    const { value, diagnostics } = await loadPlatformReport(world, values.file, {
      event: values.event,
      asOf,
      calendars: calendars.value,
    });
    talk(reportText(diagnostics, language));
    if (value === undefined) {
      talk(summaryText(diagnostics, language));
      return exitOfFindings(diagnostics) ?? EXIT.findings;
    }
    const text = platformReportJson(value);
    if (values.out === undefined) result(text);
    else {
      const inputs = [values.file, ...calendarPaths(values.calendar)];
      const bytes = new TextEncoder().encode(text);
      await saveFiles(world, [{ path: values.out, bytes }], values.force, inputs);
      result(`${values.out}\n`);
    }
    return EXIT.ok;
  },
);
