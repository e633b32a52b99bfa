import type { Look } from "../../sheet/written-sheet.js";

const GREY_LINE = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const BOX = { top: GREY_LINE, bottom: GREY_LINE, left: GREY_LINE, right: GREY_LINE };
const TOP = { vertical: "top", wrapText: true } as const;

/** Colours are few: dark blue for the form's own words, pale yellow for what must be answered. */
const INK = { rgb: "1F3864" };
const PALE = { rgb: "FFF7DC" };
const BAND = { rgb: "DCE6F1" };

const filled = (rgb: { readonly rgb: string }): NonNullable<Look["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: rgb,
});

/** Looks of the form's own words: locked. */
export const LOOKS = {
  title: { font: { size: 16, bold: true, color: INK }, alignment: { vertical: "center" } },
  hint: { font: { color: { rgb: "595959" } }, alignment: TOP },
  paragraph: { alignment: TOP },
  link: { font: { color: { rgb: "0563C1" }, underline: true }, alignment: { vertical: "top" } },
  heading: { font: { bold: true, color: INK }, fill: filled(BAND), border: BOX, alignment: TOP },
  section: { font: { bold: true, color: INK }, fill: filled({ rgb: "EEF3F9" }), border: BOX, alignment: TOP },
  path: { font: { size: 9, color: INK }, fill: filled({ rgb: "EEF3F9" }), border: BOX, alignment: TOP },
  label: { border: BOX, alignment: TOP },
  labelAsked: { font: { bold: true }, border: BOX, alignment: TOP },
  help: { font: { size: 9, color: { rgb: "595959" } }, border: BOX, alignment: TOP },
  mark: { font: { size: 8, color: { rgb: "808080" } } },
  closed: { fill: filled({ rgb: "EDEDED" }), border: BOX, alignment: TOP },
} as const satisfies Readonly<Record<string, Look>>;

/** How an answer is shown: texts and codes as text, so that no digit is lost; days and numbers as such. */
const FORMATS = { text: "@", day: "yyyy-mm-dd", number: "#,##0" } as const;

export type AnswerFormat = keyof typeof FORMATS;

/** The look of a cell to type into. Cells that must be answered are tinted. */
export function answerLook(format: AnswerFormat, isAsked: boolean): Look {
  return {
    border: BOX,
    alignment: format === "text" ? TOP : { ...TOP, horizontal: "left" },
    numFmt: FORMATS[format],
    protection: { locked: false },
    ...(isAsked ? { fill: filled(PALE) } : {}),
  };
}
