import type { Language, LocalizedText } from "../../foundation/locale.js";
import { citationsText } from "../../law/citation.js";
import type { Deadline } from "../../law/deadlines/deadline.js";
import { clean } from "../clean.js";
import { columnsOf, padded } from "../column.js";
import { ACTOR_WORDS, dueColumn, dueWords, isUrgent, statusWords } from "../deadlines/words.js";
import { placeText } from "../wording.js";
import { reportText } from "../text.js";
import type { PenDate, PenPaper, StatusReport } from "./report.js";
import { listSeparator } from "../../foundation/written.js";

/** The most findings that are named; `check` lists all of them. */
const NAMED = 10;

/** Columns of the last day: the longest is `>=2027-01-01`. */
const DAY_COLUMNS = 12;

const INDENT = "    ";

/** Where a matter stands for people: the stage, what is next, what is left for the pen, what blocks. */
export function statusText(report: StatusReport, language: Language): string {
  const parts = [
    head(report, language),
    next(report, language),
    pen(report, language),
    blocking(report, language),
  ];
  return parts.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function head({ name, asOf, stage }: StatusReport, language: Language): readonly string[] {
  const whom = name === undefined ? "" : `${clean(name[language])}${language === "zh" ? "，" : ", "}`;
  const at = placeText(stage.place);
  const place = at === "" ? "" : language === "zh" ? `（${at}）` : ` (${at})`;
  const why = `${stage.because[language]}${place}`;
  const source = citationsText(stage.sources, language);
  return language === "zh"
    ? [`${whom}截至${asOf}`, `阶段：${stage.title.zh}`, `${INDENT}理由：${why}`, `${INDENT}依据：${source}`]
    : [
        `${whom}as of ${asOf}`,
        `Stage: ${stage.title.en}`,
        `${INDENT}Why: ${why}`,
        `${INDENT}Source: ${source}`,
      ];
}

function next({ next: deadlines }: StatusReport, language: Language): readonly string[] {
  const title = { zh: "接下来的期限", en: "What is next" }[language];
  const none = { zh: "没有尚待办理的期限。", en: "No deadline is open." }[language];
  const statusColumns = Math.max(0, ...deadlines.map((one) => columnsOf(statusWords(one)[language])));
  const lines = deadlines.flatMap((deadline) => deadlineLines(deadline, statusColumns, language));
  return [title, ...(lines.length === 0 ? [none] : lines)];
}

function deadlineLines(deadline: Deadline, statusColumns: number, language: Language): readonly string[] {
  const { title, actor, due, sources } = deadline;
  const who = ACTOR_WORDS[actor][language];
  const first = [
    isUrgent(deadline) ? "!" : " ",
    padded(dueColumn(due), DAY_COLUMNS),
    padded(statusWords(deadline)[language], statusColumns),
    clean(language === "zh" ? `${title.zh}（${who}）` : `${title.en} (${who})`),
  ];
  const why = language === "zh" ? "依据：" : "Source: ";
  const details = [dueWords(due)?.[language], why + citationsText(sources, language)];
  return [first.join(" "), ...details.flatMap((line) => (line === undefined ? [] : `${INDENT}${line}`))];
}

function pen({ pen: { dates, papers } }: StatusReport, language: Language): readonly string[] {
  const title = { zh: "签字、盖章和手写日期", en: "Signatures, seals and hand-written dates" }[language];
  const none = { zh: "没有。", en: "None." }[language];
  const open = dates.filter(({ state }) => state === "open");
  const stand = (state: PenPaper["state"]): readonly string[] =>
    papers.filter((paper) => paper.state === state).map((paper) => paperLine(paper, language));
  const groups: readonly (readonly [LocalizedText, readonly string[]])[] = [
    [NOT_RECORDED, [...stand("open"), ...open.map((date) => dateLine(date, language))]],
    [UNTOLD, stand("untold")],
    [RECORDED, [...stand("recorded"), ...recordedDates(dates, language)]],
  ];
  const lines = groups.flatMap(([heading, entries]) =>
    entries.length === 0 ? [] : [heading[language]].concat(entries.map((entry) => INDENT + entry)),
  );
  return [title, ...(lines.length === 0 ? [none] : lines)];
}

const NOT_RECORDED: LocalizedText = {
  zh: "没有完成的记录（签署后把所列日期改为实际日期，即为记录）：",
  en: "Not recorded as done (once signed, put the actual day in place of the dates named here):",
};

const UNTOLD: LocalizedText = {
  zh: "申报材料中没有可记录之处，请自行核对：",
  en: "The filing has no field that would say so; check these yourself:",
};

const RECORDED: LocalizedText = { zh: "已有记录：", en: "Recorded as done:" };

function paperLine({ title, seals, signatures, dates }: PenPaper, language: Language): string {
  const counted = [
    { count: seals, zh: "盖章", en: "seal" },
    { count: signatures, zh: "签字", en: "signature" },
    { count: dates, zh: "手写日期", en: "hand-written date" },
  ].filter(({ count }) => count > 0);
  return language === "zh"
    ? `《${title.zh}》${counted.map(({ count, zh }) => `${zh}${count}处`).join("、")}`
    : `${title.en}: ${counted.map(({ count, en }) => `${count} ${en}${count === 1 ? "" : "s"}`).join(", ")}`;
}

function dateLine({ label, place, day }: PenDate, language: Language): string {
  const at = placeText(place);
  const planned =
    day === undefined
      ? { zh: "留待手写", en: "left for the pen" }
      : { zh: `计划${day}`, en: `planned ${day}` };
  return language === "zh"
    ? `${at} ${clean(label.zh)}：${planned.zh}`
    : `${at} ${clean(label.en)}: ${planned.en}`;
}

function recordedDates(dates: readonly PenDate[], language: Language): readonly string[] {
  return dates
    .filter(({ state }) => state === "recorded")
    .map(({ label, place, day = "" }) =>
      language === "zh"
        ? `${placeText(place)} ${clean(label.zh)}：${day}`
        : `${placeText(place)} ${clean(label.en)}: ${day}`,
    );
}

const JUDGED: Readonly<Record<StatusReport["judged"][number], LocalizedText>> = {
  packet: { zh: "整套申请材料", en: "the papers of the packet" },
  certificate: { zh: "证书", en: "the certificate" },
};

function blocking({ blocking: findings, judged }: StatusReport, language: Language): readonly string[] {
  const what = judged.map((part) => JUDGED[part][language]).join(listSeparator(language));
  const title = {
    zh: `阻断性问题：${findings.length}项（检查范围：${what}）`,
    en: `Findings that block: ${findings.length} (judged: ${what})`,
  }[language];
  const named = reportText(findings.slice(0, NAMED), language).trimEnd();
  const rest = findings.length - NAMED;
  const more = {
    zh: `另有${rest}项，用 pipia check 查看全部。`,
    en: `and ${rest} more; pipia check lists all of them.`,
  }[language];
  return [title, ...(named === "" ? [] : [named]), ...(rest > 0 ? [more] : [])];
}
