import { someContains } from "../foundation/same-text.js";

/** Words and marks between the names of places, which papers set as they like. */
const BETWEEN = /[\s\p{P}]+|境内|位于|设在|以及|[的和与及]/u;

/** Behind a number a kind of place may be said once for several: 一号、二号数据中心. */
const NUMBERED = /(?<=[0-9〇一二三四五六七八九十]号)/u;

/**
 * Whether one of some texts names a storage place: to the letter, or in all its parts, in whatever words between them.
 * 新加坡境内的甲云一号数据中心和二号数据中心 is named by 新加坡（甲云一号、二号数据中心）; another number is another place.
 */
export function namesPlace(texts: readonly string[], place: string): boolean {
  if (someContains(texts, place)) return true;
  const parts = place
    .split(BETWEEN)
    .flatMap((part) => part.split(NUMBERED))
    .filter((part) => part !== "");
  return parts.length > 0 && texts.some((text) => parts.every((part) => someContains([text], part)));
}
