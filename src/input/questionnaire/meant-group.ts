import type { ReadSheet } from "../../sheet/read-sheet.js";
import { tableColumns } from "./marks.js";
import type { QuestionGroup } from "./plan.js";
import { textAt } from "./sheet-text.js";

/** How far a sheet is looked through for what tells which questions it asked. */
const FURTHEST = { row: 60, column: 60 } as const;

/**
 * What a sheet without its mark asked, told by what is left of it: patterns of questions, names of columns, the title, or
 * the name that the form gave the sheet. `undefined` where nothing tells.
 */
export function groupMeantBy(sheet: ReadSheet, groups: readonly QuestionGroup[]): QuestionGroup | undefined {
  const texts = textsOf(sheet);
  return (
    bestBy(groups, (group) => count(group.questions, ({ field }) => texts.has(field.pattern))) ??
    groups.find((group) => [...texts].some((text) => isTitle(text, group))) ??
    groups.find((group) => isName(sheet.name, group)) ??
    bestBy(groups, (group) =>
      count(tableColumns(group, "many"), ({ name }) => isAnswer(name) && texts.has(name)),
    )
  );
}

/** Sheets that a table of contents names at least; the sheet of one group names no others. */
const LEAST_CONTENTS = 3;

/** Whether a sheet is the first of a form, whatever it is called now: it lists the others. */
export function isContents(sheet: ReadSheet, groups: readonly QuestionGroup[]): boolean {
  const texts = [...textsOf(sheet)];
  const named = groups.filter((group) => texts.some((text) => isName(text, group)));
  return named.length >= LEAST_CONTENTS;
}

function textsOf(sheet: ReadSheet): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = 1; row <= Math.min(sheet.rows, FURTHEST.row); row += 1) {
    for (let column = 1; column <= Math.min(sheet.columns, FURTHEST.column); column += 1) {
      texts.add(textAt(sheet, row, column).trim());
    }
  }
  return texts;
}

/** The group with the highest score above none. */
function bestBy(
  groups: readonly QuestionGroup[],
  score: (group: QuestionGroup) => number,
): QuestionGroup | undefined {
  let best: QuestionGroup | undefined;
  let most = 0;
  for (const group of groups) {
    const own = score(group);
    if (own <= most) continue;
    best = group;
    most = own;
  }
  return best;
}

function count<T>(items: readonly T[], isOne: (item: T) => boolean): number {
  return items.filter((item) => isOne(item)).length;
}

function isAnswer(name: string): boolean {
  return name.startsWith(".");
}

/** The title of a sheet has the number of the group before its label: `2  境外接收方`. */
function isTitle(text: string, { field }: QuestionGroup): boolean {
  const title = /^\d+\s+(\S.*)$/u.exec(text)?.[1];
  return title !== undefined && (title === field.label.zh || title === field.label.en);
}

/** Shortest end of a name that says anything. */
const LEAST_NAME = 10;

/** Names of sheets are cut where a label is too long for them. */
function isName(text: string, { field }: QuestionGroup): boolean {
  const name = /^\d+\s+(\S.*)$/u.exec(text)?.[1];
  if (name === undefined) return false;
  const labels = [field.label.zh, field.label.en].map((label) => label.replaceAll(/[[\]:*?/\\']/gu, " "));
  return labels.some((label) => label === name || (name.length >= LEAST_NAME && label.startsWith(name)));
}
