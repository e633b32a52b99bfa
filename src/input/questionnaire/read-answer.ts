import type { Field } from "../../foundation/field.js";
import type { CellContent, ReadCell } from "../../sheet/read-sheet.js";
import { textValue } from "../scalar.js";
import type { SheetFault } from "./cell-code.js";
import { looksLikeFormula, meantText } from "./harmless.js";

/** What can be wrong with how a cell holds its answer. The answer that can still be read stands beside it. */
export type CellFault = Extract<
  SheetFault,
  | "error-value"
  | "formula"
  | "formula-without-value"
  | "became-date"
  | "became-number"
  | "not-a-day"
  | "has-time"
  | "looks-like-formula"
  | "reason-missing"
  | "not-applicable-not-offered"
  | "english-without-chinese"
>;

/** An answer as a cell or two hold it. */
export interface ReadAnswer {
  /** `undefined` where nothing is written, or nothing can be made of it. */
  readonly value: unknown;
  readonly faults: readonly {
    readonly fault: CellFault;
    readonly isEnglish: boolean;
    readonly shown: string;
  }[];
}

/**
 * Reads the answer to a field. Types follow the field, as in a YAML file: a text that is no whole number, day or choice
 * stays the text it is, and the schema says what is wrong with it.
 */
export function readAnswer(
  field: Field,
  main: ReadCell | undefined,
  english: ReadCell | undefined,
): ReadAnswer {
  const first = cellText(field, main);
  const second = cellText(field, english);
  const faults = [
    ...first.faults.map((fault) => ({ fault, isEnglish: false, shown: first.shown })),
    ...second.faults.map((fault) => ({ fault, isEnglish: true, shown: second.shown })),
  ];
  if (first.text === undefined) {
    if (second.text !== undefined && first.faults.length === 0) {
      faults.push({ fault: "english-without-chinese", isEnglish: true, shown: second.text });
    }
    return { value: undefined, faults };
  }
  const { value, fault } = answerOf(field, { ...first, text: first.text }, second);
  if (fault !== undefined) faults.push({ fault, isEnglish: false, shown: first.text });
  return { value, faults };
}

/** Reads the answer that a whole list does not apply, from the cell of an id; `undefined` for what is an id. */
export function readListAnswer(text: string): { readonly notApplicable: unknown } | undefined {
  const [first = "", ...rest] = text.split("\n");
  const english = rest.findIndex((line) => /^N\/A\s*[：:]/iu.test(line));
  const zh = notApplicableReason([first, ...(english < 0 ? rest : rest.slice(0, english))].join("\n"));
  if (zh === undefined) return undefined;
  const en = english < 0 ? undefined : notApplicableReason(rest.slice(english).join("\n"));
  return { notApplicable: en === undefined ? zh : { zh, en } };
}

interface CellText {
  readonly text: string | undefined;
  /** Whether an apostrophe said that the text is meant to the letter, and is none of the form's own words. */
  readonly isLiteral: boolean;
  readonly shown: string;
  readonly faults: readonly CellFault[];
}

const NOTHING: CellText = { text: undefined, isLiteral: false, shown: "", faults: [] };

function cellText(field: Field, cell: ReadCell | undefined): CellText {
  if (cell === undefined) return NOTHING;
  const { content, formula } = cell;
  if (content === undefined) {
    return formula === undefined
      ? NOTHING
      : { ...NOTHING, shown: `=${formula}`, faults: ["formula-without-value"] };
  }
  const read = contentText(field, content);
  return formula === undefined ? read : { ...read, faults: [...read.faults, "formula"] };
}

function contentText(field: Field, content: CellContent): CellText {
  switch (content.type) {
    case "error":
      return { ...NOTHING, shown: content.code, faults: ["error-value"] };
    case "boolean":
      return plain(content.boolean ? "true" : "false");
    case "date": {
      const faults: CellFault[] = field.kind === "date" ? [] : ["became-date"];
      return {
        ...NOTHING,
        text: content.day,
        shown: content.day,
        faults: content.hasTime ? [...faults, "has-time"] : faults,
      };
    }
    case "number":
      return numberText(field, content.number, content.shown);
    case "text":
      return typedText(field, content.text);
  }
}

function plain(text: string): CellText {
  return { ...NOTHING, text, shown: text };
}

