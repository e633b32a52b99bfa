import type { Language, LocalizedText } from "../../foundation/locale.js";
import { clean } from "../clean.js";
import { colon } from "../wording.js";
import {
  LEFT_REASONS,
  type FoundRepeat,
  type LeftReason,
  type LeftText,
  type PrecedentPlace,
  type PrecedentReport,
  type ReplacedValue,
} from "./report.js";

/** Places of one text that are named; how many more there are is said. */
const MOST_PLACES = 3;
/** Characters of a text that are shown. */
const LONGEST = 60;

/**
 * What became of a precedent for people: the lists that became loops, every value with the words around and the tag in its place, and what was left
 * and why. What has to be looked at says so.
 */
export function precedentText(report: PrecedentReport, language: Language): string {
  const { values, repeats, left } = report;
  const sections = [
    { title: TITLES.repeats, lines: repeats.flatMap((one, index) => repeatLines(one, index + 1, language)) },
    { title: TITLES.values, lines: values.flatMap((one) => valueLines(one, language)) },
    ...LEFT_REASONS.map((reason) => ({
      title: TITLES[reason],
      lines: left.filter((one) => one.reason === reason).flatMap((one) => leftLines(one, language)),
    })),
  ];
  const blocks = sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [title[language], ...lines.map((line) => `  ${line}`)].join("\n"));
  return [...blocks, summaryText(report, language)].map((block) => `${block}\n`).join("\n");
}

const TITLES: Readonly<Record<LeftReason | "repeats" | "values", LocalizedText>> = {
  repeats: { zh: "列表改为循环：", en: "Lists that became loops:" },
  values: { zh: "改为标签的内容：", en: "Values that became tags:" },
  "taken-back": {
    zh: "已撤回（模板不能通过检查，或者填写后与既有文书不同），原样保留：",
    en: "Taken back (the template did not pass, or gave other words), left as it stands:",
  },
  "uneven-list": {
    zh: "像是列表而没有改为循环，须自行处理：",
    en: "Looks like a list and became no loop; do it by hand:",
  },
  "no-tags-here": {
    zh: "不能写标签的位置（文件属性、批注、文本框、修订等）仍有该材料的内容，须自行删改：",
    en: "Facts of the filing where no tag can stand (properties of the file, comments, text boxes, tracked changes); change them yourself:",
  },
  entry: {
    zh: "属于列表中的某一项，而此处不是列表，原样保留：",
    en: "Belongs to an entry of a list, and this is no list; left as it stands:",
  },
  short: {
    zh: "过短或者不能确定，原样保留：",
    en: "Too short or not certain, left as it stands:",
  },
  "not-in-filing": {
    zh: "像是事实而申报材料中没有，可能是既有文书所涉其他事项的内容，请核对：",
    en: "Looks like a fact and is not in the filing; it may belong to the matter of the precedent:",
  },
};

function repeatLines(repeat: FoundRepeat, number: number, language: Language): readonly string[] {
  const { part, optional = [] } = repeat;
  return [
    repeatText(repeat, number, language),
    ...optional.map(({ field, alternatives, from, to }) => {
      const where = placesText(part, from === to ? from : `${from}–${to}`, language);
      const tags = `{{#answered ${field}}} … {{/answered}}`;
      const others = alternatives.join(COMMA[language]);
      const check =
        others === "" ? "" : bracketed(`${SURE.check[language]}${colon(language)}${others}`, language);
      return clean(`    ${IN_SOME[language]}${colon(language)}${where}  ${tags}${check}`);
    }),
  ];
}

const IN_SOME: LocalizedText = { zh: "部分项才有", en: "In some entries only" };

function repeatText(
  { part, from, to, level, list, entries, tags }: FoundRepeat,
  number: number,
  language: Language,
): string {
  const where = placesText(part, `${from}–${to}`, language);
  const what =
    language === "zh"
      ? `${entries} 项，${LEVELS[level].zh}`
      : `${entries} ${entries === 1 ? "entry" : "entries"}, ${LEVELS[level].en}`;
  const open = language === "zh" ? `循环 ${number}　${where}　` : `Loop ${number}  ${where}  `;
  return `${open}${list}${bracketed(what, language)}${colon(language)}${tags.open} … ${tags.close}`;
}

const LEVELS: Readonly<Record<FoundRepeat["level"], LocalizedText>> = {
  rows: { zh: "按行", en: "by rows" },
  paragraphs: { zh: "按段", en: "by paragraphs" },
  blocks: { zh: "按段落和表格", en: "by paragraphs and tables" },
};

