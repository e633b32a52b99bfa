import { isRecord } from "../foundation/data.js";
import { lastUpTo } from "../foundation/last-up-to.js";
import { below, type Pointer } from "../foundation/pointer.js";

/** A text of the filing and where it stands. */
export interface FoundText {
  readonly text: string;
  readonly pointer: Pointer;
  /** Name of its field, or its index in a list. */
  readonly field: string;
}

/** Which form of texts in two languages is read; the Chinese one prevails. Other texts are read in any case. */
export type TextForms = "chinese" | "both";

/** The texts of one language below a list or object. */
interface Texts {
  readonly each: string[];
  /** All of them, one below the other: what a rare word is looked for in. Made when first asked. */
  joined?: string;
  /** Where each of them begins in that. */
  starts?: readonly number[];
}

type Read = Readonly<Record<"chinese" | "english", Texts>>;

/** Read once however many rules ask. */
const read = new WeakMap<object, Read>();

/** What a rule looks for in texts. */
export interface TextQuery {
  /**
   * Words of which every text that is looked for holds one: a look over all texts at once settles most filings. To look for a few
   * words one after the other takes a tenth of the time of a pattern of them.
   */
  readonly words?: readonly string[];
  /** The same for what is no word. Where both are given every text holds one or the other. */
  readonly mention?: RegExp;
  /** The close look at a text. */
  readonly isMeant: (text: string) => boolean;
  /** Which forms of texts in two languages are looked at; only the Chinese one where nothing is said. */
  readonly forms?: TextForms;
}

/**
 * Texts below a value, in the order of the file: texts in words, reasons of "not applicable", codes; no ids. Pointers are
 * those of fields, and made only where something was found.
 *
 * @param root a list or object of the filing, of which `at` is the pointer; in anything else nothing is found.
 */
export function textsBelow(root: unknown, at: Pointer, query: TextQuery): readonly FoundText[] {
  if (typeof root !== "object" || root === null) return [];
  const { chinese, english } = textsOf(root);
  const isFound = holds(chinese, query) || (query.forms === "both" && holds(english, query));
  return isFound ? placed(root, at, query) : [];
}

function holds(texts: Texts, { words, mention, isMeant }: TextQuery): boolean {
  if (words === undefined && mention === undefined) return texts.each.some(isMeant);
  const all = joinedOf(texts);
  return (
    words?.some((word) => holdsWord(texts, word, isMeant)) === true ||
    (mention?.test(all) === true && texts.each.some((text) => mention.test(text) && isMeant(text)))
  );
}

/** Whether a text with a word is meant. Only the texts with it are looked at. */
function holdsWord(texts: Texts, word: string, isMeant: (text: string) => boolean): boolean {
  const all = joinedOf(texts);
  let at = all.indexOf(word);
  while (at >= 0) {
    const { text, end } = textAround(texts, at);
    if (isMeant(text)) return true;
    at = all.indexOf(word, end);
  }
  return false;
}

function joinedOf(texts: Texts): string {
  return (texts.joined ??= texts.each.join("\n"));
}

/** The text that holds a place of all of them, and where it ends. */
function textAround(texts: Texts, at: number): { readonly text: string; readonly end: number } {
  texts.starts ??= startsOf(texts.each);
  const index = lastUpTo(texts.starts, at);
  const text = texts.each[index] ?? "";
  return { text, end: (texts.starts[index] ?? at) + text.length };
}

function startsOf(each: readonly string[]): readonly number[] {
  let next = 0;
  return each.map((text) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
}

function textsOf(root: object): Read {
  let texts = read.get(root);
  if (texts === undefined) {
    texts = { chinese: { each: [] }, english: { each: [] } };
    collect(root, texts);
    read.set(root, texts);
  }
  return texts;
}

/** Runs over the whole of every filing: loops that make no lists of names, and no test of what JSON cannot hold. */
function collect(value: object, texts: Read): void {
  if (Array.isArray(value)) {
    for (const member of value as readonly unknown[]) {
      if (typeof member === "string") texts.chinese.each.push(member);
      else if (typeof member === "object" && member !== null) collect(member, texts);
    }
    return;
  }
  // What is no list in a document is an object of names and values.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const members = value as Readonly<Record<string, unknown>>;
  for (const name in members) {
    const member = members[name];
    if (typeof member === "object" && member !== null) collect(member, texts);
    else if (typeof member === "string" && name !== "id") {
      (name === "en" ? texts.english : texts.chinese).each.push(member);
    }
  }
}

/** Members that belong to the form of an answer and not to the path of its field. */
const isForm = (name: string): boolean => name === "zh" || name === "en" || name === "notApplicable";

function placed(
  root: unknown,
  at: Pointer,
  { words, mention, isMeant, forms = "chinese" }: TextQuery,
): readonly FoundText[] {
  const found: FoundText[] = [];
  const isMentioned = (text: string): boolean =>
    (words === undefined && mention === undefined) ||
    words?.some((word) => text.includes(word)) === true ||
    mention?.test(text) === true;
  const walk = (value: unknown, pointer: Pointer, field: string): void => {
    if (typeof value === "string") {
      if (isMentioned(value) && isMeant(value)) found.push({ text: value, pointer, field });
    } else if (Array.isArray(value)) {
      for (const [index, member] of value.entries()) walk(member, below(pointer, index), String(index));
    } else if (isRecord(value)) {
      for (const [name, member] of Object.entries(value)) {
        if (name === "id" || (name === "en" && forms === "chinese")) continue;
        if (isForm(name)) walk(member, pointer, field);
        else walk(member, below(pointer, name), name);
      }
    }
  };
  walk(root, at, "");
  return found;
}
