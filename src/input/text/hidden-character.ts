import { codePointName } from "../../foundation/code-point.js";
import { isInvisibleControl } from "../../document/character.js";
import { isXmlIllegal } from "../../foundation/xml-character.js";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";
import { finding } from "../code.js";
import type { LineIndex } from "./line-index.js";

/**
 * What is wrong with a character that nobody sees: `control` no document can carry; `direction` changes the order in which
 * text is seen (Unicode Standard Annex 9: embeddings, overrides and isolates), so that people sign something else than what is
 * filed; `invisible` changes nothing that is read; `lost` stands for a character that an earlier conversion lost.
 */
export type HiddenCharacter = "control" | "direction" | "invisible" | "lost";

const JOINER = "\u200D";
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u;

/** By far most texts have none of them: control characters but tab and line ends, formats, lone surrogates. */
const SUSPECT = /[^\t\n\r\P{Cc}]|[\p{Cf}\p{Cs}\u2060-\u2069\uFFFD-\uFFFF]/u;
/** Those of them that documents could carry. */
const HIDDEN = /[\u007F-\u009F\p{Cf}\u2060-\u2069]/gu;

/** Whether a text may hold a character that {@link hiddenCharacter} names; `false` is certain. */
export function mayHoldHidden(text: string): boolean {
  return SUSPECT.test(text);
}

/** What is wrong with a character between two others; `undefined` for nothing. The same in files and in cells. */
export function hiddenCharacter(
  character: string,
  before: string | undefined,
  after: string | undefined,
): HiddenCharacter | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint === 0xfffd) return "lost";
  if (isXmlIllegal(codePoint)) return "control";
  if ((codePoint >= 0x202a && codePoint <= 0x202e) || (codePoint >= 0x2066 && codePoint <= 0x2069)) {
    return "direction";
  }
  // Between pictures it makes one of two.
  if (character === JOINER && PICTURE.test(before ?? "") && PICTURE.test(after ?? "")) return undefined;
  const isDelete = codePoint >= 0x7f && codePoint <= 0x9f;
  return isDelete || isInvisibleControl(codePoint) ? "invisible" : undefined;
}

/** How many characters of one file are reported one by one. */
export const MAXIMUM_REPORTED = 100;

/** What to do about a character that was not typed. */
export const TYPE_AGAIN: LocalizedText = {
  zh: "删去该字符后重新录入；从网页、PDF 或聊天软件粘贴时常会带入。",
  en: "Delete the character and type the text again; it often comes in by pasting from web pages, PDF or chat.",
};

/**
 * The findings for characters of a file that nobody sees and that documents could carry: each that reorders text, and of the
 * others each kind once, with its first place. Comments of the file count: what is seen there is read beside the answers.
 */
export function hiddenCharacters(lines: LineIndex): readonly Diagnostic[] {
  const { text } = lines;
  const reordering: number[] = [];
  const invisible = new Map<number, { readonly first: number; count: number }>();
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    const before = Array.from(text.slice(Math.max(0, index - 2), index)).at(-1);
    const after = String.fromCodePoint(text.codePointAt(index + character.length) ?? 0);
    const kind = hiddenCharacter(character, before, after);
    if (kind === "direction") reordering.push(index);
    if (kind !== "invisible") continue;
    const codePoint = character.codePointAt(0) ?? 0;
    const known = invisible.get(codePoint);
    if (known === undefined) invisible.set(codePoint, { first: index, count: 1 });
    else known.count += 1;
  }
  const more = Math.max(0, reordering.length - MAXIMUM_REPORTED);
  return [
    ...reordering.slice(0, MAXIMUM_REPORTED).map((index, position) => {
      const name = codePointName(text.codePointAt(index) ?? 0);
      const isLast = position === MAXIMUM_REPORTED - 1;
      return directionFinding(name, { place: lines.placeAt(index) }, isLast ? more : 0);
    }),
    ...[...invisible].map(([codePoint, { first, count }]) =>
      invisibleFinding(codePointName(codePoint), { place: lines.placeAt(first) }, count),
    ),
  ];
}

/** Where a value stands that an escape gave a character. */
export interface ValuePlace {
  readonly pointer: Pointer;
  readonly label: LocalizedText;
  readonly place?: Place;
}

/**
 * The findings for characters that escapes such as `\u202E` put into a value: written out, they stand in the text of the file
 * and are found there.
 */
export function hiddenByEscape(value: string, file: string, where: ValuePlace): readonly Diagnostic[] {
  if (!mayHoldHidden(value)) return [];
  const characters = Array.from(value);
  const found = new Map<string, Diagnostic>();
  for (const [index, character] of characters.entries()) {
    const kind = hiddenCharacter(character, characters[index - 1], characters[index + 1]);
    if ((kind !== "direction" && kind !== "invisible") || file.includes(character)) continue;
    const name = codePointName(character.codePointAt(0) ?? 0);
    const told = kind === "direction" ? directionFinding(name, where, 0) : invisibleFinding(name, where, 1);
    found.set(name, found.get(name) ?? told);
  }
  return [...found.values()];
}

type Where = Partial<ValuePlace>;

function directionFinding(name: string, where: Where, more: number): Diagnostic {
  return finding({
    code: "input/direction-character",
    message: {
      zh: `含有看不见的控制字符 ${name}，会改变文字显示的顺序，所见与所存的内容可能不同${more > 0 ? `（其后另有 ${more} 处）` : ""}`,
      en: `${name}, an invisible character that reorders what is seen, stands here: the text may read differently from what is stored${more > 0 ? ` (and ${more} more after it)` : ""}`,
    },
    help: TYPE_AGAIN,
    ...where,
  });
}

function invisibleFinding(name: string, where: Where, count: number): Diagnostic {
  return finding({
    code: "input/invisible-character",
    severity: "warning",
    message: {
      zh: `这里有看不见的字符 ${name}${count > 1 ? `（共 ${count} 处）` : ""}，已照原样读取`,
      en: `The invisible character ${name} stands here${count > 1 ? ` (${count} in all)` : ""} and was read as it is`,
    },
    help: TYPE_AGAIN,
    ...where,
  });
}
