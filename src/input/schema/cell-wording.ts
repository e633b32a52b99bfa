import type { Field, FieldKind } from "../../foundation/field.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { segmentsOf } from "../../foundation/pointer.js";
import { BY_HAND, NOT_APPLICABLE, VALUE_SEPARATOR, YES_NO } from "../questionnaire/answer-cell.js";
import { countWithoutPersonalData } from "../text/personal.js";
import { meantOption } from "./choice-wording.js";
import type { Problem } from "./problem.js";
import { meantBoolean, meantDate, meantInteger } from "./spelling.js";
import { expectedKind, NOT_SHOWN, type Subject } from "./subject.js";
import { refusedForm } from "./type-wording.js";
import type { Wording } from "./wording.js";

/**
 * A mistake in a questionnaire, in the words of whoever fills in cells: nothing of how a file is written. `undefined` for
 * mistakes that are worded alike everywhere.
 */
export function cellWording({ keyword, params, pointer }: Problem, subject: Subject): Wording | undefined {
  switch (keyword) {
    case "type":
      return typeInCell(subject);
    case "enum":
      return choiceInCell(subject);
    case "const":
      return {
        code: "schema/enum",
        message: { zh: `${subject.quoted.zh}不是此处的写法`, en: `${subject.quoted.en} is no answer here` },
        help: HELP.byHand,
      };
    case "pattern":
      return isId(subject) ? idInCell(subject) : undefined;
    case "format":
      return params["format"] === "date" &&
        meantDate(String(subject.value)) === undefined &&
        !isCalendarForm(subject)
        ? { code: "schema/format", message: notADay(subject), help: HELP.date }
        : undefined;
    case "required":
    case "minLength":
      return formInCell(segmentsOf(pointer).at(-1) ?? "");
    case "uniqueItems":
      return {
        code: "schema/repeated-item",
        message: { zh: "同一项填写了两次", en: "One of the values stands twice" },
        help: { zh: "只保留一项。", en: "Keep one of them." },
      };
    default:
      return undefined;
  }
}

const HELP = {
  date: { zh: "填写日期，如2026-11-23。", en: "Write a date, such as 2026-11-23." },
  byHand: { zh: `填写日期，或者“${BY_HAND.zh}”。`, en: `Write a date, or “${BY_HAND.en}”.` },
  text: { zh: "填写文字。", en: "Write text." },
} as const;

/** What belongs into the cell of a field of each kind. */
const EXPECTED: Readonly<Record<FieldKind, LocalizedText>> = {
  object: { zh: "若干项内容", en: "several answers" },
  list: { zh: "表格中的若干行", en: "rows of a table" },
  text: { zh: "文字", en: "text" },
  code: { zh: "文字", en: "text" },
  date: { zh: "日期", en: "a date" },
  integer: { zh: "整数", en: "a whole number" },
  boolean: { zh: `“${YES_NO.zh.yes}”或者“${YES_NO.zh.no}”`, en: `${YES_NO.en.yes} or ${YES_NO.en.no}` },
  enum: { zh: "一个选项", en: "one of the choices" },
  enumList: { zh: "一个或者几个选项", en: "one or more of the choices" },
  reference: { zh: "一个编号", en: "an id" },
  referenceList: { zh: "一个或者几个编号", en: "one or more ids" },
};

function typeInCell(subject: Subject): Wording {
  const kind = expectedKind(subject);
  const refused = refusedForm(subject);
  if (refused !== undefined) return { code: "schema/type", ...refused };
  const expected = EXPECTED[kind];
  return {
    code: "schema/type",
    message: {
      zh: `此处应为${expected.zh}，现为${subject.quoted.zh.trimEnd()}`,
      en: `Expected here: ${expected.en}, not ${subject.quoted.en}`,
    },
    help: helpFor(kind, subject),
  };
}

