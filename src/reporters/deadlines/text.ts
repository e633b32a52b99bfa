import type { Language, LocalizedText } from "../../foundation/locale.js";
import { citationTexts } from "../../law/citation.js";
import type { Deadline, DeadlineList, StatedDay } from "../../law/deadlines/deadline.js";
import { columnsOf, padded } from "../column.js";
import { noticeText } from "../notice.js";
import { placeText } from "../wording.js";
import { ACTOR_WORDS, BASIS_WORDS, dueColumn, dueWords, isUrgent, statusWords } from "./words.js";

/** Columns of the last day, and of what stands before the title's details. */
const DAY_COLUMNS = 12;
const INDENT = "    ";

/** The deadlines for people: a line each with day, state, what and who, and below it why. `!` marks what needs attention. */
export function deadlinesText(list: DeadlineList, language: Language): string {
  const remarks = new Remarks(language);
  const statusColumns = Math.max(0, ...list.deadlines.map((one) => columnsOf(statusWords(one)[language])));
  const blocks = list.deadlines.map((deadline) =>
    block(deadline, list.asOf, statusColumns, remarks, language),
  );
  const parts = [head(list, language), ...blocks, remarks.text(), calendars(list, language)];
  return parts
    .filter((part) => part !== "")
    .map((part) => `${part}\n`)
    .join("\n");
}

/** One line that counts the deadlines. */
export function deadlinesSummary({ deadlines }: DeadlineList, language: Language): string {
  const urgent = deadlines.filter(isUrgent).length;
  const untold = deadlines.filter(
    ({ due }) => due.status === "unknown" || due.status === "undetermined",
  ).length;
  return language === "zh"
    ? `共 ${deadlines.length} 项期限：需要处理 ${urgent}，日期无法计算 ${untold}。\n`
    : `Deadlines: ${deadlines.length}, needing attention ${urgent}, without a day that can be told ${untold}.\n`;
}

function head({ asOf, name, deadlines }: DeadlineList, language: Language): string {
  const whom = name === undefined ? "" : `${name[language]}${language === "zh" ? "，" : ", "}`;
  const title = language === "zh" ? `${whom}截至${asOf}` : `${whom}as of ${asOf}`;
  if (deadlines.length > 0) return title;
  return language === "zh"
    ? `${title}\n没有期限：材料中没有可以起算的日期。`
    : `${title}\nNo deadlines: the file has no day from which one runs.`;
}

function block(
  deadline: Deadline,
  asOf: string,
  statusColumns: number,
  remarks: Remarks,
  language: Language,
): string {
  const { title, actor, due, notes = [] } = deadline;
  const first = [
    isUrgent(deadline) ? "!" : " ",
    padded(dueColumn(due), DAY_COLUMNS),
    padded(statusWords(deadline)[language], statusColumns),
    language === "zh" ? `${title.zh}（${ACTOR_WORDS[actor].zh}）` : `${title.en} (${ACTOR_WORDS[actor].en})`,
  ].join(" ");
  const details = [
    runsFrom(deadline, language),
    recordedText(deadline, asOf, language),
    dueWords(due)?.[language],
    ...notes.map((note) => note[language]),
    because(deadline, remarks, language),
  ];
  return [first, ...details.flatMap((line) => (line === undefined ? [] : `${INDENT}${line}`))].join("\n");
}

/** The event and its day, then the period in the words of the text. */
function runsFrom({ trigger, period }: Deadline, language: Language): string {
  const day = trigger.day === undefined ? "" : ` ${trigger.day}`;
  const where = statedAt(trigger, language);
  return language === "zh"
    ? `${trigger.what.zh}${day}${where}：${period.zh}`
    : `${trigger.what.en}${day}${where}: ${period.en}`;
}

/** When it was done or is planned; of what is kept, until when. */
function recordedText({ recorded, kind }: Deadline, asOf: string, language: Language): string | undefined {
  if (recorded?.day === undefined) return undefined;
  const words = recordedWords(kind === "keep", recorded.day > asOf)[language];
  return `${words}${language === "zh" ? "：" : ": "}${recorded.day}${statedAt(recorded, language)}`;
}

function recordedWords(isKept: boolean, isAhead: boolean): LocalizedText {
  if (isKept) return { zh: "计划保存至", en: "planned to be kept until" };
  return isAhead ? { zh: "计划日期", en: "planned" } : { zh: "完成日期", en: "done" };
}

function statedAt({ place }: StatedDay, language: Language): string {
  const at = placeText(place);
  if (at === "") return "";
  return language === "zh" ? `（${at}）` : ` (${at})`;
}

function because({ sources, basis, inference }: Deadline, remarks: Remarks, language: Language): string {
  const cited = citationTexts(sources, language);
  const marks = inference.map((text) => remarks.mark(text)).join("");
  return language === "zh"
    ? `依据：${cited.join("；")}（${BASIS_WORDS[basis].zh}）${marks}`
    : `Source: ${cited.join("; ")} (${BASIS_WORDS[basis].en})${marks === "" ? "" : ` ${marks}`}`;
}

/** Which notices the working days of this list rest on. */
function calendars({ deadlines, calendars }: DeadlineList, language: Language): string {
  if (!deadlines.some(({ counting }) => counting === "workingDays")) return "";
  const lines = [...calendars.values()]
    .toSorted((left, right) => left.year - right.year)
    .map((calendar) =>
      language === "zh"
        ? `${calendar.year}年：${noticeText(calendar, language)}`
        : `${calendar.year}: ${noticeText(calendar, language)}`,
    );
  return [language === "zh" ? "工作日依据" : "Working days by", ...lines].join("\n");
}

/** What was concluded, said once each and referred to by number. */
class Remarks {
  private readonly language: Language;
  private readonly texts: LocalizedText[] = [];

  constructor(language: Language) {
    this.language = language;
  }

  mark(text: LocalizedText): string {
    const known = this.texts.findIndex(({ zh }) => zh === text.zh);
    const number = known < 0 ? this.texts.push(text) : known + 1;
    return this.numbered(number);
  }

  text(): string {
    if (this.texts.length === 0) return "";
    const title = this.language === "zh" ? "推断和计算方法" : "Inferences and counting";
    const lines = this.texts.map((text, index) => `${this.numbered(index + 1)} ${text[this.language]}`);
    return [title, ...lines].join("\n");
  }

  private numbered(number: number): string {
    return this.language === "zh" ? `〔${number}〕` : `[${number}]`;
  }
}
