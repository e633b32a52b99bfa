import { isInvisibleControl } from "../document/character.js";

/**
 * A text fit to be shown on a screen or page: line ends and tabs become spaces, control characters U+FFFD; invisible
 * characters and those that turn the direction of text are left out. Findings quote what somebody wrote, and what
 * they quote must not move the cursor, hide words or show them in another order.
 */
export function clean(text: string): string {
  let result = "";
  for (const character of text) result += shown(character);
  return result;
}

function shown(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint === 0x09 || codePoint === 0x0a || codePoint === 0x0d) return " ";
  if (codePoint === 0x2028 || codePoint === 0x2029) return " ";
  if (isInvisibleControl(codePoint)) return "";
  const isControl = codePoint < 0x20 || (codePoint >= 0x7f && codePoint <= 0x9f);
  const isHalf = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return isControl || isHalf ? "\uFFFD" : character;
}
