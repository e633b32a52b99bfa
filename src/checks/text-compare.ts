import { plainText } from "../foundation/same-text.js";

function isHan(unit: number): boolean {
  return unit >= 0x4e_00 && unit <= 0x9f_ff;
}

/** How much of two long texts is compared before the whole. */
const BEGINNING = 40;

/** Whether two texts are the same name or sentence. */
export function sameWords(left: string, right: string): boolean {
  if (left === right) return true;
  if (isHan(left.charCodeAt(0)) && isHan(right.charCodeAt(0)) && left.charAt(0) !== right.charAt(0))
    return false;
  const beginnings = [plainText(left.slice(0, BEGINNING)), plainText(right.slice(0, BEGINNING))] as const;
  if (!beginnings[0].startsWith(beginnings[1]) && !beginnings[1].startsWith(beginnings[0])) return false;
  return plainText(left) === plainText(right);
}
