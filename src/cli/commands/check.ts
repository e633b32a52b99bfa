import { extname } from "node:path";
import { articleAsked } from "../../app/article-asked.js";
import { calendarPaths } from "../../app/calendars.js";
import { reportFile } from "../../app/check-report.js";
import { filteredReport, type FindingFilter } from "../../app/filter-report.js";
import { markedQuestionnaire } from "../../app/intake/marked/marked-questionnaire.js";
import { saveFiles } from "../../app/save-files.js";
import type { Language } from "../../foundation/locale.js";
import { keysOf } from "../../foundation/data.js";
import { SEVERITIES } from "../../foundation/diagnostic.js";
import { EXIT, UsageError } from "../../foundation/errors.js";
import { KINDS } from "../../kinds/index.js";
import { REPORTERS } from "../../reporters/index.js";
import { reportText, summaryText } from "../../reporters/text.js";
import { defineCommand } from "../command.js";
import { givenCalendars } from "../given-calendars.js";
import { exitOfCheck } from "../exit.js";
import {
  AS_OF_OPTION,
  CALENDAR_OPTION,
  FAIL_ON_OPTION,
  FILE_ARGUMENT,
  FORCE_OPTION,
  LANGUAGE_OPTION,
  readAsOf,
  readList,
  STAGE_OPTION,
} from "../options.js";
import { giveResult } from "../result-file.js";

/** What can be checked beside single documents: the papers of an application together, and the other kind of file. */
const WHOLE = ["application", "body"] as const;

/** `pipia check FILE`: input, schema and rules: what is missing or contradictory, why, and what to do. */
export const checkCommand = defineCommand(
  {
    name: "check",
    argument: FILE_ARGUMENT,
    options: {
      document: {
        kind: "choice",
        choices: [...WHOLE, ...KINDS.map(({ id }) => id)],
        describe: {
          zh: "只检查这份文书；application 检查全部申请文书，body 检查认证机构自己的材料；不写则检查整份申报材料",
          en: "check for this document only; application: all papers of the application, body: a certification body's own file; default: the whole filing",
        },
      },
      stage: STAGE_OPTION,
      lang: LANGUAGE_OPTION,
      "as-of": AS_OF_OPTION,
      calendar: CALENDAR_OPTION,
      format: {
        kind: "choice",
        choices: [...keysOf(REPORTERS), "xlsx"],
        default: "text",
        describe: {
          zh: "结果的格式：text 终端，json 与 sarif 供程序读取，markdown，html 供客户阅读和打印，xlsx 在问卷中标出（写到 --out）",
          en: "format of the result: text for the terminal, json and sarif for programs, markdown, html for the client, xlsx marks the cells of the questionnaire (written to --out)",
        },
      },
      only: {
        kind: "text",
        describe: {
          zh: "只显示这些程度的结果：blocking、warning、advice，可用逗号分开；汇总和退出码仍按全部结果",
          en: "show findings of these weights only: blocking, warning, advice, parted by commas; summary and exit code count all",
        },
      },
      article: {
        kind: "text",
        describe: {
          zh: "只显示有关这一条款的结果：6(3)、第六条第（三）项、PIPL 55、《个人信息保护法》第五十五条",
          en: "show findings about this article only: 6(3) or 第六条第（三）项 of the Measures, PIPL 55",
        },
      },
      "fail-on": FAIL_ON_OPTION,
      out: {
        kind: "text",
        describe: {
          zh: "把结果写入这个文件（.xlsx 即为 xlsx 格式）；不写则输出到屏幕，xlsx 格式默认为原文件名加“-检查结果”",
          en: "write the result to this file (.xlsx means the format xlsx); default: the screen, and for xlsx the name of the file with -findings",
        },
      },
      force: FORCE_OPTION,
    },
  },
  async (values, context) => {
    const { world, language, isColoured, result, talk } = context;
    const asOf = readAsOf(values["as-of"], world);
    const filter = readFilter(values.only, values.article);
    const format = formatOf(values);
    if (format === "xlsx" && Object.keys(filter).length > 0) throw notForWorkbooks();
    const calendars = await givenCalendars(context, values.calendar);
    if (calendars === undefined) return EXIT.input;
    const { report, findings } = await reportFile(world, values.file, {
      ...(values.document === undefined ? {} : { document: values.document }),
      stage: values.stage,
      asOf,
      calendars,
    });
    const inputs = [values.file, ...calendarPaths(values.calendar)];
    if (format === "xlsx") {
      const marked = await markedQuestionnaire(world, values.file, report, {
        ...(values.lang === undefined ? {} : { asked: values.lang }),
        otherwise: language,
      });
      if (marked === undefined) {
        talk(reportText(findings, language));
        return exitOfCheck(findings, values.stage, values["fail-on"]) ?? EXIT.input;
      }
      const path = values.out ?? markedName(values.file, marked.language);
      await saveFiles(world, [{ path, bytes: marked.bytes }], values.force, inputs);
      result(`${path}\n`);
    } else {
      // Colours are for terminals.
      const look = { language, isColoured: isColoured && values.out === undefined };
      await giveResult(context, REPORTERS[format](filteredReport(report, filter), look), {
        ...values,
        inputs,
      });
    }
    talk(summaryText(findings, language));
    return exitOfCheck(findings, values.stage, values["fail-on"]) ?? EXIT.ok;
  },
);

/** Text in a workbook is never meant: a file of that name asks for the format. */
function formatOf<Format extends string>({
  format,
  out,
}: {
  readonly format: Format;
  readonly out: string | undefined;
}): Format | "xlsx" {
  return format === "text" && /\.xls[mx]$/iu.test(out ?? "") ? "xlsx" : format;
}

function readFilter(only: string | undefined, article: string | undefined): FindingFilter {
  return {
    ...(only === undefined ? {} : { severities: readList("--only", only, SEVERITIES) }),
    ...(article === undefined ? {} : { article: { typed: article.trim(), place: articleAsked(article) } }),
  };
}

/** Marks of some findings in a questionnaire that is sent back would read as if there were no others. */
function notForWorkbooks(): UsageError {
  return new UsageError(
    {
      zh: "--only 和 --article 不能用于 xlsx 格式：在问卷中标出的是全部结果。",
      en: "--only and --article are not for the format xlsx, which marks all findings.",
    },
    { zh: "去掉筛选，或者换一种格式。", en: "Leave the filter out, or choose another format." },
  );
}

/** Beside the file that was checked, never the file itself. */
function markedName(file: string, language: Language): string {
  const extension = extname(file);
  const stem = file === "-" ? "filing" : file.slice(0, file.length - extension.length);
  // A workbook with macros stays one, and programs refuse it under another ending.
  const kind = extension.toLowerCase() === ".xlsm" ? extension : ".xlsx";
  return `${stem}${{ zh: "-检查结果", en: "-findings" }[language]}${kind}`;
}
