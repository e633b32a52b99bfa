import { isRecord } from "../foundation/data.js";
import { below, type Pointer } from "../foundation/pointer.js";

/** A text of the filing and where it stands. */
export interface FoundText {
  readonly text: string;
  readonly pointer: Pointer;
  /** Name of its field, or its index in a list. */
  readonly field: string;
}

/** The texts below a list or object, read once however many rules ask. */
const read = new WeakMap<object, readonly string[]>();

/** Ids, and the English form of a text: the Chinese one prevails. */
const isSilent = (name: string): boolean => name === "id" || name === "en";

/** Members that belong to the form of an answer and not to the path of its field. */
const isForm = (name: string): boolean => name === "zh" || name === "notApplicable";

/**
 * Texts below a value that a function chooses, in the order of the file: Chinese texts, reasons of "not applicable", codes.
 * Pointers are made only where something was found.
 *
 * @param root a list or object of the filing, of which `at` is the pointer; in anything else nothing is found.
 * @param isChosen asked for every text, so it should look for a rare word before it looks closely.
 */
export function textsBelow(
  root: unknown,
  at: Pointer,
  isChosen: (text: string) => boolean,
): readonly FoundText[] {
  return textsOf(root).some(isChosen) ? placed(root, at, isChosen) : [];
}

function textsOf(root: unknown): readonly string[] {
  if (typeof root !== "object" || root === null) return [];
  let texts = read.get(root);
  if (texts === undefined) {
    const collected: string[] = [];
    collect(root, collected);
    texts = collected;
    read.set(root, texts);
  }
  return texts;
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === "string") {
    texts.push(value);
  } else if (Array.isArray(value)) {
    for (const member of value) collect(member, texts);
  } else if (isRecord(value)) {
    // for…in makes no list of names: this loop runs over the whole filing.
    for (const name in value) if (!isSilent(name)) collect(value[name], texts);
  }
}

function placed(root: unknown, at: Pointer, isChosen: (text: string) => boolean): readonly FoundText[] {
  const found: FoundText[] = [];
  const walk = (value: unknown, pointer: Pointer, field: string): void => {
    if (typeof value === "string") {
      if (isChosen(value)) found.push({ text: value, pointer, field });
    } else if (Array.isArray(value)) {
      for (const [index, member] of value.entries()) walk(member, below(pointer, index), String(index));
    } else if (isRecord(value)) {
      for (const name of Object.keys(value)) {
        if (isForm(name)) walk(value[name], pointer, field);
        else if (!isSilent(name)) walk(value[name], below(pointer, name), name);
      }
    }
  };
  walk(root, at, "");
  return found;
}
