import { isInvisibleControl } from "../../document/character.js";
import { isXmlIllegal } from "../../foundation/xml-character.js";
import { codePointName } from "../text/character-check.js";
import type { SheetFault } from "./cell-code.js";

/** A character that has no place in an answer. */
export interface CharacterFault {
  readonly fault: Extract<
    SheetFault,
    "control-character" | "direction-character" | "invisible-character" | "lost-character"
  >;
  /** Its name, `U+202E`. */
  readonly shown: string;
}

/** The most characters of one cell that are named. */
const MOST_NAMED = 5;

/**
 * Characters of an answer that cannot be printed or seen, each named once. What no document can carry is as wrong as in a
 * YAML file; what changes the order in which text is seen makes people sign something else than what is filed.
 */
export function characterFaults(text: string): readonly CharacterFault[] {
  // By far most texts have none.
  if (!/[\p{Cc}\p{Cf}\p{Cs}\uFFFD-\uFFFF]/u.test(text)) return [];
  const found = new Map<string, CharacterFault>();
  const characters = Array.from(text);
  for (const [index, character] of characters.entries()) {
    const fault = faultOf(character, characters[index - 1], characters[index + 1]);
    const shown = codePointName(character.codePointAt(0) ?? 0);
    if (fault !== undefined) found.set(shown, { fault, shown });
  }
  return [...found.values()].slice(0, MOST_NAMED);
}

const JOINER = "\u200D";
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u;

function faultOf(
  character: string,
  before: string | undefined,
  after: string | undefined,
): CharacterFault["fault"] | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint === 0xfffd) return "lost-character";
  if (isXmlIllegal(codePoint)) return "control-character";
  if ((codePoint >= 0x202a && codePoint <= 0x202e) || (codePoint >= 0x2066 && codePoint <= 0x2069)) {
    return "direction-character";
  }
  // Between pictures it makes one of two.
  if (character === JOINER && PICTURE.test(before ?? "") && PICTURE.test(after ?? "")) return undefined;
  const isDelete = codePoint >= 0x7f && codePoint <= 0x9f;
  return isDelete || isInvisibleControl(codePoint) ? "invisible-character" : undefined;
}
