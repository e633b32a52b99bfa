import { labelOf, type Field, type FieldKind } from "../../foundation/field.js";
import { joinTexts, type LocalizedText } from "../../foundation/locale.js";
import { patternOf, segmentsOf, valueAt, type Pointer } from "../../foundation/pointer.js";
import { fieldAt, fieldsBelow, keyOf, type Catalogue } from "../catalogue.js";
import { WHOLE } from "../reading-finding.js";
import { shown } from "../text/character-check.js";
import { countWithoutPersonalData, withoutPersonalData } from "../text/personal.js";

/** A value that something is said about: where it stands, what its field is, and what is written there. */
export interface Subject {
  readonly pointer: Pointer;
  readonly pattern: string;
  readonly field: Field | undefined;
  readonly value: unknown;
  /** The path in words. */
  readonly label: LocalizedText;
  /** The last step of the path in words. */
  readonly name: LocalizedText;
  /** The value as a message quotes it; personal data are not quoted. */
  readonly quoted: LocalizedText;
  /** A number or `true` or `false` as it is written, where a message may repeat it. */
  readonly written: string | undefined;
}

/** Fields whose values identify or reach a person: messages never repeat them, because reports are passed on. */
const PERSONAL: ReadonlySet<string> = new Set(["idNumber", "phone", "email"]);

/** Fields that only what describes a person, or someone to reach, has: text in place of it names that person. */
const OF_PERSONS: ReadonlySet<string> = new Set([...PERSONAL, "position"]);

/**
 * Gathers what there is to say about the value at a pointer. `number` is how a number is written in the file, where
 * reading rounded it.
 */
export function subjectAt(pointer: Pointer, root: unknown, catalogue: Catalogue, number?: string): Subject {
  const segments = segmentsOf(pointer);
  const pattern = patternOf(root, pointer);
  const value = valueAt(root, pointer);
  const field = fieldAt(catalogue, pattern);
  const isPersonal = segments.some((segment) => PERSONAL.has(segment)) || isPerson(pattern, field, catalogue);
  const mask = maskOf(field);
  const written = writtenOf(value, number);
  return {
    pointer,
    pattern,
    field,
    value,
    label: labelFor(segments, pattern, catalogue),
    name: nameOf(segments, pattern, catalogue),
    quoted: isPersonal ? quotePersonal(value) : quote(value, written, mask),
    written: isPersonal || written === undefined || mask(written) !== written ? undefined : written,
  };
}

/** Whether the place is for a person, or a list of persons. */
function isPerson(pattern: string, field: Field | undefined, catalogue: Catalogue): boolean {
  if (field?.kind !== "object" && field?.kind !== "list") return false;
  const container = field.kind === "list" ? `${pattern}/*` : pattern;
  return fieldsBelow(catalogue, container).some((member) => OF_PERSONS.has(keyOf(member)));
}

/** What may not be repeated of a value: less where the field itself asks for a long number. */
function maskOf(field: Field | undefined): (text: string) => string {
  if (field?.format === "unified-social-credit-code") return (text) => text;
  return field?.kind === "integer" ? countWithoutPersonalData : withoutPersonalData;
}

function writtenOf(value: unknown, number: string | undefined): string | undefined {
  if (typeof value === "number") return number ?? String(value);
  return typeof value === "boolean" ? String(value) : undefined;
}

/** Stands in a message for what it does not repeat. */
export const NOT_SHOWN: LocalizedText = { zh: "（涉及个人信息，不显示）", en: "(personal data, not shown)" };

/** Parts of answer forms have no line in the catalogue. */
const FORM_PARTS: ReadonlyMap<string, LocalizedText> = new Map([
  ["zh", { zh: "中文", en: "Chinese" }],
  ["en", { zh: "英文", en: "English" }],
  ["notApplicable", { zh: "不适用的理由", en: "why not applicable" }],
  ["leftBlank", { zh: "留待手写", en: "left blank" }],
]);

function labelFor(segments: readonly string[], pattern: string, catalogue: Catalogue): LocalizedText {
  if (segments.length === 0) return WHOLE;
  const part = catalogue.has(pattern) ? undefined : FORM_PARTS.get(segments.at(-1) ?? "");
  if (part === undefined) return labelOf(segments.map(withoutPersonalData), catalogue);
  // A part may be a form itself: the reason why something does not apply is a text with its two languages.
  const whole = labelFor(segments.slice(0, -1), pattern.replace(/\/[^/]*$/u, ""), catalogue);
  return joinTexts([whole, part], { zh: " › ", en: " › " });
}

function nameOf(segments: readonly string[], pattern: string, catalogue: Catalogue): LocalizedText {
  const last = segments.at(-1);
  if (last === undefined) return WHOLE;
  if (pattern.endsWith("/*")) {
    const position = Number(last) + 1;
    return { zh: `第 ${position} 项`, en: `item ${position}` };
  }
  const label = catalogue.get(pattern)?.label;
  return label ?? { zh: shown(last), en: shown(last) };
}

/** Only what kind of value it is, for a number or text. */
function quotePersonal(value: unknown): LocalizedText {
  if (typeof value === "string") return { zh: `文字${NOT_SHOWN.zh}`, en: `a text ${NOT_SHOWN.en}` };
  if (typeof value === "number") return { zh: `数字${NOT_SHOWN.zh}`, en: `a number ${NOT_SHOWN.en}` };
  return quote(value, writtenOf(value, undefined), withoutPersonalData);
}

function quote(value: unknown, written: string | undefined, mask: (text: string) => string): LocalizedText {
  if (typeof value === "string") return { zh: `“${shown(value, mask)}”`, en: `“${shown(value, mask)}”` };
  if (written !== undefined) return { zh: ` ${shown(written, mask)} `, en: shown(written, mask) };
  if (value === null) return { zh: " null ", en: "null" };
  if (Array.isArray(value)) return { zh: "列表", en: "a list" };
  return { zh: "一组字段", en: "a group of fields" };
}

const EXPECTED: Readonly<Record<FieldKind, LocalizedText>> = {
  object: { zh: "一组字段", en: "a group of fields" },
  list: { zh: "列表", en: "a list" },
  text: { zh: "文字", en: "text" },
  code: { zh: "文字", en: "text" },
  date: { zh: "日期", en: "a date" },
  integer: { zh: "整数", en: "a whole number" },
  boolean: { zh: " true（是）或 false（否）", en: "true (yes) or false (no)" },
  enum: { zh: "一个选项", en: "one of the choices" },
  enumList: { zh: "选项的列表", en: "a list of choices" },
  reference: { zh: "一个 id", en: "an id" },
  referenceList: { zh: "id 的列表", en: "a list of ids" },
};

/** What kind of value belongs at the place of a subject. */
export function expectedKind(subject: Subject): FieldKind {
  const { field, pattern } = subject;
  // A part of an answer form, such as the Chinese text of `{zh, en}`, is text.
  if (field === undefined) return pattern === "" ? "object" : "code";
  if (!pattern.endsWith("/*")) return field.kind;
  if (field.kind === "enumList") return "enum";
  return field.kind === "referenceList" ? "reference" : field.kind;
}

/** The kind of value in words. */
export function kindText(kind: FieldKind): LocalizedText {
  return EXPECTED[kind];
}
