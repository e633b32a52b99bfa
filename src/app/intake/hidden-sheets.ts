import type { Field } from "../../foundation/field.js";
import type { Language } from "../../foundation/locale.js";
import { YES_NO } from "../../input/questionnaire/answer-cell.js";
import { COLUMN, FORM_MARK, tableColumns } from "../../input/questionnaire/marks.js";
import { PREFILLED, prefilledOf } from "../../input/questionnaire/prefilled.js";
import { columnLetters, quotedSheet } from "../../sheet/address.js";
import type { WrittenSheet } from "../../sheet/written-sheet.js";
import type { ChoiceSources } from "./answer-checks.js";
import { formSheets, isTable, type Form } from "./form.js";
import { LOOKS } from "./looks.js";
import { HEAD_ROWS } from "./table-heads.js";
import { LAST_ROW } from "./table-sheet.js";

const LISTS_NAME = "_lists";
const FORM_NAME = "_pipia";

interface HiddenLists {
  readonly sheet: WrittenSheet;
  readonly sources: ChoiceSources;
}

/** The sheet that drop-downs draw on, a column for each set of choices, and where everything is found. */
export function hiddenLists(form: Form): HiddenLists {
  const columns = new Map<string, readonly string[]>();
  const choices = new Map<string, string>();
  for (const { questions } of form.questionnaire.groups) {
    for (const { field } of questions) {
      const options = optionsOf(field, form.language);
      if (options.length === 0) continue;
      // The same choices are written once, whatever fields have them.
      const key = options.join("\n");
      columns.set(key, options);
      const letters = columnLetters([...columns.keys()].indexOf(key) + 1);
      choices.set(field.pattern, `${quotedSheet(LISTS_NAME)}!$${letters}$1:$${letters}$${options.length}`);
    }
  }
  const lists = [...columns.values()];
  const height = Math.max(0, ...lists.map((list) => list.length));
  const rows = Array.from({ length: height }, (_, row) => ({
    cells: lists.map((list) => {
      const value = list[row];
      return value === undefined ? undefined : { value, look: LOOKS.mark };
    }),
  }));
  return { sheet: hidden(LISTS_NAME, lists.length, rows), sources: { choices, ids: idSources(form) } };
}

function optionsOf({ kind, options = [] }: Field, language: Language): readonly string[] {
  if (kind === "boolean") return [YES_NO[language].yes, YES_NO[language].no];
  return kind === "enum" ? options.map(({ label }) => label[language]) : [];
}

/** The cells of the ids of every list, and of the names of the filings. */
function idSources(form: Form): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { group, name } of formSheets(form)) {
    if (!isTable(group, form.layout)) continue;
    for (const [index, column] of tableColumns(group, form.layout).entries()) {
      if (column.name !== COLUMN.id && column.name !== COLUMN.filing) continue;
      const letters = columnLetters(index + 2);
      const range = `${quotedSheet(name)}!$${letters}$${HEAD_ROWS + 1}:$${letters}$${LAST_ROW}`;
      if (column.name === COLUMN.id) ids.set(group.pattern, range);
      else if (!ids.has(COLUMN.filing)) ids.set(COLUMN.filing, range);
    }
  }
  return ids;
}

/**
 * The sheet that tells which questions the workbook was made from, and by hashes with which answers: who merges it can tell what
 * was typed from what stood in it. Nobody sees it or can type into it.
 */
export function formSheet(
  { questionnaire, language, layout, filings }: Form,
  fingerprint: string,
): WrittenSheet {
  const members = [
    [FORM_MARK, fingerprint],
    ["document", questionnaire.document],
    ["layout", layout],
    ["language", language],
    ...prefilledRows(questionnaire, layout, filings),
  ];
  const rows = members.map((member) => ({ cells: member.map((value) => ({ value, look: LOOKS.mark })) }));
  return { ...hidden(FORM_NAME, 5, rows), visibility: "never" };
}

/** Of several companies nobody merges a form: that it tells nothing, as those of earlier versions, leaves its sheets the room for a thousand of them. */
function prefilledRows(
  questionnaire: Form["questionnaire"],
  layout: Form["layout"],
  filings: Form["filings"],
): readonly (readonly string[])[] {
  if (filings.length > 1) return [];
  return [
    // Also where nothing was: a form without this row is an older one, of which nobody knows.
    [PREFILLED],
    ...filings.flatMap(({ key, value }) =>
      [...prefilledOf(questionnaire, value)].map(([at, { main, english }]) => [
        PREFILLED,
        at,
        main,
        english,
        layout === "many" ? key : "",
      ]),
    ),
  ];
}

function hidden(name: string, columns: number, rows: WrittenSheet["rows"]): WrittenSheet {
  return {
    name,
    columns: Array.from({ length: columns }, () => ({ width: 20 })),
    rows,
    checks: [],
    visibility: "hidden",
    isLocked: true,
  };
}
