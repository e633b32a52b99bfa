import { isRecord, memberOf } from "../../foundation/data.js";
import type { Language, LocalizedText } from "../../foundation/locale.js";
import { segmentsOf, type Pointer } from "../../foundation/pointer.js";
import { catalogueOf, fieldAt, type Catalogue, type SchemaRoot } from "../../input/catalogue.js";
import { clean } from "../../reporters/clean.js";
import { columnsOf } from "../../reporters/column.js";
import { paint } from "../../reporters/paint.js";
import type { Change } from "./merge/change.js";
import type { LeftAlone } from "./merge/left-alone.js";
import { shortened, shortenedAround } from "./merge/shorten.js";
import { countWords, leavesOf, pairOfWords, valueWords } from "./merge/value-words.js";

/** Columns up to which both values stand on the line of their label. */
const LINE = 100;

/** The most answers of a new record, and entries of a new list, that are named. */
const NAMED = 4;

/** The most answers and entries that are named of those that stay. */
const NAMED_LEFT = 8;

export interface DiffTextOptions {
  /** Which kind of file was merged. */
  readonly root: SchemaRoot;
  readonly language: Language;
  readonly isColoured: boolean;
}

/**
 * Changes as text for a terminal, one after the other, and how many there are. Long texts are cut to where they differ,
 * numbers of persons are starred out, and nothing in a value can move the cursor.
 */
export function changesText(changes: readonly Change[], options: DiffTextOptions): string {
  const words = WORDS[options.language];
  if (changes.length === 0) return `${words.nothing}\n`;
  const count = (kind: Change["kind"]): number => changes.filter((change) => change.kind === kind).length;
  const numbers = (["added", "changed", "entryAdded"] as const).map((kind) => ({
    kind,
    number: count(kind),
  }));
  const told = numbers
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => words.count(words.kinds[kind], number));
  const lines = changes.flatMap((change) => changeLines(change, options));
  return `${lines.join("\n")}\n\n${words.total(changes.length, told)}\n`;
}

/** What a questionnaire left as it was, for whoever emptied a cell to delete an answer or put one back; empty where there is nothing. */
export function leftText({ answers, entries, newer }: LeftAlone, language: Language): string {
  const { left, comma } = WORDS[language];
  const named = (labels: readonly LocalizedText[]): string =>
    labels
      .slice(0, NAMED_LEFT)
      .map((label) => clean(label[language]))
      .join(comma) + (labels.length > NAMED_LEFT ? `${comma}…` : "");
  const lines = [
    ...(answers.length === 0 ? [] : [left.answers(answers.length, named(answers))]),
    ...(entries.length === 0 ? [] : [left.entries(entries.length, named(entries))]),
  ];
  if (lines.length > 0) lines.push(left.delete);
  if (newer.length > 0) lines.push(left.newer(newer.length, named(newer)));
  return lines.map((line) => `${line}\n`).join("");
}

function changeLines(change: Change, { root, language, isColoured }: DiffTextOptions): readonly string[] {
  const catalogue = catalogueOf(root);
  const words = WORDS[language];
  const label = paint(isColoured).strong(clean(change.label[language]));
  const lead = `${words.kinds[change.kind]}${words.gap}${label}`;
  const width = columnsOf(`${words.kinds[change.kind]} ${change.label[language]}`);
  const pattern = patternAt(change.pointer, catalogue);
  if (change.kind !== "changed") {
    return newLines(change.after, { lead, width, pattern, catalogue, language });
  }
  const [before, after] = shownPair(change, pattern, catalogue, language);
  const isShort = width + columnsOf(before + after) + 6 <= LINE;
  if (isShort) return [`${lead}${words.colon}${before} → ${after}`];
  return [lead, `    ${words.before}${before}`, `    ${words.after}${after}`];
}

/** What stood there and what stands there now; of values that are no words, how many entries they have. */
function shownPair(
  { before, after }: Change,
  pattern: string,
  catalogue: Catalogue,
  language: Language,
): readonly [before: string, after: string] {
  const field = fieldAt(catalogue, pattern);
  if (field?.kind === "list" && (Array.isArray(before) || Array.isArray(after))) {
    return [listWords(before, language), listWords(after, language)];
  }
  const [old, now] = pairOfWords(before, after, field, language);
  // What is starred out may be all that differs.
  const isHidden = old.shown === now.shown && old.written !== now.written;
  const [left, right] = shortenedAround(old.shown, now.shown);
  return [left, isHidden ? right + WORDS[language].hidden : right];
}

