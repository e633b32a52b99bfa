import type { LocalizedText } from "../foundation/locale.js";
import { keyOf, type Catalogue } from "./catalogue.js";

/** A known key whose colon YAML does not take for one: `name：某公司`, `name:某公司`. */
export interface ColonSlip {
  readonly key: string;
  /** Offset of the colon in the text that was searched. */
  readonly colon: number;
  readonly isFullWidth: boolean;
}

const SLIP = /^([A-Za-z]\w*)(?: *(：)|:(?=\S))/u;

/** The slip a text begins with, if its key is one of `keys`. `colon` counts from the start of the text. */
export function colonSlipIn(text: string, keys: ReadonlySet<string>): ColonSlip | undefined {
  const match = SLIP.exec(text);
  const key = match?.[1] ?? "";
  if (match === null || !keys.has(key)) return undefined;
  return { key, colon: match[0].length - 1, isFullWidth: match[2] !== undefined };
}

/** The parts of answer forms, which are keys too. */
const FORM_KEYS = ["zh", "en", "notApplicable", "leftBlank"] as const;

const keysByCatalogue = new WeakMap<Catalogue, ReadonlySet<string>>();

/** Every key that stands anywhere in a file of that kind. */
export function allKeys(catalogue: Catalogue): ReadonlySet<string> {
  const known = keysByCatalogue.get(catalogue);
  if (known !== undefined) return known;
  const keys = new Set<string>([...catalogue.values()].map(keyOf));
  for (const key of FORM_KEYS) keys.add(key);
  keysByCatalogue.set(catalogue, keys);
  return keys;
}

/** What to say of a slip: the key as it should stand. */
export function colonSlipWording({ key, isFullWidth }: ColonSlip): {
  readonly message: LocalizedText;
  readonly help: LocalizedText;
} {
  return {
    message: isFullWidth
      ? { zh: `“${key}”之后用了全角冒号“：”`, en: `A full-width colon “：” stands after “${key}”` }
      : { zh: `“${key}”的冒号之后缺少空格`, en: `A space is missing after the colon of “${key}”` },
    help: {
      zh: `改用半角冒号，冒号后空一格，写成“${key}: 内容”。`,
      en: `Use a half-width colon followed by a space: “${key}: value”.`,
    },
  };
}
