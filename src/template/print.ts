import type { Language } from "../foundation/locale.js";
import type { Call } from "./run/call.js";
import { groupedNumber, listSeparator, writtenDate, yesOrNo } from "../foundation/written.js";
import { type Reading, textIn } from "./run/reading.js";

/** How an answered value is written. `undefined` for what has no text of its own. */
export type Formatter = (
  reading: Extract<Reading, { state: "answered" }>,
  language: Language,
) => { readonly text: string; readonly language?: Language } | undefined;

/** Prints `{{path}}`: a value as its field is written, or the mark for what is not there. */
export function print(call: Call): string {
  return printWith(call, writtenForm);
}

/** Prints the first argument: an answered value as `format` says, a loop's position as it is. */
export function printWith(call: Call, format: Formatter): string {
  const counter = call.counter(0);
  if (counter !== undefined) return call.run.output.words(String(counter));
  return printReading(call, call.reading(0), format);
}

/** Prints one reading: an answer by `format`, everything else by its mark. */
export function printReading(call: Call, reading: Reading, format: Formatter): string {
  const { run, site } = call;
  const { pointer } = reading;
  switch (reading.state) {
    case "answered": {
      const written = format(reading, run.language);
      if (written === undefined) return run.output.gap(pointer);
      const language = written.language === run.language ? undefined : written.language;
      return run.output.value(run.legal(written.text, pointer, site), pointer, language);
    }
    case "missing":
      return run.output.gap(pointer);
    case "notApplicable": {
      const reason = textIn(reading.reason, run.language)?.text ?? "";
      return run.output.notApplicable(run.legal(reason, pointer, site), pointer);
    }
    case "leftBlank":
      return run.output.blank(reading.field.kind === "date" ? "date" : "line", pointer);
  }
}

/** A value as its field is written: labels for codes, grouped digits, dates in words. */
export const writtenForm: Formatter = ({ field, value }, language) => {
  const label = (code: unknown): string =>
    field.options?.find((option) => option.code === code)?.label[language] ?? String(code);
  switch (field.kind) {
    case "text":
      return textIn(value, language);
    case "code":
      return { text: String(value) };
    case "date":
      return { text: writtenDate(String(value), language) };
    case "integer":
      return { text: groupedNumber(Number(value)) };
    case "boolean":
      return { text: yesOrNo(value === true, language) };
    case "enum":
      return { text: label(value) };
    case "enumList":
      return { text: Array.isArray(value) ? value.map(label).join(listSeparator(language)) : "" };
    case "object":
    case "list":
    case "reference":
    case "referenceList":
      return undefined;
  }
};
