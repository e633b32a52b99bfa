import type { Blank, Check, Inline, Paragraph, Text } from "../../../document/node.js";
import type { Field } from "../../../foundation/field.js";
import type { Language } from "../../../foundation/locale.js";
import { isShort } from "../question-words.js";
import { answerCells, NOT_APPLICABLE, YES_NO } from "../../../input/questionnaire/answer-cell.js";

/** Length of a ruled line in an answer cell, in ems of its text. */
const LINE_EMS = 19;
/** Ruled lines for an answer in words. */
const LINES = 3;

/** What stands in the cell of an answer: the answer, or room to write it by hand. */
export function answerSpace(field: Field, value: unknown, language: Language): readonly Paragraph[] {
  const given = answerCells(value, field, language);
  if (given.main !== undefined && !isChoice(field)) {
    const main = typeof given.main === "object" ? given.main.day : String(given.main);
    return [main, given.english].flatMap((words) => (words === undefined ? [] : written(words)));
  }
  return [...ownSpace(field, value, language), ...insteadSpace(field, language)];
}

function ownSpace(field: Field, value: unknown, language: Language): readonly Paragraph[] {
  switch (field.kind) {
    case "boolean":
      return [
        paragraph([
          ...choice(YES_NO[language].yes, value === true),
          text("\u3000"),
          ...choice(YES_NO[language].no, value === false),
        ]),
      ];
    case "enum":
    case "enumList":
      return (field.options ?? []).map(({ code, label }) =>
        paragraph(choice(label[language], value === code || (Array.isArray(value) && value.includes(code)))),
      );
    case "date":
      return [paragraph([blank("date", 0)])];
    case "text":
      return Array.from({ length: isShort(field) ? 1 : LINES }, () => paragraph([blank("line", LINE_EMS)]));
    case "integer":
    case "code":
    case "reference":
    case "referenceList":
    case "object":
    case "list":
      return [paragraph([blank("line", LINE_EMS)])];
  }
}

/** Room for the answer that it does not apply. */
function insteadSpace({ forms, kind }: Field, language: Language): readonly Paragraph[] {
  if (!forms.includes("notApplicable") || kind === "list") return [];
  return [paragraph([check(false), text(NOT_APPLICABLE[language]), blank("line", LINE_EMS - 8)])];
}

function isChoice({ kind }: Field): boolean {
  return kind === "boolean" || kind === "enum" || kind === "enumList";
}

function choice(label: string, checked: boolean): readonly Inline[] {
  return [check(checked), text(label)];
}

/** Text in the style of tables, a paragraph for each line. */
export function written(words: string, marks: Text["marks"] = []): readonly Paragraph[] {
  return words
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => paragraph([text(line, marks)]));
}

export function text(words: string, marks: Text["marks"] = []): Text {
  return { type: "text", text: words, marks };
}

export function check(checked: boolean): Check {
  return { type: "check", checked };
}

export function blank(kind: Blank["kind"], width: number): Blank {
  return { type: "blank", kind, width };
}

function paragraph(inlines: readonly Inline[]): Paragraph {
  return { type: "paragraph", style: "tableText", inlines };
}
