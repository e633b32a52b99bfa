import { codePointName } from "../../foundation/code-point.js";
import { hiddenCharacter, mayHoldHidden, type HiddenCharacter } from "../text/hidden-character.js";

/** A character that has no place in an answer. */
export interface CharacterFault {
  readonly fault: `${HiddenCharacter}-character`;
  /** Its name, `U+202E`. */
  readonly shown: string;
}

/** The most characters of one cell that are named. */
const MOST_NAMED = 5;

/** Characters of an answer that cannot be printed or seen, each named once; the same as in a file of YAML or JSON. */
export function characterFaults(text: string): readonly CharacterFault[] {
  if (!mayHoldHidden(text)) return [];
  const found = new Map<string, CharacterFault>();
  const characters = Array.from(text);
  for (const [index, character] of characters.entries()) {
    const kind = hiddenCharacter(character, characters[index - 1], characters[index + 1]);
    const shown = codePointName(character.codePointAt(0) ?? 0);
    if (kind !== undefined) found.set(shown, { fault: `${kind}-character`, shown });
  }
  return [...found.values()].slice(0, MOST_NAMED);
}
