import { isDeepStrictEqual } from "node:util";
import { isRecord, memberOf } from "../../foundation/data.js";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import { fieldCatalogue, labelOf } from "../../foundation/field.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { segmentsOf, valueAt, type Pointer } from "../../foundation/pointer.js";
import { paperFinding, type PaperPlace } from "./finding.js";
import type { OpenPaper, PaperField } from "./open-paper.js";
import {
  answeredSince,
  englishOnly,
  entryGone,
  fault,
  foreignContent,
  takenForPrompt,
  pasted,
  promptLeft,
  struckThrough,
  twoAnswers,
  unacceptedChange,
  unknownField,
} from "./telling.js";
import { targetOf, type Target } from "./target.js";
import { typedValue } from "./typed-value.js";
import { wordsTyped } from "./words-typed.js";

/** An answer that was typed into a paper. */
export interface TypedAnswer {
  readonly target: Target;
  readonly lasting: Pointer;
  /** As it goes into the filing: of a text typed into an English paper, `{en}`. */
  readonly value: unknown;
  readonly place: PaperPlace;
}

/** What was typed into a paper, and how many of its questions are still open. */
export interface TypedAnswers {
  readonly answers: readonly TypedAnswer[];
  readonly open: number;
}

/**
 * The answers of a paper, each once however often it is asked. Whatever cannot be taken is a blocking finding with its
 * paragraph; what was left at its prompt is no answer.
 */
export function typedAnswers(paper: OpenPaper, filing: unknown): Outcome<TypedAnswers> {
  const findings: Diagnostic[] = [];
  const answers = new Map<Pointer, TypedAnswer>();
  const asked = new Set<Pointer>();
  for (const field of paper.fields) {
    const lasting = lastingOf(field, paper);
    if (lasting !== undefined && field.name.key === paper.key) asked.add(lasting);
    const { value, diagnostics } = answerIn(field, lasting, paper, filing);
    findings.push(...diagnostics);
    if (value === undefined) continue;
    const before = answers.get(value.lasting);
    if (before === undefined) answers.set(value.lasting, value);
    else if (!isDeepStrictEqual(before.value, value.value)) {
      const { at } = value.target;
      const spokenOf = { place: value.place, title: labelOf(segmentsOf(at)), pointer: at };
      findings.push(twoAnswers(spokenOf, before.place));
    }
  }
  findings.push(...goneFields(paper, asked, filing));
  const open = [...asked].filter((lasting) => !answers.has(lasting)).length;
  return outcome({ answers: [...answers.values()], open }, findings);
}

/** The answer a field asks for: as its tag says, else by its number in the list of its paper. */
function lastingOf({ name }: PaperField, { mark, key }: OpenPaper): Pointer | undefined {
  if (name.lasting !== undefined) return name.lasting;
  return name.number === undefined || name.key !== key ? undefined : mark.controls.get(name.number);
}

function answerIn(
  field: PaperField,
  lasting: Pointer | undefined,
  paper: OpenPaper,
  filing: unknown,
): Outcome<TypedAnswer | undefined> {
  const place = { file: paper.file, paragraph: field.paragraph };
  const at = { place, title: { zh: field.title, en: field.title } };
  const typed = wordsTyped(field);
  if (typed.type === "untouched") return outcome(undefined);
  if (field.name.key !== paper.key) return outcome(undefined, [pasted(at)]);
  const target = lasting === undefined ? "unknown" : targetOf(lasting, filing, fieldCatalogue());
  if (lasting === undefined || target === "unknown") return outcome(undefined, [unknownField(at)]);
  if (target === "gone") return outcome(undefined, [entryGone(at)]);
  const known = { place, title: labelOf(segmentsOf(target.at)), pointer: target.at };
  if (typed.type === "mixed") return outcome(undefined, [promptLeft(known)]);
  const [foreign] = field.foreign;
  if (foreign !== undefined) return outcome(undefined, [foreignContent(known, foreign)]);
  const { value, faults } = typedValue(target, field, typed.words, filing);
  const findings = [
    ...faults.map((found) => fault(known, found)),
    ...(field.struck === undefined ? [] : [struckThrough(known, field.struck, typed.words)]),
    ...(typed.isMarked ? [takenForPrompt(known)] : []),
    ...(field.isRevised ? [unacceptedChange(known)] : []),
  ];
  if (value === undefined) return outcome(undefined, findings);
  const before = valueAt(filing, target.at);
  const own = paper.mark.language === "en" ? inEnglish(value, target) : value;
  if (own !== value && !hasChinese(before, own)) return outcome(undefined, [...findings, englishOnly(known)]);
  const said = saidBefore(before, own);
  if (said !== undefined && !isDeepStrictEqual(said, spoken(own))) findings.push(answeredSince(known));
  return outcome({ target, lasting, value: own, place }, findings);
}

/** A text as the English one of two; other values are the same in every language. */
function inEnglish(value: unknown, { field }: Target): unknown {
  if (field.kind === "text" && typeof value === "string") return { en: value };
  const reason = memberOf(value, "notApplicable");
  return typeof reason === "string" ? { notApplicable: { en: reason } } : value;
}

/** Whether the filing has the Chinese text that an English one needs beside it, in the same form of answer. */
function hasChinese(before: unknown, own: unknown): boolean {
  const isReason = memberOf(own, "notApplicable") !== undefined;
  const text = isReason ? memberOf(before, "notApplicable") : before;
  return typeof text === "string" ? text !== "" : typeof memberOf(text, "zh") === "string";
}

/** What the filing says already in the language and form of an answer; `undefined` where it says nothing there. */
function saidBefore(before: unknown, own: unknown): unknown {
  if (before === undefined || before === null || before === "") return undefined;
  if (isRecord(own) && typeof own["en"] === "string") return memberOf(before, "en");
  return spoken(before);
}

/** A text without its translation. */
function spoken(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { zh, en } = value;
  return zh ?? en ?? value;
}

/** The answers of which no field is left, in the order of the paper. */
function goneFields(
  { file, mark }: OpenPaper,
  asked: ReadonlySet<Pointer>,
  filing: unknown,
): readonly Diagnostic[] {
  const gone = [...new Set(mark.controls.values())].filter((lasting) => !asked.has(lasting));
  return gone.map((lasting) => {
    const target = targetOf(lasting, filing, fieldCatalogue());
    const title: LocalizedText = labelOf(segmentsOf(typeof target === "string" ? lasting : target.at));
    return paperFinding({
      code: "paper/blank-gone",
      severity: "advice",
      message: {
        zh: "文书中的这一填写处已被删除，没有读取",
        en: "The blank was deleted from the paper, so nothing was read there",
      },
      help: {
        zh: "内容已经写在文书正文中的，请直接填入申报材料。",
        en: "If the answer stands in the text of the paper, put it into the filing itself.",
      },
      at: { file },
      label: title,
      pointer: typeof target === "string" ? lasting : target.at,
    });
  });
}
