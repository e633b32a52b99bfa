import type { Field } from "../../foundation/field.js";
import type { Language } from "../../foundation/locale.js";
import type { WrittenCheck } from "../../sheet/written-sheet.js";
import type { AnswerFormat } from "./looks.js";
import { fieldNote } from "./question-words.js";

/** Where the choices of fields and the ids of lists stand, as references of the workbook. */
export interface ChoiceSources {
  /** By the pattern of the field: `'_lists'!$A$2:$A$9`. */
  readonly choices: ReadonlyMap<string, string>;
  /** By the pattern of the list: the cells of its ids. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The format in which a field is typed. */
export function formatOf({ kind }: Field): AnswerFormat {
  if (kind === "date") return "day";
  return kind === "integer" ? "number" : "text";
}

/** What may be typed into the cells of a field, and what is said there. */
export function answerCheck(
  field: Field,
  range: string,
  { choices, ids }: ChoiceSources,
  language: Language,
): WrittenCheck {
  const prompt = { title: field.label[language], text: fieldNote(field, language) };
  const source =
    field.kind === "reference"
      ? ids.get((field.refersTo ?? "").replace(/\/\*$/u, ""))
      : choices.get(field.pattern);
  if (source !== undefined) {
    // A row that is meant may be added later, and a reason of “not applicable” is no choice: those are only warned of.
    const isFirm = field.kind !== "reference" && field.forms.length === 0;
    return { range, rule: { type: "choice", source }, prompt, refusal: refusal("choice", language, isFirm) };
  }
  if (field.kind === "date" || field.kind === "integer") {
    const type = field.kind === "date" ? "day" : "wholeNumber";
    return { range, rule: { type }, prompt, refusal: refusal(type, language, field.forms.length === 0) };
  }
  return { range, rule: { type: "any" }, prompt };
}

function refusal(
  type: "choice" | "day" | "wholeNumber",
  language: Language,
  isFirm: boolean,
): NonNullable<WrittenCheck["refusal"]> {
  return { title: REFUSED[language], text: REFUSALS[language][type], isFirm };
}

const REFUSED = { zh: "请核对填写的内容", en: "Please check the answer" } as const;

const REFUSALS = {
  zh: {
    choice: "请从下拉选项中选择。",
    day: "请填写日期，如2026-11-23。",
    wholeNumber: "请填写不小于零的整数。",
  },
  en: {
    choice: "Choose one of the list.",
    day: "Enter a date, such as 2026-11-23.",
    wholeNumber: "Enter a whole number, zero or more.",
  },
} as const;
