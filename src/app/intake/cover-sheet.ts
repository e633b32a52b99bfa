import { quotedSheet } from "../../sheet/address.js";
import type { CellRange } from "../../sheet/read-sheet.js";
import type { WrittenCell, WrittenRow, WrittenSheet } from "../../sheet/written-sheet.js";
import type { Form, FormSheet } from "./form.js";
import { FORM_WORDS } from "./form-words.js";
import { LOOKS } from "./looks.js";
import { fixed, withHeights } from "./row-height.js";

/** Of a row, in points. */
const LEAST_HEIGHT = 18;
/** Of the first line of the guide. */
const GUIDE_ROW = 4;

/** The first sheet: what this is, how it is filled in, and where everything is asked. */
export function coverSheet(form: Form, sheets: readonly FormSheet[]): WrittenSheet {
  const { language, layout, questionnaire } = form;
  const words = FORM_WORDS[language];
  const guide = [...(layout === "many" ? words.guideToMany : []), ...words.guide];
  const paper = { zh: "用于：", en: "For: " }[language] + words.papers[questionnaire.document];
  const columns = [2, 40, 70, 11, 11].map((width) => ({ width }));
  const rows = [
    line([{ value: words.title, look: LOOKS.title }]),
    line([{ value: paper, look: LOOKS.hint }]),
    line([]),
    ...guide.map((text, index) => line([{ value: `${index + 1}. ${text}`, look: LOOKS.hint }])),
    line([]),
    line(words.contents.map((value) => ({ value, look: LOOKS.heading }))),
    ...sheets.map((sheet) => contentsLine(sheet, form)),
  ];
  // The paper and the guide stand over all columns.
  const merges = [2, ...guide.map((_, index) => GUIDE_ROW + index)].map((row): CellRange => ({
    top: row,
    left: 2,
    bottom: row,
    right: columns.length,
  }));
  return {
    name: words.coverName,
    columns,
    rows: withHeights(fixed(rows), columns, LEAST_HEIGHT, merges),
    merges,
    checks: [],
    paper: { isLandscape: true, fit: "width" },
    footer: words.footer(words.coverName),
    visibility: "visible",
    isLocked: true,
    tabColour: "7F7F7F",
  };
}

function contentsLine({ group, name }: FormSheet, { language }: Form): WrittenRow {
  const asked = group.questions.filter(({ need }) => need === "always").length;
  return line([
    { value: name, look: { ...LOOKS.label, font: LOOKS.link.font }, link: `${quotedSheet(name)}!B1` },
    { value: group.field.help[language], look: LOOKS.help },
    { value: group.questions.length, look: LOOKS.label },
    { value: asked, look: LOOKS.label },
  ]);
}

function line(cells: readonly WrittenCell[]): WrittenRow {
  return { cells: [undefined, ...cells] };
}
