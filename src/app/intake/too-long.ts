import { diagnostic, type Diagnostic } from "../../foundation/diagnostic.js";
import { isRecord } from "../../foundation/data.js";
import { labelOf } from "../../foundation/field.js";
import { below, segmentsOf, type Pointer } from "../../foundation/pointer.js";
import { NOT_APPLICABLE, VALUE_SEPARATOR } from "../../input/questionnaire/answer-cell.js";
import type { SourceDocument } from "../../input/source-document.js";
import { LONGEST_TEXT } from "../../sheet/limit.js";
import type { FORM_CODES } from "./left-out.js";

/** Longest answer that has room in a cell beside the words that a form may put before it. */
const LONGEST_ANSWER = LONGEST_TEXT - NOT_APPLICABLE.en.length;

/** A filing as a form can hold it, and what was left out for that. */
export interface Fitting {
  readonly value: unknown;
  readonly findings: readonly Diagnostic[];
}

/**
 * A filing without the answers that no cell can hold. A spreadsheet program cuts them when it opens the form, and what is left
 * would come back in place of the whole; an empty cell changes nothing when the form is merged.
 */
export function withoutTooLong(source: Pick<SourceDocument, "value" | "placeOf">): Fitting {
  const long: { readonly at: Pointer; readonly length: number }[] = [];
  const value = fitting(source.value, "", (at, length) => long.push({ at, length }));
  return { value, findings: long.map(({ at, length }) => tooLong(at, length, source)) };
}

type Tell = (at: Pointer, length: number) => void;

/** The value without what is too long; `undefined` where nothing is left of an answer. */
function fitting(value: unknown, at: Pointer, tell: Tell): unknown {
  if (typeof value === "string") return isFitting(value, at, tell) ? value : undefined;
  if (Array.isArray(value)) {
    if (!value.every((one: unknown) => typeof one === "string")) {
      return value.map((one: unknown, index) => fitting(one, below(at, index), tell));
    }
    return isFitting(value.join(VALUE_SEPARATOR), at, tell) ? value : undefined;
  }
  if (!isRecord(value)) return value;
  const members = Object.entries(value).flatMap(([key, member]) => {
    const kept = fitting(member, below(at, key), tell);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  const left = new Map(members);
  // English alone, or an answer that nothing applies without its reason, is no answer.
  const isGone = ["zh", "notApplicable"].some((key) => value[key] !== undefined && !left.has(key));
  return isGone ? undefined : Object.fromEntries(members);
}

function isFitting(text: string, at: Pointer, tell: Tell): boolean {
  if (text.length <= LONGEST_ANSWER) return true;
  tell(at, text.length);
  return false;
}

function tooLong(at: Pointer, length: number, source: Pick<SourceDocument, "placeOf">): Diagnostic {
  const place = source.placeOf(at);
  return diagnostic({
    code: "intake/too-long" satisfies keyof typeof FORM_CODES,
    severity: "warning",
    message: {
      zh: `内容有 ${length} 个字符，超过单元格的上限 ${LONGEST_TEXT} 个，没有写入问卷`,
      en: `The answer has ${length} characters, a cell holds ${LONGEST_TEXT}: it was not written into the form`,
    },
    help: {
      zh: "该单元格留空；用 pipia intake merge 合入时，申报材料中的原内容保持不变。需要在问卷中修改的，先缩短内容，详细材料作为附件。",
      en: "Its cell is empty, and pipia intake merge leaves the answer of the filing as it is. To have it in the form, shorten it and hand in the details as an attachment.",
    },
    pointer: at,
    label: labelOf(segmentsOf(at)),
    ...(place === undefined ? {} : { place }),
  });
}
