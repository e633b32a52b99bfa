import { chinese, type DraftText } from "../foundation/answer.js";
import { memberOf } from "../foundation/data.js";
import { plainText, someContains } from "../foundation/same-text.js";

/** Spaces and the marks in which registers and typists differ; brackets are part of a name. */
const LOOSE_MARKS = /[\s.,·•‧・'’"“”-]+/gu;

/** Words of company forms that registers and papers write in full or short. */
const COMPANY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\blimited\b/gu, "ltd"],
  [/\bcompany\b/gu, "co"],
  [/\bincorporated\b/gu, "inc"],
  [/\bcorporation\b/gu, "corp"],
  [/\bprivate\b(?=[\s.,]*ltd\b)/gu, "pte"],
];

interface Forms {
  readonly zh: string;
  readonly en: string | undefined;
}

/**
 * Whether two papers name the same party: equal in Chinese, and in English where both give it, without regard to width,
 * capitals, spaces, points and the short forms of Limited and Company. A name that gives both forms together (`某公司（Some Ltd.）`) is the same as either.
 * Nothing to compare counts as the same: a missing name is a gap and no contradiction.
 */
export function sameName(one: DraftText, other: DraftText): boolean {
  const left = formsOf(one);
  const right = formsOf(other);
  if (left === undefined || right === undefined) return true;
  if (left.en !== right.en && left.en !== undefined && right.en !== undefined) {
    if (bare(left.en) !== bare(right.en)) return false;
  }
  return (
    left.zh === right.zh ||
    bare(left.zh) === bare(right.zh) ||
    isForeignForm(left.zh, right) ||
    isForeignForm(right.zh, left) ||
    isBothForms(left.zh, right) ||
    isBothForms(right.zh, left)
  );
}

/** Whether one of some texts names a party, by its Chinese or its English name. A party without a name counts as named. */
export function namesParty(texts: readonly string[], name: DraftText): boolean {
  const forms = formsOf(name);
  if (forms === undefined || someContains(texts, forms.zh)) return true;
  return forms.en !== undefined && someContains(texts, forms.en);
}

function formsOf(name: DraftText): Forms | undefined {
  const zh = chinese(name);
  if (zh === undefined) return undefined;
  const en = typeof name === "string" ? undefined : memberOf(name, "en");
  return { zh, en: typeof en === "string" && en.trim() !== "" ? en : undefined };
}

function isForeignForm(text: string, { en }: Forms): boolean {
  return en !== undefined && bare(text) === bare(en);
}

function isBothForms(text: string, { zh, en }: Forms): boolean {
  if (en === undefined) return false;
  const whole = plainText(text);
  return whole === plainText(zh + en) || whole === plainText(en + zh);
}

function bare(name: string): string {
  let words = name.normalize("NFKC").toLowerCase();
  if (/[a-z]/u.test(words)) {
    for (const [full, short] of COMPANY_WORDS) words = words.replaceAll(full, short);
  }
  return words.replaceAll(LOOSE_MARKS, "");
}