function listWords(value: unknown, language: Language): string {
  if (!Array.isArray(value)) return shortened(valueWords(value, undefined, language).shown);
  const ids = value.flatMap((entry) => {
    const id = memberOf(entry, "id");
    return typeof id === "string" ? [clean(id)] : [];
  });
  const { open, close, comma } = WORDS[language];
  const named = ids.slice(0, NAMED).join(comma) + (ids.length > NAMED ? `${comma}…` : "");
  return `${countWords(value.length, language)}${named === "" ? "" : open + named + close}`;
}

interface NewValue {
  readonly lead: string;
  readonly width: number;
  readonly pattern: string;
  readonly catalogue: Catalogue;
  readonly language: Language;
}

function newLines(
  value: unknown,
  { lead, width, pattern, catalogue, language }: NewValue,
): readonly string[] {
  const words = WORDS[language];
  const field = fieldAt(catalogue, pattern);
  if (field?.kind === "list" && Array.isArray(value)) {
    return [`${lead}${words.colon}${listWords(value, language)}`];
  }
  const isRecordOfAnswers = isRecord(value) && (field === undefined || field.kind === "object");
  if (!isRecordOfAnswers) {
    const text = shortened(valueWords(value, field, language).shown);
    const isShort = width + columnsOf(text) + 2 <= LINE;
    return isShort ? [`${lead}${words.colon}${text}`] : [lead, `    ${text}`];
  }
  const leaves = leavesOf(value, pattern, catalogue, language);
  const named = leaves.slice(0, NAMED).map(({ label, words: { shown } }) => {
    return `    ${clean(label)}${words.colon}${shortened(shown)}`;
  });
  const rest = leaves.length - named.length;
  return [lead, ...named, ...(rest === 0 ? [] : [`    ${words.more(rest)}`])];
}

/** The pattern of a pointer of the merged filing. Keys of fields are never numbers. */
function patternAt(at: Pointer, catalogue: Catalogue): string {
  let pattern = "";
  for (const segment of segmentsOf(at)) {
    const isMember = /^\d+$/u.test(segment) && catalogue.get(pattern)?.kind === "list";
    pattern += isMember ? "/*" : `/${segment}`;
  }
  return pattern;
}

const WORDS = {
  zh: {
    kinds: { added: "新增", changed: "修改", entryAdded: "新增条目" },
    gap: "　",
    colon: "：",
    comma: "、",
    open: "（",
    close: "）",
    before: "原为：",
    after: "改为：",
    hidden: "（所隐去的号码有改动）",
    nothing: "填写的答案与申报材料一致，没有需要合入的内容。",
    left: {
      answers: (count: number, named: string) =>
        `申报材料中有 ${count} 项内容在问卷中为空，保留原样：${named}。`,
      entries: (count: number, named: string) =>
        `申报材料中有 ${count} 个条目在问卷中没有，保留原样：${named}。`,
      newer: (count: number, named: string) =>
        `申报材料中有 ${count} 项在生成问卷之后另有改动，问卷中仍是生成时的内容，以申报材料为准：${named}。需要改回的，请直接修改申报材料。`,
      delete: "问卷中留空不作为删除；需要删除的，请直接修改申报材料。",
    },
    more: (rest: number) => `另有 ${rest} 项内容`,
    count: (kind: string, number: number) => `${kind} ${number} 处`,
    total: (all: number, parts: readonly string[]) => `共 ${all} 处改动：${parts.join("，")}。`,
  },
  en: {
    kinds: { added: "added", changed: "changed", entryAdded: "new entry" },
    gap: " ",
    colon: ": ",
    comma: ", ",
    open: " (",
    close: ")",
    before: "was: ",
    after: "now: ",
    hidden: " (the number that is hidden has changed)",
    nothing: "The answers given say what the filing says; there is nothing to merge.",
    left: {
      answers: (count: number, named: string) =>
        `Empty in the questionnaire and kept in the filing, ${count} in all: ${named}.`,
      entries: (count: number, named: string) =>
        `Entries that the questionnaire lacks and the filing keeps, ${count} in all: ${named}.`,
      newer: (count: number, named: string) =>
        `Changed in the filing since the questionnaire was made, and in the questionnaire as it was then; the filing stands, ${count} in all: ${named}. To go back, change the filing itself.`,
      delete: "Nothing is deleted by leaving it empty; what is to go has to be deleted in the filing itself.",
    },
    more: (rest: number) => (rest === 1 ? "and 1 more answer" : `and ${rest} more answers`),
    count: (kind: string, number: number) => `${kind} ${number}`,
    total: (all: number, parts: readonly string[]) => `Changes: ${all} (${parts.join(", ")}).`,
  },
} as const;
