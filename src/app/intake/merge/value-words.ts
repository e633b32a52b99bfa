import { isRecord, memberOf } from "../../../foundation/data.js";
import type { Field } from "../../../foundation/field.js";
import type { Language } from "../../../foundation/locale.js";
import { below, segmentsOf } from "../../../foundation/pointer.js";
import { groupedNumber, listSeparator, yesOrNo } from "../../../foundation/written.js";
import { fieldAt, fieldsBelow, keyOf, type Catalogue } from "../../../input/catalogue.js";
import { withoutPersonalData } from "../../../input/text/personal.js";
import { clean } from "../../../reporters/clean.js";
import { isText } from "./text-answer.js";

/** What an answer says, as it was written and as it may be shown. */
export interface ValueWords {
  readonly written: string;
  /** On one line, without control characters; numbers of persons are starred out. */
  readonly shown: string;
}

/** An answer in words: labels for choices, both languages of a text, the reason why something does not apply. */
export function valueWords(value: unknown, field: Field | undefined, language: Language): ValueWords {
  const written = wordsOf(value, field, language);
  return { written, shown: clean(typeof value === "number" ? written : withoutPersonalData(written)) };
}

/** Two answers in words; of two texts the language that differs, of two reasons likewise. */
export function pairOfWords(
  before: unknown,
  after: unknown,
  field: Field | undefined,
  language: Language,
): readonly [before: ValueWords, after: ValueWords] {
  const reasons = [before, after].map((value) => memberOf(value, "notApplicable"));
  const areReasons = reasons.every((reason) => reason !== undefined);
  const [left, right] = areReasons ? reasons : [before, after];
  const areTexts = areReasons || (field?.kind === "text" && isText(left) && isText(right));
  if (!areTexts) return [valueWords(before, field, language), valueWords(after, field, language)];
  const keys = ["zh", "en"].filter((key) => partOf(left, key) !== partOf(right, key));
  const lead = areReasons ? NOT_APPLICABLE[language] : "";
  const words = (text: unknown): ValueWords => {
    const parts = keys.map((key) => tagged(key, partOf(text, key) ?? NONE[language]));
    return valueWords(lead + parts.join(" "), undefined, language);
  };
  return [words(left), words(right)];
}

const NOT_APPLICABLE = { zh: "不适用：", en: "not applicable: " } as const;
const NONE = { zh: "（无）", en: "(none)" } as const;

function wordsOf(value: unknown, field: Field | undefined, language: Language): string {
  if (typeof value === "boolean") return yesOrNo(value, language);
  if (typeof value === "number") return groupedNumber(value);
  if (typeof value === "string") return optionWords(value, field, language);
  if (Array.isArray(value)) {
    return value.map((item: unknown) => wordsOf(item, field, language)).join(listSeparator(language));
  }
  if (!isRecord(value)) return "";
  if (value["leftBlank"] !== undefined) return { zh: "（留待手写）", en: "(left for the pen)" }[language];
  const reason = value["notApplicable"];
  if (reason !== undefined) return NOT_APPLICABLE[language] + wordsOf(reason, undefined, language);
  return ["zh", "en"]
    .flatMap((key) => {
      const part = partOf(value, key);
      return part === undefined ? [] : [tagged(key, part)];
    })
    .join(" ");
}

function optionWords(code: string, field: Field | undefined, language: Language): string {
  return field?.options?.find((option) => option.code === code)?.label[language] ?? code;
}

function partOf(text: unknown, key: string): string | undefined {
  const part = typeof text === "string" && key === "zh" ? text : memberOf(text, key);
  return typeof part === "string" ? part : undefined;
}

/** Chinese goes without saying. */
function tagged(key: string, part: string): string {
  return key === "zh" ? part : `[${key}] ${part}`;
}

/** An answer inside a record or entry, with its label. */
export interface Leaf {
  readonly label: string;
  readonly words: ValueWords;
}

/** The answers inside a record or entry, in the order of the schema; of lists in it how many entries they have. */
export function leavesOf(
  record: Readonly<Record<string, unknown>>,
  pattern: string,
  catalogue: Catalogue,
  language: Language,
): readonly Leaf[] {
  const known = fieldsBelow(catalogue, pattern).map(keyOf);
  const keys = Object.keys(record).toSorted((left, right) => rank(left, known) - rank(right, known));
  return keys.flatMap((key) => {
    const at = below(pattern, key);
    const value = record[key];
    const field = fieldAt(catalogue, at);
    const label = field?.label[language] ?? segmentsOf(at).at(-1) ?? "";
    if (field?.kind === "object" && isRecord(value)) {
      return leavesOf(value, at, catalogue, language).map(({ label: inner, words }) => ({
        label: `${label} › ${inner}`,
        words,
      }));
    }
    if (field?.kind === "list" && Array.isArray(value)) {
      const count = countWords(value.length, language);
      return [{ label, words: { written: count, shown: count } }];
    }
    return [{ label, words: valueWords(value, field, language) }];
  });
}

/** How many entries a list has. */
export function countWords(count: number, language: Language): string {
  if (language === "zh") return `共 ${count} 项`;
  return count === 1 ? "1 entry" : `${count} entries`;
}

function rank(key: string, known: readonly string[]): number {
  const index = known.indexOf(key);
  return index < 0 ? known.length : index;
}
