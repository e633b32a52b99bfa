import { codePointName } from "../../foundation/code-point.js";
import { isInvisibleControl } from "../../document/character.js";
import { hasIllegalCharacter, isXmlIllegal } from "../../foundation/xml-character.js";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import { finding } from "../code.js";
import {
  hiddenByEscape,
  hiddenCharacters,
  mayHoldHidden,
  MAXIMUM_REPORTED,
  TYPE_AGAIN,
  type ValuePlace,
} from "./hidden-character.js";
import type { LineIndex } from "./line-index.js";
import { withoutPersonalData } from "./personal.js";

const REPLACEMENT = "\uFFFD";

/** The first character of a value that no document can carry, or `undefined`. */
function firstIllegalCharacter(text: string): number | undefined {
  if (!hasIllegalCharacter(text)) return undefined;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x20 && unit < 0xd800) continue;
    const codePoint = text.codePointAt(index) ?? unit;
    if (isXmlIllegal(codePoint)) return codePoint;
    if (codePoint > 0xffff) index += 1;
  }
  return undefined;
}

/**
 * The findings for what an escape such as `\u0000` or `\u202E` put into a value. Characters that are written out stand in the
 * text of the file and are found there.
 */
export function escapedCharacters(
  value: string,
  { text }: LineIndex,
  where: () => ValuePlace,
): readonly Diagnostic[] {
  if (!mayHoldHidden(value)) return [];
  const illegal = firstIllegalCharacter(value);
  const hidden = hiddenByEscape(value, text, where());
  return illegal === undefined ? hidden : [illegalCharacterInValue(illegal, where()), ...hidden];
}

function illegalCharacterInValue(codePoint: number, where: ValuePlace): Diagnostic {
  return finding({
    code: "input/control-character",
    message: {
      zh: `值中含有文书无法印出的字符 ${codePointName(codePoint)}`,
      en: `The value contains ${codePointName(codePoint)}, a character that no document can carry`,
    },
    help: {
      zh: `删去值中的转义写法。${TYPE_AGAIN.zh}`,
      en: `Delete the escape in the value. ${TYPE_AGAIN.en}`,
    },
    ...where,
  });
}

/**
 * Looks for characters in the text of a file that no document can carry, for those that nobody sees, and for U+FFFD, the
 * trace of a conversion that lost characters. Returns the text with the first kind replaced, unit by unit, so that offsets stay and
 * reading can go on.
 */
export function checkCharacters(lines: LineIndex): {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { text } = lines;
  const hidden = hiddenCharacters(lines);
  if (!hasIllegalCharacter(text) && !text.includes(REPLACEMENT)) return { text, diagnostics: hidden };
  const illegal: number[] = [];
  const replaced: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x20 && unit < 0xd800) continue;
    const codePoint = text.codePointAt(index) ?? unit;
    if (isXmlIllegal(codePoint)) illegal.push(index);
    else if (unit === 0xfffd) replaced.push(index);
    if (codePoint > 0xffff) index += 1;
  }
  const diagnostics: Diagnostic[] = illegal.slice(0, MAXIMUM_REPORTED).map((index, position) => {
    const name = codePointName(text.charCodeAt(index));
    const rest = position === MAXIMUM_REPORTED - 1 ? illegal.length - MAXIMUM_REPORTED : 0;
    return finding({
      code: "input/control-character",
      message: {
        zh: `含有文书无法印出的控制字符 ${name}${rest > 0 ? `（其后另有 ${rest} 处）` : ""}`,
        en: `Control character ${name}, which no document can carry${rest > 0 ? ` (and ${rest} more after it)` : ""}`,
      },
      help: TYPE_AGAIN,
      place: lines.placeAt(index),
    });
  });
  const first = replaced[0];
  if (first !== undefined) {
    diagnostics.push(
      finding({
        code: "input/encoding",
        severity: "warning",
        message: {
          zh: `这里有替换字符“${REPLACEMENT}”（共 ${replaced.length} 处），原来的字已在此前的转码中丢失`,
          en: `The replacement character “${REPLACEMENT}” stands here (${replaced.length} in all): an earlier conversion lost the original`,
        },
        help: {
          zh: "从这一处起逐一查找该字符，按原件补录。",
          en: "Search for the character from here on and type again what the original says.",
        },
        place: lines.placeAt(first),
      }),
    );
  }
  diagnostics.push(...hidden);
  return { text: illegal.length === 0 ? text : withoutUnits(text, illegal), diagnostics };
}

function withoutUnits(text: string, offsets: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const offset of offsets) {
    parts.push(text.slice(from, offset));
    from = offset + 1;
  }
  parts.push(text.slice(from));
  return parts.join(REPLACEMENT);
}

/**
 * A value as a message shows it: personal data starred out by `mask`, at most 40 characters, invisible and control
 * characters spelt out.
 */
export function shown(text: string, mask: (text: string) => string = withoutPersonalData): string {
  // Masks keep the length, so that none of the characters shown belongs to something cut in two at the end.
  const characters = Array.from(mask(text.slice(0, 200)));
  const cut = characters.length > 40 ? [...characters.slice(0, 39), "…"] : characters;
  return cut
    .map((character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      if (character === "\n" || character === "\r" || character === "\t") return " ";
      const isC1 = codePoint >= 0x7f && codePoint <= 0x9f;
      return isXmlIllegal(codePoint) || isC1 || isInvisibleControl(codePoint)
        ? `<${codePointName(codePoint)}>`
        : character;
    })
    .join("");
}
