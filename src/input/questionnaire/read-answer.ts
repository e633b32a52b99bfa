import type { Field } from "../../foundation/field.js";
import type { CellContent, ReadCell, Struck } from "../../sheet/read-sheet.js";
import { exactInteger } from "../scalar.js";
import type { SheetFault } from "./cell-code.js";
import { withoutOuterSpace } from "../text/outer-space.js";
import { characterFaults } from "./cell-character.js";
import { isByHand, isNoWords, notApplicableReason } from "./form-words.js";
import { inHalfWidth } from "./half-width.js";
import { looksLikeFormula, meantText } from "./harmless.js";
import { hasHan } from "../../document/character.js";
import { oneChoice, severalValues } from "./several-values.js";
import { shownOf } from "./sheet-text.js";

/** What can be wrong with how a cell holds its answer. The answer that can still be read stands beside it. */
export type CellFault = Extract<
  SheetFault,
  | "error-value"
  | "formula"
  | "formula-without-value"
  | "picture"
  | "became-date"
  | "became-number"
  | "became-truth-value"
  | "not-a-day"
  | "seen-otherwise"
  | "has-time"
  | "part-of-day"
  | "number-taken"
  | "looks-like-formula"
  | "control-character"
  | "direction-character"
  | "invisible-character"
  | "lost-character"
  | "reason-missing"
  | "not-applicable-not-offered"
  | "english-without-chinese"
  | "languages-swapped"
  | "chinese-as-english"
  | "no-words"
  | "struck-out"
  | "struck-in-part"
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
    ...first.faults.map((found) => ({ ...found, isEnglish: false })),
    ...second.faults.map((found) => ({ ...found, isEnglish: true })),
  ];
  if (first.text === undefined) {
    if (second.text !== undefined && first.faults.length === 0) {
      faults.push({ fault: "english-without-chinese", isEnglish: true, shown: second.text });
    }
    return { value: undefined, faults };
  }
  const { value, fault } = answerOf(field, { ...first, text: first.text }, second);
  if (fault !== undefined) faults.push({ fault, isEnglish: false, shown: first.text });
  if (second.text !== undefined && isChinese(second.text)) {
    const isSwapped = !hasHan(first.text) && /\p{Script=Latin}/u.test(first.text);
    const found = isSwapped ? "languages-swapped" : "chinese-as-english";
    faults.push({ fault: found, isEnglish: true, shown: second.text });
  }
  return { value, faults };
}

/** Whether a text is Chinese rather than English that names something in Chinese: it has more Han than Latin letters. */
function isChinese(text: string): boolean {
  if (!hasHan(text)) return false;
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return count(/\p{Script=Han}/gu) > count(/\p{Script=Latin}/gu);
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
  readonly faults: readonly { readonly fault: CellFault; readonly shown: string }[];
}

const NOTHING: CellText = { text: undefined, isLiteral: false, faults: [] };

function cellText(field: Field, cell: ReadCell | undefined): CellText {
  if (cell === undefined) return NOTHING;
  const { content, formula, struck } = cell;
  if (isPicture(cell)) return refused("picture", "");
  if (content === undefined) {
    return formula === undefined ? NOTHING : refused("formula-without-value", `=${formula}`);
  }
  const read = contentText(field, content);
  // What nobody can see is no answer, struck through or not.
  if (read === NOTHING) return read;
  const shown = shownOf(content);
  return {
    ...read,
    faults: [
      ...read.faults,
      ...(formula === undefined ? [] : [{ fault: "formula", shown } as const]),
      ...(struck === undefined ? [] : [{ fault: STRUCK[struck], shown } as const]),
    ],
  };
}

