import { calendarPaths } from "../../app/calendars.js";
import { loadDeadlines } from "../../app/deadlines.js";
import { EXIT } from "../../foundation/errors.js";
import type { Language } from "../../foundation/locale.js";
import type { DeadlineList } from "../../law/deadlines/deadline.js";
import { calendarFile } from "../../reporters/calendar-file/index.js";
import { entriesOf } from "../../reporters/calendar-file/entries.js";
import { deadlinesJson } from "../../reporters/deadlines/json.js";
import { deadlinesSummary, deadlinesText } from "../../reporters/deadlines/text.js";
import { reportText } from "../../reporters/text.js";
import { defineCommand } from "../command.js";
import { givenCalendars } from "../given-calendars.js";
import { exitOfFindings } from "../exit.js";
import {
  AS_OF_OPTION,
  CALENDAR_OPTION,
  FILE_ARGUMENT,
  FORCE_OPTION,
  LANGUAGE_OPTION,
  PROVISIONAL_OPTION,
  readAsOf,
} from "../options.js";
import { giveResult, RESULT_FILE_OPTION } from "../result-file.js";

/** `pipia deadlines FILE`: what has to be done by when, what is done, and what cannot be told. */
export const deadlinesCommand = defineCommand(
  {
    name: "deadlines",
    argument: FILE_ARGUMENT,
    options: {
      document: {
        kind: "choice",
        choices: ["body"],
        describe: {
          zh: "body 表示文件是认证机构自己的材料；不写则为申报材料",
          en: "body: the file is a certification body's own; default: a filing",
        },
      },
      "as-of": AS_OF_OPTION,
      format: {
        kind: "choice",
        choices: ["text", "json", "ics"],
        default: "text",
        describe: {
          zh: "结果的格式；ics 可以导入日历软件",
          en: "format of the result; ics can be imported into a calendar",
        },
      },
      calendar: CALENDAR_OPTION,
      provisional: PROVISIONAL_OPTION,
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
    const counting = { asOf, calendars, estimate: values.provisional };
    const { value: list, diagnostics } = await loadDeadlines(
      world,
      values.file,
      values.document ?? "filing",
      counting,
    );
    talk(reportText(diagnostics, language));
    if (list === undefined) {
      talk(UNTOLD[language]);
      return exitOfFindings(diagnostics) ?? EXIT.findings;
    }
    const text = written(list, values.format, language);
    if (text === undefined) {
      talk(NOTHING_TO_WRITE[language]);
      return exitOfFindings(diagnostics) ?? EXIT.ok;
    }
    const inputs = [values.file, ...calendarPaths(values.calendar)];
    await giveResult(context, text, { ...values, inputs });
    talk(values.format === "ics" ? eventsSummary(list, language) : deadlinesSummary(list, language));
    return exitOfFindings(diagnostics) ?? EXIT.ok;
  },
);

function written(
  list: DeadlineList,
  format: "text" | "json" | "ics",
  language: Language,
): string | undefined {
  switch (format) {
    case "text":
      return deadlinesText(list, language);
    case "json":
      return deadlinesJson(list);
    case "ics":
      return calendarFile(list, language);
  }
}

const UNTOLD: Readonly<Record<Language, string>> = {
  zh: "无法计算期限：先改正以上各处。\n",
  en: "The deadlines cannot be told: correct the above first.\n",
};

const NOTHING_TO_WRITE: Readonly<Record<Language, string>> = {
  zh: "没有可以写入日历的期限：都已完成，或者没有日期。\n",
  en: "No deadline to put into a calendar: all are settled or without a day.\n",
};

function eventsSummary(list: DeadlineList, language: Language): string {
  const count = entriesOf(list, language).length;
  const left = list.deadlines.length - count;
  return language === "zh"
    ? `写入 ${count} 项；未列入 ${left} 项（已完成、已届满，或者没有日期）。\n`
    : `Events: ${count}; left out ${left} (settled, ended or without a day).\n`;
}
