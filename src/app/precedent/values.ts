import { checkText } from "../../document/words.js";
import type { Field } from "../../foundation/field.js";
import type { Language } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";
import { listSeparator, writtenInTenThousands, writtenMonth } from "../../foundation/written.js";
import { writtenForm } from "../../template/print.js";

/** How a value is written, by the helper of templates that writes it so; `value` is the bare path. */
export type WrittenAs = "value" | "plain" | "tenThousands" | "month" | "choices" | "join" | "count";

/**
 * How much a text tells: `name` is found wherever it stands; `words` are those of a choice, which may stand anywhere by chance; `short` ones
 * need something beside them that says what they are.
 */
export type Weight = "name" | "words" | "short";

/** A value of the filing as a template can print it. */
export interface PrintedValue {
  readonly text: string;
  readonly as: WrittenAs;
  /** From the object it belongs to: `processor.name`, inside of an entry `name`. */
  readonly path: string;
  /** Of `join` the field of each entry. */
  readonly member?: string;
  readonly field: Field;
  readonly pointer: Pointer;
  readonly weight: Weight;
}

/** Where a value stands, and what it is called from there. */
export interface Standing {
  readonly field: Field;
  readonly path: string;
  readonly pointer: Pointer;
}

/** Units from which a text is taken for more than chance: a Han character is one, any other half. */
const TELLING = 4;
/** Numbers from here on are hardly ever there by chance. */
const TELLING_NUMBER = 1_000;
/** Characters of a code. */
const TELLING_CODE = 6;

/** The ways in which templates print a value; none for what is not answered or has no text. */
export function printedForms(
  value: unknown,
  standing: Standing,
  language: Language,
): readonly PrintedValue[] {
  const { field, pointer } = standing;
  const written = writtenForm({ state: "answered", field, value, pointer }, language)?.text;
  const forms: (readonly [as: WrittenAs, text: string])[] = [];
  if (written !== undefined && written.trim() !== "" && isAnswer(value, field))
    forms.push(["value", written]);
  if (field.kind === "integer" && Number.isInteger(value)) {
    forms.push(["plain", String(value)], ["tenThousands", writtenInTenThousands(Number(value), language)]);
  }
  if (field.kind === "date" && typeof value === "string")
    forms.push(["month", writtenMonth(value, language)]);
  if (field.kind === "enum" || field.kind === "enumList")
    forms.push(["choices", boxes(value, field, language)]);
  const seen = new Set<string>();
  return forms.flatMap(([as, text]): readonly PrintedValue[] => {
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ text, as, ...standing, weight: weightOf(text, as, value, field) }];
  });
}

/** One field of every entry in a line. */
export function joined(
  texts: readonly string[],
  member: string,
  standing: Standing,
  language: Language,
): PrintedValue {
  const text = texts.join(listSeparator(language));
  return { text, as: "join", member, ...standing, weight: textWeight(text) };
}

/** How many entries a list has. */
export function counted(number: number, standing: Standing): PrintedValue {
  return { text: String(number), as: "count", ...standing, weight: "short" };
}

/** The tag that prints a value; `prefix` leads to the object that it belongs to. */
export function tagOf({ as, path, member }: PrintedValue, prefix: string, language: Language): string {
  if (as === "value") return `{{${prefix}${path}}}`;
  if (as === "join") return `{{join ${prefix}${path} "${listSeparator(language)}" "${member ?? ""}"}}`;
  return `{{${as} ${prefix}${path}}}`;
}

/** What a value is called in a list of alternatives: the bare path, which is what somebody would write. */
export function pathOf({ path, member }: PrintedValue, prefix: string): string {
  return `${prefix}${path}${member === undefined ? "" : `[].${member}`}`;
}

/** Whether a value is an answer, and no other form such as a place left for the pen; texts tell that themselves. */
function isAnswer(value: unknown, { kind }: Field): boolean {
  if (kind === "text") return true;
  if (kind === "integer") return Number.isInteger(value);
  if (kind === "boolean") return typeof value === "boolean";
  return kind === "enumList" ? Array.isArray(value) && value.length > 0 : typeof value === "string";
}

function boxes(value: unknown, { options = [] }: Field, language: Language): string {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  const gap = language === "en" ? "\u00A0" : "";
  return options
    .map(({ code, label }) => {
      const box = checkText({ type: "check", checked: chosen.includes(code) });
      return box + gap + label[language];
    })
    .join(" ");
}

function weightOf(text: string, as: WrittenAs, value: unknown, { kind }: Field): Weight {
  if (as === "choices") return "name";
  // A month of the year stands in many sentences that are about something else.
  if (as === "month") return "short";
  if (kind === "date") return "name";
  if (kind === "boolean") return "short";
  if (kind === "integer") return Math.abs(Number(value)) >= TELLING_NUMBER ? "name" : "short";
  if (kind === "code") return text.length >= TELLING_CODE ? "name" : "short";
  const weight = textWeight(text);
  return weight === "name" && (kind === "enum" || kind === "enumList") ? "words" : weight;
}

function textWeight(text: string): Weight {
  const units = Array.from(text).reduce(
    (sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 1 : 0.5),
    0,
  );
  return units >= TELLING ? "name" : "short";
}
