import type { Field } from "../../foundation/field.js";
import { isRecord } from "../../foundation/data.js";
import { isDay } from "../../foundation/day.js";
import type { ReadCell } from "../../sheet/read-sheet.js";
import type { Question } from "./plan.js";
import { readAnswer } from "./read-answer.js";
import { isFilled } from "./sheet-text.js";

/** A question of a page with the cell beside it. */
export interface AskedCell {
  readonly row: number;
  readonly question: Question;
  readonly cell: ReadCell | undefined;
}

/** Answers that were moved by one row. */
export interface ShiftedAnswers {
  /** The first that does not fit its question. */
  readonly first: AskedCell;
  /** How many answers do not fit their question, or fit the next one better. */
  readonly count: number;
}

/** Least number of answers that speak for a move. One wrong answer is a slip. */
const LEAST = 2;

/**
 * Whether answers of a page stand one row below or above their questions. They tell by their type only: days, numbers, yes or
 * no and choices that do not fit their own question and fit the one beside it. Where questions are answered in words, or
 * neighbours take the same kind of answer, a move cannot be told.
 */
export function shiftedAnswers(asked: readonly AskedCell[]): ShiftedAnswers | undefined {
  for (const distance of [1, -1]) {
    for (const run of runsOf(asked, distance)) {
      const moved = run.filter(({ evidence }) => evidence !== "none");
      const isTold = moved.some(({ evidence }) => evidence === "certain");
      const first = moved.find(({ isMisfit }) => isMisfit)?.at;
      if (first !== undefined && isTold && moved.length >= LEAST) return { first, count: moved.length };
    }
  }
  return undefined;
}

interface Weighed {
  readonly at: AskedCell;
  readonly isMisfit: boolean;
  /** What speaks for a move: that the other question, which does not take everything, takes the answer; or that this one does not. */
  readonly evidence: "certain" | "likely" | "none";
}

/** Stretches of answers of which none speaks against a move by so many rows. */
function runsOf(asked: readonly AskedCell[], distance: number): readonly (readonly Weighed[])[] {
  const runs: Weighed[][] = [[]];
  for (const [index, at] of asked.entries()) {
    if (!isFilled(at.cell)) continue;
    const own = fits(at.question.field, at.cell);
    const meant = asked[index - distance]?.question.field;
    const other = meant === undefined ? undefined : fits(meant, at.cell);
    // Yes and no fit many a question; an answer in words may well begin with either.
    const isTelling = other === true && !(own === undefined && meant?.kind === "boolean");
    if (own === true || (own === false && (meant === undefined || other === false))) runs.push([]);
    else {
      const evidence = isTelling ? "certain" : own === false ? "likely" : "none";
      runs.at(-1)?.push({ at, isMisfit: own === false, evidence });
    }
  }
  return runs;
}

/** Whether a field takes what a cell holds; `undefined` for fields that take any words, and for answers that any field may have. */
function fits(field: Field, cell: ReadCell | undefined): boolean | undefined {
  const { value } = readAnswer(field, cell, undefined);
  if (isRecord(value)) return undefined;
  switch (field.kind) {
    case "date":
      return typeof value === "string" && isDay(value);
    case "integer":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "enum":
      return isChoice(field, value);
    case "enumList":
      return Array.isArray(value) && value.every((one: unknown) => isChoice(field, one));
    case "code":
    case "text":
    case "reference":
    case "referenceList":
    case "object":
    case "list":
      return undefined;
  }
}

function isChoice({ options = [] }: Field, value: unknown): boolean {
  return options.some(({ code }) => code === value);
}