/** The formulas by which WPS and Excel put a picture into a cell; that of WPS also stands there in words, above all in CSV. */
const PICTURE = /^(?:_xl\w+\.)*(?:DISPIMG|IMAGE)\(/iu;
const PICTURE_IN_WORDS = /^=(?:_xl\w+\.)*DISPIMG\(/iu;

function isPicture({ content, formula }: ReadCell): boolean {
  if (formula !== undefined && PICTURE.test(formula)) return true;
  return content?.type === "text" && PICTURE_IN_WORDS.test(content.text.trim());
}

const STRUCK = { all: "struck-out", part: "struck-in-part" } as const satisfies Record<Struck, CellFault>;

function contentText(field: Field, content: CellContent): CellText {
  switch (content.type) {
    case "error":
      return refused("error-value", content.code);
    case "boolean":
      if (field.kind === "boolean") return taken(content.boolean ? "true" : "false");
      return refused("became-truth-value", shownOf(content));
    case "date": {
      const { day } = content;
      return taken(
        day,
        ...(field.kind === "date" ? [] : [{ fault: "became-date", shown: day } as const]),
        ...(field.kind === "date" && content.isPart === true
          ? [{ fault: "part-of-day", shown: day } as const]
          : []),
        ...(content.hasTime ? [{ fault: "has-time", shown: day } as const] : []),
      );
    }
    case "number":
      if (content.seenAs !== undefined) return refused("seen-otherwise", content.seenAs);
      return numberText(field, content.number, content.shown);
    case "text":
      return typedText(field, content.text);
  }
}

function taken(text: string, ...faults: CellText["faults"]): CellText {
  return { text, isLiteral: false, faults };
}

function refused(fault: CellFault, shown: string): CellText {
  return { ...NOTHING, faults: [{ fault, shown }] };
}

/** Largest number of digits that spreadsheets keep. */
const EXACT_DIGITS = 15;

/** A mobile number of the mainland: of its eleven digits none can be a zero that is gone. */
const MOBILE = /^1[3-9]\d{9}$/u;

function numberText(field: Field, number: number, shown: string): CellText {
  if (field.kind === "date") return refused("not-a-day", shown);
  if (field.kind === "integer") return taken(Number.isSafeInteger(number) ? String(number) : shown);
  const digits = shown.replaceAll(/\D/gu, "").length;
  const isExact = Number.isSafeInteger(number) && digits <= EXACT_DIGITS && !/e/iu.test(shown);
  // What is shown has the zeros that a format of zeros puts first, as for postcodes.
  const text = isExact && /^\d+$/u.test(shown) ? shown : String(number);
  if (isExact && (field.kind === "text" || MOBILE.test(text))) return taken(text);
  // Of a telephone number the zero of the area code is gone as a rule, of other codes hardly ever.
  const isPhone = field.pattern.endsWith("/phone");
  if (isExact && field.kind === "code" && !isPhone)
    return taken(text, { fault: "number-taken", shown: text });
  return taken(text, { fault: "became-number", shown });
}

/** Days as they are often typed, without doubt about day and month: 2026/1/5, 2026.1.5, 2026年1月5日. */
const TYPED_DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u;

/** A code that a spreadsheet shortened before it was saved as text: 9.13E+17, also in full-width characters. */
const SHORTENED = /^[+-]?\d(?:\.\d+e\+?|e\+)\d{1,3}$/iu;

function typedText(field: Field, content: string): CellText {
  // As in YAML, whatever line ends the program writes.
  const typed = content.replaceAll(/\r\n?/gu, "\n");
  if (typed.trim() === "") return NOTHING;
  if (isNoWords(typed)) return refused("no-words", typed.trim());
  const faults: { fault: CellFault; shown: string }[] = [...characterFaults(typed)];
  const words = inHalfWidth(field, withoutOuterSpace(typed));
  const meant = meantText(words);
  const isText = field.kind === "text" || field.kind === "code";
  if (isText && SHORTENED.test(typed.normalize("NFKC").trim())) {
    faults.push({ fault: "became-number", shown: typed.trim() });
  } else if (meant === words && looksLikeFormula(words)) {
    faults.push({ fault: "looks-like-formula", shown: words });
  }
  const [, year, month, day] = (field.kind === "date" ? TYPED_DAY.exec(meant) : null) ?? [];
  const text =
    year === undefined ? meant : `${year}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  return { text, isLiteral: meant !== words, faults };
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
  if (field.forms.includes("leftBlank") && isByHand(text)) return { value: { leftBlank: "byHand" } };
  const value = english.text === undefined ? typedValue(field, text) : { zh: text, en: english.text };
  // Among the choices of a field there may be one of this name.
  const isWords = reason !== undefined && field.kind === "text";
  return isWords ? { value, fault: "not-applicable-not-offered" } : { value };
}

const YES = /^(?:是|true|yes|y)$/iu;
const NO = /^(?:否|false|no|n)$/iu;

function typedValue(field: Field, text: string): unknown {
  switch (field.kind) {
    case "integer":
      return exactInteger(text) ?? text;
    case "boolean":
      return YES.test(text) ? true : NO.test(text) ? false : text;
    case "enumList":
    case "referenceList":
      return severalValues(field, text);
    case "enum":
      return oneChoice(field, text);
    case "date":
    case "reference":
    case "code":
    case "text":
    case "object":
    case "list":
      return text;
  }
}
