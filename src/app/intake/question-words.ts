import type { Field, FieldKind } from "../../foundation/field.js";
import type { Language } from "../../foundation/locale.js";
import { BY_HAND, NOT_APPLICABLE, VALUE_SEPARATOR, YES_NO } from "../../input/questionnaire/answer-cell.js";
import { BASIS } from "../../input/questionnaire/marks.js";
import type { Question } from "../../input/questionnaire/plan.js";
import { citationsText, parseCitations } from "../../law/citation.js";

/** The words before a question that is asked in every case. */
const ASKED = { zh: "＊", en: "* " } as const;

/** The label of a question, marked where an answer is asked in every case. */
export function questionLabel({ field, need }: Question, language: Language): string {
  return (need === "always" ? ASKED[language] : "") + field.label[language];
}

const SHORT_ANSWER = /\/(?:\w*[nN]ame|\w*[pP]osition|nationality|countryRegion|title|version)$/u;

/** Whether the answer to a field is a name or a word or two, for which one line is enough. */
export function isShort({ kind, pattern }: Field): boolean {
  return kind !== "text" || SHORT_ANSWER.test(pattern);
}

/** How an answer is written, in one or two short sentences; empty where there is nothing to say. */
export function mannerOf(field: Field, language: Language): string {
  return [KINDS[language][field.kind]?.(field) ?? "", FORMS[language](field)]
    .filter((part) => part !== "")
    .join("");
}

type Words = Readonly<Record<Language, (field: Field) => string>>;
type KindWords = Readonly<Partial<Record<FieldKind, (field: Field) => string>>>;

const KINDS: Readonly<Record<Language, KindWords>> = {
  zh: {
    date: () => "填写日期，如2026-11-23。",
    integer: () => "填写整数。",
    boolean: () => `选择“${YES_NO.zh.yes}”或者“${YES_NO.zh.no}”。`,
    enum: () => "从下拉选项中选择。",
    enumList: (field) => `可以填写多项，以“${VALUE_SEPARATOR}”、“、”或者换行分隔：${choices(field, "zh")}。`,
    reference: () => "填写所指的那一行的编号。",
    referenceList: () => `填写所指的各行的编号，以“${VALUE_SEPARATOR}”、“、”或者换行分隔。`,
  },
  en: {
    date: () => "A date, such as 2026-11-23. ",
    integer: () => "A whole number. ",
    boolean: () => `Choose ${YES_NO.en.yes} or ${YES_NO.en.no}. `,
    enum: () => "Choose from the list. ",
    enumList: (field) => `Any of these, parted by “;”, “,” or line breaks: ${choices(field, "en")}. `,
    reference: () => "The id of the row that is meant. ",
    referenceList: () => `The ids of the rows that are meant, parted by “;”, “,” or line breaks. `,
  },
};

const FORMS: Words = {
  zh: ({ forms }) => {
    if (forms.includes("notApplicable")) return `不适用的，填写“${NOT_APPLICABLE.zh}理由”。`;
    return forms.includes("leftBlank") ? `留待手写的，填写“${BY_HAND.zh}”。` : "";
  },
  en: ({ forms }) => {
    if (forms.includes("notApplicable")) return `Where it does not apply: “${NOT_APPLICABLE.en}reason”. `;
    return forms.includes("leftBlank") ? `To leave it for the pen: “${BY_HAND.en}”. ` : "";
  },
};

function choices({ options = [] }: Field, language: Language): string {
  return options.map(({ label }) => label[language]).join(VALUE_SEPARATOR);
}

/** What a question rests on: `依据：《个人信息出境认证办法》第六条第（一）项`; empty for fields of the toolkit's own. */
export function basisText({ source }: Field, language: Language): string {
  const sources = parseCitations(source.filter((one) => one !== "toolkit"));
  if (sources.length === 0) return "";
  return BASIS[language] + citationsText(sources, language);
}

/** Help, manner and basis of a field, a paragraph each. */
export function fieldNote(field: Field, language: Language): string {
  return [field.help[language], mannerOf(field, language).trim(), basisText(field, language)]
    .filter((part) => part !== "")
    .join("\n");
}
