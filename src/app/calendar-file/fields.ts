import { fieldsOfFile, type FieldLine } from "../file-fields.js";

const LINES: readonly FieldLine[] = [
  [
    "/year",
    "integer",
    true,
    { zh: "年份", en: "Year" },
    { zh: "写四位数年份，例如 2027。", en: "Write the year with four digits, such as 2027." },
  ],
  [
    "/source",
    "object",
    true,
    { zh: "来源", en: "Source" },
    {
      zh: "写明放假通知：title、number、date、address。",
      en: "Name the holiday notice: title, number, date, address.",
    },
  ],
  [
    "/source/title",
    "text",
    true,
    { zh: "通知标题", en: "Title of the notice" },
    {
      zh: "照通知写标题，使他人可以核对。",
      en: "Write the title as the notice has it, so that others can check.",
    },
  ],
  [
    "/source/number",
    "code",
    false,
    { zh: "发文字号", en: "Number of the notice" },
    { zh: "照通知写发文字号。", en: "Write the number as the notice has it." },
  ],
  [
    "/source/date",
    "date",
    true,
    { zh: "发文日期", en: "Date of the notice" },
    { zh: "写成 YYYY-MM-DD。", en: "Write YYYY-MM-DD." },
  ],
  [
    "/source/address",
    "code",
    false,
    { zh: "网址", en: "Address" },
    { zh: "写官方发布的网址。", en: "Write the official address." },
  ],
  [
    "/holidays",
    "list",
    true,
    { zh: "放假", en: "Holidays" },
    {
      zh: "逐个节日写 name、from、to，含调休放假的全部日期。",
      en: "Write name, from and to of each holiday, with all its days off.",
    },
  ],
  [
    "/holidays/*",
    "object",
    false,
    { zh: "放假", en: "Holidays" },
    {
      zh: "写成 { name: 元旦, from: 2027-01-01, to: 2027-01-03 }。",
      en: "Write { name: 元旦, from: 2027-01-01, to: 2027-01-03 }.",
    },
  ],
  [
    "/holidays/*/name",
    "text",
    true,
    { zh: "节日名称", en: "Name of the holiday" },
    { zh: "例如“元旦”。", en: "Such as 元旦." },
  ],
  [
    "/holidays/*/from",
    "date",
    true,
    { zh: "放假第一日", en: "First day off" },
    { zh: "写成 YYYY-MM-DD。", en: "Write YYYY-MM-DD." },
  ],
  [
    "/holidays/*/to",
    "date",
    true,
    { zh: "放假最后一日", en: "Last day off" },
    {
      zh: "写成 YYYY-MM-DD；只放一日的与第一日相同。",
      en: "Write YYYY-MM-DD; the first day again where there is one.",
    },
  ],
  [
    "/makeUpDays",
    "list",
    true,
    { zh: "调休补班日", en: "Make-up days" },
    {
      zh: "逐日写出通知要求上班的周末；没有的写 []。",
      en: "Write each day of a weekend on which the notice asks for work; [] where there is none.",
    },
  ],
  [
    "/makeUpDays/*",
    "date",
    false,
    { zh: "调休补班日", en: "Make-up days" },
    { zh: "写成 YYYY-MM-DD。", en: "Write YYYY-MM-DD." },
  ],
];

/** The fields of a calendar file, by pattern. */
export const CALENDAR_FIELDS = fieldsOfFile(LINES);