function valueLines(value: ReplacedValue, language: Language): readonly string[] {
  const { place, text, tag, label, sure, alternatives, repeat, isMixed } = value;
  const notes = [
    SURE[sure][language],
    ...(repeat === undefined ? [] : [LOOP[language](repeat + 1)]),
    ...(isMixed === true ? [MIXED[language]] : []),
  ];
  const quoted = `${place.before}[${shortened(text)}]${place.after}`;
  const first = `${placesText(place.part, place.paragraph, language)}  ${quoted} → ${tag}  ${label[language]}${bracketed(notes.join(COMMA[language]), language)}`;
  if (alternatives.length === 0) return [clean(first)];
  const others = alternatives.map(({ tag: other, label: name }) => `${other} ${name[language]}`);
  return [clean(first), clean(`    ${ALSO[language]}${colon(language)}${others.join(SEMICOLON[language])}`)];
}

function leftLines({ text, fields, places, why }: LeftText, language: Language): readonly string[] {
  const shown = places
    .slice(0, MOST_PLACES)
    .map(({ part, paragraph }) => placesText(part, paragraph, language));
  const more = places.length - shown.length;
  const [first] = places;
  const where = shown.join(COMMA[language]) + (more === 0 ? "" : MORE[language](more));
  const named = fields.slice(0, MOST_PLACES).join(COMMA[language]);
  const rest = fields.length - MOST_PLACES;
  const names =
    fields.length === 0 ? "" : bracketed(named + (rest > 0 ? OTHERS[language](rest) : ""), language);
  const line = `${where}  ${first === undefined ? "" : around(first, text)}${names}`;
  return [clean(line), ...(why === undefined ? [] : [clean(`    ${why[language]}`)])];
}

function around({ before, after }: PrecedentPlace, text: string): string {
  return `${before}[${shortened(text)}]${after}`;
}

/** A paragraph of the body is `¶3`; of another part that is named with it. */
function placesText(part: string, paragraph: number | string, language: Language): string {
  const name = /^word\/(?<kind>header|footer|footnotes|endnotes)\d*\.xml$/u.exec(part)?.groups?.["kind"];
  if (part === "word/document.xml") return `¶${paragraph}`;
  return name === undefined ? part : `${PARTS[name]?.[language] ?? part} ¶${paragraph}`;
}

const PARTS: Readonly<Record<string, LocalizedText>> = {
  header: { zh: "页眉", en: "header" },
  footer: { zh: "页脚", en: "footer" },
  footnotes: { zh: "脚注", en: "footnotes" },
  endnotes: { zh: "尾注", en: "endnotes" },
};

const SURE: Readonly<Record<ReplacedValue["sure"], LocalizedText>> = {
  sure: { zh: "确定", en: "sure" },
  likely: { zh: "较为确定", en: "likely" },
  check: { zh: "须核对", en: "check" },
};
const LOOP = {
  zh: (number: number) => `在循环 ${number} 中`,
  en: (number: number) => `in loop ${number}`,
};
const MIXED: LocalizedText = {
  zh: "原文有几种字体格式，标签取其中多数文字的格式",
  en: "the words had several looks; the tag has that of most of them",
};
const ALSO: LocalizedText = { zh: "同一内容还见于", en: "the same text is in" };
const MORE = {
  zh: (count: number) => `等 ${count + MOST_PLACES} 处`,
  en: (count: number) => ` and ${count} more`,
};
const OTHERS = {
  zh: (count: number) => `，另有 ${count} 个字段`,
  en: (count: number) => `, ${count} more fields`,
};
const COMMA: LocalizedText = { zh: "，", en: ", " };
const SEMICOLON: LocalizedText = { zh: "；", en: "; " };

function bracketed(text: string, language: Language): string {
  return language === "zh" ? `（${text}）` : ` (${text})`;
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join("")}…`;
}

function summaryText(
  { template, values, repeats, left, findings }: PrecedentReport,
  language: Language,
): string {
  const doubtful = values.filter(({ sure }) => sure === "check").length;
  const texts = left.length;
  const warnings = findings.length;
  if (language === "zh") {
    return [
      `${clean(template)}：标签 ${values.length} 处，其中须核对 ${doubtful} 处；循环 ${repeats.length} 处；保留未动 ${texts} 项。`,
      "已通过模板检查；用同一份申报材料填写，文字与既有文书一致。",
      ...(warnings === 0
        ? []
        : [`模板检查另有提示 ${warnings} 处，见 pipia template lint ${clean(template)}。`]),
    ].join("\n");
  }
  return [
    `${clean(template)}: tags ${values.length}, of which to check ${doubtful}; loops ${repeats.length}; texts left ${texts}.`,
    "It passes the check of templates; filled with the same filing it reads as the precedent does.",
    ...(warnings === 0 ? [] : [`The check has ${warnings} remarks: pipia template lint ${clean(template)}.`]),
  ].join("\n");
}