function helpFor(kind: FieldKind, { value, field }: Subject): LocalizedText {
  switch (kind) {
    case "integer":
      return integerHelp(value);
    case "boolean": {
      const meant = meantBoolean(value);
      const { zh, en } = YES_NO;
      if (meant !== undefined) {
        const answer = meant ? "yes" : "no";
        return { zh: `改填“${zh[answer]}”。`, en: `Change it to ${en[answer]}.` };
      }
      return {
        zh: `填“${zh.yes}”或者“${zh.no}”；尚不清楚的，先留空。`,
        en: `Answer ${en.yes} or ${en.no}; while it is not known, leave the cell empty.`,
      };
    }
    case "date": {
      const meant = meantDate(String(value));
      return meant === undefined ? HELP.date : { zh: `写成 ${meant}。`, en: `Write ${meant}.` };
    }
    case "enum":
    case "enumList":
      return choicesHelp(field);
    case "reference":
      return { zh: "填写所指的那一行的编号。", en: "Write the id of the row that is meant." };
    case "referenceList":
      return {
        zh: `填写所指的各行的编号，以“${VALUE_SEPARATOR}”分隔。`,
        en: "Write the ids of the rows that are meant, parted by “;”.",
      };
    case "object":
    case "list":
    case "text":
    case "code":
      return HELP.text;
  }
}

function integerHelp(value: unknown): LocalizedText {
  const meant = typeof value === "string" ? meantInteger(value) : undefined;
  const digits = String(meant);
  if (meant !== undefined && countWithoutPersonalData(digits) === digits) {
    return { zh: `写成 ${digits}。`, en: `Write ${digits}.` };
  }
  return {
    zh: "只写阿拉伯数字，如 340000；不写千位分隔符、单位、约数和小数。",
    en: "Write digits only, as 340000: no separators, units, approximations or decimals.",
  };
}

function choiceInCell(subject: Subject): Wording {
  const meant = meantOption(String(subject.value), subject.field?.options ?? []);
  return {
    code: "schema/enum",
    message: {
      zh: `${subject.quoted.zh}不在可选项之内${meant === undefined ? "" : `，是否应为“${meant.label.zh}”？`}`,
      en: `${subject.quoted.en} is not one of the choices${meant === undefined ? "" : `; did you mean “${meant.label.en}”?`}`,
    },
    help: choicesHelp(subject.field),
  };
}

/** The choices by the labels that stand in the form. */
function choicesHelp(field: Field | undefined): LocalizedText {
  const options = field?.options ?? [];
  const several = field?.kind === "enumList";
  const zh = options.map(({ label }) => label.zh).join(VALUE_SEPARATOR);
  const en = options.map(({ label }) => label.en).join("; ");
  return {
    zh: `从下列选项中选择${several ? `，多项以“${VALUE_SEPARATOR}”分隔` : ""}：${zh}。`,
    en: `Choose from${several ? ", several parted by “;”" : ""}: ${en}.`,
  };
}

function isId({ pointer, field }: Subject): boolean {
  return pointer.endsWith("/id") || field?.refersTo !== undefined;
}

function idInCell({ quoted }: Subject): Wording {
  return {
    code: "schema/pattern",
    message: { zh: `编号${quoted.zh}的写法不符`, en: `The id ${quoted.en} is not written as ids are` },
    help: {
      zh: "编号以英文字母开头，只用英文字母、数字和连字符，如 recipient-1；其他各表中的引用一并修改。",
      en: "An id begins with a letter and has letters, digits and hyphens only, such as recipient-1; correct it on other sheets too.",
    },
  };
}

/** `2026-02-30`: written as a day, and no day all the same. */
function isCalendarForm({ value }: Subject): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(String(value));
}

function notADay({ quoted }: Subject): LocalizedText {
  return {
    zh: `${quoted.zh.replace(NOT_SHOWN.zh, "")}不是日期`,
    en: `${quoted.en.replace(NOT_SHOWN.en, "")} is not a date`,
  };
}

function formInCell(part: string): Wording | undefined {
  if (part === "notApplicable") {
    return {
      code: "schema/answer-form",
      message: { zh: "答“不适用”须写明理由", en: "“Not applicable” needs a reason" },
      help: { zh: `写成“${NOT_APPLICABLE.zh}理由”。`, en: `Write “${NOT_APPLICABLE.en}reason”.` },
    };
  }
  if (part !== "zh" && part !== "en") return undefined;
  const isEnglish = part === "en";
  return {
    code: "schema/answer-form",
    message: isEnglish
      ? { zh: "英文为空", en: "The English text is empty" }
      : { zh: "没有填写中文", en: "The Chinese text is missing" },
    help: isEnglish
      ? { zh: "补写英文，或者清空这一格。", en: "Write the English text, or empty the cell." }
      : {
          zh: "文书以中文为准，须有中文文字。",
          en: "The documents are in Chinese: a text always has its Chinese.",
        },
  };
}
