import { loadStatus } from "../../app/status/load-status.js";
import { EXIT } from "../../foundation/errors.js";
import { statusJson } from "../../reporters/status/json.js";
import { statusText } from "../../reporters/status/text.js";
import { reportText } from "../../reporters/text.js";
import { defineCommand } from "../command.js";
import { exitOfFindings } from "../exit.js";
import { givenCalendars } from "../given-calendars.js";
import {
  AS_OF_OPTION,
  CALENDAR_OPTION,
  FILE_ARGUMENT,
  FORMAT_OPTION,
  LANGUAGE_OPTION,
  PROVISIONAL_OPTION,
  readAsOf,
} from "../options.js";

/** `pipia status FILE`: where the matter stands, what is next, what is left for the pen and what blocks. */
export const statusCommand = defineCommand(
  {
    name: "status",
    argument: FILE_ARGUMENT,
    options: {
      "as-of": AS_OF_OPTION,
      calendar: CALENDAR_OPTION,
      provisional: PROVISIONAL_OPTION,
      format: FORMAT_OPTION,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, context) => {
    const { world, language, result, talk } = context;
    const asOf = readAsOf(values["as-of"], world);
    const calendars = await givenCalendars(context, values.calendar);
    if (calendars === undefined) return EXIT.input;
    const reckoning = { asOf, calendars, estimate: values.provisional };
    const { value, diagnostics } = await loadStatus(world, values.file, reckoning);
    talk(reportText(diagnostics, language));
    if (value === undefined) {
      talk(UNTOLD[language]);
      return exitOfFindings(diagnostics) ?? EXIT.findings;
    }
    result(values.format === "json" ? statusJson(value) : statusText(value, language));
    return EXIT.ok;
  },
);

const UNTOLD = {
  zh: "无法判断进展：先改正以上各处。\n",
  en: "Where the matter stands cannot be told: correct the above first.\n",
} as const;
