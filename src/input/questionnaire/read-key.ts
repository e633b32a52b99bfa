import type { Field } from "../../foundation/field.js";
import type { ReadCell } from "../../sheet/read-sheet.js";
import { SHEET_FAULTS } from "./cell-code.js";
import type { FormFault } from "./form-code.js";
import { readAnswer } from "./read-answer.js";

/** What tells a row from others: an id, the id it belongs to, or a company. */
export interface ReadKey {
  /** Empty where nothing stands there. */
  readonly text: string;
  /** Whether it can be relied on: nothing made something else of what was typed. */
  readonly isSound: boolean;
  readonly faults: readonly { readonly fault: FormFault; readonly shown: string }[];
}

/** Keys are read with the care of codes: no digit of them may be lost. */
const KEY: Field = {
  pattern: "",
  kind: "code",
  forms: [],
  required: true,
  label: { zh: "编号", en: "Id" },
  help: { zh: "", en: "" },
  source: [],
  requirement: [],
};

/** Reads a cell that holds a key. */
export function readKey(cell: ReadCell | undefined): ReadKey {
  if (cell?.content?.type === "boolean") {
    const shown = cell.content.boolean ? "TRUE" : "FALSE";
    return { text: shown, isSound: false, faults: [{ fault: "key-not-text", shown }] };
  }
  const { value, faults } = readAnswer(KEY, cell, undefined);
  return {
    text: typeof value === "string" ? value : "",
    // A key that is struck through is the text that was typed all the same.
    isSound: faults.every(
      ({ fault }) =>
        fault === "struck-out" || fault === "struck-in-part" || SHEET_FAULTS[fault].severity !== "blocking",
    ),
    faults,
  };
}

/**
 * The name of a company as rows are told apart by it: without white space around it, with one space for several and for
 * line breaks, and composed as most programs write it.
 */
export function readCompany(cell: ReadCell | undefined): ReadKey {
  const key = readKey(cell);
  return { ...key, text: key.text.normalize("NFC").replaceAll(/\s+/gu, " ").trim() };
}
