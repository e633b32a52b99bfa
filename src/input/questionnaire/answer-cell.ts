import type { Field } from "../../foundation/field.js";
import { isRecord } from "../../foundation/data.js";
import { isDay } from "../../foundation/day.js";
import type { Language } from "../../foundation/locale.js";
import { cellTextOf } from "./harmless.js";

/** What an answer is written as: a text, a number, or a day that is shown as one. */
export type AnswerCell = string | number | { readonly day: string };

/** The cells of one answer. The second is only there where an English form is. */
export interface AnswerCells {
  readonly main?: AnswerCell;
  readonly english?: string;
}

/** Between several values in one cell. */
export const VALUE_SEPARATOR = "；";

/** What stands for an answer that does not apply, before the reason. */
export const NOT_APPLICABLE = { zh: "不适用：", en: "N/A: " } as const;

/** What stands for an answer that is left for the pen. */
export const BY_HAND = { zh: "（手填）", en: "(by hand)" } as const;

/** The two answers of a yes-or-no question. */
export const YES_NO = { zh: { yes: "是", no: "否" }, en: { yes: "Yes", no: "No" } } as const;

/**
 * The cells of a value at the place of `field`. A value of a shape that the schema does not know has none: files with
 * such values are refused before they come here.
 *
 * @param language that of the form: choices are written by their label in it.
 */
export function answerCells(value: unknown, field: Field, language: Language): AnswerCells {
  if (value === undefined) return {};
  if (isRecord(value)) return formCells(value, field.forms, language);
  if (typeof value === "number") return { main: value };
  if (typeof value === "boolean") return { main: YES_NO[language][value ? "yes" : "no"] };
  if (Array.isArray(value)) {
    const texts = value.flatMap((one: unknown) =>
      typeof one === "string" ? [choiceText(one, field, language)] : [],
    );
    return texts.length === 0 ? {} : { main: texts.join(VALUE_SEPARATOR) };
  }
  if (typeof value !== "string") return {};
  if (field.kind === "enum") return { main: choiceText(value, field, language) };
  if (field.kind === "date" && isDay(value)) return { main: { day: value } };
  return { main: cellTextOf(value, field.forms) };
}

/** The one cell that answers for a whole list: that it does not apply, and why. English stands below Chinese. */
export function listAnswerCell(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const { main, english } = formCells(value, [], "zh");
  if (typeof main !== "string") return undefined;
  return english === undefined ? main : `${main}\n${english}`;
}

function formCells(
  value: Readonly<Record<string, unknown>>,
  forms: Field["forms"],
  language: Language,
): AnswerCells {
  if ("leftBlank" in value) return { main: BY_HAND[language] };
  if (!("notApplicable" in value)) {
    const { zh, en } = value;
    return {
      ...(typeof zh === "string" ? { main: cellTextOf(zh, forms) } : {}),
      ...(typeof en === "string" ? { english: cellTextOf(en, forms) } : {}),
    };
  }
  const reason = value["notApplicable"];
  const { zh, en } = isRecord(reason) ? reason : { zh: reason, en: undefined };
  return {
    main: NOT_APPLICABLE.zh + (typeof zh === "string" ? zh : ""),
    ...(typeof en === "string" ? { english: NOT_APPLICABLE.en + en } : {}),
  };
}

function choiceText(code: string, field: Field, language: Language): string {
  return field.options?.find((option) => option.code === code)?.label[language] ?? code;
}
