import { isDeepStrictEqual } from "node:util";
import { isRecord, memberOf } from "../../../foundation/data.js";
import type { Diagnostic } from "../../../foundation/diagnostic.js";
import { below, type Pointer } from "../../../foundation/pointer.js";
import { fieldAt, type Catalogue } from "../../../input/catalogue.js";
import type { Edit } from "../rewrite/edit.js";
import type { Change } from "./change.js";
import { ambiguousEntry, labelAt, type AnswerPlace } from "./finding.js";
import { isText, mergeText, type MergedText } from "./text-answer.js";
import { saysNothing } from "./tidy.js";

/** What answers do to a filing, before its text is touched. */
export interface MergePlan {
  readonly merged: unknown;
  readonly edits: readonly Edit[];
  readonly changes: readonly Change[];
  /** Texts whose Chinese words changed under English ones. */
  readonly stale: readonly Pointer[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts tidied answers into the data of a filing. Records are merged member by member, entries of lists by their id;
 * everything else is replaced where it differs. What the answers leave out stays.
 */
export function planMerge(
  filing: Readonly<Record<string, unknown>>,
  answers: Readonly<Record<string, unknown>>,
  catalogue: Catalogue,
  placeOf: AnswerPlace,
): MergePlan {
  const planning: Planning = {
    catalogue,
    placeOf,
    edits: [],
    changes: [],
    stale: [],
    diagnostics: [],
  };
  const merged = mergeRecord(filing, answers, { pointer: "", pattern: "", answer: "" }, planning);
  return { ...planning, merged };
}

interface Planning {
  readonly catalogue: Catalogue;
  readonly placeOf: AnswerPlace;
  readonly edits: Edit[];
  readonly changes: Change[];
  readonly stale: Pointer[];
  readonly diagnostics: Diagnostic[];
}

interface At {
  readonly pointer: Pointer;
  readonly pattern: string;
  /** Where the answer stands. */
  readonly answer: Pointer;
}

function mergeRecord(
  before: Readonly<Record<string, unknown>>,
  answers: Readonly<Record<string, unknown>>,
  at: At,
  planning: Planning,
): unknown {
  const merged = { ...before };
  for (const [key, answer] of Object.entries(answers)) {
    const here: At = {
      pointer: below(at.pointer, key),
      pattern: below(at.pattern, key),
      answer: below(at.answer, key),
    };
    merged[key] = mergeValue(memberOf(before, key), answer, here, planning);
  }
  return merged;
}

function mergeValue(before: unknown, answer: unknown, at: At, planning: Planning): unknown {
  const field = fieldAt(planning.catalogue, at.pattern);
  if (saysNothing(before) || before === null) return put(undefined, answer, at, planning);
  if (field?.kind === "list" && Array.isArray(before) && Array.isArray(answer)) {
    return mergeEntries(before, answer, at, planning);
  }
  if (field?.kind === "text" && isText(before) && isText(answer)) {
    return putText(before, before, mergeText(before, answer), at, planning);
  }
  const reasons = [memberOf(before, "notApplicable"), memberOf(answer, "notApplicable")];
  if (reasons.every((reason) => reason !== undefined)) {
    return putReason(before, reasons, at, planning);
  }
  const isForm = field !== undefined && field.kind !== "object";
  if (!isForm && isRecord(before) && isRecord(answer)) return mergeRecord(before, answer, at, planning);
  if (isDeepStrictEqual(before, answer)) return before;
  if (isLongerList(before, answer)) return putMembers(before, answer, at, planning);
  return put(before, answer, at, planning);
}

/** The answer in place of what stood there, `undefined` for nothing. */
function put(before: unknown, answer: unknown, at: At, planning: Planning): unknown {
  planning.edits.push({ type: "put", pointer: at.pointer, value: answer });
  return told(before, answer, at, planning);
}

function told(before: unknown, after: unknown, at: At, planning: Planning): unknown {
  const isNew = before === undefined || (isRecord(before) && Object.keys(before).length === 0);
  planning.changes.push({
    pointer: at.pointer,
    answer: at.answer,
    label: labelAt(at.pointer, planning.catalogue),
    ...(isNew ? { kind: "added", after } : { kind: "changed", before, after }),
  });
  return after;
}

/** `before` is the value of the field, and `text` the text in it: the same, or the reason of “not applicable”. */
function putText(
  before: unknown,
  text: unknown,
  merged: MergedText | undefined,
  at: At,
  planning: Planning,
): unknown {
  if (merged === undefined) return before;
  const isReason = before !== text;
  const pointer = isReason ? below(at.pointer, "notApplicable") : at.pointer;
  if (isRecord(text)) {
    for (const [key, value] of merged.parts) {
      planning.edits.push({ type: "put", pointer: below(pointer, key), value });
    }
  } else {
    planning.edits.push({ type: "put", pointer, value: merged.value });
  }
  if (merged.isEnglishStale) planning.stale.push(pointer);
  const after = isReason && isRecord(before) ? { ...before, notApplicable: merged.value } : merged.value;
  return told(before, after, at, planning);
}

function putReason(before: unknown, [old, given]: readonly unknown[], at: At, planning: Planning): unknown {
  return putText(before, old, mergeText(old, given), at, planning);
}

/** Whether codes or ids were only added behind those that were there. */
function isLongerList(before: unknown, answer: unknown): boolean {
  return (
    Array.isArray(before) &&
    Array.isArray(answer) &&
    isDeepStrictEqual(answer.slice(0, before.length), before)
  );
}

function putMembers(before: unknown, answer: unknown, at: At, planning: Planning): unknown {
  if (Array.isArray(before) && Array.isArray(answer)) {
    for (const value of answer.slice(before.length)) {
      planning.edits.push({ type: "append", pointer: at.pointer, value });
    }
  }
  return told(before, answer, at, planning);
}

function mergeEntries(
  before: readonly unknown[],
  answers: readonly unknown[],
  at: At,
  planning: Planning,
): unknown {
  const merged = [...before];
  for (const [index, answer] of answers.entries()) {
    const id = memberOf(answer, "id");
    const places =
      typeof id === "string"
        ? before.flatMap((entry, known) => (memberOf(entry, "id") === id ? [known] : []))
        : [];
    const [position = merged.length, second] = places;
    const here: At = {
      pointer: below(at.pointer, position),
      pattern: `${at.pattern}/*`,
      answer: below(at.answer, index),
    };
    const entry = merged[position];
    if (second !== undefined) {
      planning.diagnostics.push(ambiguousEntry(String(id), here.answer, planning));
    } else if (isRecord(entry) && isRecord(answer)) {
      merged[position] = mergeRecord(entry, answer, here, planning);
    } else {
      merged.push(answer);
      planning.edits.push({ type: "append", pointer: at.pointer, value: answer });
      planning.changes.push({
        pointer: here.pointer,
        answer: here.answer,
        label: labelAt(here.pointer, planning.catalogue),
        kind: "entryAdded",
        after: answer,
      });
    }
  }
  return merged;
}