/** Largest number of digits that spreadsheets keep. */
const EXACT_DIGITS = 15;

function numberText(field: Field, number: number, shown: string): CellText {
  if (field.kind === "date") return { ...NOTHING, shown, faults: ["not-a-day"] };
  if (field.kind === "integer") return plain(Number.isSafeInteger(number) ? String(number) : shown);
  const digits = shown.replaceAll(/\D/gu, "").length;
  const isExact = Number.isSafeInteger(number) && digits <= EXACT_DIGITS && !/e/iu.test(shown);
  // Of a code or telephone number a leading zero may be gone, of an id or choice it is none at all.
  const isText = field.kind === "text" && isExact;
  // What is shown has the zeros that a format of zeros puts first, as for postcodes.
  const text = isText && /^\d+$/u.test(shown) ? shown : String(number);
  return { ...NOTHING, text, shown, faults: isText ? [] : ["became-number"] };
}

/** Days as they are often typed, without doubt about day and month: 2026/1/5, 2026.1.5, 2026年1月5日. */
const TYPED_DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u;

function typedText(field: Field, typed: string): CellText {
  if (typed.trim() === "") return NOTHING;
  const isLoose = field.kind === "text";
  const meant = meantText(isLoose ? typed : typed.trim());
  const faults: readonly CellFault[] =
    meant === typed && looksLikeFormula(typed) ? ["looks-like-formula"] : [];
  const [, year, month, day] = (field.kind === "date" ? TYPED_DAY.exec(meant) : null) ?? [];
  const text =
    year === undefined ? meant : `${year}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  return { text, isLiteral: meant !== typed.trim() && meant !== typed, shown: typed, faults };
}

interface Answer {
  readonly value: unknown;
  readonly fault?: CellFault;
}

function answerOf(
  field: Field,
  { text, isLiteral }: CellText & { readonly text: string },
  english: CellText,
): Answer {
  const reason = isLiteral ? undefined : notApplicableReason(text);
  if (reason !== undefined && field.forms.includes("notApplicable")) {
    const en = english.text === undefined ? undefined : (notApplicableReason(english.text) ?? english.text);
    const value = { notApplicable: en === undefined ? reason : { zh: reason, en } };
    return reason === "" ? { value, fault: "reason-missing" } : { value };
  }
  if (field.forms.includes("leftBlank") && BY_HAND.test(text)) return { value: { leftBlank: "byHand" } };
  const value = english.text === undefined ? typedValue(field, text) : { zh: text, en: english.text };
  // Among the choices of a field there may be one of this name.
  const isWords = reason !== undefined && field.kind === "text";
  return isWords ? { value, fault: "not-applicable-not-offered" } : { value };
}

const NOT_APPLICABLE = /^(?:不适用|N\/A|not applicable)(?:\s*[：:]\s*([\s\S]*))?$/iu;
const BY_HAND = /^[（(]\s*(?:手填|手写|by hand)\s*[）)]$/iu;

/** The reason behind “not applicable”, empty where there is none; `undefined` for any other text. */
function notApplicableReason(text: string): string | undefined {
  const match = NOT_APPLICABLE.exec(text);
  return match === null ? undefined : (match[1] ?? "").trim();
}

const YES = /^(?:是|true|yes|y)$/iu;
const NO = /^(?:否|false|no|n)$/iu;
/** Between values of one cell; ids and labels of choices hold none of these. */
const BETWEEN = /\s*[；;\n]\s*/u;

function typedValue(field: Field, text: string): unknown {
  switch (field.kind) {
    case "integer":
      return /^-?\d+$/u.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) + 0 : text;
    case "boolean":
      return YES.test(text) ? true : NO.test(text) ? false : text;
    case "enumList":
    case "referenceList":
      return text
        .split(BETWEEN)
        .filter((part) => part !== "")
        .map((part) => choice(field, part));
    case "enum":
      return choice(field, text);
    case "date":
    case "reference":
    case "code":
    case "text":
    case "object":
    case "list":
      return text;
  }
}

/** A choice by its code or its label in either language. */
function choice(field: Field, text: string): string {
  const english = field.options?.find(({ label }) => label.en.toLowerCase() === text.toLowerCase());
  return english?.code ?? textValue(text, field);
}
