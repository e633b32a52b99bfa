import fc from "fast-check";
import { isRecord } from "../../../src/foundation/data.js";
import type { Field } from "../../../src/foundation/field.js";
import { below, patternOf, segmentsOf, valueAt, type Pointer } from "../../../src/foundation/pointer.js";
import { catalogueOf, fieldsBelow, keyOf } from "../../../src/input/catalogue.js";
import { withoutOuterSpace } from "../../../src/input/text/outer-space.js";

const catalogue = catalogueOf("filing");

/** What is answered at one place of a filing; the place may be empty so far. */
export interface Answer {
  readonly pointer: Pointer;
  readonly value: unknown;
}

const words = fc
  .oneof(
    fc.constantFrom(
      "改",
      "第一段\n第二段",
      "一：二（三）",
      "a: b # c",
      "- 列",
      "2026",
      "Some, Co. [x]",
      "引“文”和'单引号'",
      "　　缩进\n\n空行之后",
      "true",
    ),
    fc
      .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 })
      .filter((text) => text.trim() !== "" && !/^(?:~|null)$/iu.test(text.trim())),
    fc
      .array(fc.constantFrom(...Array.from("境外接收方个人信息处理，。；")), { minLength: 1, maxLength: 80 })
      .map((parts) => parts.join("")),
  )
  // What is read is without.
  .map(withoutOuterSpace);

/** Answers for some places of a filing, each of a kind that the schema takes there; no two are inside each other. */
export function arbitraryAnswers(filing: unknown): fc.Arbitrary<readonly Answer[]> {
  const places = placesIn(filing);
  return fc.uniqueArray(fc.nat(places.length - 1), { minLength: 1, maxLength: 6 }).chain((indexes) =>
    fc.tuple(
      ...indexes.map((index) => {
        const { pointer, field } = places[index] ?? { pointer: "", field: undefined };
        return valueFor(field, valueAt(filing, pointer)).map((value): Answer => ({ pointer, value }));
      }),
    ),
  );
}

/** Texts, numbers and choices of a filing, and those that it could have where it stands. */
function placesIn(filing: unknown): readonly { readonly pointer: Pointer; readonly field: Field }[] {
  const places: { pointer: Pointer; field: Field }[] = [];
  const walk = (value: unknown, at: Pointer): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, below(at, index));
    if (!isRecord(value)) return;
    for (const field of fieldsBelow(catalogue, patternOf(filing, at))) {
      const pointer = below(at, keyOf(field));
      if (field.kind === "object" || field.kind === "list") walk(value[keyOf(field)], pointer);
      else if (isFree(field)) places.push({ pointer, field });
    }
  };
  walk(filing, "");
  return places;
}

/** Whether any value of its kind is a right one. */
function isFree({ kind, pattern, maxLength, format }: Field): boolean {
  if (pattern === "/formatVersion" || maxLength !== undefined || format !== undefined) return false;
  return ["text", "integer", "boolean", "enum", "enumList"].includes(kind);
}

function valueFor(field: Field | undefined, before: unknown): fc.Arbitrary<unknown> {
  const codes = (field?.options ?? []).map(({ code }) => code);
  if (field?.kind === "integer") return fc.nat(1_000_000);
  if (field?.kind === "boolean") return fc.boolean();
  if (field?.kind === "enum") return fc.constantFrom(...codes);
  if (field?.kind === "enumList") return fc.shuffledSubarray(codes, { minLength: 1 });
  const text = fc.oneof(words, fc.record({ zh: words, en: words }), edited(before));
  return field?.forms.includes("notApplicable") === true
    ? fc.oneof(text, fc.record({ notApplicable: words }))
    : text;
}

/** The Chinese words that stood there with something put in. */
function edited(before: unknown): fc.Arbitrary<unknown> {
  const zh = isRecord(before) ? before["zh"] : before;
  if (typeof zh !== "string") return words;
  return fc.tuple(fc.nat(zh.length), fc.constantFrom("甲", "（补充）")).map(([at, put]) => {
    return withoutOuterSpace(zh.slice(0, at) + put + zh.slice(at));
  });
}

/** Answers as a sparse filing: records with the answered members, lists with the entries that hold an answer. */
export function sparse(answers: readonly Answer[], filing: unknown): Readonly<Record<string, unknown>> {
  return sparseAt("", answers, filing);
}

function sparseAt(
  at: Pointer,
  answers: readonly Answer[],
  filing: unknown,
): Readonly<Record<string, unknown>> {
  const depth = segmentsOf(at).length;
  const inside = answers.filter(({ pointer }) => pointer.startsWith(`${at}/`));
  const keys = new Set(inside.map(({ pointer }) => segmentsOf(pointer)[depth] ?? ""));
  const members = [...keys].map((key) => {
    const here = below(at, key);
    const own = inside.find(({ pointer }) => pointer === here);
    const list = valueAt(filing, here);
    if (own !== undefined) return [key, own.value] as const;
    if (!Array.isArray(list)) return [key, sparseAt(here, answers, filing)] as const;
    const entries = list.flatMap((entry: unknown, index) => {
      const answered = sparseAt(below(here, index), answers, filing);
      return Object.keys(answered).length === 0 ? [] : [{ id: valueAt(entry, "/id"), ...answered }];
    });
    return [key, entries.toReversed()] as const;
  });
  return Object.fromEntries(members);
}

/** A filing with answers in place: what merging must come to. Texts keep the language that an answer leaves out. */
export function answered(filing: unknown, answers: readonly Answer[]): unknown {
  return answers.reduce(
    (value, { pointer, value: answer }) => put(value, segmentsOf(pointer), answer),
    filing,
  );
}

function put(value: unknown, [first, ...rest]: readonly string[], answer: unknown): unknown {
  if (first === undefined) return withEnglish(value, answer);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === first ? put(item, rest, answer) : item));
  }
  const record = isRecord(value) ? value : {};
  return { ...record, [first]: put(record[first], rest, answer) };
}

function withEnglish(before: unknown, answer: unknown): unknown {
  if (!isRecord(before)) return answer;
  const { notApplicable } = before;
  if (notApplicable !== undefined) {
    if (!isRecord(answer) || answer["notApplicable"] === undefined) return answer;
    return { notApplicable: withEnglish(notApplicable, answer["notApplicable"]) };
  }
  if (typeof answer === "string") return { ...before, zh: answer };
  return isRecord(answer) && answer["zh"] !== undefined ? { ...before, ...answer } : answer;
}
